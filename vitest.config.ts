import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` needs nothing, `db` needs a real PostgreSQL 18, which is started once per run. Unit tests share
 * one module graph per worker (they keep no state); database tests are apart, file by file.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,tsx}', '*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          isolate: false,
        },
      },
      {
        test: {
          name: 'db',
          include: ['packages/*/src/**/*.db.test.ts', 'crash/*.db.test.ts'],
          globalSetup: ['packages/server/test-support/cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

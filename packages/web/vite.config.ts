import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/** What a first visit may download before it can draw anything, in kB of gzip. */
const FIRST_LOAD_BUDGET = 230;

/** Prints the JavaScript that the entry needs and stops the build above the budget. */
function firstLoad(): Plugin {
  return {
    name: 'selaras-first-load',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const needed = new Set<string>();
      const add = (name: string): void => {
        const chunk = chunks.find(({ fileName }) => fileName === name);
        if (!chunk || needed.has(name)) return;
        needed.add(name);
        for (const imported of chunk.imports) add(imported);
      };
      for (const { fileName, isEntry } of chunks) if (isEntry) add(fileName);
      const bytes = chunks.reduce((sum, { fileName, code }) => sum + (needed.has(fileName) ? gzipSync(code).length : 0), 0);
      const kilobytes = Math.round(bytes / 100) / 10;
      this.info(`first-load JavaScript: ${kilobytes} kB gzip (budget ${FIRST_LOAD_BUDGET} kB)`);
      if (kilobytes > FIRST_LOAD_BUDGET) this.error(`first-load JavaScript is ${kilobytes} kB gzip, the budget is ${FIRST_LOAD_BUDGET} kB`);
    },
  };
}

/** Every text is packed once, here, so that the server only picks the smallest that a browser takes. */
function precompressed(): Plugin {
  return {
    name: 'selaras-precompressed',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (!/\.(js|css|svg)$/.test(file.fileName)) continue;
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: brotliCompressSync(source) });
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gzipSync(source) });
        }
      },
    },
  };
}

/**
 * What every screen needs is one file, and what several of them share is another. Otherwise each small part is a file of its own, and a screen
 * asks for a hundred of them, six at a time.
 */
const FILES: Rolldown.CodeSplittingGroup[] = [
  { name: 'first', tags: ['$initial'], priority: 2 },
  { name: 'shared', minShareCount: 3, priority: 1 },
];

/** Built into `dist`, which the server sends. In development `/api` goes to a server on port 3000. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), firstLoad(), precompressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: FILES } } },
  },
  server: { proxy: { '/api': process.env.SELARAS_API ?? 'http://127.0.0.1:3000' } },
  preview: { proxy: { '/api': process.env.SELARAS_API ?? 'http://127.0.0.1:3000' } },
});

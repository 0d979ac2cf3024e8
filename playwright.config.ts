import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

// The browser comes inside an npm package, so that tests need nothing from the system; CHROMIUM names another one.
// Only its path is used: its own arguments contain --single-process, which kills the browser at the second context.
chromium.setGraphicsMode = false;
const executablePath = process.env['CHROMIUM'] ?? (await chromium.executablePath());
const ARGS = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--font-render-hinting=none',
];

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/global-setup.ts',
  globalTimeout: 15 * 60_000,
  testMatch: '*.e2e.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 }, // a machine that does other things too
  reporter: [['line'], ['json']],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    launchOptions: { executablePath, args: ARGS },
  },
});

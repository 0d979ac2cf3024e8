import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import type axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderHtml } from './html.ts';
import { sampleDocument } from './sample-document.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const args = sparticuz.args.filter((argument) => argument !== '--single-process'); // with it, a second page may never open
  browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
  page = await (await browser.newContext()).newPage();
  await page.setContent(renderHtml({ ...sampleDocument, watermark: 'DRAF' }));
  await page.evaluate(AXE);
}, 60_000);
afterAll(() => browser.close());

test.each([1200, 360])('axe finds nothing at %i pixels, and the page itself never scrolls sideways', { timeout: 60_000 }, async (width) => {
  await page.setViewportSize({ width, height: 900 });
  const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run()');
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(20);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
});

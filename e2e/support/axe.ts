import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What depends on the colours alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

export type Size = { readonly width: number; readonly height: number };
export const DESK: Size = { width: 1280, height: 800 };
export const PHONE: Size = { width: 360, height: 740 };

/**
 * What axe finds, in a line each: the rule, how often it is broken, the first place and why. It runs in the page itself and tells only what
 * is broken: to carry all it has seen to another page, as its own driver does, takes ten times as long. Paper in a frame is looked at by itself.
 */
export async function faults(page: Page, { rules }: { readonly rules?: string[] } = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: axe.RunOptions = {
    runOnly: rules === undefined ? { type: 'tag', values: WCAG } : { type: 'rule', values: rules },
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run({ exclude: ['iframe'] }, ${JSON.stringify(options)})`);
  return violations.map(({ id, nodes: [first, ...others] }) => `${id} (${others.length + 1}×): ${first?.html} ${first?.failureSummary}`);
}

export const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Nothing is waited for any more, and the letters are those that will stay. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Memuat…')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => void (await document.fonts.ready));
}

/**
 * No colour is on its way to another one any more. What turns for ever (a spinner) never finishes, and a very long page may be
 * drawn late: neither is waited for without end.
 */
const stand = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const longEnough = new Promise((resolve) => setTimeout(resolve, 4_000));
    // A change of colours begins with the next frame: asked in this one, nothing would be on its way yet.
    await Promise.race([longEnough, new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))]);
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.race([longEnough, Promise.allSettled(ending.map(({ finished }) => finished))]);
  });

/** As high as what it shows, so that nothing lies under a bar that stays in sight. */
async function growTo(page: Page, { width, height }: Size): Promise<void> {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
}

export type Look = { readonly size: Size; readonly scheme: 'light' | 'dark' };

/**
 * What stands on screen now, at a desk and on a phone, light and dark: nothing that WCAG 2.2 AA forbids, and nothing
 * that scrolls the page sideways. `seen` is told of each look.
 */
export async function expectGoodLooks(page: Page, seen: (look: Look) => Promise<unknown> = async () => {}): Promise<void> {
  for (const size of [DESK, PHONE]) {
    /* oxlint-disable no-await-in-loop -- one look after another */
    await page.setViewportSize(size);
    const sideways = `at ${size.width} px the page scrolls sideways`;
    await expect.soft(async () => expect(await overflowOf(page), sideways).toBeLessThanOrEqual(0)).toPass({ timeout: 2_000 });
    await growTo(page, size);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
      await stand(page);
      const found = await faults(page, scheme === 'light' ? {} : { rules: COLOURS });
      expect.soft(found, `${size.width} px, ${scheme}`).toEqual([]);
      await seen({ size, scheme });
    }
    /* oxlint-enable no-await-in-loop */
  }
}

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call } from './support/api.ts';
import { DESK, expectGoodLooks, faults, overflowOf, PHONE, settle } from './support/axe.ts';
import { type Ids, PICTURES, SCREENS, type Screen } from './support/screens.ts';
import { expect, type Person, test } from './support/story.ts';

test.describe.configure({ mode: 'parallel' });

/** A folder for a picture of every screen at both widths, light and dark: to be looked at, not kept. */
const LOOK = process.env['SELARAS_LOOK'];

type ApiAs = (person: Person) => Promise<Parameters<typeof call>[0]>;

async function idsOf(apiAs: ApiAs): Promise<Ids> {
  const { rows } = await call(await apiAs('kepala'), 'GET /api/board', { query: { tahun: 2024 } });
  return { iku: Object.fromEntries(rows.map(({ kode, id }) => [kode, id])) };
}

async function openScreen(page: Page, screen: Pick<Screen, 'path' | 'open'>, ids: Ids): Promise<void> {
  await page.goto(screen.path(ids));
  await settle(page);
  await screen.open?.(page);
  await settle(page);
}

for (const screen of SCREENS) {
  test(`${screen.name}: nothing that WCAG 2.2 AA forbids, at a desk and on a phone, light and dark`, async ({ visit, apiAs }) => {
    test.setTimeout(120_000); // four looks of a long page on a machine that does other things too
    const page = await visit(screen.as);
    await page.setViewportSize(DESK);
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await openScreen(page, screen, await idsOf(apiAs));
    await expect(page).toHaveTitle(/^.+ · Selaras$/);

    await expectGoodLooks(page, async ({ size, scheme }) => {
      if (LOOK !== undefined) await page.screenshot({ path: join(LOOK, `${screen.name}-${size.width}-${scheme}.png`) });
    });
    expect(said).toEqual([]);
  });
}

test('the paper of the Renja: nothing that WCAG 2.2 AA forbids, at a desk and on a phone', async ({ as }) => {
  const page = await as('kepala', { viewport: DESK });
  await page.goto('/api/documents/renja/2025/draft.html');
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
});

for (const viewport of [DESK, PHONE]) {
  test(`at ${viewport.width} px no field of a long form has the focus where it cannot be seen`, async ({ as, apiAs }) => {
    const page = await as('pic', { viewport });
    const screen = SCREENS.find(({ name }) => name === 'pengisian daftar');
    if (screen === undefined) throw new Error('there is no such screen');
    await openScreen(page, screen, await idsOf(apiAs));
    await page.getByRole('combobox', { name: 'Status rilis' }).focus();
    const hidden: string[] = [];
    let steps = 0;
    /* oxlint-disable no-await-in-loop -- one step after another */
    for (; steps < 60; steps += 1) {
      // Past the last field the round begins anew, by way of the browser's own bar: the first link of the page is no field of the form.
      if (await page.evaluate(() => document.activeElement?.matches('a[href="#isi"]') === true)) break;
      hidden.push(...(await page.evaluate(coveredFocus)));
      await page.keyboard.press('Tab');
    }
    /* oxlint-enable no-await-in-loop */
    expect(steps).toBeGreaterThan(10);
    expect(hidden).toEqual([]);
  });
}

/** The name of what has the focus when all of it lies under something else, or outside the window. */
function coveredFocus(): string[] {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || held === document.body) return [];
  const { left, right, top, bottom } = held.getBoundingClientRect();
  if (right - left <= 1) return []; // an input that only a screen reader knows: its label is what is seen
  const isSeen = [0.1, 0.5, 0.9].some((part) => {
    const found = document.elementFromPoint((left + right) / 2, top + (bottom - top) * part);
    return found !== null && (held.contains(found) || found.contains(held));
  });
  return isSeen ? [] : [held.getAttribute('aria-label') || held.id || held.outerHTML.slice(0, 120)];
}

/** Pictures for README.md, made only when asked for: `SELARAS_SCREENSHOTS=1`. */
if (process.env['SELARAS_SCREENSHOTS'] === '1') {
  for (const { file, width, height, ...screen } of PICTURES) {
    test(`a picture of ${file}`, async ({ as, apiAs }) => {
      const options = { viewport: { width, height }, deviceScaleFactor: 2, colorScheme: 'light' } as const;
      const page = await as(screen.as, options);
      await openScreen(page, screen, await idsOf(apiAs));
      const path = join(import.meta.dirname, '..', 'docs', 'screenshots', `${file}.png`);
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    });
  }
}

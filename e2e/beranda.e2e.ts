import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { ikuRow, matriks, tile } from './support/board.ts';
import { expect, test } from './support/story.ts';

test('a leader sees NPSS, how sure it is, and where every indicator stands', async ({ as }) => {
  const page = await as('kepala');
  await page.goto('/2024');
  await expect(page).toHaveTitle('Beranda 2024 · Selaras');

  await expect(tile(page, 'NPSS')).toContainText('98,97');
  await expect(tile(page, 'NPSS')).toContainText('sementara, 13 dari 14 IKU');
  await expect(tile(page, 'IKU')).toContainText('8tercapai dari 14');
  await expect(tile(page, 'IKU')).toContainText('5 belum tercapai');
  await expect(tile(page, 'IKU')).toContainText('1 belum ada angkanya');

  for (let nomor = 1; nomor <= 14; nomor += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one row after another
    await expect(ikuRow(page, String(nomor))).toHaveCount(1);
  }
});

test('what its owner has not published is a word, never a zero and never a dash', async ({ as }) => {
  const page = await as('kepala');
  await page.goto('/2024');
  const row = ikuRow(page, '1');
  await expect(row).toContainText('belum rilis');
  await expect(row).toContainText('69,39');
  const cells = await row.getByRole('cell').allInnerTexts();
  expect(cells.filter((text) => /^\s*(0|0,00|[-–—·])\s*$/.test(text))).toEqual([]);
  await expect(page.getByRole('list', { name: 'Catatan' })).toContainText('masih dalam proses dan hasilnya belum dirilis');
});

test('a figure that differs from the printed one says why beside the table', async ({ as }) => {
  const page = await as('kepala');
  await page.goto('/2024');
  await expect(ikuRow(page, '4').getByRole('link', { name: '93,37', exact: true })).toBeVisible();
  const mark = (await ikuRow(page, '4').locator('sup').innerText()).trim();
  const note = page
    .getByRole('list', { name: 'Catatan' })
    .getByRole('listitem')
    .nth(Number(mark) - 1);
  await expect(note).toContainText('Renja 2025 mencetak 93,36');
});

test('the sentence beside a figure counts with the figures that are printed, as the document does', async ({ as }) => {
  const page = await as('kepala');
  await page.goto('/2024');
  await ikuRow(page, '4')
    .getByRole('link', { name: /Indeks Kepuasan Masyarakat/ })
    .click();
  await expect(page.getByText('93,37 dari target 95,00: kurang 1,63 poin.')).toBeVisible();
});

test('on a phone the same fourteen indicators are cards', async ({ as }) => {
  const page = await as('kepala', { viewport: { width: 360, height: 740 } });
  await page.goto('/2024');
  const cards = page.getByRole('list', { name: 'Matriks Capaian Kinerja' }).getByRole('listitem');
  await expect(cards.filter({ has: page.getByRole('link') }).filter({ hasText: 'Target 2024' })).toHaveCount(14);
  await expect(cards.filter({ hasText: '4 · ' }).first()).toBeVisible();
  await expect(matriks(page)).toHaveCount(0);
});

test('the year is in the address: another year shows its own figures, and back returns', async ({ as }) => {
  const page = await as('kepala');
  await page.goto('/2024');
  await expect(ikuRow(page, '7')).toContainText('91,67');
  await page.getByRole('combobox', { name: 'Tahun' }).selectOption('2023');
  await expect(page).toHaveURL(/\/2023$/);
  await expect(ikuRow(page, '7')).not.toContainText('91,67');
  await expect(ikuRow(page, '7')).toContainText('83,30');
  await page.goBack();
  await expect(ikuRow(page, '7')).toContainText('91,67');
});

test('"Dari mana angka ini?" leads by keyboard alone from a figure to its source line, file, hash, person and time', async ({
  as,
  apiAs,
}) => {
  const page = await as('kepala');
  await page.goto('/2024');
  const figure = ikuRow(page, '7').getByRole('link', { name: '91,67' }).first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Dari mana angka ini?' });
  await expect(panel.getByRole('treeitem').first()).toContainText('Capaian IKU 7 tahun 2024');
  await expect(page).toHaveURL(/asal=/);

  await tabTo(page, panel.getByRole('treeitem').first());
  const visited = await walkTree(page, panel);
  expect(visited.find((text) => text.includes('Target tahun 2024'))).toContain('100');
  expect(visited.find((text) => text.includes('Pembagian'))).toBeDefined();
  expect(visited.find((text) => text.includes('Sumber'))).toMatch(/baris \d+/);
  const file = visited.find((text) => text.includes('SHA-256')) ?? '';
  const printed = /SHA-256 ([0-9a-f]{64})/.exec(file)?.[1];
  expect(file).toMatch(/Diunggah oleh PIC IKU \(contoh\), \d+ \w+ \d{4} pukul \d\d\.\d\d/);

  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  const link = page.locator(':focus');
  const bytes = await (await (await apiAs('kepala')).get((await link.getAttribute('href')) ?? '')).body();
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(printed);

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/asal=/);
  await expect(figure).toBeFocused();
});

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [0], timeout: 10_000 });
}

/** Goes down the whole tree with the keys that trees have, opening what is closed. Returns what was read on the way. */
async function walkTree(page: Page, panel: Locator): Promise<readonly string[]> {
  const read: string[] = [];
  const focused = panel.getByRole('treeitem').and(page.locator(':focus'));
  for (let last = ''; ; ) {
    // oxlint-disable-next-line no-await-in-loop -- a walk is one step after another
    const path = (await focused.getAttribute('data-path')) ?? '';
    if (path === last) return read;
    last = path;
    // oxlint-disable-next-line no-await-in-loop -- as above
    read.push(await focused.innerText());
    // oxlint-disable-next-line no-await-in-loop -- as above
    if ((await focused.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.keyboard.press('ArrowDown');
  }
}

test('NPSS itself explains its way down to the indicators', async ({ as }) => {
  const page = await as('kepala');
  await page.goto('/2024');
  await tile(page, 'NPSS').getByRole('link', { name: '98,97' }).click();
  const panel = page.getByRole('dialog', { name: 'Dari mana angka ini?' });
  await expect(panel.getByRole('treeitem').first()).toContainText('98,97');
  await expect(panel).toContainText('jumlah NKP semua perspektif');
  await panel.getByRole('button', { name: 'Tutup' }).click();
  await expect(panel).toBeHidden();
});

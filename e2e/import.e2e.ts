import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { largeReport } from '../fixtures/import/large-file.ts';
import { faults, overflowOf, PHONE } from './support/axe.ts';
import { expect, test } from './support/story.ts';

test.use({ office: 'contoh:impor' });

const fixture = (path: string): string => fileURLToPath(new URL(`../fixtures/import/${path}`, import.meta.url));
const FILE = fixture('ikpa/ok/datar-2025-topeng.xlsx');

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<Locator> {
  const main = page.getByRole('main');
  const chooser = page.waitForEvent('filechooser');
  await main.getByRole('button', { name: /Pilih berkas/ }).click();
  await (await chooser).setFiles(file);
  return main;
}

test('a file of OM-SPAN is looked at, its satker is given a unit, applied, and taken back', async ({ as }) => {
  test.setTimeout(180_000); // a long story on a machine that does other things too
  const page = await as('pic');
  const main = page.getByRole('main');
  await page.goto('/2025/hitung');
  await main.getByRole('link', { name: 'Impor berkas' }).click();

  await choose(page, FILE);
  await expect(main.getByText('Dikenali sebagai IKPA.')).toBeVisible();
  await expect(main.getByRole('button', { name: 'Terapkan', exact: true })).toBeDisabled();

  await main.getByLabel('Kode satker').fill('500003');
  await main.getByLabel('Unit', { exact: true }).selectOption({ index: 1 });
  await main.getByRole('button', { name: 'Pakai satker ini' }).click();
  await main.getByLabel('Komponen yang dinilai pada 2025-M04/500003').selectOption({ index: 1 });
  await expect(main.getByRole('row', { name: /^IKPA satker 500003/ })).toContainText('Baru');
  await main.getByRole('button', { name: 'Terapkan', exact: true }).click();

  await main.getByRole('button', { name: 'Batalkan datar-2025-topeng.xlsx' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Berkas bulan lain.');
  await page.getByRole('dialog').getByRole('button', { name: 'Batalkan', exact: true }).click();
  await expect(main.getByRole('table', { name: 'Yang sudah diterapkan' })).toContainText('Berkas bulan lain.');
  await main.getByRole('link', { name: 'IKPA satker 500003' }).click();
  await expect(main.getByText(/Berkas bulan lain\./)).toBeVisible();
});

test('a form of another scale is mapped, its mapping is kept, and the next file of the form is read by it', async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('pic');
  await page.goto('/2024/hitung/impor');
  const main = await choose(page, fixture('skm/not-ok/skala-1-5.csv'));
  const kept = main.getByRole('table', { name: 'Pemetaan formulir yang tersimpan' });
  await expect(main.getByRole('button', { name: 'Simpan pemetaan ini' })).toHaveCount(0);
  for (const [answer, worth] of Object.entries({ 1: '1', 2: '2', 3: '3', 4: '3', 5: '4' }))
    await main.getByLabel(`Jawaban “${answer}” menjadi`).selectOption(worth);
  await main.getByLabel('Unit', { exact: true }).selectOption({ index: 1 });
  await main.getByRole('button', { name: 'Simpan pemetaan ini' }).click();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('dialog').getByLabel('Nama pemetaan').fill('Loket lima tingkat');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(kept).toContainText('Loket lima tingkat');

  await page.reload();
  await choose(page, fixture('skm/not-ok/skala-1-5.csv'));
  await expect(main.getByRole('button', { name: 'Terapkan', exact: true })).toBeDisabled();
  await main.getByRole('button', { name: 'Pakai pemetaan Loket lima tingkat' }).click();
  await expect(main.getByLabel('Jawaban “4” menjadi')).toHaveValue('3');
  await expect(main.getByRole('button', { name: 'Terapkan', exact: true })).toBeEnabled();
  await main.getByRole('button', { name: 'Terapkan', exact: true }).dblclick();
  await expect(main.getByRole('button', { name: 'Batalkan skala-1-5.csv' })).toHaveCount(1);

  await main.getByRole('button', { name: 'Hapus pemetaan Loket lima tingkat' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus', exact: true }).click();
  await expect(kept).toHaveCount(0);
});

test('a large file tells how far it is, also on a phone in the dark', async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('pic', { viewport: PHONE, colorScheme: 'dark' });
  await page.goto('/2024/hitung/impor');
  const buffer = Buffer.from(await largeReport(12_000));
  const main = await choose(page, { name: 'IKPA.xlsx', mimeType: 'application/octet-stream', buffer });
  await expect(main.getByRole('progressbar')).toBeVisible();
  await expect(main.getByText('Memeriksa 12.001 baris…')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await expect(main.getByText('Dikenali sebagai IKPA.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
});

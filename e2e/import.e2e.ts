import { fileURLToPath } from 'node:url';
import { expect, test } from './support/story.ts';

test.use({ office: 'contoh:impor' });

const FILE = fileURLToPath(new URL('../fixtures/import/ikpa/ok/datar-2025-topeng.xlsx', import.meta.url));

test('a file of OM-SPAN is looked at, its satker is given a unit, applied, and taken back', async ({ as }) => {
  test.setTimeout(180_000); // a long story on a machine that does other things too
  const page = await as('pic');
  const main = page.getByRole('main');
  await page.goto('/2025/hitung');
  await main.getByRole('link', { name: 'Impor berkas' }).click();

  const chooser = page.waitForEvent('filechooser');
  await main.getByRole('button', { name: /Pilih berkas/ }).click();
  await (await chooser).setFiles(FILE);
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

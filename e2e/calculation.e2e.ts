import { call } from './support/api.ts';
import { formOf, ikuId, result, savingWords } from './support/iku.ts';
import { expect, test } from './support/story.ts';

test.use({ office: 'contoh:hitung' });
test.describe.configure({ mode: 'serial' });

/** As OM-SPAN prints them for 2024: 98,40. */
const NILAI = [
  ['Revisi DIPA', '100'],
  ['Deviasi Halaman III DIPA', '100'],
  ['Penyerapan Anggaran', '98,11'],
  ['Belanja Kontraktual', '94'],
  ['Penyelesaian Tagihan', '100'],
  ['Pengelolaan UP dan TUP', '93,80'],
  ['Capaian Output', '100'],
  ['Dispensasi SPM (pengurang)', '0'],
] as const;

test('an IKPA is computed, kept, taken as the realisasi of an indicator, and its lineage says so', async ({ as, apiAs }) => {
  test.setTimeout(180_000); // a long story on a machine that does other things too
  const page = await as('pic');
  const main = page.getByRole('main');

  await test.step('the score is there as it is typed, with what would keep it at 97', async () => {
    await page.goto('/2025/hitung');
    await page.getByRole('link', { name: /^IKPA Nilai akhir/ }).click();
    await expect(main.getByRole('button', { name: 'Simpan hasil' })).toBeDisabled();
    for (const [name, value] of NILAI) {
      // oxlint-disable-next-line no-await-in-loop -- one field after another
      await main.getByRole('textbox', { name, exact: true }).fill(value);
    }
    await expect(main.getByText('98,40', { exact: true })).toBeVisible();
    await expect(main.getByText('Sangat Baik', { exact: true })).toBeVisible();
    await expect(main.getByRole('row', { name: /^Capaian Output/ })).toContainText('94,40');
  });

  await test.step('a value that cannot be is told at its field', async () => {
    const field = main.getByRole('textbox', { name: 'Revisi DIPA', exact: true });
    await field.fill('130');
    await expect(field).toHaveAccessibleDescription(/“Revisi DIPA” di luar batas: isi antara 0 dan 120\./);
    await field.fill('100');
  });

  await test.step('it is kept', async () => {
    await main.getByRole('button', { name: 'Simpan hasil' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Judul' }).fill('IKPA Kantor Regional 2025');
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan hasil' }).click();
    await expect(main.getByText('Perhitungan tersimpan.')).toBeVisible();
  });

  await test.step('its figures are taken into the form of IKK 12', async () => {
    await main.getByRole('button', { name: 'Pakai sebagai realisasi' }).click();
    await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Indikator' })).toHaveValue(
      await ikuId(await apiAs('pic'), '12', 2025),
    );
    await page.getByRole('dialog').getByRole('button', { name: 'Buka pengisian' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pakai angka ini' }).click();
    await expect(main.getByRole('textbox', { name: /Penyerapan Anggaran/ })).toHaveValue('98,11');
    await expect(main.getByRole('link', { name: /Dari perhitungan: IKPA Kantor Regional 2025/ })).toHaveCount(NILAI.length);
    await expect(result(page)).toContainText('98,40');
    await expect(savingWords(page)).toHaveText(/^Tersimpan \d\d\.\d\d$/);
  });

  await test.step('the kept calculation says where it was taken, and the figure where it is from', async () => {
    const api = await apiAs('pic');
    const { calculations } = await call(api, 'GET /api/calculations', { query: { kind: 'ikpa' } });
    await page.goto(`/2025/hitung/simpanan/${calculations[0]?.id ?? ''}`);
    await expect(main.getByRole('listitem').filter({ hasText: /Januari 2025 · .*Penyerapan Anggaran/ })).toBeVisible();
    await page.goto(formOf(await ikuId(api, '12', 2025), '2025-M01'));
    await main.getByRole('button', { name: /^Lepaskan Penyerapan Anggaran/ }).click();
    await expect(main.getByRole('link', { name: /Dari perhitungan/ })).toHaveCount(NILAI.length - 1);
  });
});

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

  await test.step('a quarter that is given stays, and what the others must at least be is told', async () => {
    await main.getByRole('textbox', { name: 'Triwulan I', exact: true }).fill('95');
    await expect(main.getByText(/^Setiap triwulan yang tersisa perlu bernilai paling sedikit 89,80\.$/)).toBeVisible();
    await main.getByRole('textbox', { name: 'Pagu 52 Barang' }).fill('800000000');
    await expect(main.getByRole('table', { name: /Realisasi sejak Januari/ }).getByRole('row', { name: /^Triwulan IV/ })).toContainText(
      /\d{3}\.\d{3}\.\d{3}/,
    );
  });

  await test.step('what is typed and not kept is not left without being asked', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'IKU', exact: true }).first().click();
    const leaving = page.getByRole('dialog', { name: 'Tinggalkan halaman ini?' });
    await expect(leaving).toContainText('Isian hitungan ini belum disimpan dan akan hilang.');
    await leaving.getByRole('button', { name: 'Batal' }).click();
    await expect(main.getByText('98,40', { exact: true })).toBeVisible();
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

test('of an LKE every smallest set of rises is listed, one is compared with now, and a grade that is fixed stays', async ({ as }) => {
  const page = await as('kepala');
  const main = page.getByRole('main');
  await page.goto('/2024/hitung/akip');
  const grades = main.locator('select[name^="lke."]');
  await expect(grades).toHaveCount(12);
  // oxlint-disable-next-line no-await-in-loop -- one field after another
  for (const field of await grades.all()) await field.selectOption('B');
  const sets = main.getByRole('button', { name: /^Bandingkan susunan \d+$/ });
  await expect(sets).toHaveCount(2);
  await sets.first().click();
  const table = main.getByRole('table', { name: 'Sekarang dan andaian' });
  await expect(table.getByRole('row', { name: /^Nilai akhir/ })).toContainText(/70,00 · B.*71,50 · BB.*\+1,50/);
  await table.getByRole('combobox', { name: /^Nilai andaian 1\.a/ }).selectOption('AA');
  await expect(table.getByRole('row', { name: /^Nilai akhir/ })).toContainText('73,30 · BB');
  await main.getByText(/^Nilai yang tidak dapat diubah/).click();
  await main.getByRole('checkbox', { name: /^1\.c/ }).check();
  await expect(sets).toHaveCount(1);
  await expect(table.getByRole('combobox', { name: /^Nilai andaian 1\.c/ })).toBeDisabled();
  await page.emulateMedia({ media: 'print' });
  await expect(main.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(table).toBeVisible();
});

import type { Page } from '@playwright/test';
import { faults, settle } from './support/axe.ts';
import { ikuId, savingWords } from './support/iku.ts';
import { expect, test } from './support/story.ts';

test.use({ office: 'contoh:manual' });
test.describe.configure({ mode: 'serial' });

const TAHUN = 2024;
const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Rumus', exact: true });
const option = (page: Page, name: RegExp) => page.getByRole('listbox', { name: 'Nama yang dapat ditulis' }).getByRole('option', { name });
const live = (page: Page) => page.locator('form').filter({ hasText: 'Hasil pada data terakhir' });

/** The list takes no key in the moment in which it opens, so that nobody accepts what was not seen. */
async function accept(page: Page, name: RegExp): Promise<void> {
  await expect(option(page, name)).toHaveAttribute('aria-selected', 'true');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

test('a formula is written by keyboard: names are completed, a slip is told at its place, and the result of last period stands beside', async ({
  as,
  apiAs,
}) => {
  const page = await as('perencana');
  await page.goto(`/${TAHUN}/iku/${await ikuId(await apiAs('perencana'), '7', TAHUN)}/manual/baru`);
  const editor = editorOf(page);

  await test.step('what is in force is read aloud and computed', async () => {
    await expect(editor).toHaveText('CACAH(layanan; kategori = digital) / CACAH(layanan) * 100');
    await expect(page.getByText(/^Dibaca: .*berkategori Digital dibagi jumlah seluruh .*, dikali 100\.$/)).toBeVisible();
    await expect(live(page)).toContainText('11 ÷ 12 × 100 = 91,6666…; dibulatkan menjadi 91,67');
  });

  await test.step('functions, lists, columns and categories are completed', async () => {
    await editor.press('ControlOrMeta+A');
    await page.keyboard.type('caca');
    await accept(page, /^CACAH/);
    await accept(page, /^layanan/);
    await expect(editor).toHaveText('CACAH(layanan)');
    await page.keyboard.type('; ');
    await accept(page, /^kategori/);
    await page.keyboard.type(' DI {');
    await expect(option(page, /^belum/)).toBeVisible();
    await accept(page, /^digital/);
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('}) / CACAH(layanann) * 100');
    await page.keyboard.press('Escape');
  });

  await test.step('the slip is named where it stands, with what was probably meant', async () => {
    await expect(editor).toHaveAttribute('aria-invalid', 'true');
    await expect(editor).toHaveAccessibleDescription(/layanann.*layanan/s);
    await expect(live(page)).toContainText('Muncul setelah rumus dan komponennya tidak lagi bertanda.');
  });

  await test.step('mended, it computes again; Tab leaves the editor and F1 helps', async () => {
    await editor.press('ControlOrMeta+A');
    await page.keyboard.type('CACAH(layanan; kategori = belum) / CACAH(layanan) * 100');
    await page.keyboard.press('Escape');
    await expect(editor).toHaveAttribute('aria-invalid', 'false');
    await expect(live(page)).toContainText('1 ÷ 12 × 100 = 8,3333…; dibulatkan menjadi 8,33');
    await expect(live(page)).toContainText('Versi yang berlaku: 91,67.');
    await editor.press('F1');
    await expect(page.getByText('banyaknya baris daftar, semuanya atau yang memenuhi syarat')).toBeVisible();
    await editor.focus();
    await page.keyboard.press('Tab');
    await expect(editor).not.toBeFocused();
  });
});

test('what is missing is told in one place and leads to its field; then the draft is saved and submitted, and waits', async ({
  as,
  apiAs,
}) => {
  const page = await as('perencana');
  const id = await ikuId(await apiAs('perencana'), '7', TAHUN);
  await page.goto(`/${TAHUN}/iku/${id}/manual/baru`);
  const reason = page.getByRole('textbox', { name: 'Alasan versi ini' });
  await page.getByRole('textbox', { name: 'Sampai tahun' }).fill('2024');
  await page.getByRole('combobox', { name: 'Jenis perubahan' }).selectOption('koreksi');
  await page.getByRole('button', { name: 'Simpan draf' }).click();
  await page.getByRole('alert').filter({ hasText: '1 isian perlu diperbaiki' }).getByRole('link').click();
  await expect(reason).toBeFocused();
  await reason.fill('Kategori dibaca dari daftar layanan yang sama dengan Renja.');
  await expect(savingWords(page)).toHaveText(/^Tersimpan \d\d\.\d\d$/);

  await page.reload();
  await expect(reason).toHaveValue('Kategori dibaca dari daftar layanan yang sama dengan Renja.');
  await page.getByRole('button', { name: 'Ajukan' }).click();
  await expect(page).toHaveURL(new RegExp(`/${TAHUN}/iku/${id}/manual$`));
  await page.goto(`/${TAHUN}/iku/${id}/manual/baru`);
  await expect(page.getByText('Versi ini sedang ditinjau atau menunggu penetapan')).toBeVisible();
});

test('an example fills components and formula, and only after a question where something stands already', async ({ as, apiAs }) => {
  const page = await as('perencana');
  await page.goto(`/${TAHUN}/iku/${await ikuId(await apiAs('perencana'), '6', TAHUN)}/manual/baru`);
  await page.getByText('Mulai dari contoh').click();
  await page.getByRole('button', { name: 'Pakai contoh ini: Makin rendah makin baik' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pakai contoh ini' }).click();
  await expect(editorOf(page)).toHaveText('hari / berkas');
  await expect(page.getByRole('combobox', { name: 'Polarisasi' })).toHaveValue('minimize');
  await settle(page);
  expect(await faults(page)).toEqual([]);
});

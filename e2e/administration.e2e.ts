import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { formOf, ikuId, savingWords } from './support/iku.ts';
import { newPerson } from './support/people.ts';
import { expect, test } from './support/story.ts';

const unitRow = (page: Page, kode: string): Locator =>
  page
    .getByRole('table', { name: 'Susunan unit' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: kode, exact: true }) });

const accountRow = (page: Page, email: string): Locator =>
  page.getByRole('table', { name: 'Akun' }).getByRole('row').filter({ hasText: email });

/** Chooses by the words of a choice, which stand indented like the tree. */
async function choose(list: Locator, words: string): Promise<void> {
  const value = await list.locator('option').filter({ hasText: words }).first().getAttribute('value');
  await list.selectOption(value);
}

test('a unit is added and moved from a day on; before that day it stays where it was', async ({ as }) => {
  const page = await as('admin');
  const kode = `uji-${randomUUID().slice(0, 6)}`;
  const [pendek, nama] = [`Seksi ${kode}`, `Seksi Pengujian ${kode}`];
  await page.goto('/2024/administrasi');
  await page.getByRole('button', { name: 'Tambah unit' }).click();
  const adding = page.getByRole('dialog', { name: 'Tambah unit' });
  await adding.getByRole('button', { name: 'Tambah unit' }).click();
  await expect(adding.getByText('Isian ini diperlukan.').first()).toBeVisible();

  await choose(adding.getByRole('combobox', { name: 'Di bawah unit' }), 'Bidang INKA');
  await adding.getByRole('textbox', { name: 'Nama unit' }).fill(nama);
  await adding.getByRole('textbox', { name: 'Nama pendek' }).fill(pendek);
  await adding.getByRole('textbox', { name: 'Kode' }).fill('Kode Salah');
  await adding.getByLabel('Sejak tanggal').fill('2024-01-01');
  await adding.getByRole('button', { name: 'Tambah unit' }).click();
  await expect(adding.getByRole('textbox', { name: 'Kode' })).toHaveAccessibleDescription(/Pakai huruf kecil, angka dan tanda hubung saja/);
  await adding.getByRole('textbox', { name: 'Kode' }).fill(kode);
  await adding.getByRole('button', { name: 'Tambah unit' }).click();
  await expect(page.getByText(`${pendek} sudah ditambahkan, berlaku sejak 1 Januari 2024.`)).toBeVisible();
  await expect(unitRow(page, kode)).toContainText('1 Januari 2024');

  await page.getByRole('button', { name: `Pindahkan ${pendek}` }).click();
  const moving = page.getByRole('dialog', { name: `Pindahkan ${pendek}` });
  await choose(moving.getByRole('combobox', { name: 'Di bawah unit' }), 'Bagian TU');
  await moving.getByLabel('Sejak tanggal').fill('2025-07-01');
  await expect(moving).toContainText(`Mulai 1 Juli 2025, ${pendek} dan semua unit di bawahnya berada di bawah Bagian TU.`);
  await expect(moving).toContainText('Susunan sebelum tanggal itu tetap, begitu juga angkanya.');
  await moving.getByRole('button', { name: 'Pindahkan' }).click();
  await expect(page.getByText(`${pendek} pindah sejak 1 Juli 2025.`)).toBeVisible();
  await expect(unitRow(page, kode)).toContainText('1 Juli 2025');
  await page.getByLabel('Susunan pada tanggal').fill('2025-06-30');
  await expect(unitRow(page, kode)).toContainText('1 Januari 2024');
});

test('an account gets a role and another one, and a role that ends takes effect at once in an open session', async ({ as, apiAs }) => {
  const page = await as('admin');
  const mark = randomUUID().slice(0, 6);
  const person = { nama: `Uji peran ${mark}`, email: `peran.${mark}@contoh.selaras.test`, password: 'kata sandi pertama' };
  await page.goto('/2024/administrasi/akun');
  await page.getByRole('button', { name: 'Tambah akun' }).click();
  const adding = page.getByRole('dialog', { name: 'Tambah akun' });
  await adding.getByRole('textbox', { name: 'Nama' }).fill(person.nama);
  await adding.getByRole('textbox', { name: 'Surel' }).fill('pic@contoh.selaras.test');
  await choose(adding.getByRole('combobox', { name: 'Unit' }), 'Kanreg VII');
  await adding.getByLabel('Kata sandi awal', { exact: true }).fill(person.password);
  await adding.getByRole('button', { name: 'Tambah akun' }).click();
  await expect(adding.getByRole('textbox', { name: 'Surel' })).toHaveAccessibleDescription(/Sudah ada akun dengan surel/);
  await adding.getByRole('textbox', { name: 'Surel' }).fill(person.email);
  await adding.getByRole('button', { name: 'Tambah akun' }).click();
  await expect(page.getByText(`Akun ${person.nama} sudah dibuat.`)).toBeVisible();
  await expect(accountRow(page, person.email)).toContainText('PIC IKU · Kanreg VII');

  const theirs = await as(person);
  await theirs.goto(formOf(await ikuId(await apiAs('pic'), '12', 2024), '2024'));
  await expect(theirs.getByRole('navigation', { name: 'Bagian utama' }).getByRole('link', { name: 'Audit' })).toHaveCount(0);
  await theirs.getByRole('button', { name: 'Perbaiki data' }).click();

  await test.step('another role', async () => {
    await page.getByRole('button', { name: `Beri peran kepada ${person.nama}` }).click();
    const granting = page.getByRole('dialog', { name: `Beri peran kepada ${person.nama}` });
    await granting.getByRole('combobox', { name: 'Peran' }).selectOption('Verifikator');
    await choose(granting.getByRole('combobox', { name: 'Unit' }), 'Kanreg VII');
    await granting.getByRole('button', { name: 'Beri peran' }).click();
    await expect(page.getByText(`${person.nama} menjadi Verifikator di Kanreg VII sejak`)).toBeVisible();
  });

  await test.step('the first role ends now', async () => {
    await page.getByRole('button', { name: `Akhiri peran PIC IKU di Kanreg VII, ${person.nama}` }).click();
    const ending = page.getByRole('dialog', { name: 'Akhiri peran PIC IKU?' });
    await ending.getByLabel('Hari terakhir').fill('');
    await expect(ending).toContainText(`Hak ${person.nama} sebagai PIC IKU di Kanreg VII berakhir sekarang.`);
    await ending.getByRole('button', { name: 'Akhiri peran' }).click();
    await expect(page.getByText('Peran sudah diakhiri.')).toBeVisible();
    await expect(accountRow(page, person.email)).not.toContainText('PIC IKU');
  });

  await test.step('what they had open is refused, kindly, and what they typed is still there', async () => {
    const note = theirs.getByRole('textbox', { name: 'Catatan' });
    await note.fill('Ketikan sesudah peran berakhir.');
    await theirs.getByRole('button', { name: 'Simpan draf' }).click();
    await expect(savingWords(theirs)).toContainText('Langkah “mengisi pengukuran” belum termasuk hak Anda di unit ini.');
    await expect(note).toHaveValue('Ketikan sesudah peran berakhir.');
    await theirs.goto('/2024');
    await expect(theirs.getByRole('navigation', { name: 'Bagian utama' }).getByRole('link', { name: 'Audit' })).toBeVisible();
  });

  await test.step('the refusal and the end of the role are on record', async () => {
    await page.goto('/2024/audit');
    const filters = page.getByRole('search', { name: 'Saring catatan' });
    const events = page.getByRole('table', { name: 'Catatan audit, terbaru di atas' });
    await filters.getByRole('combobox', { name: 'Hasil' }).selectOption('Ditolak');
    await filters.getByRole('combobox', { name: 'Orang' }).selectOption(person.nama);
    await expect(page).toHaveURL(/ditolak=ya/);
    await expect(events.getByRole('row').filter({ hasText: person.nama })).toHaveCount(1);
    await expect(events).toContainText('Mencoba langkah di luar haknya');
    await events.getByText('Rincian').click();
    await expect(events).toContainText('Hak yang diperlukan');

    await filters.getByRole('button', { name: 'Hapus saringan' }).click();
    await filters.getByRole('combobox', { name: 'Tindakan' }).selectOption('Mengakhiri peran');
    await expect(page).toHaveURL(/aksi=account\.end_role/);
    await page.reload();
    await expect(events.getByRole('row').filter({ hasText: person.nama }).first()).toContainText('Administrator (contoh)');
    await expect(events).not.toContainText('Mencoba langkah di luar haknya');
  });
});

test('an account that is switched off is out at once, and its door is closed like any other', async ({ as, apiAs, page: door }) => {
  const person = await newPerson(await apiAs('admin'), { role: 'pic' });
  const theirs = await as(person);
  await theirs.goto('/2024');
  await expect(theirs.getByRole('table', { name: 'Matriks Capaian Kinerja' })).toBeVisible();

  const page = await as('admin');
  await page.goto('/2024/administrasi/akun');
  await page.getByRole('button', { name: `Nonaktifkan akun ${person.nama}` }).click();
  const dialog = page.getByRole('dialog', { name: `Nonaktifkan akun ${person.nama}?` });
  await expect(dialog).toContainText('Data dan catatan yang dibuatnya tetap ada.');
  await dialog.getByRole('button', { name: 'Nonaktifkan' }).click();
  await expect(page.getByText(`Akun ${person.nama} sudah nonaktif.`)).toBeVisible();
  await expect(accountRow(page, person.email)).toContainText('Nonaktif');

  await theirs.getByRole('navigation', { name: 'Bagian utama' }).getByRole('link', { name: 'Pengukuran' }).click();
  await expect(theirs).toHaveURL(/\/masuk\?kembali=/);
  await door.goto('/masuk');
  await door.getByRole('textbox', { name: 'Surel' }).fill(person.email);
  await door.getByLabel('Kata sandi', { exact: true }).fill(person.password);
  await door.getByRole('button', { name: 'Masuk' }).click();
  await expect(door.getByRole('alert')).toContainText('Surel dan kata sandi ini belum cocok.');
});

test('who may not manage people is told so at the address too', async ({ as }) => {
  const page = await as('pic');
  await page.goto('/2024/administrasi/akun');
  await expect(page.getByRole('alert')).toContainText('Langkah “mengelola akun” belum termasuk hak Anda');
  await expect(page.getByRole('button', { name: 'Tambah akun' })).toHaveCount(0);
});

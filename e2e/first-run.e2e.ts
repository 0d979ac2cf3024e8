import type { Locator, Page } from '@playwright/test';
import { expectGoodLooks, settle } from './support/axe.ts';
import { ikuRow, tile } from './support/board.ts';
import { pdfFile } from './support/files.ts';
import { chooseFile, result } from './support/iku.ts';
import { type Server, setupCodeOf } from './support/server.ts';
import { expect, test } from './support/story.ts';

test.use({ office: 'kosong:pertama' });
test.describe.configure({ mode: 'serial' });

const FIRST = { nama: 'Perencana pertama', email: 'pertama@kantor.go.id', password: 'empat kata untuk mulai' };
const SECOND = { nama: 'Kepala kedua', email: 'kedua@kantor.go.id', password: 'empat kata pemeriksa' };
const INDIKATOR = 'Persentase layanan yang memenuhi standar';

const said = (page: Page, words: string): Promise<void> => expect(page.getByText(words)).toBeVisible();

async function fill(form: Page | Locator, values: Readonly<Record<string, string>>): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one field after another, as a person does
  for (const [label, value] of Object.entries(values)) await form.getByRole('textbox', { name: label, exact: true }).fill(value);
}

/** Opens a form by its button, fills it in and sends it. */
async function add(
  page: Page,
  { button, values }: { readonly button: string; readonly values: Readonly<Record<string, string>> },
): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: button });
  await fill(dialog, values);
  await dialog.getByRole('button', { name: 'Tambah', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('an empty Selaras asks for the code of its server before it becomes anybody’s', async ({ page, server }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/penyiapan$/);
  await expect(page.getByRole('heading', { name: 'Selamat datang di Selaras', level: 1 })).toBeVisible();
  await settle(page);
  await expectGoodLooks(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: 'Siapkan Selaras' }).click();
  await expect(page.getByRole('alert')).toContainText('isian perlu dilengkapi');
  await fill(page, {
    'Kode dari server': 'AAAA-BBBB-CCCC',
    'Nama instansi': 'Badan Percobaan Negara',
    Singkatan: 'BPN',
    'Nama unit': 'Kantor Wilayah Percobaan',
    'Nama pendek': 'Kanwil',
    Kode: 'kw01',
    Kota: 'Palembang',
    'Nama Anda': FIRST.nama,
    Surel: FIRST.email,
  });
  await page.getByLabel('Kata sandi', { exact: true }).fill(FIRST.password);
  await page.getByLabel('Ulangi kata sandi', { exact: true }).fill('yang lain sama sekali');
  await page.getByRole('button', { name: 'Siapkan Selaras' }).click();
  await expect(page.getByLabel('Ulangi kata sandi', { exact: true })).toHaveAccessibleDescription(/Kedua kata sandi belum sama/);
  await page.getByLabel('Ulangi kata sandi', { exact: true }).fill(FIRST.password);
  await page.getByRole('button', { name: 'Siapkan Selaras' }).click();
  const code = page.getByRole('textbox', { name: 'Kode dari server' });
  await expect(code).toHaveAccessibleDescription(/Kode ini belum cocok\. Salin lagi dari terminal server/);

  const held = server as Server; // an empty office is never the shared one
  const printed = setupCodeOf(held);
  expect(held.said()).toContain(printed);
  await code.fill(printed.toLowerCase());
  await page.getByRole('button', { name: 'Siapkan Selaras' }).click();
  await expect(page).toHaveURL(/\/20\d\d\/perencanaan$/);
  await said(page, 'Selaras siap untuk BPN. Mulailah dengan Renstra.');

  await page.goto('/penyiapan');
  await expect(page.getByRole('heading', { name: 'Selaras sudah siap', level: 1 })).toBeVisible();
});

test('from nothing to the first figure on Beranda', async ({ as }) => {
  test.setTimeout(240_000);
  const page = await as(FIRST);
  await page.goto('/');
  await expect(page).toHaveURL(/\/20\d\d$/);
  const tahun = page.url().slice(-4);
  await said(page, 'Belum ada indikator di tahun ini');
  await page.getByRole('link', { name: 'Mulai dari Perencanaan' }).click();

  await test.step('Renstra', async () => {
    await expect(page.getByRole('list', { name: 'Langkah perencanaan' }).locator('[aria-current=step]')).toContainText('Renstra');
    await page.getByRole('link', { name: 'Renstra', exact: true }).first().click();
    await page.getByRole('button', { name: 'Tambah Renstra' }).click();
    await fill(page, {
      'Nama Renstra': 'Renstra Badan Percobaan',
      'Istilah untuk sasaran': 'Sasaran',
      'Istilah untuk indikator': 'IKU',
      Sumber: 'Renstra, halaman 1',
    });
    await page.getByRole('button', { name: 'Pakai empat perspektif BSC' }).click();
    await page.getByRole('button', { name: 'Tambah tujuan' }).click();
    await fill(page, { 'Tujuan 1': 'Layanan yang baik' });
    await page.getByRole('button', { name: 'Simpan Renstra' }).click();
    await said(page, 'Renstra sudah ditambahkan. Berikutnya: sasaran.');
  });

  await test.step('sasaran and indicator', async () => {
    await add(page, { button: 'Tambah sasaran', values: { 'Bunyi sasaran': 'Layanan prima', Sumber: 'Renstra, halaman 2' } });
    await said(page, 'Sasaran sudah ditambahkan.');
    await add(page, {
      button: 'Tambah indikator',
      values: { Kode: '1', Satuan: 'persen', 'Nama indikator': INDIKATOR, Sumber: 'Renstra, halaman 3' },
    });
    await said(page, 'Indikator sudah ditambahkan. Berikutnya: Manual IKU dan targetnya.');
  });
  const renstra = page.url();

  const other = await test.step('somebody else, who reviews, sets in force and approves', async () => {
    await page.goto(`/${tahun}/administrasi/akun`);
    await page.getByRole('button', { name: 'Tambah akun' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tambah akun' });
    await fill(dialog, { Nama: SECOND.nama, Surel: SECOND.email });
    await dialog.getByRole('combobox', { name: 'Peran' }).selectOption('Kepala kantor');
    await dialog.getByLabel('Kata sandi awal', { exact: true }).fill(SECOND.password);
    await dialog.getByRole('button', { name: 'Tambah akun' }).click();
    await said(page, `Akun ${SECOND.nama} sudah dibuat.`);
    return as(SECOND);
  });

  await test.step('manual, written and submitted', async () => {
    await page.goto(renstra);
    await page.getByRole('link', { name: `IKU 1 · ${INDIKATOR}` }).click();
    await page.getByRole('navigation', { name: 'Bagian indikator' }).getByRole('link', { name: 'Manual' }).click();
    await page.getByRole('link', { name: 'Buat Manual IKU' }).click();
    await page.getByRole('button', { name: 'Ajukan', exact: true }).click();
    await expect(page.getByRole('alert').first()).toContainText('isian perlu diperbaiki');
    await page.getByRole('button', { name: 'Pakai contoh ini: Rasio' }).click();
    await fill(page, {
      'Alasan versi ini': 'Versi pertama',
      Definisi: 'Layanan yang memenuhi standar pelayanan dibagi seluruh layanan, dalam persen.',
      Tujuan: 'Mengetahui mutu layanan.',
      'Sumber data': 'Laporan pemantauan layanan',
      'Penanggung jawab': 'Bidang Layanan',
      'Penyedia data': 'Bidang Layanan',
      'Bukti dukung': 'Laporan pemantauan layanan',
      Validasi: 'Diperiksa dua orang.',
      'Akurasi yang diperlukan': 'Cacah tanpa pembulatan.',
      Keterbatasan: 'Hanya layanan yang tercatat.',
      'Cara mengatasinya': 'Dicocokkan dengan buku layanan.',
    });
    await page.getByRole('combobox', { name: 'Tingkat validitas' }).selectOption({ index: 1 });
    await page.getByRole('combobox', { name: 'Tingkat kendali' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Ajukan', exact: true }).click();
    await said(page, 'Diajukan untuk ditinjau.');
    await expect(page.getByRole('button', { name: 'Tinjau', exact: true })).toHaveCount(0);
  });

  await test.step('manual, reviewed by SMART and set in force by its decree', async () => {
    await other.goto(page.url());
    const life = other.getByRole('region', { name: 'Versi yang sedang ditulis' });
    await life.getByRole('button', { name: 'Tinjau', exact: true }).click();
    const review = other.getByRole('form', { name: 'Tinjauan SMART' });
    // oxlint-disable-next-line no-await-in-loop -- one letter after another, as a person does
    for (const huruf of await review.getByRole('group').all()) await huruf.getByRole('radio', { name: 'ya' }).check();
    await review.getByRole('button', { name: 'Simpan tinjauan' }).click();
    await life.getByRole('button', { name: 'Tetapkan', exact: true }).click();
    const dialog = other.getByRole('dialog', { name: 'Tetapkan versi ini?' });
    await fill(dialog, { Nomor: `1/KEP/${tahun}`, 'Jabatan penanda tangan': 'Kepala Kantor' });
    await dialog.getByLabel('Tanggal').fill(`${tahun}-01-05`);
    await dialog.getByRole('button', { name: 'Tetapkan', exact: true }).click();
    await expect(other.getByRole('main')).toContainText(`Keputusan 1/KEP/${tahun}, 5 Januari ${tahun}, Kepala Kantor`);
  });

  await test.step('target', async () => {
    await page.goto(`/${tahun}/perencanaan`);
    await page.getByRole('button', { name: 'Tetapkan target IKU 1' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tetapkan target · IKU 1' });
    await fill(dialog, { 'Target (persen)': '80', Sumber: 'Renstra, halaman 4' });
    await dialog.getByRole('button', { name: 'Tetapkan' }).click();
    await said(page, 'Target sudah ditetapkan.');
    await expect(page.getByRole('main')).toContainText('80,00');
  });

  await test.step('measurement, with evidence', async () => {
    await page.getByRole('link', { name: new RegExp(INDIKATOR) }).click();
    await page.getByRole('link', { name: 'Isi realisasi' }).click();
    await fill(page, { 'Instansi yang memenuhi': '36', 'Seluruh instansi': '49' });
    await expect(result(page)).toContainText('73,47');
    await expect(result(page)).toContainText('91,84');
    await chooseFile(page).setInputFiles(pdfFile('laporan.pdf', 'Laporan pemantauan layanan'));
    await expect(page.getByRole('link', { name: 'laporan.pdf' })).toBeVisible();
    await page.getByRole('button', { name: /^Ajukan/ }).click();
    await said(page, 'Diajukan. Pemeriksa akan melihatnya di Beranda.');
    await expect(page.getByRole('button', { name: 'Setujui' })).toHaveCount(0);
  });

  await test.step('approval', async () => {
    await other.goto(`/${tahun}`);
    await other.getByRole('link', { name: /^Periksa IKU 1/ }).click();
    await expect(other.getByRole('link', { name: 'laporan.pdf' })).toBeVisible();
    await other.getByRole('button', { name: 'Setujui' }).click();
    await other.getByRole('dialog', { name: 'Setujui pengukuran ini?' }).getByRole('button', { name: 'Setujui' }).click();
    await said(other, 'Disetujui. Angkanya berlaku sekarang.');
  });

  await page.goto(`/${tahun}`);
  await expect(ikuRow(page, '1')).toContainText('73,47');
  await expect(ikuRow(page, '1')).toContainText('91,84');
  await expect(tile(page, 'NPSS')).toContainText('91,84');
  await expect(page.getByText('Ini data contoh untuk mencoba Selaras.')).toHaveCount(0);
});

import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Role } from './sign-in.ts';

export type Ids = { readonly iku: Readonly<Record<string, string>> };

export type Screen = {
  readonly name: string;
  readonly path: (ids: Ids) => string;
  /** Null: before the door. */
  readonly as: Role | null;
  /** What a person does before there is something to look at. */
  readonly open?: (page: Page) => Promise<void>;
};

const iku =
  (kode: string, rest = '', tahun = 2024) =>
  ({ iku: held }: Ids) =>
    `/${tahun}/iku/${held[kode]}${rest}`;
const at = (path: string) => () => path;
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** The same in every figure, or every grade, of the form of a calculation. */
const fillAll = (value: string) => async (page: Page) => {
  // oxlint-disable-next-line no-await-in-loop -- one field after another
  for (const field of await page.locator('main input[inputmode=decimal]').all()) await field.fill(value);
};
/** Every indicator of IKPA; what is subtracted at the end stays empty. */
const fillIkpa = (value: string) => async (page: Page) => {
  // oxlint-disable-next-line no-await-in-loop -- as above
  for (const field of await page.locator('main input[name^="nilai."]:not([name="nilai.dispensasi_spm"])').all()) await field.fill(value);
};
const gradeAll = (grade: string) => async (page: Page) => {
  // oxlint-disable-next-line no-await-in-loop -- as above
  for (const field of await page.locator('main select[name^="lke."]').all()) await field.selectOption(grade);
};

/** The smallest set of rises beside what is now. */
const compareGrades = async (page: Page) => {
  await gradeAll('B')(page);
  await press('Bandingkan susunan 1')(page);
};
const chooseWay = (name: string) => (page: Page) => page.getByText(name, { exact: true }).click();

/** Every screen of Selaras with something on it, and what opens over them. */
export const SCREENS: readonly Screen[] = [
  { name: 'masuk', path: at('/masuk'), as: null },
  { name: 'masuk, ditolak', path: at('/masuk'), as: null, open: press('Masuk') },
  { name: 'beranda', path: at('/2024'), as: 'kepala' },
  { name: 'beranda dengan tugas', path: at('/2025'), as: 'pic' },
  { name: 'akun saya', path: at('/2024/akun'), as: 'pic' },
  { name: 'akun saya, keluar dari semua', path: at('/2024/akun'), as: 'pic', open: press('Keluar dari semua perangkat') },
  { name: 'menu akun', path: at('/2024/akun'), as: 'pic', open: press(/^Akun /) },
  { name: 'cari', path: at('/2024/akun'), as: 'pic', open: press(/^Cari/) },
  { name: 'pengukuran', path: at('/2024/pengukuran'), as: 'pic' },
  { name: 'daftar IKU', path: at('/2024/iku'), as: 'pic' },
  { name: 'IKU', path: iku('4'), as: 'pic' },
  { name: 'IKU belum rilis', path: iku('1'), as: 'kepala' },
  { name: 'IKU, pengukuran', path: iku('4', '/pengukuran'), as: 'pic' },
  { name: 'IKU, gabungan angka', path: iku('4', '/pengukuran'), as: 'pic', open: press('Lihat gabungannya') },
  { name: 'IKU, manual', path: iku('13', '/manual'), as: 'perencana' },
  { name: 'IKU, manual dibandingkan', path: iku('13', '/manual?versi=2&banding=1'), as: 'perencana' },
  { name: 'IKU, catatan penerapan', path: iku('13', '/manual'), as: 'perencana', open: press('Tambah catatan') },
  { name: 'IKU, usulan perubahan', path: iku('13', '/manual/usulan'), as: 'perencana' },
  { name: 'IKU, bagaimana jika', path: iku('7'), as: 'pic', open: press('Coba andaian') },
  { name: 'IKU, bukti', path: iku('4', '/bukti'), as: 'pic' },
  { name: 'IKU, riwayat', path: iku('4', '/riwayat'), as: 'pic' },
  { name: 'IKU, manual baru', path: iku('4', '/manual/baru'), as: 'perencana' },
  { name: 'pengisian, dibaca', path: iku('13', '/isi/2024'), as: 'verifikator' },
  { name: 'pengisian angka', path: iku('13', '/isi/2024'), as: 'pic', open: press('Perbaiki data') },
  { name: 'pengisian daftar', path: iku('7', '/isi/2024'), as: 'pic', open: press('Perbaiki data') },
  { name: 'asal angka', path: ({ iku: held }) => `/2024?asal=${held['13']}.2024`, as: 'kepala' },
  { name: 'asal NPSS', path: at('/2024?asal=npss.2024'), as: 'kepala' },
  { name: 'hitung', path: at('/2024/hitung'), as: 'pic' },
  { name: 'hitung, IKPA', path: at('/2024/hitung/ikpa'), as: 'pic', open: fillIkpa('98,5') },
  { name: 'hitung, IKPA dari transaksi', path: at('/2024/hitung/ikpa-komponen'), as: 'pic', open: press('Belanja Kontraktual') },
  { name: 'hitung, SKM', path: at('/2024/hitung/skm'), as: 'pic', open: fillAll('3,5') },
  { name: 'hitung, IP ASN', path: at('/2024/hitung/ip-asn'), as: 'pic', open: fillAll('5') },
  { name: 'hitung, AKIP', path: at('/2024/hitung/akip'), as: 'kepala', open: compareGrades },
  { name: 'hitung, SMART', path: at('/2024/hitung/smart'), as: 'pic', open: chooseWay('Capaian eselon I') },
  { name: 'hitung, capaian ditolak', path: at('/2024/hitung/capaian'), as: 'pic', open: fillAll('x') },
  { name: 'dokumen', path: at('/2025/dokumen'), as: 'kepala' },
  { name: 'renja, pratinjau', path: at('/2025/dokumen/renja'), as: 'kepala' },
  { name: 'renja, tetapkan', path: at('/2025/dokumen/renja'), as: 'kepala', open: press('Tetapkan') },
  { name: 'renja, periksa', path: at('/2025/dokumen/renja/periksa'), as: 'perencana' },
  { name: 'renja, isi', path: at('/2025/dokumen/renja/isi'), as: 'perencana' },
  { name: 'renja, penetapan', path: at('/2025/dokumen/renja/penetapan'), as: 'kepala' },
  { name: 'perencanaan, target', path: at('/2025/perencanaan'), as: 'perencana' },
  { name: 'perencanaan, renstra', path: at('/2025/perencanaan/renstra'), as: 'perencana' },
  { name: 'perencanaan, cara rekap', path: at('/2025/perencanaan/renstra'), as: 'perencana', open: press('Ubah cara rekap') },
  { name: 'perencanaan, target per periode', path: ({ iku: held }) => `/2024/perencanaan/periode?iku=${held['4']}`, as: 'perencana' },
  { name: 'perencanaan, peta indikator', path: at('/2025/perencanaan/peta-indikator'), as: 'perencana' },
  { name: 'perencanaan, memetakan', path: at('/2025/perencanaan/peta-indikator'), as: 'perencana', open: press(/^(Ubah peta|Petakan) /) },
  { name: 'perencanaan, hasil survei', path: at('/2024/perencanaan/survei'), as: 'perencana' },
  { name: 'perencanaan, mencatat survei', path: at('/2024/perencanaan/survei'), as: 'perencana', open: press('Catat hasil survei') },
  { name: 'perencanaan, manual pusat', path: at('/2024/perencanaan/manual-pusat'), as: 'admin' },
  { name: 'perencanaan, hitung ulang', path: at('/2024/perencanaan'), as: 'perencana', open: press('Hitung ulang') },
  { name: 'perencanaan, anggaran', path: at('/2025/perencanaan/anggaran'), as: 'perencana' },
  { name: 'impor', path: at('/2024/hitung/impor'), as: 'pic' },
  { name: 'cek konsistensi', path: at('/2025/cek'), as: 'pic' },
  { name: 'peta strategi', path: at('/2024/peta-strategi'), as: 'kepala' },
  { name: 'paket aturan', path: at('/2024/paket-aturan'), as: 'pic' },
  { name: 'paket aturan, tidak ada', path: at('/2024/paket-aturan?pada=1950-01-01'), as: 'pic' },
  { name: 'satu paket aturan', path: at('/2024/paket-aturan/nspk%3Abkn'), as: 'kepala' },
  { name: 'paket aturan, belum terisi', path: at('/2024/paket-aturan/ipasn%3A2024'), as: 'kepala' },
  { name: 'paket aturan dibandingkan', path: at('/2024/paket-aturan/banding?a=skm%3A25-2004&b=skm%3A14-2017'), as: 'kepala' },
  { name: 'paket aturan, memilih dua', path: at('/2024/paket-aturan/banding'), as: 'kepala' },
  { name: 'administrasi, unit', path: at('/2024/administrasi'), as: 'admin' },
  { name: 'administrasi, akun', path: at('/2024/administrasi/akun'), as: 'admin' },
  { name: 'audit', path: at('/2024/audit'), as: 'admin' },
  { name: 'tidak ditemukan', path: at('/2024/tidak-ada'), as: 'kepala' },
];

export type Picture = Pick<Screen, 'path' | 'as' | 'open'> & { readonly file: string; readonly width: number; readonly height: number };

/** The formula with its reading and its result in the middle of the picture. */
const showFormula = (page: Page) =>
  page.getByText('Dibaca:', { exact: true }).evaluate((said) => said.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** A made-up Renja with its notes, one of them chosen. */
async function checkRenja(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('main').getByRole('button', { name: 'Berkas' }).click();
  await (await chooser).setFiles(fileURLToPath(new URL('../../fixtures/linter/renja-2025.txt', import.meta.url)));
  await page.getByRole('button', { name: 'Cek dokumen ini' }).click();
  await page.getByRole('button', { name: 'Baris 24' }).first().click({ timeout: 60_000 });
}

const desk = { width: 1280, height: 800 };

/** What README.md shows. */
export const PICTURES: readonly Picture[] = [
  { file: 'beranda', path: at('/2024'), as: 'kepala', ...desk },
  { file: 'iku', path: iku('13'), as: 'kepala', ...desk },
  { file: 'pengisian', path: iku('13', '/isi/2024'), as: 'pic', open: press('Perbaiki data'), ...desk },
  { file: 'manual', path: iku('7', '/manual/baru'), as: 'perencana', open: showFormula, ...desk },
  { file: 'dokumen', path: at('/2025/dokumen/renja'), as: 'kepala', ...desk },
  { file: 'hitung', path: at('/2024/hitung/ikpa'), as: 'pic', open: fillIkpa('98,5'), ...desk },
  { file: 'paket-aturan', path: at('/2024/paket-aturan/ikpa%3A2024'), as: 'pic', ...desk },
  { file: 'cek', path: at('/2025/cek'), as: 'pic', open: checkRenja, ...desk },
  { file: 'peta-strategi', path: at('/2024/peta-strategi'), as: 'kepala', ...desk },
  { file: 'beranda-360', path: at('/2024'), as: 'kepala', width: 360, height: 740 },
];

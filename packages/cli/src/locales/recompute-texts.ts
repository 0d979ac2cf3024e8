import type { DerivationDifference } from '@selaras/core';

type Counted = { readonly angka: number; readonly paket: number; readonly masukan: number; readonly bukti: number };
type Other = Exclude<DerivationDifference['jenis'], 'segel' | 'angka'>;

export type RecomputeTexts = {
  readonly description: string;
  readonly file: string;
  readonly verify: string;
  readonly about: (kode: string, nama: string, tahun: number) => string;
  readonly checked: (counted: Counted) => string;
  readonly otherEngine: (engine: string) => string;
  readonly same: (seal: string) => string;
  readonly differs: (count: number) => string;
  readonly seal: string;
  readonly figure: (place: string, written: string, computed: string) => string;
  readonly other: Readonly<Record<Other, (place: string) => string>>;
  readonly unreadable: (file: string, reason: string) => string;
  readonly noDerivation: (file: string) => string;
};

const id: RecomputeTexts = {
  description: 'Hitung ulang angka dari berkas penelusurannya, tanpa basis data',
  file: 'berkas',
  verify: 'berkas dari “Unduh penelusuran (JSON)”; keluar 0 bila semua sama, 5 bila ada yang berbeda',
  about: (kode, nama, tahun) => `${kode} ${nama}, tahun ${tahun}`,
  checked: ({ angka, paket, masukan, bukti }) =>
    `Dihitung ulang ${angka} angka dengan langkah, masukan, dan manualnya; diperiksa ${paket} paket aturan, ${masukan} isian, dan hash ${bukti} berkas bukti.`,
  otherEngine: (engine) => `! Berkas ini dibuat dengan mesin hitung ${engine}, bukan mesin program ini. Angkanya tetap dihitung ulang.`,
  same: (seal) => `✓ Semua sama. Segel ${seal}`,
  differs: (count) =>
    `✗ ${count} perbedaan. Berkas ini diubah setelah diunduh, atau aturannya berbeda. Minta berkas baru kepada pembuatnya.`,
  seal: 'segel tidak cocok dengan isi berkas: ada bagian yang diubah setelah diunduh',
  figure: (place, written, computed) => `${place}: tertulis ${written}, hasil hitung ulang ${computed}`,
  other: {
    paket_tidak_dikenal: (place) => `paket aturan ${place} tidak dikenal program ini; perbarui program atau periksa nama paketnya`,
    paket_berbeda: (place) => `paket aturan ${place}: isinya berbeda dengan aturan yang diterbitkan`,
    paket_tidak_ada: (place) => `paket aturan ${place} dipakai manual tetapi tidak ada di berkas`,
    angka_hilang: (place) => `${place}: seharusnya ada di berkas`,
    angka_lebih: (place) => `${place}: tidak dihasilkan oleh isi berkas ini`,
    langkah: (place) => `${place}: langkah hitungnya berbeda`,
    masukan: (place) => `${place}: hash masukannya berbeda`,
    manual: (place) => `${place}: manual atau paket yang menghitungnya berbeda`,
    perhitungan: (place) => `${place}: perhitungan yang dirujuk memberi hasil lain, atau tidak ada di berkas`,
  },
  unreadable: (file, reason) => `Berkas ${file} tidak dapat dibaca (${reason}). Periksa nama dan izinnya.`,
  noDerivation: (file) =>
    `${file} bukan berkas penelusuran angka. Unduh lagi dari halaman IKU: “Unduh penelusuran (JSON)”. Yang tidak sesuai:`,
};

const en: RecomputeTexts = {
  description: 'Compute a figure again from the file of its derivation, without a database',
  file: 'file',
  verify: 'file from “Download derivation (JSON)”; exits 0 when all is the same, 5 when something differs',
  about: (kode, nama, tahun) => `${kode} ${nama}, year ${tahun}`,
  checked: ({ angka, paket, masukan, bukti }) =>
    `Computed ${angka} figures again with their steps, inputs and manual; checked ${paket} rule packs, ${masukan} entries and the hashes of ${bukti} evidence files.`,
  otherEngine: (engine) =>
    `! This file was made with the engine ${engine}, not with that of this program. Its figures were computed again all the same.`,
  same: (seal) => `✓ All is the same. Seal ${seal}`,
  differs: (count) =>
    `✗ ${count} differences. This file was changed after it was downloaded, or its rules are others. Ask whoever made it for a new one.`,
  seal: 'the seal does not fit the content: some part was changed after the download',
  figure: (place, written, computed) => `${place}: ${written} is written, computed again it is ${computed}`,
  other: {
    paket_tidak_dikenal: (place) => `rule pack ${place} is not known to this program; update the program or check the name of the pack`,
    paket_berbeda: (place) => `rule pack ${place}: its content differs from the rules that were published`,
    paket_tidak_ada: (place) => `rule pack ${place} is used by a manual and is not in the file`,
    angka_hilang: (place) => `${place}: should be in the file`,
    angka_lebih: (place) => `${place}: does not follow from the content of this file`,
    langkah: (place) => `${place}: its steps differ`,
    masukan: (place) => `${place}: the hash of its inputs differs`,
    manual: (place) => `${place}: the manual or pack that computed it differs`,
    perhitungan: (place) => `${place}: the calculation that it was taken from gives another result, or is not in the file`,
  },
  unreadable: (file, reason) => `The file ${file} cannot be read (${reason}). Check its name and permissions.`,
  noDerivation: (file) =>
    `${file} is no derivation of a figure. Download it again from the page of the indicator: “Download derivation (JSON)”. What does not fit:`,
};

export const recomputeTexts = { id, en } as const;

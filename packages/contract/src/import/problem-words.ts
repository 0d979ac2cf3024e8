import type { ImportProblem, ImportProblemCode } from '@selaras/core';

export type Detail = NonNullable<ImportProblem['detail']>;
/** Every sentence that tells what was found in a file, in one language; where it is stands before it. */
export type ImportSentences = Readonly<Record<ImportProblemCode, (detail: Detail) => string>>;

/** Names of columns as their reports print them: official terms are the same in both languages. */
const KOLOM: Readonly<Record<string, string>> = {
  revisi_dipa: 'Revisi DIPA',
  deviasi_hal3: 'Deviasi Halaman III DIPA',
  penyerapan: 'Penyerapan Anggaran',
  kontraktual: 'Belanja Kontraktual',
  tagihan: 'Penyelesaian Tagihan',
  up_tup: 'Pengelolaan UP dan TUP',
  capaian_output: 'Capaian Output',
  dispensasi_spm: 'Dispensasi SPM',
  nilai_total: 'Nilai Total',
  konversi_bobot: 'Konversi Bobot',
  pengurang: 'Dispensasi SPM (Pengurang)',
  nilai_akhir: 'Nilai Akhir',
  kualifikasi: 'Kualifikasi',
  kompetensi: 'Kompetensi',
  kinerja: 'Kinerja',
  disiplin: 'Disiplin',
  total: 'Total',
};

const nameOf = (kode: string | number | undefined): string => KOLOM[String(kode)] ?? String(kode ?? '');
export const kolom = (detail: Detail): string => `“${nameOf(detail['kolom'])}”`;
export const dimensi = (detail: Detail): string =>
  String(detail['dimensi'])
    .split(', ')
    .map((kode) => nameOf(kode))
    .join(', ');

/** `98.402` as people read it: a comma, and no more decimals than anybody needs. */
export function angka(value: string | number | undefined, lang: 'id' | 'en'): string {
  const [whole = '', decimals = ''] = String(value ?? '').split('.');
  const short = decimals.slice(0, 4);
  return short === '' ? whole : `${whole}${lang === 'id' ? ',' : '.'}${short}`;
}

/** What a kind of file is called. */
export const jenisBerkas: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  ikpa: {
    id: 'laporan IKPA dari OM-SPAN (INDIKATOR PELAKSANAAN ANGGARAN)',
    en: 'a report of IKPA from OM-SPAN (INDIKATOR PELAKSANAAN ANGGARAN)',
  },
  'ip-asn': { id: 'daftar nilai IP ASN per pegawai', en: 'a list of IP ASN scores by person' },
  skm: { id: 'jawaban survei kepuasan masyarakat (SKM)', en: 'answers of a customer satisfaction survey (SKM)' },
  lke: { id: 'lembar kerja evaluasi (LKE) AKIP', en: 'an AKIP evaluation sheet (LKE)' },
};

export const skala: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  '1-4': { id: '1–4', en: '1–4' },
  '1-5': { id: '1–5', en: '1–5' },
  'ya-tidak': { id: 'YA/TIDAK', en: 'YA/TIDAK' },
  kata: { id: 'kata', en: 'words' },
};

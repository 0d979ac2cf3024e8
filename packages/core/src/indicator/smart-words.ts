/** Words that say how something is measured, not what. */
const UKURAN = ['persentase', 'prosentase', 'jumlah', 'nilai', 'indeks', 'tingkat', 'rata-rata', 'skor', 'rasio', 'capaian'] as const;
const KATA_SAMBUNG = ['dengan', 'dalam', 'untuk', 'yang', 'pada', 'oleh', 'atas', 'dari', 'sesuai', 'seluruh', 'terhadap'];

/** Words by which a definition says a satuan without spelling it. */
const KERABAT_SATUAN: Readonly<Record<string, readonly string[]>> = {
  persen: ['persen', 'persentase', 'prosentase', 'bagian dari', 'perbandingan', 'rasio', '%'],
  indeks: ['indeks', 'nilai', 'skor'],
  nilai: ['nilai', 'skor', 'indeks', 'hasil'],
  skor: ['skor', 'nilai'],
  rupiah: ['rupiah', 'rp', 'anggaran', 'nilai'],
};

export type Definition = { readonly definisi: string; readonly nama: string };

/** Whether a definition takes up at least one word of what the indicator's name measures. */
export function namesObject({ definisi, nama }: Definition): boolean {
  const objects = wordsOf(nama).filter((word) => word.length >= 4 && !isMeasure(word) && !KATA_SAMBUNG.includes(word));
  const said = new Set(wordsOf(definisi));
  return objects.length === 0 || objects.some((word) => said.has(word));
}

/** Whether name or definition says what is counted in, in the satuan's own word or one that means it. */
export function namesSatuan({ definisi, nama, satuan }: Definition & { readonly satuan: string }): boolean {
  const key = satuan.trim().toLowerCase();
  const text = `${nama} ${definisi}`.toLowerCase();
  return (KERABAT_SATUAN[key] ?? [key]).some((word) => text.includes(word));
}

/**
 * Two measures joined in one name: "persentase kehadiran dan jumlah pelatihan". Two objects of one measure ("pembinaan dan
 * pelayanan") are one indicator.
 */
export const namesTwoMeasures = (nama: string): boolean =>
  new RegExp(`\\b(${UKURAN.join('|')})\\b.*\\b(dan|serta)\\s+(${UKURAN.join('|')})\\b`, 'i').test(nama);

const isMeasure = (word: string): boolean => UKURAN.some((measure) => measure === word);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];

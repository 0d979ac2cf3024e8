/** Names by which documents print the components that a pack composes. */
export const AKIP: readonly RegExp[] = [
  /perencanaan kinerja/i,
  /pengukuran kinerja/i,
  /pelaporan kinerja/i,
  /evaluasi (?:akuntabilitas|internal|kinerja)|capaian kinerja/i,
];
export const IKPA_NAMES: readonly { readonly kode: string; readonly name: RegExp }[] = [
  { kode: 'revisi_dipa', name: /revisi dipa/i },
  { kode: 'deviasi_hal3', name: /deviasi/i },
  { kode: 'penyerapan', name: /penyerapan/i },
  { kode: 'kontraktual', name: /kontraktual/i },
  { kode: 'tagihan', name: /tagihan/i },
  { kode: 'up_tup', name: /\bt?up\b|uang persediaan/i },
  { kode: 'capaian_output', name: /capaian output|capaian keluaran/i },
  { kode: 'dispensasi_spm', name: /dispensasi/i },
];
export const DIMENSI: readonly { readonly kode: string; readonly name: RegExp }[] = [
  { kode: 'kualifikasi', name: /kualifikasi/i },
  { kode: 'kompetensi', name: /kompetensi/i },
  { kode: 'kinerja', name: /\bkinerja\b/i },
  { kode: 'disiplin', name: /disiplin/i },
];

/** Which pack's components the rows of a table name. */
export function componentsNamed(labels: readonly string[]): 'akip' | 'ikpa' | 'ip-asn' | null {
  const has = (names: readonly RegExp[]): number => names.filter((name) => labels.some((label) => name.test(label))).length;
  if (has(AKIP) >= 3 && labels.length <= 8) return 'akip';
  if (has(IKPA_NAMES.map(({ name }) => name)) >= 5) return 'ikpa';
  return has(DIMENSI.map(({ name }) => name)) === 4 && labels.length <= 6 ? 'ip-asn' : null;
}

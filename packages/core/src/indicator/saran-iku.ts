import { finding, type ManualFinding } from './manual-finding.ts';

/** How many indicators a guide advises. Advice, never a refusal: an office may set its own. */
export type SaranIku = {
  readonly dasar: string;
  readonly ikuPerSasaran: number;
  readonly ikuPerUnit: number;
  readonly ikuPerUnitTerbanyak: number;
};

/** The older guide of the Ministry of Finance, read on the page: at most 3 for a sasaran, 20 to 25 for one contract. */
export const SARAN_IKU_KEMENKEU: SaranIku = {
  dasar: 'Panduan pengelolaan kinerja Kementerian Keuangan',
  ikuPerSasaran: 3,
  ikuPerUnit: 20,
  ikuPerUnitTerbanyak: 25,
};

export type SusunanIku = { readonly sasaran: readonly { readonly label: string; readonly jumlahIku: number }[] };

/** Advice on how many indicators an office has; every sasaran needs at least one. */
export function saranSusunan({ sasaran }: SusunanIku, saran: SaranIku = SARAN_IKU_KEMENKEU): readonly ManualFinding[] {
  const jumlah = sasaran.reduce((sum, one) => sum + one.jumlahIku, 0);
  return [
    ...sasaran
      .filter(({ jumlahIku }) => jumlahIku > saran.ikuPerSasaran)
      .map(({ label, jumlahIku }) => finding('saran.iku_sasaran', { sasaran: label, jumlah: jumlahIku, batas: saran.ikuPerSasaran })),
    ...sasaran.filter(({ jumlahIku }) => jumlahIku === 0).map(({ label }) => finding('saran.sasaran_tanpa_iku', { sasaran: label })),
    ...(jumlah > saran.ikuPerUnit
      ? [finding('saran.iku_unit', { jumlah, batas: saran.ikuPerUnit, terbanyak: saran.ikuPerUnitTerbanyak })]
      : []),
  ];
}

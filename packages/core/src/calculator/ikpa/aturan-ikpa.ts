import type { BandTable } from '../bands.ts';
import type { AturanMentah } from './aturan-mentah.ts';

/** Permanent codes of the indicators and of what is subtracted, in the order in which OM-SPAN prints them. */
export const KODE_IKPA = [
  'revisi_dipa',
  'deviasi_hal3',
  'penyerapan',
  'kontraktual',
  'tagihan',
  'up_tup',
  'capaian_output',
  'dispensasi_spm',
] as const;
export type KodeIkpa = (typeof KODE_IKPA)[number];

export const ASPEK_IKPA = ['perencanaan', 'pelaksanaan', 'hasil'] as const;
export type AspekIkpa = (typeof ASPEK_IKPA)[number];

/** An indicator that is weighed. `maksimum`: the highest nilai that can be given; what is above the cap counts as the cap. */
export type IndikatorIkpa = { readonly kode: KodeIkpa; readonly nama: string; readonly bobot: string; readonly maksimum: string };

export type AturanIkpa = {
  /** Highest nilai of one indicator that enters the total; sub-scores reach 120. */
  readonly capIndikator: string;
  readonly indikator: readonly IndikatorIkpa[];
  /** What is subtracted once the total is converted; `null` where dispensasi SPM is an indicator with a weight. */
  readonly pengurang: { readonly kode: KodeIkpa; readonly nama: string; readonly maksimum: string } | null;
  readonly aspek: readonly {
    readonly kode: string;
    readonly bagian: AspekIkpa;
    readonly nama: string;
    readonly komponen: readonly KodeIkpa[];
  }[];
  readonly kategori: BandTable;
  /** How each indicator arises from transactions; `null` where the pack only knows the composition. */
  readonly mentah: AturanMentah | null;
};

import type { KomponenEntry } from '../indicator/komponen-entry.ts';
import type { Period } from '../kernel/period.ts';

export type { KomponenEntry };

/** Whether the owner of the figure has published it. `final` is the only state without a mark. */
export const STATUS_RILIS = ['belum_rilis', 'sementara', 'proyeksi_mandiri', 'final'] as const;
export type StatusRilis = (typeof STATUS_RILIS)[number];

/** One version of a measurement as it was entered: inputs, and where they come from. */
export type MeasurementEntry = {
  readonly period: Period;
  readonly komponen: Readonly<Record<string, KomponenEntry>>;
  readonly statusRilis: StatusRilis;
  /** Letter or publication that gives the figure its state; text, since letters have no common form. */
  readonly surat: string | null;
  readonly tahunData: number | null;
  readonly tahunPenilaian: number | null;
  /** Where in which document or system it was read. */
  readonly sumber: string;
  readonly catatan: string | null;
};

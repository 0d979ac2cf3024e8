import type { AturanMentah } from '../../calculator/ikpa/aturan-mentah.ts';
import type { HasilKomponen } from '../../calculator/ikpa/komponen/hasil-komponen.ts';
import type { KalenderKerja } from '../../calendar/hari-kerja.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { InputReader } from '../read-input.ts';

/** What is read by: the rules, the year, the month up to which is looked with its last day, the readings and the calendar. */
export type KonteksMentah = {
  readonly reader: InputReader;
  readonly paket: string;
  readonly aturan: AturanMentah;
  readonly tahun: number;
  readonly bulan: number;
  readonly sampai: PlainDate;
  readonly setelan: Readonly<Record<string, string>>;
  readonly kalender: KalenderKerja;
};

/** Computed once everything is read and nothing is wrong. */
export type Terbaca = () => HasilKomponen;

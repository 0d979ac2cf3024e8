import { step } from '../../../formula/step.ts';
import { type Fraction, fraction, plus, times, whole } from '../../../kernel/fraction.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { AturanRevisi } from '../aturan-mentah.ts';
import { type HasilKomponen, tingkatOf } from './hasil-komponen.ts';

/** One revision as the list of OM-SPAN has it; a revision may carry several codes. */
export type RevisiDipa = { readonly kode: readonly string[]; readonly tanggal: PlainDate; readonly paguTetap: boolean };

export type DataRevisi = {
  readonly revisi: readonly RevisiDipa[];
  /** The month up to which is looked; later revisions have not happened yet. */
  readonly bulan: number;
  /** What the first half of a year is worth: its semester alone, or with a second semester that has no revision yet. */
  readonly sebelumJuli: 'semester_1' | 'kedua_semester';
};

/** Counted are revisions that keep the pagu and have at least one of the codes. The semesters are counted apart and weigh the same. */
export function nilaiRevisi({ revisi, bulan, sebelumJuli }: DataRevisi, aturan: AturanRevisi): HasilKomponen {
  const counted = revisi
    .filter(({ paguTetap, kode }) => paguTetap && kode.some((one) => aturan.kodeDihitung.includes(one)))
    .map(({ tanggal }) => Number(tanggal.slice(5, 7)))
    .filter((month) => month <= bulan);
  const semester = [counted.filter((month) => month <= 6).length, counted.filter((month) => month > 6).length];
  const nilai = semester.map((count) => tingkatOf(whole(count), aturan.nilaiSemester));
  const steps = nilai.map((value, i) => step(`semester_${i + 1}`, value, [step('revisi_dihitung', whole(semester[i]!))]));
  if (bulan <= 6 && sebelumJuli === 'semester_1') return { nilai: nilai[0]!, langkah: steps.slice(0, 1) };
  return { nilai: half(nilai[0]!, nilai[1]!, aturan.bobotSemester), langkah: steps };
}

const half = (first: Fraction, second: Fraction, bobot: string): Fraction => times(plus(first, second), fraction(bobot));

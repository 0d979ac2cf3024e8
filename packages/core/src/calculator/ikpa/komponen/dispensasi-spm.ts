import { step } from '../../../formula/step.ts';
import type { Trace } from '../../../formula/trace.ts';
import { type Fraction, isZero, over, roundTo, times, whole, ZERO } from '../../../kernel/fraction.ts';
import type { AturanDispensasi } from '../aturan-mentah.ts';
import { tingkatOf } from './hasil-komponen.ts';

/** Numbers of SPM, not rupiah: with a dispensation at the end of the year, and all that the fourth quarter issued. */
export type DataDispensasi = { readonly dispensasi: Fraction; readonly terbit: Fraction };

/** What is subtracted. Without any SPM in the quarter there was none to dispense: 0. */
export function pengurangDispensasi(
  { dispensasi, terbit }: DataDispensasi,
  aturan: AturanDispensasi,
): { readonly nilai: Fraction; readonly langkah: readonly Trace[] } {
  const exact = isZero(terbit) ? ZERO : times(over(dispensasi, terbit), whole(1000));
  const rasio = roundTo(exact, aturan.desimal);
  return {
    nilai: tingkatOf(rasio, aturan.tingkat),
    langkah: [step('rasio_permil', rasio, [step('spm_dispensasi', dispensasi), step('spm_terbit', terbit)])],
  };
}

import { step } from '../../../formula/step.ts';
import type { Trace } from '../../../formula/trace.ts';
import { compare, type Fraction, fraction, over, sumOf, times } from '../../../kernel/fraction.ts';
import type { Tingkat } from '../aturan-mentah.ts';

/** An indicator from transactions: its nilai before any cap, or `null` when there is nothing to assess, and the steps to it. */
export type HasilKomponen = { readonly nilai: Fraction | null; readonly langkah: readonly Trace[] };

/** What a table of steps gives: the first whose bound is not passed. */
export function tingkatOf(value: Fraction, tingkat: readonly Tingkat[]): Fraction {
  const found = tingkat.find(({ sampai }) => sampai === null || compare(value, fraction(sampai)) <= 0);
  if (found === undefined) throw new Error('a table of steps ends without a last one');
  return fraction(found.nilai);
}

/** One part of an indicator; `nilai` is `null` where it has no objects. */
export type Bagian = { readonly kode: string; readonly bobot: string; readonly nilai: Fraction | null; readonly langkah: readonly Trace[] };

/** What becomes of a part without objects: its weight goes to the others, it counts as 100, or the whole is not assessed. */
export type TanpaObjek = 'redistribusi' | '100' | 'kosong';

const HUNDRED: Fraction = fraction('100');

/** Σ bobot × nilai ÷ Σ bobot over the parts that have objects. Where none has any, nothing is assessed, whatever was chosen. */
export function tertimbang(bagian: readonly Bagian[], tanpaObjek: TanpaObjek): HasilKomponen {
  const steps = bagian.flatMap(({ kode, nilai, langkah: parts }) => (nilai === null ? [] : [step(kode, nilai, parts)]));
  const hasObjects = bagian.filter(({ nilai }) => nilai !== null);
  if (hasObjects.length === 0 || (tanpaObjek === 'kosong' && hasObjects.length < bagian.length)) return { nilai: null, langkah: steps };
  const counted = tanpaObjek === '100' ? bagian : hasObjects;
  const weights = counted.map(({ bobot }) => fraction(bobot));
  const sum = sumOf(counted.map(({ nilai }, i) => times(nilai ?? HUNDRED, weights[i]!)));
  return { nilai: over(sum, sumOf(weights)), langkah: steps };
}

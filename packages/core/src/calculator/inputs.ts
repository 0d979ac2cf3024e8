import { leavesTotal } from '../formula/combine.ts';
import type { Trace } from '../formula/trace.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure } from '../kernel/figure.ts';
import type { KomponenPaket } from './calculator.ts';

export type Inputs = ReadonlyMap<string, Figure>;

/** What a component holds; `whenLeftOut` when it was not given. A value outside the pack's scale is not computable, never clipped. */
export function readKomponen(inputs: Inputs, { kode, minimum, maksimum }: KomponenPaket, whenLeftOut: Figure): Figure {
  const held = inputs.get(kode) ?? whenLeftOut;
  if (held.kind === 'absent') return held;
  return held.value.lessThan(new Decimal(minimum)) || held.value.greaterThan(new Decimal(maksimum)) ? absent('not_computable') : held;
}

/** One trace leaf for each component, in the pack's order. */
export const traceKomponen = (inputs: Inputs, komponen: readonly KomponenPaket[], whenLeftOut: Figure): readonly Trace[] =>
  komponen.map((of) => ({ label: of.kode, result: readKomponen(inputs, of, whenLeftOut), parts: [] }));

/**
 * A sum of dimensions with fixed maxima: no dimension has a weight that could leave, so a sum without one of them is not computable.
 * Only when all have left has the score itself left.
 */
export function sumOfAll(parts: readonly Trace[], sum: (values: readonly Figure[]) => Figure): Figure {
  const results = parts.map(({ result }) => result);
  const left = results.filter(leavesTotal);
  const open = results.find((result) => result.kind === 'absent' && !leavesTotal(result));
  if (open !== undefined) return open;
  if (left.length === 0) return sum(results);
  return left.length === results.length ? left[0]! : absent('not_computable');
}

import type { HasilPaket } from '../calculator/calculator.ts';
import { calculatorById } from '../calculator/registry.ts';
import { asFigure } from '../formula/evaluate.ts';
import type { Figure } from '../kernel/figure.ts';
import { type Entries, entryOf, nilaiOf } from './komponen-values.ts';
import type { ManualIku } from './manual-iku.ts';

export type PaketInput = { readonly manual: Pick<ManualIku, 'komponen'>; readonly komponen: Entries };

/** A rule pack over the components of a manual. A manual in force was validated, so a pack that does not exist is a bug. */
export function runPaket(id: string, input: PaketInput): HasilPaket {
  const calculator = calculatorById(id);
  if (calculator === null) throw new Error(`the manual names rule pack "${id}", which does not exist`);
  return calculator.compute(paketInputs(input));
}

/** A required component that was not entered has no data yet; an optional one was left out, and the pack says what that means. */
function paketInputs({ manual, komponen }: PaketInput): ReadonlyMap<string, Figure> {
  const given = manual.komponen.filter(({ kode, wajib }) => wajib || entryOf(komponen, kode) !== null);
  return new Map(given.map(({ kode }) => [kode, asFigure(nilaiOf(entryOf(komponen, kode)))]));
}

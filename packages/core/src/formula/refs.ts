import { assertNever } from '../kernel/result.ts';
import type { Formula } from './formula.ts';

/** One mention of a component. `sebagai` is how the formula uses it: as a figure, or as a list that it counts. */
export type Ref =
  | { readonly kode: string; readonly sebagai: 'angka'; readonly at: number }
  | { readonly kode: string; readonly sebagai: 'daftar'; readonly kategori: string | null; readonly at: number };

/** Every mention of a component, in reading order; a component used twice is mentioned twice. */
export function refsOf(formula: Formula): readonly Ref[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'ref':
      return [{ kode: formula.kode, sebagai: 'angka', at: formula.at }];
    case 'cacah':
      return [{ kode: formula.daftar, sebagai: 'daftar', kategori: formula.kategori, at: formula.at }];
    case 'negate':
      return refsOf(formula.operand);
    case 'binary':
      return [...refsOf(formula.left), ...refsOf(formula.right)];
    case 'call':
      return formula.args.flatMap(refsOf);
    default:
      return assertNever(formula);
  }
}

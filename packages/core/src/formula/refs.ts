import { assertNever } from '../kernel/result.ts';
import { type Formula, type Rujukan, rujukanKey, type SyaratBaris } from './formula.ts';

/** One mention of a component. `sebagai` is how the formula uses it: as a figure, or as a list that it counts. */
export type Ref =
  | { readonly kode: string; readonly sebagai: 'angka'; readonly at: number }
  | { readonly kode: string; readonly sebagai: 'daftar'; readonly syarat: SyaratBaris | null; readonly at: number };

/** Every mention of a component, in reading order; a component used twice is mentioned twice. */
export function refsOf(formula: Formula): readonly Ref[] {
  if (formula.kind === 'ref') return [{ kode: formula.kode, sebagai: 'angka', at: formula.at }];
  if (formula.kind === 'cacah') return [{ kode: formula.daftar, sebagai: 'daftar', syarat: formula.syarat, at: formula.at }];
  return partsOf(formula).flatMap(refsOf);
}

/** Every figure from outside the entry that a formula needs, each once, in reading order. */
export function rujukanOf(formula: Formula): readonly Rujukan[] {
  const found = new Map(mentions(formula).map((rujukan) => [rujukanKey(rujukan), rujukan]));
  return [...found.values()];
}

const mentions = (formula: Formula): readonly Rujukan[] =>
  formula.kind === 'luar' ? [formula.rujukan] : partsOf(formula).flatMap(mentions);

/** The formulas directly inside a formula, in reading order. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'number':
    case 'ref':
    case 'luar':
    case 'cacah':
      return [];
    case 'negate':
    case 'bukan':
      return [formula.operand];
    case 'binary':
    case 'banding':
      return [formula.left, formula.right];
    case 'pangkat':
      return [formula.basis];
    case 'logika':
    case 'call':
      return formula.args;
    case 'jika':
      return [formula.syarat, formula.maka, formula.lainnya];
    case 'tertimbang':
      return formula.pasangan.flatMap(({ nilai, bobot }) => [nilai, bobot]);
    case 'bulatkan':
    case 'mutlak':
      return [formula.nilai];
    case 'batas':
      return [formula.nilai, formula.bawah, formula.atas];
    default:
      return assertNever(formula);
  }
}

import { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import { aggregate, combine } from './combine.ts';
import type { Formula } from './formula.ts';
import type { Trace } from './trace.ts';

/** What a component holds: a figure, or the category of each of its rows. */
export type Nilai = Figure | { readonly kind: 'daftar'; readonly kategori: readonly string[] };

/**
 * Computes a formula and keeps every step. Nothing is rounded.
 * `values` holds every code the formula refers to; "not reported" is an absent Figure, not an absent entry, so a missing entry is a bug and throws.
 */
export function evaluateFormula(formula: Formula, values: ReadonlyMap<string, Nilai>): Trace {
  switch (formula.kind) {
    case 'number':
      return leaf(formula.value.toFixed(), figure(formula.value));
    case 'ref':
      return leaf(formula.kode, asFigure(valueOf(values, formula.kode)));
    case 'cacah':
      return leaf(cacahLabel(formula), count(valueOf(values, formula.daftar), formula.kategori));
    case 'negate': {
      const operand = evaluateFormula(formula.operand, values);
      return { label: '-', result: negated(operand.result), parts: [operand] };
    }
    case 'binary': {
      const left = evaluateFormula(formula.left, values);
      const right = evaluateFormula(formula.right, values);
      return { label: formula.op, result: combine({ op: formula.op, left: left.result, right: right.result }), parts: [left, right] };
    }
    case 'call': {
      const parts = formula.args.map((arg) => evaluateFormula(arg, values));
      const members = parts.map(({ result }) => result);
      return { label: formula.fungsi, result: aggregate(formula.fungsi, members), parts };
    }
    default:
      return assertNever(formula);
  }
}

const leaf = (label: string, result: Figure): Trace => ({ label, result, parts: [] });

const cacahLabel = ({ daftar, kategori }: { readonly daftar: string; readonly kategori: string | null }): string =>
  kategori === null ? `CACAH(${daftar})` : `CACAH(${daftar}; ${kategori})`;

function valueOf(values: ReadonlyMap<string, Nilai>, kode: string): Nilai {
  const held = values.get(kode);
  if (held === undefined) throw new Error(`formula refers to "${kode}", which was not loaded`);
  return held;
}

/** A list where a figure is needed cannot be computed; the manual's check refuses it before anyone measures. */
export const asFigure = (held: Nilai): Figure => (held.kind === 'daftar' ? absent('not_computable') : held);

function count(held: Nilai, kategori: string | null): Figure {
  if (held.kind === 'absent') return held;
  if (held.kind === 'value') return absent('not_computable');
  return figure(new Decimal(held.kategori.filter((of) => kategori === null || of === kategori).length));
}

const negated = (operand: Figure): Figure => (operand.kind === 'absent' ? operand : figure(operand.value.neg()));

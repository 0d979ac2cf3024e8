import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import { aggregate, clamp, combine, compare, connect, negation, power, weightedMean } from './combine.ts';
import { type Formula, rujukanKey, type SyaratBaris } from './formula.ts';
import { type BarisNilai, meets, syaratText } from './syarat-baris.ts';
import type { Trace } from './trace.ts';

/** What a name holds: a figure, the rows of a list, or the figures of several units. */
export type Nilai =
  | Figure
  | { readonly kind: 'daftar'; readonly baris: readonly BarisNilai[] }
  | { readonly kind: 'deret'; readonly anggota: readonly Figure[] };

export type Values = ReadonlyMap<string, Nilai>;

/**
 * Computes a formula and keeps every step. Sums and products are exact; a quotient has 24 decimals, half up; nothing else rounds
 * but BULATKAN. Truth is 1 or 0, a day its number. `values` holds every component by its code and every outside figure by its `rujukanKey`;
 * "not reported" is an absent Figure, not an absent entry, so a missing entry is a bug and throws.
 */
export function evaluateFormula(formula: Formula, values: Values): Trace {
  switch (formula.kind) {
    case 'number':
      return leaf(formula.value.toFixed(), figure(formula.value));
    case 'ref':
      return leaf(formula.kode, asFigure(valueOf(values, formula.kode)));
    case 'luar':
      return leaf(rujukanKey(formula.rujukan), asFigure(valueOf(values, rujukanKey(formula.rujukan))));
    case 'cacah':
      return leaf(cacahLabel(formula), count(valueOf(values, formula.daftar), formula.syarat));
    case 'negate':
      return unary('-', evaluateFormula(formula.operand, values), (value) => value.neg());
    case 'mutlak':
      return unary('ABS', evaluateFormula(formula.nilai, values), (value) => value.abs());
    case 'bulatkan': {
      const { desimal } = formula;
      return {
        ...unary('BULATKAN', evaluateFormula(formula.nilai, values), (value) => roundHalfUp(value, desimal)),
        note: String(desimal),
      };
    }
    case 'pangkat': {
      const basis = evaluateFormula(formula.basis, values);
      return { label: '^', result: power(basis.result, formula.eksponen), parts: [basis], note: String(formula.eksponen) };
    }
    case 'binary':
    case 'banding':
    case 'logika':
    case 'bukan':
    case 'jika':
    case 'call':
    case 'tertimbang':
    case 'batas':
      return evaluateOverParts(formula, values);
    default:
      return assertNever(formula);
  }
}

type OverParts = Extract<Formula, { kind: 'binary' | 'banding' | 'logika' | 'bukan' | 'jika' | 'call' | 'tertimbang' | 'batas' }>;

function evaluateOverParts(formula: OverParts, values: Values): Trace {
  switch (formula.kind) {
    case 'binary':
    case 'banding': {
      const left = evaluateFormula(formula.left, values);
      const right = evaluateFormula(formula.right, values);
      const [l, r] = [left.result, right.result];
      const result =
        formula.kind === 'binary' ? combine({ op: formula.op, left: l, right: r }) : compare({ op: formula.op, left: l, right: r });
      return { label: formula.op, result, parts: [left, right] };
    }
    case 'logika': {
      const parts = formula.args.map((arg) => evaluateFormula(arg, values));
      return { label: formula.op, result: connect(formula.op, results(parts)), parts };
    }
    case 'bukan': {
      const operand = evaluateFormula(formula.operand, values);
      return { label: 'BUKAN', result: negation(operand.result), parts: [operand] };
    }
    case 'jika':
      return choose(formula, values);
    case 'call': {
      const parts = formula.args.flatMap((arg) => membersOf(arg, values));
      return { label: formula.fungsi, result: aggregate(formula.fungsi, results(parts)), parts };
    }
    case 'tertimbang':
      return weighted(formula, values);
    case 'batas': {
      const nilai = evaluateFormula(formula.nilai, values);
      const bawah = evaluateFormula(formula.bawah, values);
      const atas = evaluateFormula(formula.atas, values);
      return { label: 'BATAS', result: clamp([nilai.result, bawah.result, atas.result]), parts: [nilai, bawah, atas] };
    }
    default:
      return assertNever(formula);
  }
}

function weighted({ pasangan }: Extract<Formula, { kind: 'tertimbang' }>, values: Values): Trace {
  const pairs = pasangan.map(({ nilai, bobot }) => [evaluateFormula(nilai, values), evaluateFormula(bobot, values)] as const);
  const result = weightedMean(pairs.map(([nilai, bobot]) => ({ nilai: nilai.result, bobot: bobot.result })));
  return { label: 'RATA_TERTIMBANG', result, parts: pairs.flat() };
}

/** Only the branch that is taken is computed: the other may divide by what the condition has just excluded. */
function choose(formula: Extract<Formula, { kind: 'jika' }>, values: Values): Trace {
  const syarat = evaluateFormula(formula.syarat, values);
  if (syarat.result.kind === 'absent') return { label: 'JIKA', result: syarat.result, parts: [syarat] };
  const isTrue = !syarat.result.value.isZero();
  const taken = evaluateFormula(isTrue ? formula.maka : formula.lainnya, values);
  return { label: 'JIKA', result: taken.result, parts: [syarat, taken], note: isTrue ? 'maka' : 'lainnya' };
}

/** What one argument of an aggregate contributes: itself, or every unit of a series. */
export function membersOf(arg: Formula, values: Values): readonly Trace[] {
  const key = arg.kind === 'luar' ? rujukanKey(arg.rujukan) : null;
  const held = key === null ? undefined : values.get(key);
  if (key === null || held?.kind !== 'deret') return [evaluateFormula(arg, values)];
  return held.anggota.map((result, i) => leaf(`${key}[${i + 1}]`, result));
}

const results = (parts: readonly Trace[]): readonly Figure[] => parts.map(({ result }) => result);

const leaf = (label: string, result: Figure): Trace => ({ label, result, parts: [] });

function unary(label: string, operand: Trace, of: (value: Decimal) => Decimal): Trace {
  const { result } = operand;
  return { label, result: result.kind === 'absent' ? result : figure(of(result.value)), parts: [operand] };
}

const cacahLabel = ({ daftar, syarat }: { readonly daftar: string; readonly syarat: SyaratBaris | null }): string =>
  syarat === null ? `CACAH(${daftar})` : `CACAH(${daftar}; ${syaratText(syarat)})`;

function valueOf(values: Values, kode: string): Nilai {
  const held = values.get(kode);
  if (held === undefined) throw new Error(`formula refers to "${kode}", which was not loaded`);
  return held;
}

/** A list or a series where a figure is needed cannot be computed; the manual's check refuses it before anyone measures. */
export const asFigure = (held: Nilai): Figure => (held.kind === 'daftar' || held.kind === 'deret' ? absent('not_computable') : held);

function count(held: Nilai, syarat: SyaratBaris | null): Figure {
  if (held.kind === 'absent') return held;
  if (held.kind !== 'daftar') return absent('not_computable');
  return figure(new Decimal(syarat === null ? held.baris.length : held.baris.filter((baris) => meets(baris, syarat)).length));
}

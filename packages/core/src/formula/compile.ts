import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { addExact, divideQuantised, multiplyExact, subtractExact } from '../kernel/exact.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import { type AturanHasil, TANPA_ATURAN, terapkanAturan } from './aturan-hasil.ts';
import { aggregate, clamp, connect, holds, negation, power, weightedMean } from './combine.ts';
import { asFigure, type Nilai, type Values } from './evaluate.ts';
import { type Formula, type Operator, rujukanKey } from './formula.ts';
import { meets } from './syarat-baris.ts';

export type CompiledFormula = (values: Values) => Figure;

/**
 * A formula as one function, for the same formula over much data: equal to the result of `evaluateFormula`, without its trace, by what
 * the manual declares about it. The tree is walked once, here; a run only computes. A name without a value is a bug and throws.
 */
export function compileFormula(formula: Formula, aturan: AturanHasil = TANPA_ATURAN): CompiledFormula {
  const compiled = compiledNode(formula);
  return aturan.pembagiNol === null && aturan.pembulatan === null ? compiled : (values) => terapkanAturan(compiled(values), aturan);
}

function compiledNode(formula: Formula): CompiledFormula {
  switch (formula.kind) {
    case 'number': {
      const constant = figure(formula.value);
      return () => constant;
    }
    case 'ref':
      return reader(formula.kode);
    case 'luar':
      return reader(rujukanKey(formula.rujukan));
    case 'cacah':
      return counter(formula);
    case 'negate':
      return mapped(formula.operand, (value) => value.neg());
    case 'mutlak':
      return mapped(formula.nilai, (value) => value.abs());
    case 'bulatkan':
      return mapped(formula.nilai, (value) => roundHalfUp(value, formula.desimal));
    case 'pangkat': {
      const basis = compiledNode(formula.basis);
      return (values) => power(basis(values), formula.eksponen);
    }
    case 'binary':
      return operator(formula);
    case 'banding':
      return comparison(formula);
    case 'logika':
    case 'bukan':
    case 'jika':
      return logic(formula);
    case 'call':
    case 'tertimbang':
    case 'batas':
      return reduction(formula);
    default:
      return assertNever(formula);
  }
}

type Of<K extends Formula['kind']> = Extract<Formula, { readonly kind: K }>;

function heldOf(values: Values, key: string): Nilai {
  const held = values.get(key);
  if (held === undefined) throw new Error(`formula refers to "${key}", which was not loaded`);
  return held;
}

const reader =
  (key: string): CompiledFormula =>
  (values) =>
    asFigure(heldOf(values, key));

function counter({ daftar, syarat }: Of<'cacah'>): CompiledFormula {
  return (values) => {
    const held = heldOf(values, daftar);
    if (held.kind === 'absent') return held;
    if (held.kind !== 'daftar') return absent('not_computable');
    return figure(new Decimal(syarat === null ? held.baris.length : held.baris.filter((baris) => meets(baris, syarat)).length));
  };
}

function mapped(operand: Formula, of: (value: Decimal) => Decimal): CompiledFormula {
  const inner = compiledNode(operand);
  return (values) => {
    const result = inner(values);
    return result.kind === 'absent' ? result : figure(of(result.value));
  };
}

function operator({ op, left, right }: Of<'binary'>): CompiledFormula {
  const [first, second] = [compiledNode(left), compiledNode(right)];
  const operate = exactOf(op);
  const isDivision = op === '/';
  return (values) => {
    const one = first(values);
    if (one.kind === 'absent') return one;
    const other = second(values);
    if (other.kind === 'absent') return other;
    return isDivision && other.value.isZero() ? absent('divided_by_zero') : figure(operate(one.value, other.value));
  };
}

const TRUE = figure(new Decimal(1));
const FALSE = figure(new Decimal(0));

/** Truth is one of two constants here: making a new 1 each time would cost more than the comparison. */
function comparison({ op, left, right }: Of<'banding'>): CompiledFormula {
  const [first, second] = [compiledNode(left), compiledNode(right)];
  return (values) => {
    const one = first(values);
    if (one.kind === 'absent') return one;
    const other = second(values);
    if (other.kind === 'absent') return other;
    return holds(op, one.value.comparedTo(other.value)) ? TRUE : FALSE;
  };
}

function exactOf(op: Operator): (left: Decimal, right: Decimal) => Decimal {
  switch (op) {
    case '+':
      return addExact;
    case '-':
      return subtractExact;
    case '*':
      return multiplyExact;
    case '/':
      return divideQuantised;
    default:
      return assertNever(op);
  }
}

function logic(formula: Of<'logika' | 'bukan' | 'jika'>): CompiledFormula {
  switch (formula.kind) {
    case 'logika': {
      const args = formula.args.map(compiledNode);
      return (values) =>
        connect(
          formula.op,
          args.map((arg) => arg(values)),
        );
    }
    case 'bukan': {
      const operand = compiledNode(formula.operand);
      return (values) => negation(operand(values));
    }
    case 'jika': {
      const [on, then, otherwise] = [compiledNode(formula.syarat), compiledNode(formula.maka), compiledNode(formula.lainnya)];
      return (values) => {
        const result = on(values);
        if (result.kind === 'absent') return result;
        return result.value.isZero() ? otherwise(values) : then(values);
      };
    }
    default:
      return assertNever(formula);
  }
}

function reduction(formula: Of<'call' | 'tertimbang' | 'batas'>): CompiledFormula {
  switch (formula.kind) {
    case 'call': {
      const args = formula.args.map(members);
      return (values) =>
        aggregate(
          formula.fungsi,
          args.flatMap((arg) => arg(values)),
        );
    }
    case 'tertimbang': {
      const pairs = formula.pasangan.map(({ nilai, bobot }) => ({ nilai: compiledNode(nilai), bobot: compiledNode(bobot) }));
      return (values) => weightedMean(pairs.map(({ nilai, bobot }) => ({ nilai: nilai(values), bobot: bobot(values) })));
    }
    case 'batas': {
      const [nilai, bawah, atas] = [compiledNode(formula.nilai), compiledNode(formula.bawah), compiledNode(formula.atas)];
      return (values) => clamp([nilai(values), bawah(values), atas(values)]);
    }
    default:
      return assertNever(formula);
  }
}

/** What one argument of an aggregate contributes: itself, or every unit of a series. */
function members(arg: Formula): (values: Values) => readonly Figure[] {
  const single = compiledNode(arg);
  if (arg.kind !== 'luar') return (values) => [single(values)];
  const key = rujukanKey(arg.rujukan);
  return (values) => {
    const held = heldOf(values, key);
    return held.kind === 'deret' ? held.anggota : [held.kind === 'daftar' ? absent('not_computable') : held];
  };
}

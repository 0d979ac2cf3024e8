import { assertNever } from '../kernel/result.ts';
import type { Formula, Pembanding } from './formula.ts';
import { excludesZero, type RangeOfLeaf, rangeOf } from './ranges.ts';
import { partsOf } from './refs.ts';

/**
 * Every divisor that may be zero on some data, in reading order. A condition that excludes zero is understood:
 * in `JIKA(n = 0; 0; a / n)` the divisor is safe. Weights of a mean are a divisor too, and so is the base of a negative power.
 */
export const unsafeDivisors = (formula: Formula, leaf: RangeOfLeaf): readonly Formula[] => walk(formula, { leaf, notZero: new Set() });

/** `notZero`: expressions, by `keyOf`, that a condition around this place keeps from being zero. */
type Site = { readonly leaf: RangeOfLeaf; readonly notZero: ReadonlySet<string> };

function walk(formula: Formula, site: Site): readonly Formula[] {
  if (formula.kind === 'jika') {
    return [
      ...walk(formula.syarat, site),
      ...walk(formula.maka, knowing(site, { syarat: formula.syarat, isTrue: true })),
      ...walk(formula.lainnya, knowing(site, { syarat: formula.syarat, isTrue: false })),
    ];
  }
  const inside = partsOf(formula).flatMap((part) => walk(part, site));
  return [...inside, ...divisorsOf(formula).filter((divisor) => !isNeverZero(divisor, site)), ...unsafeWeights(formula, site)];
}

function divisorsOf(formula: Formula): readonly Formula[] {
  if (formula.kind === 'binary' && formula.op === '/') return [formula.right];
  return formula.kind === 'pangkat' && formula.eksponen < 0 ? [formula.basis] : [];
}

/** Weights that are all above zero cannot sum to zero, whichever of them leave. */
function unsafeWeights(formula: Formula, site: Site): readonly Formula[] {
  if (formula.kind !== 'tertimbang') return [];
  const weights = formula.pasangan.map(({ bobot }) => bobot);
  return weights.filter((bobot) => !(rangeOf(bobot, site.leaf).lo?.greaterThan(0) ?? false)).slice(0, 1);
}

function isNeverZero(formula: Formula, site: Site): boolean {
  if (site.notZero.has(keyOf(formula)) || excludesZero(rangeOf(formula, site.leaf))) return true;
  if (formula.kind === 'binary' && formula.op === '*') return isNeverZero(formula.left, site) && isNeverZero(formula.right, site);
  if (formula.kind === 'negate') return isNeverZero(formula.operand, site);
  if (formula.kind === 'mutlak') return isNeverZero(formula.nilai, site);
  return formula.kind === 'pangkat' && formula.eksponen >= 0 && isNeverZero(formula.basis, site);
}

type Known = { readonly syarat: Formula; readonly isTrue: boolean };

const knowing = (site: Site, known: Known): Site => ({ ...site, notZero: new Set([...site.notZero, ...factsOf(known, site)]) });

/** Which expressions are not zero when a condition is true, or when it is false. */
function factsOf({ syarat, isTrue }: Known, site: Site): readonly string[] {
  if (syarat.kind === 'bukan') return factsOf({ syarat: syarat.operand, isTrue: !isTrue }, site);
  if (syarat.kind === 'logika') {
    return (syarat.op === 'DAN') === isTrue ? syarat.args.flatMap((arg) => factsOf({ syarat: arg, isTrue }, site)) : [];
  }
  if (syarat.kind !== 'banding') return [];
  const op = isTrue ? syarat.op : OPPOSITE[syarat.op];
  return [
    ...(separates(op, { other: syarat.right, site }) ? [keyOf(syarat.left)] : []),
    ...(separates(MIRRORED[op], { other: syarat.left, site }) ? [keyOf(syarat.right)] : []),
  ];
}

const OPPOSITE = { '=': '<>', '<>': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const satisfies Record<Pembanding, Pembanding>;
const MIRRORED = { '=': '=', '<>': '<>', '<': '>', '>': '<', '<=': '>=', '>=': '<=' } as const satisfies Record<Pembanding, Pembanding>;

/** Whether `x op other` keeps x from being zero. */
function separates(op: Pembanding, { other, site }: { readonly other: Formula; readonly site: Site }): boolean {
  const range = rangeOf(other, site.leaf);
  switch (op) {
    case '=':
      return excludesZero(range);
    case '<>':
      return range.lo?.isZero() === true && range.hi?.isZero() === true;
    case '>':
      return range.lo?.greaterThanOrEqualTo(0) === true;
    case '>=':
      return range.lo?.greaterThan(0) === true;
    case '<':
      return range.hi?.lessThanOrEqualTo(0) === true;
    case '<=':
      return range.hi?.lessThan(0) === true;
    default:
      return assertNever(op);
  }
}

/** Equal for equal expressions, wherever they stand. */
const keyOf = (formula: Formula): string => JSON.stringify(formula, (key, value: unknown) => (key === 'at' ? undefined : value));

import { compare, minus, over, times, whole } from '../../kernel/fraction.ts';
import { composePeriod, type Period, periodParts } from '../../kernel/period.ts';
import { capaianBy, type PrintedCapaian, wayOf } from './capaian-ways.ts';
import type { Claim, Measure, PrintedValue } from './claim.ts';
import { groupedBy } from './grouped-by.ts';
import { canMeet, exactly, holds, loosened } from './meeting.ts';

/** A claim with a figure and a period: what can be compared. */
export type Stated = Claim & { readonly value: PrintedValue; readonly period: Period };

/**
 * Two values for one fact. `wrong` is what the fewer or the weaker places say, first place first; `right` is what the others say.
 * `like-before`: the wrong value is last year's; `like-other`: it is the one of another period.
 */
export type Conflict = {
  readonly wrong: readonly Stated[];
  readonly right: readonly Stated[];
  readonly confidence: number;
  readonly kind: 'values' | 'precision' | 'like-before' | 'like-other';
  /** The period whose value stands where another was meant. */
  readonly other?: Stated;
  /** Only one place each, and both as weighty: nobody knows which is wrong. */
  readonly isEven: boolean;
};

export const isStated = (claim: Claim): claim is Stated => claim.value !== null && claim.period !== null;

const COMPARED = new Set(['target', 'realisasi', 'capaian']);
const found = new WeakMap<readonly Claim[], readonly Conflict[]>();

/** Every indicator, measure and period for which the document prints two values that cannot be one. */
export function conflictsIn(claims: readonly Claim[]): readonly Conflict[] {
  const before = found.get(claims);
  if (before !== undefined) return before;
  const stated = claims
    .filter(isStated)
    .filter(({ subject, measure, confidence }) => subject.kind === 'indikator' && COMPARED.has(measure) && confidence >= LEAST);
  const bySubject = groupedBy(stated, ({ subject }) => subject.key);
  const conflicts = [...bySubject.values()].flatMap(conflictsOfSubject);
  found.set(claims, conflicts);
  return conflicts;
}

/** Below this the reading of a claim is a guess. */
const LEAST = 0.6;

function conflictsOfSubject(claims: readonly Stated[]): readonly Conflict[] {
  const facts = groupedBy(
    claims,
    ({ measure, period, layer, from, orElse }) =>
      `${measure}|${period}|${layer ?? ''}|${orElse === undefined || from === 'table' ? '' : '?'}`,
  );
  return [...facts.values()].flatMap((fact): readonly Conflict[] => {
    const [first] = fact;
    if (first === undefined || first.orElse !== undefined || isComputed(first, claims)) return [];
    const others = claims.filter((claim) => claim.orElse !== undefined && claim.period === first.period && isEither(claim, first, claims));
    return conflictsOfFact([...fact, ...others], claims);
  });
}

/** A capaian beside its target and realisasi is for the rule that computes it: it tells which of two is wrong. */
const isComputed = ({ measure, period, layer }: Stated, all: readonly Stated[]): boolean =>
  measure === 'capaian' &&
  layer === undefined &&
  (['target', 'realisasi'] as const).every((other) =>
    all.some((one) => one.measure === other && one.period === period && one.orElse === undefined),
  );

/** "Capaian sebesar 96,24%" contradicts the realisasi only where it is not the capaian either, as printed or as computed. */
function isEither(claim: Stated, fact: Stated, all: readonly Stated[]): boolean {
  if (claim.measure !== fact.measure || claim.value.unit !== fact.value.unit) return false;
  const printed = all.filter((one) => one.measure === claim.orElse && one.period === claim.period && one.orElse === undefined);
  if (printed.some(({ value }) => isSame(value, claim.value))) return false;
  const triples = triplesOf(claim, all);
  return !triples.some((triple) => wayOf(triple)?.rumus === 'R/T') && !triples.some((triple) => isRatherCapaian(triple, printed));
}

/** A value that may be the realisasi or the capaian, with all that both may be made of. */
export function triplesOf(
  claim: Stated,
  all: readonly Stated[],
): readonly (PrintedCapaian & { readonly from: { readonly target: Stated; readonly realisasi: Stated } })[] {
  const of = (measure: Measure): readonly Stated[] =>
    all
      .filter(
        (one) =>
          one.subject.key === claim.subject.key &&
          one.measure === measure &&
          one.period === claim.period &&
          one.orElse === undefined &&
          one.layer === undefined,
      )
      .slice(0, 10);
  const results = of('realisasi');
  return of('target').flatMap((target) =>
    results.map((realisasi) => ({ target: target.value, realisasi: realisasi.value, capaian: claim.value, from: { target, realisasi } })),
  );
}

/** A value that is neither is taken for the one it is nearer to: a digit from the printed capaian, else by the distance. */
export function isRatherCapaian({ target, realisasi, capaian }: PrintedCapaian, printed: readonly Stated[]): boolean {
  if (printed.some(({ value }) => isSlip(value, capaian))) return true;
  const computed = capaianBy('R/T', { target: target.value, realisasi: realisasi.value });
  if (computed === null || isSlip(realisasi, capaian)) return false;
  const [toCapaian, toRealisasi] = [minus(capaian.value, computed), minus(capaian.value, realisasi.value)];
  return compare(times(toCapaian, toCapaian), times(toRealisasi, toRealisasi)) < 0;
}

function conflictsOfFact(claims: readonly Stated[], all: readonly Stated[]): readonly Conflict[] {
  const groups = clustered(claims);
  if (groups.length < 2 || isRevised(claims, all)) return [];
  const ranked = groups.toSorted((a, b) => weightOf(b) - weightOf(a));
  const [right, ...others] = ranked;
  if (right === undefined) return [];
  return others.flatMap((wrong) => conflictOf({ right, wrong, all }) ?? []);
}

/** Where a document shows a changed target beside the first one, two values of it are no contradiction. */
const isRevised = ([first]: readonly Stated[], all: readonly Stated[]): boolean =>
  first?.measure === 'target' &&
  first.layer === undefined &&
  all.some(({ measure, period, layer }) => measure === 'target' && period === first.period && layer === 'perubahan');

/** Figures that can be one figure, together. */
function clustered(claims: readonly Stated[]): readonly (readonly Stated[])[] {
  const groups: Stated[][] = [];
  for (const claim of claims.toSorted((a, b) => b.value.digits - a.value.digits)) {
    const home = groups.slice(0, 12).find(([first]) => first !== undefined && isSame(first.value, claim.value));
    if (home === undefined) groups.push([claim]);
    else home.push(claim);
  }
  return groups;
}

/** Whole figures are the same or not: 95% is no 96%. Also `1.250` and `1,250`: the same digits with another separator are for the rule of separators. */
export const isSame = (a: PrintedValue, b: PrintedValue): boolean =>
  (a.digits === 0 && b.digits === 0 ? compare(a.value, b.value) === 0 : canMeet(a, b)) ||
  (digitsOf(a) === digitsOf(b) && a.separator !== b.separator);

const digitsOf = ({ text }: PrintedValue): string => text.replace(/\D/g, '');

/** A cell of a table was set with more care than a sentence; a proof (its own ratio, its capaian) would weigh more than both. */
const weightOf = (claims: readonly Stated[]): number =>
  claims.reduce((sum, { from, confidence }) => sum + (from === 'table' ? 1.5 : 1) * confidence, 0);

function conflictOf({
  right,
  wrong,
  all,
}: {
  right: readonly Stated[];
  wrong: readonly Stated[];
  all: readonly Stated[];
}): Conflict | null {
  const [a, b] = [wrong[0], right[0]];
  if (a === undefined || b === undefined) return null;
  const isEven = wrong.length === right.length && a.from === b.from;
  const base = { wrong, right, isEven };
  const confidence = Math.min(bestOf(wrong), bestOf(right), 0.97);
  if (isRounded(a.value, b.value) || isRounded(b.value, a.value))
    return { ...base, ...coarserFirst(wrong, right), kind: 'precision', confidence };
  const other = ofOtherPeriod(a, all);
  if (other !== null)
    return isExplicit(a) ? { ...base, kind: isYearBefore(other.period, a.period) ? 'like-before' : 'like-other', other, confidence } : null;
  const sure = confidence + (isSlip(a.value, b.value) ? 0.1 : isFarFrom(a.value, b.value) ? -0.2 : 0);
  if (!isExplicit(a) && sure < 0.7) return null;
  return { ...base, kind: 'values', confidence: Math.min(sure, 0.97) };
}

const bestOf = (claims: readonly Stated[]): number => Math.max(...claims.map(({ confidence }) => confidence));
/** A period that was taken from elsewhere is no evidence against another. */
const isExplicit = ({ from, confidence }: Stated): boolean => from === 'table' || confidence >= 0.75;

/** `84` for `83,80`: whole where the other has decimals, and right when it is rounded. */
function isRounded(coarse: PrintedValue, fine: PrintedValue): boolean {
  if (coarse.digits > 0 || fine.digits === 0) return false;
  return canMeet(loosened(coarse), exactly(fine.value));
}

const coarserFirst = (wrong: readonly Stated[], right: readonly Stated[]): Pick<Conflict, 'wrong' | 'right'> =>
  (wrong[0]?.value.digits ?? 0) <= (right[0]?.value.digits ?? 0) ? { wrong, right } : { wrong: right, right: wrong };

/** The same indicator and measure has just this value in another period of the same kind. */
function ofOtherPeriod(claim: Stated, all: readonly Stated[]): Stated | null {
  const { measure, period, value, from } = claim;
  // Whole hundreds and targets stay the same from year to year: that they are equal tells nothing.
  if ((value.digits === 0 && measure !== 'realisasi') || isHundred(value)) return null;
  // Months and quarters repeat their values too: only a sentence that has another one's to the last decimal was misled.
  const isYear = periodParts(period).kind === 'tahun';
  if (!isYear && (from !== 'text' || value.digits === 0)) return null;
  const same = all.filter(
    (one) =>
      one.measure === measure &&
      one.period !== period &&
      (one.from === 'table' || (one.period === before(period) && one.confidence >= 0.75)) &&
      one.value.digits === value.digits &&
      compare(one.value.value, value.value) === 0,
  );
  return same.find((one) => one.period === before(period)) ?? same[0] ?? null;
}

const isHundred = ({ value }: PrintedValue): boolean => compare(value, whole(100)) === 0 || compare(value, whole(0)) === 0;

const isYearBefore = (a: Period, b: Period): boolean => periodParts(b).kind === 'tahun' && a === before(b);

/** The period before, of the same kind. */
export function before(period: Period): Period {
  const { kind, year, index } = periodParts(period);
  if (kind === 'tahun') return composePeriod({ kind, year: year - 1, index: 1 });
  const last = kind === 'semester' ? 2 : kind === 'triwulan' ? 4 : 12;
  return index > 1 ? composePeriod({ kind, year, index: index - 1 }) : composePeriod({ kind, year: year - 1, index: last });
}

/** One digit, or two that changed places: a slip of the hand. */
export function isSlip(a: PrintedValue, b: PrintedValue): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x.length !== y.length) return false;
  const different = x.split('').flatMap((digit, at) => (digit === y[at] ? [] : [at]));
  return different.length === 1 || (different.length === 2 && x[different[0] ?? 0] === y[different[1] ?? 0]);
}

function isFarFrom(a: PrintedValue, b: PrintedValue): boolean {
  return !holds({ low: over(b.value, whole(2)), high: times(b.value, whole(2)) }, a.value);
}

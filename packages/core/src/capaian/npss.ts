import { absenceOf, leavesTotal, reduce } from '../formula/combine.ts';
import type { Trace } from '../formula/trace.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { type AturanNpss, NPSS_BKN } from './npss-bkn.ts';

/** `capaian` in percent, unrounded and uncapped. Ids are the caller's; the order given is the order returned. */
export type CapaianIku = { readonly ikuId: string; readonly sasaranId: string; readonly perspektifId: string; readonly capaian: Figure };
/** `bobot` in percent; without it, the pack's. */
export type BobotPerspektif = { readonly id: string; readonly bobot?: Decimal };

export type NpssInput = {
  readonly iku: readonly CapaianIku[];
  /** Only for weights and order; perspektif that are not named here follow in the order of their IKU. */
  readonly perspektif?: readonly BobotPerspektif[];
  readonly aturan?: AturanNpss;
};

/**
 * A total over members that may not all be known: `98,97 sementara, 13 dari 14 IKU`.
 * `figure` is the value over the known; `known` and `total` count IKU that were not taken out (not assessed, waived).
 * While `complete` is false the figure may be shown only with its mark.
 */
export type Total = {
  readonly figure: Figure;
  readonly known: number;
  readonly total: number;
  readonly complete: boolean;
  readonly trace: Trace;
};

export type NssTotal = Total & { readonly sasaranId: string; readonly perspektifId: string };
/** `skor`: mean of the NSS, percent. `nkp`: skor × bobot %, points. */
export type NkpTotal = { readonly perspektifId: string; readonly bobot: Decimal; readonly skor: Total; readonly nkp: Total };
export type Npss = { readonly sasaran: readonly NssTotal[]; readonly perspektif: readonly NkpTotal[]; readonly npss: Total };

/**
 * `npss:bkn`: NSS = mean capaian of the IKU of a sasaran; skor = mean of the NSS of a perspektif; NKP = skor × bobot;
 * NPSS = sum of NKP. An unknown member leaves the mean it stands in and makes every total above it incomplete.
 * When a whole perspektif has no value, NPSS is scaled to the weights that remain (sum of NKP / sum of their bobot × 100 %),
 * so that a missing perspektif is not counted as zero.
 */
export function computeNpss({ iku, perspektif = [], aturan = NPSS_BKN.rule }: NpssInput): Npss {
  const sasaran = groupBy(iku, ({ sasaranId, perspektifId }) => `${perspektifId}\u0000${sasaranId}`).map(nssOf);
  const nkp = perspektifOf({ iku, perspektif, aturan }).map((held) => nkpOf(held, sasaran));
  return { sasaran, perspektif: nkp, npss: npssOf(nkp, iku) };
}

function nssOf(iku: readonly CapaianIku[]): NssTotal {
  const { sasaranId, perspektifId } = iku[0]!; // groupBy makes no empty group
  const parts = iku.map(({ ikuId, capaian }): Trace => ({ label: ikuId, result: capaian, parts: [] }));
  const trace: Trace = { label: 'nss', note: sasaranId, result: meanOfKnown(parts), parts };
  return { sasaranId, perspektifId, ...total(trace, iku) };
}

type Held = { readonly id: string; readonly bobot: Decimal; readonly iku: readonly CapaianIku[] };

function nkpOf({ id, bobot, iku }: Held, sasaran: readonly NssTotal[]): NkpTotal {
  const parts = sasaran.filter(({ perspektifId }) => perspektifId === id).map(({ trace }) => trace);
  const skor: Trace = { label: 'skor_perspektif', note: id, result: meanOfKnown(parts), parts };
  const points = skor.result.kind === 'absent' ? skor.result : figure(skor.result.value.mul(bobot).div(100));
  const nkp: Trace = { label: 'nkp', note: id, result: points, parts: [skor, { label: 'bobot', result: figure(bobot), parts: [] }] };
  return { perspektifId: id, bobot, skor: total(skor, iku), nkp: total(nkp, iku) };
}

function npssOf(perspektif: readonly NkpTotal[], iku: readonly CapaianIku[]): Total {
  const known = perspektif.filter(({ nkp }) => nkp.figure.kind === 'value');
  const parts = perspektif.map(({ nkp }) => nkp.trace);
  if (known.length === 0) return total({ label: 'npss', result: meanOfKnown(parts), parts }, iku);
  const points = Decimal.sum(...known.flatMap(({ nkp }) => (nkp.figure.kind === 'value' ? [nkp.figure.value] : [])));
  const bobot = Decimal.sum(...known.map((held) => held.bobot));
  if (bobot.isZero()) return total({ label: 'npss', result: absent('divided_by_zero'), parts }, iku);
  const result = bobot.equals(100) ? points : points.div(bobot).mul(100);
  return total(
    { label: 'npss', result: figure(result), parts, ...(bobot.equals(100) ? {} : { note: 'npss.scaled_to_known_weights' }) },
    iku,
  );
}

function perspektifOf({ iku, perspektif, aturan }: Required<NpssInput>): readonly Held[] {
  const own = new Map(perspektif.map(({ id, bobot }) => [id, bobot]));
  const ids = new Set([...own.keys(), ...iku.map(({ perspektifId }) => perspektifId)]);
  const usual = new Decimal(aturan.bobotPerspektif);
  return [...ids].map((id) => ({ id, bobot: own.get(id) ?? usual, iku: iku.filter(({ perspektifId }) => perspektifId === id) }));
}

/** Mean over the values. Without any, the reason that is still open; when all have left, theirs. */
function meanOfKnown(parts: readonly Trace[]): Figure {
  const values = parts.flatMap(({ result }) => (result.kind === 'value' ? [result.value] : []));
  return values.length === 0 ? absenceOf(parts.map(({ result }) => result)) : figure(reduce('RATA', values));
}

function total(trace: Trace, iku: readonly CapaianIku[]): Total {
  const assessed = iku.filter(({ capaian }) => !leavesTotal(capaian));
  const known = assessed.filter(({ capaian }) => capaian.kind === 'value');
  return { figure: trace.result, known: known.length, total: assessed.length, complete: known.length === assessed.length, trace };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

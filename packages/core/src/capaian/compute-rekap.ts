import { reduceKnown, type Total, totalOf } from '../consolidation/total.ts';
import { absenceOf, leavesTotal } from '../formula/combine.ts';
import type { Trace } from '../formula/trace.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import type { AturanRekap, TingkatKendali, TingkatValiditas } from './aturan-rekap.ts';
import { bobotIku } from './bobot-iku.ts';
import type { PeranPerspektif } from './peran-perspektif.ts';

/** `capaian` in percent, unrounded, within the limits of its own manual. Ids are the caller's; the order given is the order returned. */
export type CapaianIku = {
  readonly ikuId: string;
  readonly sasaranId: string;
  readonly perspektifId: string;
  readonly capaian: Figure;
  /** From the manual in force; only packs that weigh by them ask for them. */
  readonly validitas?: TingkatValiditas | null;
  readonly kendali?: TingkatKendali | null;
};
/** `bobot` in percent: the office's own; without it, the pack's, for which some packs need the `peran`. */
export type BobotPerspektif = { readonly id: string; readonly bobot?: Decimal; readonly peran?: PeranPerspektif | null };

export type RekapInput = {
  readonly iku: readonly CapaianIku[];
  /** For weights and order; perspektif that are not named here follow in the order of their IKU. */
  readonly perspektif?: readonly BobotPerspektif[];
  readonly aturan: AturanRekap;
};

export type NssTotal = Total & { readonly sasaranId: string; readonly perspektifId: string };
/** `skor`: mean of the NSS, percent. `nkp`: skor × bobot %, points. `bobot`: `null` where the pack weighs by a role that nobody has set. */
export type NkpTotal = { readonly perspektifId: string; readonly bobot: Decimal | null; readonly skor: Total; readonly nkp: Total };
export type Rekap = { readonly sasaran: readonly NssTotal[]; readonly perspektif: readonly NkpTotal[]; readonly nilai: Total };

/**
 * IKU → NSS = Σ(capaian × bobot) / Σ bobot → skor = mean of the NSS of a perspektif → NKP = skor × bobot → NPSS or NKO = Σ NKP.
 * An unknown member leaves the mean it stands in and makes every total above it incomplete. When a whole perspektif has no
 * value, the last figure is scaled to the weights that remain (Σ NKP / Σ bobot × 100 %), so that it is not counted as zero.
 * A perspektif with a value but without a known weight makes the last figure not computable: leaving it out would hide it.
 */
export function computeRekap({ iku, perspektif = [], aturan }: RekapInput): Rekap {
  const weighted = iku.map((one) => weigh(aturan, one));
  const sasaran = groupBy(weighted, ({ of }) => `${of.perspektifId}\u0000${of.sasaranId}`).map(nssOf);
  const nkp = perspektifOf({ iku: weighted, perspektif, aturan }).map((held) => nkpOf(held, sasaran));
  return { sasaran, perspektif: nkp, nilai: nilaiOf(nkp, weighted, aturan.nilaiAkhir) };
}

/** `result`: what of the IKU takes part; absent where it has no weight, so that nothing is averaged that the pack cannot weigh. */
type Weighted = { readonly of: CapaianIku; readonly bobot: Decimal | null; readonly result: Figure; readonly trace: Trace };

function weigh(aturan: AturanRekap, of: CapaianIku): Weighted {
  const { ikuId, capaian, validitas = null, kendali = null } = of;
  const bobot = bobotIku(aturan, { validitas, kendali });
  if (aturan.bobotIku.jenis === 'sama' && bobot.ok)
    return { of, bobot: bobot.value, result: capaian, trace: { label: ikuId, result: capaian, parts: [] } };
  if (bobot.ok) {
    const parts: readonly Trace[] = [{ label: 'bobot_iku', result: figure(bobot.value), parts: [] }];
    return { of, bobot: bobot.value, result: capaian, trace: { label: ikuId, result: capaian, parts } };
  }
  const result = leavesTotal(capaian) ? capaian : absent('not_computable');
  const trace: Trace = {
    label: ikuId,
    result,
    note: `rekap.bobot_${bobot.error}`,
    parts: [{ label: 'capaian', result: capaian, parts: [] }],
  };
  return { of, bobot: null, result, trace };
}

function nssOf(members: readonly Weighted[]): NssTotal {
  const { sasaranId, perspektifId } = members[0]!.of; // groupBy makes no empty group
  const trace: Trace = { label: 'nss', note: sasaranId, result: weightedMean(members), parts: members.map((member) => member.trace) };
  return { sasaranId, perspektifId, ...totalOf(trace, resultsOf(members)) };
}

/** Equal weights are a plain mean. Otherwise Σ(value × bobot) / Σ bobot over the known, with one division. */
function weightedMean(members: readonly Weighted[]): Figure {
  const known = members.flatMap(({ result, bobot }) => (result.kind === 'value' && bobot !== null ? [{ value: result.value, bobot }] : []));
  if (known.length === 0) return absenceOf(resultsOf(members));
  if (known.every(({ bobot }) => bobot.equals(1))) return reduceKnown('RATA', resultsOf(members));
  const sum = Decimal.sum(...known.map(({ value, bobot }) => value.mul(bobot)));
  return figure(sum.div(Decimal.sum(...known.map(({ bobot }) => bobot))));
}

const resultsOf = (members: readonly Weighted[]): readonly Figure[] => members.map(({ result }) => result);

type Held = { readonly id: string; readonly bobot: Decimal | null; readonly iku: readonly Weighted[] };

function nkpOf({ id, bobot, iku }: Held, sasaran: readonly NssTotal[]): NkpTotal {
  const parts = sasaran.filter(({ perspektifId }) => perspektifId === id).map(({ trace }) => trace);
  const skor: Trace = {
    label: 'skor_perspektif',
    note: id,
    result: reduceKnown(
      'RATA',
      parts.map(({ result }) => result),
    ),
    parts,
  };
  const weight: Trace = { label: 'bobot', result: bobot === null ? absent('not_computable') : figure(bobot), parts: [] };
  const nkp: Trace = { label: 'nkp', note: id, result: pointsOf(skor.result, bobot), parts: [skor, weight] };
  const members = resultsOf(iku);
  return { perspektifId: id, bobot, skor: totalOf(skor, members), nkp: totalOf(nkp, members) };
}

function pointsOf(skor: Figure, bobot: Decimal | null): Figure {
  if (skor.kind === 'absent') return skor;
  return bobot === null ? absent('not_computable') : figure(skor.value.mul(bobot).div(100));
}

function nilaiOf(perspektif: readonly NkpTotal[], iku: readonly Weighted[], label: AturanRekap['nilaiAkhir']): Total {
  const parts = perspektif.map(({ nkp }) => nkp.trace);
  return totalOf({ label, parts, ...scaledSum(perspektif, label) }, resultsOf(iku));
}

function scaledSum(perspektif: readonly NkpTotal[], label: string): Pick<Trace, 'result' | 'note'> {
  const scored = perspektif.filter(({ skor }) => skor.figure.kind === 'value');
  if (scored.length === 0) return { result: absenceOf(perspektif.map(({ nkp }) => nkp.figure)) };
  const known = scored.flatMap(({ nkp, bobot }) =>
    nkp.figure.kind === 'value' && bobot !== null ? [{ nkp: nkp.figure.value, bobot }] : [],
  );
  if (known.length < scored.length) return { result: absent('not_computable'), note: 'rekap.peran_belum_ditetapkan' };
  const points = Decimal.sum(...known.map(({ nkp }) => nkp));
  const bobot = Decimal.sum(...known.map((held) => held.bobot));
  if (bobot.isZero()) return { result: absent('divided_by_zero') };
  if (bobot.equals(100)) return { result: figure(points) };
  return { result: figure(points.div(bobot).mul(100)), note: `${label}.scaled_to_known_weights` };
}

type Holding = { readonly iku: readonly Weighted[]; readonly perspektif: readonly BobotPerspektif[]; readonly aturan: AturanRekap };

function perspektifOf({ iku, perspektif, aturan }: Holding): readonly Held[] {
  const own = new Map(perspektif.map((one) => [one.id, one]));
  const ids = new Set([...own.keys(), ...iku.map(({ of }) => of.perspektifId)]);
  return [...ids].map((id) => ({
    id,
    bobot: weightOf({ of: own.get(id) ?? { id }, perspektif, aturan }),
    iku: iku.filter(({ of }) => of.perspektifId === id),
  }));
}

type Weighing = { readonly of: BobotPerspektif; readonly perspektif: readonly BobotPerspektif[]; readonly aturan: AturanRekap };

/** Two perspektif of one role share its weight: a role that was split in two does not count twice. */
function weightOf({ of, perspektif, aturan: { bobotPerspektif } }: Weighing): Decimal | null {
  if (of.bobot !== undefined) return of.bobot;
  if (bobotPerspektif.jenis === 'sama') return new Decimal(bobotPerspektif.bobot);
  const { peran } = of;
  if (peran === undefined || peran === null) return null;
  return new Decimal(bobotPerspektif.bobot[peran]).div(perspektif.filter((one) => one.peran === peran).length);
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

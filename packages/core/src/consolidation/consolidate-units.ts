import { leavesTotal, reduce } from '../formula/combine.ts';
import type { Nilai } from '../formula/evaluate.ts';
import type { Trace } from '../formula/trace.ts';
import { Decimal } from '../kernel/decimal.ts';
import type { DomainError } from '../kernel/domain-error.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever, err, ok, type Result } from '../kernel/result.ts';
import { declaredAggregation } from './declared-aggregation.ts';
import type { KonsolidasiLokasi } from './konsolidasi-lokasi.ts';
import { reduceKnown, type Total, totalOf } from './total.ts';

export type UnitMember = {
  readonly unitId: string;
  /** The indicator's own figure of the unit. */
  readonly figure: Figure;
  /** What its formula was computed from; only `data_mentah` asks for it. */
  readonly komponen: ReadonlyMap<string, Nilai>;
};

/** A component of the formula. Counts, amounts and lists can be added over units; a percentage or an index cannot. */
export type KomponenMentah = { readonly kode: string; readonly dapatDijumlah: boolean };

export type UnitsInput = {
  /** What the manual declares. */
  readonly declared: KonsolidasiLokasi;
  /** What somebody asks for; left out: what is declared. */
  readonly asked?: KonsolidasiLokasi;
  readonly units: readonly UnitMember[];
  readonly komponen: readonly KomponenMentah[];
  /** The manual's formula over the components of all units together. */
  readonly hitung: (komponen: ReadonlyMap<string, Nilai>) => Trace;
};

/**
 * Figures of units below → one figure of the unit above, as its manual declares, and only so: anything else is refused, and
 * therefore a mean of percentages cannot arise by accident. A unit without a figure makes the total incomplete
 * ("3 dari 4 unit"); one that is not assessed or waived leaves with its weight. The parts of the trace are the units.
 */
export function consolidateUnits({ declared, asked = declared, ...input }: UnitsInput): Result<Total, DomainError> {
  const jenis = declaredAggregation({ declared, asked });
  if (!jenis.ok) return jenis;
  switch (jenis.value) {
    case 'jumlah':
      return ok(totalOfFigures({ label: jenis.value, fungsi: 'JUMLAH', units: input.units }));
    case 'rata_rata':
      return ok(totalOfFigures({ label: jenis.value, fungsi: 'RATA', units: input.units }));
    case 'data_mentah':
      return totalOfRawData(input);
    default:
      return assertNever(jenis.value);
  }
}

type Summing = { readonly label: string; readonly fungsi: 'JUMLAH' | 'RATA'; readonly units: readonly UnitMember[] };

function totalOfFigures({ label, fungsi, units }: Summing): Total {
  const figures = units.map((unit) => unit.figure);
  const parts = units.map((unit): Trace => ({ label: unit.unitId, result: unit.figure, parts: [] }));
  return totalOf({ label, result: reduceKnown(fungsi, figures), parts }, figures);
}

type RawData = Pick<UnitsInput, 'units' | 'komponen' | 'hitung'>;

/** A unit takes part with all of its components or with none: a numerator without its denominator would move the result. */
function totalOfRawData({ units, komponen, hitung }: RawData): Result<Total, DomainError> {
  const refused = komponen.find(({ dapatDijumlah }) => !dapatDijumlah);
  if (refused !== undefined) return err({ code: 'aggregation.not_summable', komponen: refused.kode });
  const members = units.map((unit) => presenceOf(unit, komponen));
  const present = units.filter((_unit, i) => members[i]?.kind === 'value');
  if (present.length === 0) return ok(totalOf({ label: 'data_mentah', result: reduceKnown('JUMLAH', members), parts: [] }, members));
  const sums = new Map(komponen.map(({ kode }) => [kode, together(present.map((unit) => nilaiOf(unit, kode)))] as const));
  const computed = hitung(sums);
  const perKomponen = komponen.map(({ kode }): Trace => {
    const parts = present.map((unit): Trace => ({ label: unit.unitId, result: shown(nilaiOf(unit, kode)), parts: [] }));
    return { label: kode, result: shown(sums.get(kode) ?? absent('no_data_yet')), parts };
  });
  return ok(totalOf({ label: 'data_mentah', result: computed.result, parts: [computed, ...perKomponen] }, members));
}

/** Counted as one known member; the value itself is never used. */
const PRESENT = figure(new Decimal(1));

/** Whether a unit takes part, and else why not: what is still open is told before what has left. */
function presenceOf(unit: UnitMember, komponen: readonly KomponenMentah[]): Figure {
  const missing = komponen.map(({ kode }) => nilaiOf(unit, kode)).filter((held) => held.kind === 'absent');
  return missing.find((held) => !leavesTotal(held)) ?? missing[0] ?? PRESENT;
}

const nilaiOf = ({ komponen }: UnitMember, kode: string): Nilai => komponen.get(kode) ?? absent('no_data_yet');

/** Rows of all lists in one list; else the sum. */
function together(held: readonly Nilai[]): Nilai {
  const lists = held.flatMap((one) => (one.kind === 'daftar' ? [one] : []));
  if (lists.length > 0) return { kind: 'daftar', baris: lists.flatMap(({ baris }) => baris) };
  return figure(
    reduce(
      'JUMLAH',
      held.flatMap((one) => (one.kind === 'value' ? [one.value] : [])),
    ),
  );
}

/** A list is shown in a trace as the number of its rows. */
const shown = (held: Nilai): Figure => {
  if (held.kind === 'daftar') return figure(new Decimal(held.baris.length));
  return held.kind === 'deret' ? absent('not_computable') : held;
};

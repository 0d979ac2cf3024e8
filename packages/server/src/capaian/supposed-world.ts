import {
  type DomainError,
  effectiveTarget,
  err,
  type FigureWorld,
  type MeasurementEntry,
  manualOfYear,
  ok,
  type Period,
  parseDecimal,
  period,
  periodParts,
  periodsOfYear,
  type Result,
  validateEntry,
  type WorldEntry,
  type WorldIku,
} from '@selaras/core';
import { malformed } from '../malformed.ts';

export type Supposing = {
  readonly tahun: number;
  readonly period: Period | null;
  readonly komponen: MeasurementEntry['komponen'] | null;
  readonly realisasi: string | null;
  readonly target: string | null;
};

export type Supposed = { readonly world: FigureWorld; readonly period: Period };

/** The world with other inputs of one indicator, in thought only. Inputs are refused by the rules of a real entry. */
export function supposedWorld(world: FigureWorld, iku: WorldIku, supposing: Supposing): Result<Supposed, DomainError> {
  const { tahun, realisasi, target } = supposing;
  const of = supposing.period ?? usualPeriod(iku, tahun);
  const [figure, promise] = [
    realisasi === null ? null : parseDecimal(realisasi.trim()),
    target === null ? null : parseDecimal(target.trim()),
  ];
  const wrong = [
    ...(realisasi !== null && figure === null ? [{ field: 'realisasi', problem: 'not_a_number' } as const] : []),
    ...(target !== null && promise === null ? [{ field: 'target', problem: 'not_a_number' } as const] : []),
    ...(periodParts(of).year === tahun ? [] : [{ field: 'period', problem: 'malformed' } as const]),
  ];
  if (wrong.length > 0) return malformed(...wrong);
  const entries = supposedEntries(iku, { of, komponen: supposing.komponen });
  if (!entries.ok) return entries;
  const changed: WorldIku = {
    ...iku,
    entries: entries.value,
    targets: promise === null ? iku.targets : [...iku.targets, supposedTarget(iku, { tahun, nilai: promise.toFixed() })],
  };
  const andaian = figure === null ? [] : [{ ikuId: iku.id, period: of, nilai: figure.toFixed() }];
  return ok({ period: of, world: { ...world, andaian, iku: world.iku.map((held) => (held.id === iku.id ? changed : held)) } });
}

/** The last reported period of the year; else the first that the manual asks for. */
function usualPeriod(iku: WorldIku, tahun: number): Period {
  const reported = iku.entries.map((entry) => entry.period).filter((of) => periodParts(of).year === tahun);
  const manual = manualOfYear(iku, tahun);
  return reported.at(-1) ?? (manual === null ? undefined : periodsOfYear(tahun, manual.isi.periodePelaporan)[0]) ?? period(tahun);
}

type Entering = { readonly of: Period; readonly komponen: MeasurementEntry['komponen'] | null };

function supposedEntries(iku: WorldIku, { of, komponen }: Entering): Result<readonly WorldEntry[], DomainError> {
  if (komponen === null) return ok(iku.entries);
  const manual = manualOfYear(iku, periodParts(of).year);
  if (manual === null) return err({ code: 'measurement.manual_missing', period: of });
  const before = iku.entries.find((entry) => entry.period === of);
  const statusRilis = 'final';
  const entry = { ...NO_SOURCE, period: of, komponen: { ...before?.komponen, ...komponen }, statusRilis } as const;
  const valid = validateEntry({ manual: manual.isi, entry });
  if (!valid.ok) return valid;
  const supposed = { measurementId: 'andaian', nomor: 0, period: of, komponen: valid.value.komponen, statusRilis } as const;
  return ok([...iku.entries.filter((held) => held.period !== of), supposed]);
}

/** Nobody gives a source for what is only supposed. */
const NO_SOURCE = { surat: null, tahunData: null, tahunPenilaian: null, sumber: 'andaian', catatan: null } as const;

/** The last word on the target of the year, with the grid of the one before it. */
function supposedTarget(iku: WorldIku, { tahun, nilai }: { readonly tahun: number; readonly nilai: string }): WorldIku['targets'][number] {
  const before = effectiveTarget(iku.targets.filter((held) => held.tahun === tahun));
  return { id: 'andaian', tahun, lapis: 'pk_revisi', revisi: (before?.revisi ?? 0) + 1, nilai, periode: before?.periode ?? [] };
}

import { effectiveTarget, type LapisTarget } from '../capaian/target-layers.ts';
import type { PetaIku } from '../indicator/indicator-map.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { lastDay, type Period, periodParts, yearOfPeriod } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { MeasurementEntry } from './entry.ts';

/** Everything that the figures of some indicators are computed from, as it is stored: ids and text, no figure that was computed. */
export type FigureWorld = {
  readonly iku: readonly WorldIku[];
  readonly survei: readonly HasilSurvei[];
  /** Which unit stood directly below which, and when. */
  readonly penempatan: readonly Penempatan[];
  /** What became of indicators in a later Renstra; not there where no formula looks back that far, and in files older than it. */
  readonly peta?: readonly PetaDunia[] | undefined;
  /** Realisasi that is supposed in thought only, instead of what a manual would compute. */
  readonly andaian?: readonly { readonly ikuId: string; readonly period: Period; readonly nilai: string }[];
};

export type WorldIku = {
  readonly id: string;
  readonly kode: string;
  readonly renstraId: string;
  /** The office whose Renstra it is, not who answers for it. */
  readonly unitId: string;
  readonly tahunAwal: number;
  readonly tahunAkhir: number;
  /** In force in some year; at most one in each. */
  readonly manuals: readonly WorldManual[];
  readonly targets: readonly WorldTarget[];
  /** Approved versions: nothing else is in effect. At most one for a period. */
  readonly entries: readonly WorldEntry[];
  /** The latest version of each year. */
  readonly anggaran: readonly { readonly tahun: number; readonly jumlah: string }[];
};

/** The latest word on one indicator, with where it stood. One that got another satuan was replaced, whatever it was called. */
export type PetaDunia = Pick<PetaIku, 'dariIkuId' | 'keIkuId' | 'jenis' | 'alasan'> & {
  readonly dari: Pick<WorldIku, 'kode' | 'unitId' | 'tahunAwal' | 'tahunAkhir'>;
};

export type WorldManual = { readonly id: string; readonly sejak: number; readonly sampai: number | null; readonly isi: ManualIku };

export type WorldTarget = {
  readonly id: string;
  readonly tahun: number;
  readonly lapis: LapisTarget;
  readonly revisi: number;
  readonly nilai: string;
  /** The latest grid of the layer: what is promised for each sub-period. */
  readonly periode: readonly { readonly period: Period; readonly nilai: string }[];
};

export type WorldEntry = Pick<MeasurementEntry, 'period' | 'komponen' | 'statusRilis'> & {
  readonly measurementId: string;
  readonly nomor: number;
};

/** The latest version of a published result. */
export type HasilSurvei = { readonly unitId: string; readonly kode: string; readonly period: Period; readonly nilai: string };

/** `sampai`: the last day, `null` while nothing has ended it. `kode` orders the units below one parent. */
export type Penempatan = {
  readonly unitId: string;
  readonly kode: string;
  readonly parentId: string | null;
  readonly sejak: PlainDate;
  readonly sampai: PlainDate | null;
};

export const manualOfYear = (iku: Pick<WorldIku, 'manuals'>, year: number): WorldManual | null =>
  iku.manuals.find(({ sejak, sampai }) => sejak <= year && (sampai === null || year <= sampai)) ?? null;

export type TargetPada = { readonly id: string | null; readonly figure: Figure };
const NO_TARGET: TargetPada = { id: null, figure: absent('target_missing') };

export type TargetQuestion = { readonly period: Period; readonly lapis: LapisTarget | 'berlaku' };

/** What was promised for a period: of a year the layer itself, of a sub-period what its grid says. */
export function targetPada(iku: Pick<WorldIku, 'targets'>, { period, lapis }: TargetQuestion): TargetPada {
  const { kind, year } = periodParts(period);
  const layers = iku.targets.filter((held) => held.tahun === year && (lapis === 'berlaku' || held.lapis === lapis));
  const target = effectiveTarget(layers);
  if (target === null) return NO_TARGET;
  const nilai = kind === 'tahun' ? target.nilai : target.periode.find((held) => held.period === period)?.nilai;
  return nilai === undefined ? NO_TARGET : { id: target.id, figure: figure(new Decimal(nilai)) };
}

/** The indicator of that code in the same Renstra. */
export const ikuByKode = ({ iku }: FigureWorld, { renstraId, kode }: Pick<WorldIku, 'renstraId' | 'kode'>): WorldIku | null =>
  iku.find((held) => held.renstraId === renstraId && held.kode === kode) ?? null;

export type ChildQuestion = { readonly unitId: string; readonly kode: string; readonly period: Period };

/** The indicators of that code in the Renstra of the units directly below, as units stood on the period's last day. */
export function childrenOf({ iku, penempatan }: FigureWorld, { unitId, kode, period }: ChildQuestion): readonly WorldIku[] {
  const [day, year] = [lastDay(period), yearOfPeriod(period)];
  return penempatan
    .filter((held) => held.parentId === unitId && held.sejak <= day && (held.sampai === null || day <= held.sampai))
    .toSorted((a, b) => (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0))
    .flatMap((held) =>
      iku.filter((one) => one.unitId === held.unitId && one.kode === kode && one.tahunAwal <= year && year <= one.tahunAkhir),
    );
}

import type { OfficeYear, StoredTotal } from '@selaras/adapters/board/office-year.queries';
import { figureKey, type JenisFigure } from '@selaras/adapters/capaian/capaian.queries';
import {
  absent,
  effectiveTarget,
  type Figure,
  type FrozenFigure,
  freezeFigure,
  type StatusCapaian,
  type StatusRilis,
  statusIku,
  yearMarks,
} from '@selaras/core';

/** Decimals of an indicator that has no manual yet. */
export const DESIMAL = 2;

/** One indicator in one year, as boards and maps show it. */
export type Cell = {
  readonly target: FrozenFigure;
  readonly realisasi: FrozenFigure;
  readonly capaian: FrozenFigure;
  readonly status: StatusCapaian;
  readonly statusRilis: StatusRilis | null;
  readonly kategori: string | null;
};

export type CellOf = { readonly ikuId: string; readonly year: number };

/** A figure that was never computed is not there yet; it is not zero. */
export const figureOf = (
  { figures }: OfficeYear,
  question: { readonly jenis: JenisFigure; readonly subjek: string; readonly period: string },
): Figure => figures.get(figureKey(question))?.figure ?? absent('no_data_yet');

export function cellOf(
  office: OfficeYear,
  { ikuId, year }: CellOf,
): Cell & { readonly catatan: readonly string[]; readonly contoh: boolean } {
  const [subjek, period] = [ikuId, String(year)];
  const target = effectiveTarget(office.targets.filter((held) => held.ikuId === ikuId && held.tahun === year));
  const capaian = figureOf(office, { jenis: 'capaian', subjek, period });
  const manual = manualOf(office, { ikuId, year });
  const measured = office.measured.filter((held) => held.ikuId === ikuId);
  return {
    target: target === null ? { alasan: 'target_missing' } : { nilai: target.nilai },
    realisasi: freezeFigure(figureOf(office, { jenis: 'realisasi', subjek, period })),
    capaian: freezeFigure(capaian),
    status: statusIku(capaian, manual?.paketCapaian ?? null),
    ...yearMarks({ manual, year, measured }),
    contoh: target?.contoh === true,
  };
}

export const manualOf = ({ manuals }: OfficeYear, { ikuId, year }: CellOf) =>
  manuals.find((held) => held.ikuId === ikuId && held.sejak <= year && (held.sampai === null || year <= held.sampai))?.isi ?? null;

export type TotalView = { readonly figure: FrozenFigure; readonly diketahui: number; readonly seluruhnya: number };

export type TotalOf = { readonly jenis: JenisFigure; readonly subjek: string; readonly period: string; readonly members: number };

/** A total with how much of it is known: without that, it must not be shown. */
export function totalOf({ figures }: OfficeYear, { members, ...question }: TotalOf): TotalView {
  const held: StoredTotal | undefined = figures.get(figureKey(question));
  if (held === undefined || held.diketahui === null || held.seluruhnya === null) {
    return { figure: { alasan: 'no_data_yet' }, diketahui: 0, seluruhnya: members };
  }
  return { figure: freezeFigure(held.figure), diketahui: held.diketahui, seluruhnya: held.seluruhnya };
}

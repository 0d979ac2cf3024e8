import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findOffice } from '@selaras/adapters/org/unit.queries';
import { type PlannedIku, type PlannedTarget, type PlanOfYear, readPlanOfYear } from '@selaras/adapters/plan/strategy.queries';
import {
  absent,
  Decimal,
  type DomainError,
  err,
  type Figure,
  type FrozenFigure,
  figure,
  freezeFigure,
  type LapisTarget,
  ok,
  type Result,
  scopesFor,
} from '@selaras/core';
import { DESIMAL } from '../board/cells.ts';
import type { Context } from '../context.ts';
import { yearsBetween } from './years.ts';

export type PlanRow = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly desimal: number;
  readonly sasaranNomor: number;
  readonly targets: readonly TargetView[];
  readonly program: string | null;
  readonly anggaran: FrozenFigure;
  readonly contoh: boolean;
};

export type TargetView = {
  readonly tahun: number;
  readonly lapis: LapisTarget;
  readonly revisi: number;
  readonly figure: FrozenFigure;
  readonly hitungan: { readonly terpenuhi: string; readonly jumlah: string } | null;
  readonly tanggal: string | null;
  readonly alasan: string | null;
  readonly contoh: boolean;
};

export type PlanView = {
  readonly label: { readonly sasaran: string; readonly indikator: string };
  readonly tahun: readonly number[];
  readonly sasaran: readonly {
    readonly nomor: number;
    readonly teks: string;
    readonly anggaran: FrozenFigure;
    readonly rows: readonly PlanRow[];
  }[];
  readonly program: readonly { readonly kode: string; readonly nama: string; readonly anggaran: FrozenFigure }[];
  readonly totalAnggaran: FrozenFigure;
};

/** Indicators, targets and budget of a year. Every sum is made here from the indicators: none is ever typed. */
export function readPlan(context: Context, { tahun }: { readonly tahun: number }): Promise<Result<PlanView, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<PlanView, DomainError>> => {
    const on = clock.today(zone);
    const office = await findOffice(tx, actor, on);
    const found =
      office === null ? null : await readPlanOfYear(tx, { unitId: office.id, tahun, scopes: scopesFor(actor, 'data.read'), on });
    return found === null ? err({ code: 'renstra.not_found' }) : ok(planOf(found));
  });
}

function planOf({ label, tahunAwal, tahunAkhir, sasaran, iku, program }: PlanOfYear): PlanView {
  return {
    label,
    tahun: yearsBetween(tahunAwal, tahunAkhir),
    sasaran: sasaran.map(({ nomor, teks }) => {
      const own = iku.filter(({ sasaranNomor }) => sasaranNomor === nomor);
      return { nomor, teks, anggaran: sumOf(own), rows: own.map(rowOf) };
    }),
    program: program.flatMap(({ kode, nama }) => {
      const own = iku.filter(({ budget }) => budget?.program === kode);
      return own.length === 0 ? [] : [{ kode, nama, anggaran: sumOf(own) }];
    }),
    totalAnggaran: sumOf(iku),
  };
}

/** The sum of what is budgeted. Without any budget there is no sum, which is not the same as a sum of zero. */
function sumOf(iku: readonly PlannedIku[]): FrozenFigure {
  const amounts = iku.flatMap(({ budget }) => (budget === null ? [] : [new Decimal(budget.jumlah)]));
  const sum: Figure = amounts.length === 0 ? absent('no_data_yet') : figure(Decimal.sum(...amounts));
  return freezeFigure(sum);
}

const rowOf = ({ id, kode, nama, satuan, desimal, sasaranNomor, targets, budget }: PlannedIku): PlanRow => ({
  id,
  kode,
  nama,
  satuan,
  desimal: desimal ?? DESIMAL,
  sasaranNomor,
  targets: targets.map(targetOf),
  program: budget?.program ?? null,
  anggaran: budget === null ? { alasan: 'no_data_yet' } : { nilai: new Decimal(budget.jumlah).toFixed() },
  contoh: budget?.contoh === true || targets.some(({ contoh }) => contoh),
});

const targetOf = ({ nilai, terpenuhi, jumlah, ...rest }: PlannedTarget): TargetView => ({
  ...rest,
  figure: { nilai },
  hitungan: terpenuhi === null || jumlah === null ? null : { terpenuhi, jumlah },
});

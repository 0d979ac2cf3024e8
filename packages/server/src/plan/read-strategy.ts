import { perspektifSubjek } from '@selaras/adapters/capaian/capaian.queries';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { listPanah, listTujuan } from '@selaras/adapters/plan/strategy.queries';
import { can, type DomainError, ok, type Result, type StatusCapaian, type StatusRilis, statusSasaran, thawFigure } from '@selaras/core';
import { cellOf, type TotalView, totalOf } from '../board/cells.ts';
import { type OfficeOfReader, officeYear } from '../board/office-year.ts';
import type { Context } from '../context.ts';

export type StrategyView = {
  readonly renstra: OfficeOfReader['renstra'] | null;
  readonly tujuan: readonly { readonly nomor: number; readonly judul: string; readonly uraian: string }[];
  readonly perspektif: readonly { readonly id: string; readonly nama: string; readonly nkp: TotalView }[];
  readonly sasaran: readonly SasaranNode[];
  readonly panah: readonly { readonly dari: string; readonly ke: string; readonly contoh: boolean }[];
  readonly abilities: readonly 'plan.edit'[];
};

export type SasaranNode = {
  readonly id: string;
  readonly nomor: number;
  readonly teks: string;
  readonly perspektifId: string | null;
  readonly nss: TotalView;
  readonly status: StatusCapaian;
  readonly iku: readonly {
    readonly id: string;
    readonly kode: string;
    readonly nama: string;
    readonly status: StatusCapaian;
    readonly statusRilis: StatusRilis | null;
  }[];
};

/** Strategy map of the Renstra in force in a year, with where each sasaran stands. An office without one may begin here. */
export function readStrategy(context: Context, { tahun }: { readonly tahun: number }): Promise<Result<StrategyView, DomainError>> {
  const { actor, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<StrategyView, DomainError>> => {
    const found = await officeYear(tx, context, { tahun, years: [tahun] });
    if (!found.ok) return found.error.code === 'renstra.not_found' ? ok(nothingYet(context)) : found;
    const office = found.value;
    const { renstra, perspektif, sasaran } = office;
    return ok({
      renstra,
      tujuan: await listTujuan(tx, renstra.id),
      perspektif: perspektif.map(({ kode, nama }) => ({ id: kode, nama, nkp: nkpOf(office, kode, tahun) })),
      sasaran: sasaran.map((held) => nodeOf(office, held, tahun)),
      panah: await listPanah(tx, renstra.id),
      abilities: can(actor, 'plan.edit', office.orgPath) ? ['plan.edit'] : [],
    });
  });
}

const nothingYet = ({ actor }: Context): StrategyView => ({
  renstra: null,
  tujuan: [],
  perspektif: [],
  sasaran: [],
  panah: [],
  abilities: actor.grants.some(({ orgPath }) => can(actor, 'plan.edit', orgPath)) ? ['plan.edit'] : [],
});

function nkpOf(office: OfficeOfReader, kode: string, tahun: number): TotalView {
  const inside = new Set(office.sasaran.filter(({ perspektif }) => perspektif === kode).map(({ id }) => id));
  const members = office.iku.filter(({ sasaranId }) => inside.has(sasaranId)).length;
  return totalOf(office, { jenis: 'nkp', subjek: perspektifSubjek(office.renstra.id, kode), period: String(tahun), members });
}

function nodeOf(office: OfficeOfReader, { id, nomor, teks, perspektif }: OfficeOfReader['sasaran'][number], tahun: number): SasaranNode {
  const iku = office.iku
    .filter(({ sasaranId }) => sasaranId === id)
    .map(({ id: ikuId, kode, nama }) => {
      const { status, statusRilis } = cellOf(office, { ikuId, year: tahun });
      return { id: ikuId, kode, nama, status, statusRilis };
    });
  const nss = totalOf(office, { jenis: 'nss', subjek: id, period: String(tahun), members: iku.length });
  return { id, nomor, teks, perspektifId: perspektif, nss, status: statusSasaran(thawFigure(nss.figure), office.paketRekap), iku };
}

import type { OfficeYear } from '@selaras/adapters/board/office-year.queries';
import { perspektifSubjek } from '@selaras/adapters/capaian/capaian.queries';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { type DomainError, isBelumTercapai, isTercapai, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { type Cell, cellOf, DESIMAL, manualOf, type TotalView, totalOf } from './cells.ts';
import { comparableYears } from './comparable-years.ts';
import { officeYear } from './office-year.ts';

export type BoardRow = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly desimal: number;
  readonly sasaranNomor: number;
  readonly perspektifId: string | null;
  readonly sebelumnya: Cell;
  readonly sekarang: Cell;
  /** Whether the two years measure the same; figures that do not are never joined. */
  readonly sebanding: boolean;
  readonly catatan: readonly string[];
  readonly contoh: boolean;
};

export type Board = {
  readonly tahun: number;
  readonly label: { readonly sasaran: string; readonly indikator: string };
  readonly perspektif: readonly { readonly id: string; readonly nama: string; readonly skor: TotalView; readonly nkp: TotalView }[];
  readonly npss: TotalView;
  readonly hitungan: { readonly tercapai: number; readonly belumTercapai: number; readonly mendekati: number; readonly belumAda: number };
  readonly sorotan: readonly (Pick<Cell, 'realisasi' | 'target' | 'kategori' | 'status'> & {
    readonly ikuId: string;
    readonly kode: string;
    readonly nama: string;
  })[];
  readonly rows: readonly BoardRow[];
};

/** Matriks Capaian Kinerja of a year beside the year before, with the totals of the office. */
export function readBoard(context: Context, { tahun }: { readonly tahun: number }): Promise<Result<Board, DomainError>> {
  return inSnapshot(context.db, context.actor.tenantId, async (tx): Promise<Result<Board, DomainError>> => {
    const office = await officeYear(tx, context, { tahun, years: [tahun - 1, tahun] });
    if (!office.ok) return office;
    return ok(boardOf(office.value, { tahun, sebanding: await comparableYears(tx, office.value, tahun) }));
  });
}

type Asked = { readonly tahun: number; readonly sebanding: ReadonlySet<string> };

function boardOf(office: OfficeYear, asked: Asked): Board {
  const { tahun } = asked;
  const { renstra, perspektif, iku } = office;
  const rows = iku.map((one) => rowOf(office, one, asked));
  const total = (jenis: 'perspektif' | 'nkp' | 'npss', subjek: string, members: number): TotalView =>
    totalOf(office, { jenis, subjek, period: String(tahun), members });
  return {
    tahun,
    label: renstra.label,
    perspektif: perspektif.map(({ kode, nama }) => {
      const members = rows.filter(({ perspektifId }) => perspektifId === kode).length;
      const subjek = perspektifSubjek(renstra.id, kode);
      return { id: kode, nama, skor: total('perspektif', subjek, members), nkp: total('nkp', subjek, members) };
    }),
    npss: total('npss', renstra.id, rows.length),
    hitungan: countOf(rows),
    sorotan: rows.filter(({ id }) => isComposed(office, id, tahun)).map(highlight),
    rows,
  };
}

function rowOf(office: OfficeYear, { id, kode, nama, satuan, sasaranId }: OfficeYear['iku'][number], asked: Asked): BoardRow {
  const { tahun } = asked;
  const sasaran = office.sasaran.find((held) => held.id === sasaranId);
  if (sasaran === undefined) throw new Error(`indicator ${id} has a sasaran of another Renstra`);
  const manual = manualOf(office, { ikuId: id, year: tahun }) ?? manualOf(office, { ikuId: id, year: tahun - 1 });
  const { catatan, contoh, ...sekarang } = cellOf(office, { ikuId: id, year: tahun });
  const { catatan: _catatan, contoh: _contoh, ...sebelumnya } = cellOf(office, { ikuId: id, year: tahun - 1 });
  const head = { id, kode, nama, satuan, desimal: manual === null ? DESIMAL : manual.desimal };
  const sebanding = asked.sebanding.has(id);
  return { ...head, sasaranNomor: sasaran.nomor, perspektifId: sasaran.perspektif, sebelumnya, sekarang, sebanding, catatan, contoh };
}

/** `mendekati` is a shade of belum tercapai and is counted in it too; `belumAda` is neither met nor unmet. */
function countOf(rows: readonly BoardRow[]): Board['hitungan'] {
  const status = rows.map(({ sekarang }) => sekarang.status);
  return {
    tercapai: status.filter(isTercapai).length,
    belumTercapai: status.filter(isBelumTercapai).length,
    mendekati: status.filter((one) => one === 'mendekati').length,
    belumAda: status.filter((one) => one === 'belum_ada').length,
  };
}

/** Shown on top: indices that a regulation composes out of components. By the manual, so every office gets its own. */
function isComposed(office: OfficeYear, ikuId: string, tahun: number): boolean {
  return manualOf(office, { ikuId, year: tahun })?.cara.jenis === 'paket';
}

const highlight = ({ id, kode, nama, sekarang: { realisasi, target, kategori, status } }: BoardRow): Board['sorotan'][number] => ({
  ikuId: id,
  kode,
  nama,
  realisasi,
  target,
  kategori,
  status,
});

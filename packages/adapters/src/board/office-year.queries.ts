import type { Figure, LapisTarget, ManualIku, Period, PlainDate, StatusRilis } from '@selaras/core';
import { type RawBuilder, sql } from 'kysely';
import { figureKey, type JenisFigure } from '../capaian/capaian.queries.ts';
import { type FigureColumns, storedFigure } from '../capaian/stored-figure.ts';
import type { Tx } from '../db/in-tenant.ts';

/** What lists need of a manual; the whole of it is only read where one indicator is shown. */
export type ManualBrief = Pick<ManualIku, 'cara' | 'pemeriksaan' | 'desimal' | 'konsolidasiPeriode' | 'periodePelaporan' | 'batasHari'> & {
  /** `null`: a manual from before there was a choice. */
  readonly paketCapaian: string | null;
};

export type OfficeIku = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly sasaranId: string;
  readonly orgPath: string;
};

export type ManualOfIku = { readonly ikuId: string; readonly sejak: number; readonly sampai: number | null; readonly isi: ManualBrief };
export type TargetOfIku = {
  readonly ikuId: string;
  readonly tahun: number;
  readonly lapis: LapisTarget;
  readonly revisi: number;
  readonly nilai: string;
  readonly contoh: boolean;
};
export type MeasuredOfIku = {
  readonly ikuId: string;
  readonly period: Period;
  readonly statusRilis: StatusRilis;
  readonly kategori: string | null;
  readonly catatan: string | null;
};
export type StoredTotal = { readonly figure: Figure; readonly diketahui: number | null; readonly seluruhnya: number | null };

/** The Renstra of an office that is in force in a year, with the figures of some years. */
export type OfficeYear = {
  readonly renstra: {
    readonly id: string;
    readonly nama: string;
    readonly tahunAwal: number;
    readonly tahunAkhir: number;
    readonly label: { readonly sasaran: string; readonly indikator: string };
  };
  /** The roll-up that the Renstra names. */
  readonly paketRekap: string;
  readonly perspektif: readonly { readonly kode: string; readonly nama: string }[];
  readonly sasaran: readonly { readonly id: string; readonly nomor: number; readonly teks: string; readonly perspektif: string | null }[];
  /** Narrowed to the units that the reader may see; the totals of the office are not. */
  readonly iku: readonly OfficeIku[];
  readonly manuals: readonly ManualOfIku[];
  readonly targets: readonly TargetOfIku[];
  /** Approved measurements only. */
  readonly measured: readonly MeasuredOfIku[];
  /** By `figureKey`. */
  readonly figures: ReadonlyMap<string, StoredTotal>;
};

export type OfficeYearQuestion = {
  readonly unitId: string;
  /** In force in this year. */
  readonly tahun: number;
  /** Whose targets, measurements and figures are wanted. */
  readonly years: readonly number[];
  readonly scopes: readonly string[];
  readonly on: PlainDate;
};

type FigureJson = FigureColumns & { readonly jenis: JenisFigure; readonly subjek: string; readonly period: string } & Omit<
    StoredTotal,
    'figure'
  >;
type OfficeYearJson = Omit<OfficeYear, 'figures'> & { readonly figures: readonly FigureJson[] };

/** One round trip for a whole board. */
export async function readOfficeYear(tx: Tx, { unitId, tahun, years, scopes, on }: OfficeYearQuestion): Promise<OfficeYear | null> {
  const found = await sql<OfficeYearJson>`
    with r as materialized (select * from renstra where unit_id = ${unitId} and tahun @> ${tahun}::int),
      s as materialized (select s.* from sasaran s, r where s.tenant_id = r.tenant_id and s.renstra_id = r.id),
      ik as materialized (select i.*, p.path from r, iku i
        join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
        where i.tenant_id = r.tenant_id and i.renstra_id = r.id
          and exists (select 1 from unnest(${scopes}::text[]) scope where starts_with(p.path, scope)))
    select ${PLAN}, ${valuesOf(years)} from r`.execute(tx);
  const [row] = found.rows;
  if (row === undefined) return null;
  return { ...row, figures: new Map(row.figures.map((held) => [figureKey(held), { ...held, figure: storedFigure(held) }])) };
}

/** What does not change with the year. */
const PLAN = sql`
  (select json_build_object('id', id, 'nama', nama, 'tahunAwal', lower(tahun), 'tahunAkhir', upper(tahun) - 1,
    'label', json_build_object('sasaran', label_sasaran, 'indikator', label_indikator)) from r) as renstra,
  (select paket_rekap from r) as "paketRekap",
  (select coalesce(json_agg(json_build_object('kode', f.kode, 'nama', f.nama) order by f.urutan), '[]')
    from perspektif f, r where f.tenant_id = r.tenant_id and f.renstra_id = r.id) as perspektif,
  (select coalesce(json_agg(json_build_object('id', id, 'nomor', nomor, 'teks', teks, 'perspektif', perspektif_kode) order by nomor), '[]')
    from s) as sasaran,
  (select coalesce(json_agg(json_build_object('id', id, 'kode', kode, 'nama', nama, 'satuan', satuan, 'sasaranId', sasaran_id,
    'orgPath', path) order by urutan, kode), '[]') from ik) as iku,
  (select coalesce(json_agg(json_build_object('ikuId', k.iku_id, 'sejak', lower(k.tahun), 'sampai', upper(k.tahun) - 1,
    'isi', json_build_object('cara', k.isi -> 'cara', 'pemeriksaan', k.isi -> 'pemeriksaan', 'desimal', k.isi -> 'desimal',
      'konsolidasiPeriode', k.isi -> 'konsolidasiPeriode', 'periodePelaporan', k.isi -> 'periodePelaporan',
      'batasHari', k.isi -> 'batasHari', 'paketCapaian', k.isi -> 'capaian' ->> 'paket'))), '[]')
    from manual_iku k join ik on ik.tenant_id = k.tenant_id and ik.id = k.iku_id where k.digantikan_oleh is null) as manuals`;

/** What was promised, measured and computed in some years. */
const valuesOf = (years: readonly number[]): RawBuilder<unknown> => sql`
  (select coalesce(json_agg(json_build_object('ikuId', t.iku_id, 'tahun', t.tahun, 'lapis', t.lapis, 'revisi', t.revisi,
    'nilai', t.nilai::text, 'contoh', t.contoh)), '[]')
    from target t join ik on ik.tenant_id = t.tenant_id and ik.id = t.iku_id where t.tahun = any(${years}::int[])) as targets,
  (select coalesce(json_agg(json_build_object('ikuId', m.iku_id, 'period', m.period, 'statusRilis', v.status_rilis,
    'kategori', v.kategori, 'catatan', v.catatan) order by m.period), '[]')
    from measurement m join ik on ik.tenant_id = m.tenant_id and ik.id = m.iku_id
    join measurement_version v on v.tenant_id = m.tenant_id and v.measurement_id = m.id and v.nomor = m.nomor_disetujui
    where left(m.period, 4) = any(${years.map(String)}::text[])) as measured,
  (select coalesce(json_agg(json_build_object('jenis', c.jenis, 'subjek', c.subjek, 'period', c.period, 'nilai', c.nilai::text,
    'absen', c.absen, 'diketahui', c.diketahui, 'seluruhnya', c.seluruhnya)), '[]')
    from computed_figure c join (select id::text as subjek from ik union all select id::text from s union all select id::text from r
      union all select f.renstra_id || ':' || f.kode from perspektif f, r where f.tenant_id = r.tenant_id and f.renstra_id = r.id) wanted
      using (subjek) where c.period = any(${years.map(String)}::text[])) as figures`;

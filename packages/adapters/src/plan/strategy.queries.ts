import { type LapisTarget, type PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export const listTujuan = (tx: Tx, renstraId: string): Promise<{ nomor: number; judul: string; uraian: string }[]> =>
  tx.selectFrom('tujuan').select(['nomor', 'judul', 'uraian']).where('renstra_id', '=', renstraId).orderBy('nomor').execute();

export type Panah = { readonly dari: string; readonly ke: string; readonly contoh: boolean };

/** Cause and effect between the sasaran of one Renstra, in the order of their numbers. */
export const listPanah = (tx: Tx, renstraId: string): Promise<Panah[]> =>
  tx
    .selectFrom('sasaran_panah as p')
    .innerJoin('sasaran as d', (join) => join.onRef('d.tenant_id', '=', 'p.tenant_id').onRef('d.id', '=', 'p.dari_id'))
    .innerJoin('sasaran as k', (join) => join.onRef('k.tenant_id', '=', 'p.tenant_id').onRef('k.id', '=', 'p.ke_id'))
    .select(['p.dari_id as dari', 'p.ke_id as ke', 'p.contoh'])
    .where('d.renstra_id', '=', renstraId)
    .orderBy('d.nomor')
    .orderBy('k.nomor')
    .execute();

export type PlannedTarget = {
  readonly tahun: number;
  readonly lapis: LapisTarget;
  readonly revisi: number;
  readonly nilai: string;
  readonly terpenuhi: string | null;
  readonly jumlah: string | null;
  readonly tanggal: string | null;
  readonly alasan: string | null;
  readonly contoh: boolean;
};

export type PlannedIku = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly desimal: number | null;
  readonly sasaranNomor: number;
  readonly targets: readonly PlannedTarget[];
  /** The latest version of the year. */
  readonly budget: { readonly program: string; readonly jumlah: string; readonly contoh: boolean } | null;
};

export type PlanOfYear = {
  readonly label: { readonly sasaran: string; readonly indikator: string };
  readonly tahunAwal: number;
  readonly tahunAkhir: number;
  readonly sasaran: readonly { readonly nomor: number; readonly teks: string }[];
  readonly iku: readonly PlannedIku[];
  readonly program: readonly { readonly kode: string; readonly nama: string }[];
};

export type PlanQuestion = { readonly unitId: string; readonly tahun: number; readonly scopes: readonly string[]; readonly on: PlainDate };

/** Targets of the whole period and the budget of one year, in one round trip. */
export async function readPlanOfYear(tx: Tx, { unitId, tahun, scopes, on }: PlanQuestion): Promise<PlanOfYear | null> {
  const found = await sql<PlanOfYear>`
    with r as materialized (select * from renstra where unit_id = ${unitId} and tahun @> ${tahun}::int)
    select json_build_object('sasaran', r.label_sasaran, 'indikator', r.label_indikator) as label,
      lower(r.tahun) as "tahunAwal", upper(r.tahun) - 1 as "tahunAkhir",
      (select coalesce(json_agg(json_build_object('nomor', s.nomor, 'teks', s.teks) order by s.nomor), '[]')
        from sasaran s where s.tenant_id = r.tenant_id and s.renstra_id = r.id) as sasaran,
      (select coalesce(json_agg(json_build_object('id', i.id, 'kode', i.kode, 'nama', i.nama, 'satuan', i.satuan,
          'sasaranNomor', s.nomor, 'desimal', ${DESIMAL}, 'targets', ${TARGETS}, 'budget', ${budgetOf(tahun)}) order by i.urutan, i.kode), '[]')
        from iku i
        join sasaran s on s.tenant_id = i.tenant_id and s.id = i.sasaran_id
        join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
        where i.tenant_id = r.tenant_id and i.renstra_id = r.id
          and exists (select 1 from unnest(${scopes}::text[]) scope where starts_with(p.path, scope))) as iku,
      (select coalesce(json_agg(json_build_object('kode', kode, 'nama', nama) order by kode), '[]')
        from program where tenant_id = r.tenant_id) as program
    from r`.execute(tx);
  return found.rows[0] ?? null;
}

const DESIMAL = sql`(select k.isi -> 'desimal' from manual_iku k where k.tenant_id = i.tenant_id and k.iku_id = i.id
  and k.digantikan_oleh is null order by k.versi desc limit 1)`;

const TARGETS = sql`(
  select coalesce(json_agg(json_build_object('tahun', t.tahun, 'lapis', t.lapis, 'revisi', t.revisi, 'nilai', t.nilai::text,
    'terpenuhi', t.terpenuhi::text, 'jumlah', t.jumlah::text, 'tanggal', t.tanggal, 'alasan', t.alasan, 'contoh', t.contoh)
    order by t.tahun, array_position(array['renstra', 'renja', 'pk', 'pk_revisi'], t.lapis), t.revisi), '[]')
  from target t where t.tenant_id = i.tenant_id and t.iku_id = i.id)`;

const budgetOf = (tahun: number) => sql`(
  select json_build_object('program', b.program_kode, 'jumlah', b.jumlah::text, 'contoh', b.contoh)
  from budget b where b.tenant_id = i.tenant_id and b.iku_id = i.id and b.tahun = ${tahun} order by b.versi desc limit 1)`;

import {
  type ApprovalState,
  completeManual,
  type FrozenTrace,
  type ManualIku,
  type MeasurementEntry,
  type Period,
  type PlainDate,
} from '@selaras/core';
import { sql } from 'kysely';
import type { FigureColumns } from '../capaian/stored-figure.ts';
import type { Tx } from '../db/in-tenant.ts';
import { EVIDENCE_JSON, type StoredCheck, type StoredEvidence } from './measurement.queries.ts';

/** Everything that saving one period needs to know, in one round trip. */
export type EntryPlace = {
  readonly orgPath: string;
  readonly unitId: string;
  readonly renstraId: string;
  readonly tahunAwal: number;
  readonly tahunAkhir: number;
  readonly manual: { readonly id: string; readonly isi: ManualIku } | null;
  readonly head: EntryHead | null;
  /** Name of who saves, for the answer. */
  readonly namaPelaku: string;
};

/** What was saved for the period before. */
export type EntryHead = {
  readonly id: string;
  readonly state: ApprovalState;
  readonly versi: number;
  readonly nomorTerakhir: number;
  readonly alasanKembali: string | null;
  readonly evidence: readonly StoredEvidence[];
};

export type PlaceQuestion = {
  readonly ikuId: string;
  readonly period: Period;
  readonly year: number;
  readonly on: PlainDate;
  readonly actorId: string;
};

export async function findEntryPlace(tx: Tx, { ikuId, period, year, on, actorId }: PlaceQuestion): Promise<EntryPlace | null> {
  const found = await sql<EntryPlace>`
    select p.path as "orgPath", i.unit_id as "unitId", r.id as "renstraId", lower(r.tahun) as "tahunAwal", upper(r.tahun) - 1 as "tahunAkhir",
      case when k.id is null then null else json_build_object('id', k.id, 'isi', k.isi) end as manual,
      case when m.id is null then null else
        json_build_object('id', m.id, 'state', m.state, 'versi', m.versi, 'nomorTerakhir', m.nomor_terakhir,
          'alasanKembali', m.alasan_kembali, 'evidence', ${EVIDENCE_JSON}) end as head,
      coalesce((select nama from account where id = ${actorId}), '') as "namaPelaku"
    from iku i
    join renstra r on r.tenant_id = i.tenant_id and r.id = i.renstra_id
    join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
    left join manual_iku k on k.tenant_id = i.tenant_id and k.iku_id = i.id and k.tahun @> ${year}::int
      and k.digantikan_oleh is null
    left join measurement m on m.tenant_id = i.tenant_id and m.iku_id = i.id and m.period = ${period}
    where i.id = ${ikuId}`.execute(tx);
  const [row] = found.rows;
  if (row === undefined) return null;
  return { ...row, manual: row.manual === null ? null : { ...row.manual, isi: completeManual(row.manual.isi) } };
}

/** One version as it will be stored. */
export type NewVersion = {
  readonly tenantId: string;
  readonly manualId: string;
  readonly entry: MeasurementEntry;
  readonly realisasi: FigureColumns;
  readonly kategori: string | null;
  readonly trace: FrozenTrace;
  readonly pemeriksaan: readonly StoredCheck[];
  readonly tahunDihitung: number;
  readonly oleh: string;
  readonly pada: string;
};

export type NewMeasurement = { readonly id: string; readonly ikuId: string; readonly version: NewVersion };

/** The first save of a period. `false`: somebody else saved it a moment earlier. */
export async function insertMeasurement(tx: Tx, { id, ikuId, version }: NewMeasurement): Promise<boolean> {
  const head = sql`
    insert into measurement (tenant_id, id, iku_id, period, state, versi, nomor_terakhir)
    values (${version.tenantId}, ${id}, ${ikuId}, ${version.entry.period}, 'draft', 1, 1)
    on conflict do nothing
    returning id, nomor_terakhir`;
  return appendTo(tx, head, version);
}

export type NextVersion = { readonly id: string; readonly versi: number; readonly version: NewVersion };

/**
 * Appends a version and makes it the draft, only if nobody moved the measurement since `versi`; `false` otherwise.
 * What was approved stays in effect: `nomor_disetujui` is not touched here.
 */
export async function appendVersion(tx: Tx, { id, versi, version }: NextVersion): Promise<boolean> {
  const head = sql`
    update measurement set state = 'draft', versi = versi + 1, nomor_terakhir = nomor_terakhir + 1, diajukan_oleh = null
    where id = ${id} and versi = ${versi}
    returning id, nomor_terakhir`;
  return appendTo(tx, head, version);
}

/** Head and version in one statement: a save is one round trip, and neither can be there without the other. */
async function appendTo(tx: Tx, head: ReturnType<typeof sql>, version: NewVersion): Promise<boolean> {
  const { entry, realisasi } = version;
  const written = await sql`
    with head as (${head})
    insert into measurement_version (tenant_id, measurement_id, nomor, manual_id, komponen, realisasi, realisasi_absen, kategori, trace,
      pemeriksaan, status_rilis, surat, tahun_data, tahun_penilaian, tahun_dihitung, sumber, catatan, oleh, pada)
    select ${version.tenantId}, head.id, head.nomor_terakhir, ${version.manualId}, ${JSON.stringify(entry.komponen)}::jsonb,
      ${realisasi.nilai}::numeric, ${realisasi.absen}, ${version.kategori}, ${JSON.stringify(version.trace)}::jsonb,
      ${JSON.stringify(version.pemeriksaan)}::jsonb, ${entry.statusRilis}, ${entry.surat}, ${entry.tahunData}::int,
      ${entry.tahunPenilaian}::int, ${version.tahunDihitung}::int, ${entry.sumber}, ${entry.catatan}, ${version.oleh}, ${version.pada}::timestamptz
    from head`.execute(tx);
  return written.numAffectedRows === 1n;
}

export type StateMove = {
  readonly id: string;
  readonly versi: number;
  readonly to: ApprovalState;
  readonly diajukanOleh: string | null;
  readonly alasanKembali: string | null;
};

/** Moves the state only if nobody moved it first; `false` means the caller acted on a stale view. */
export async function moveState(tx: Tx, { id, versi, to, diajukanOleh, alasanKembali }: StateMove): Promise<boolean> {
  const moved = await sql`
    update measurement set state = ${to}, versi = versi + 1, diajukan_oleh = ${diajukanOleh}, alasan_kembali = ${alasanKembali},
      nomor_disetujui = case when ${to} = 'approved' then nomor_terakhir else nomor_disetujui end
    where id = ${id} and versi = ${versi}`.execute(tx);
  return moved.numAffectedRows === 1n;
}

/** The lock as it is now: for the one who lost a race. */
export async function currentVersi(tx: Tx, { ikuId, period }: { readonly ikuId: string; readonly period: Period }): Promise<number | null> {
  const found = await tx
    .selectFrom('measurement')
    .select('versi')
    .where('iku_id', '=', ikuId)
    .where('period', '=', period)
    .executeTakeFirst();
  return found?.versi ?? null;
}

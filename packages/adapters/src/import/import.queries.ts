import type { ImportKind, ImportProblem, Json, Place, PlainDate, RowOutcome } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

/** How a row of a batch ended; `not_chosen`: nobody said whose it is, so it was left. */
export type RowEnd = RowOutcome | 'not_chosen';
export type BatchCounts = Readonly<Record<RowEnd, number>>;

export type NewBatch = {
  readonly tenantId: string;
  readonly id: string;
  readonly jenis: ImportKind;
  readonly nama: string;
  readonly sha256: string;
  /** The hash once more where the file is kept; `null`: it may name people. */
  readonly berkas: string | null;
  readonly isian: Json;
  readonly catatan: readonly ImportProblem[];
  readonly ringkasan: BatchCounts;
  readonly engine: string;
  readonly oleh: string;
  readonly pada: string;
};

export async function insertBatch(tx: Tx, one: NewBatch): Promise<void> {
  await sql`insert into import_batch (tenant_id, id, jenis, nama, sha256, berkas, isian, catatan, ringkasan, engine, oleh, pada)
    values (${one.tenantId}, ${one.id}, ${one.jenis}, ${one.nama}, ${one.sha256}, ${one.berkas}, ${JSON.stringify(one.isian)},
      ${JSON.stringify(one.catatan)}, ${JSON.stringify(one.ringkasan)}, ${one.engine}, ${one.oleh}, ${one.pada})`.execute(tx);
}

export type BatchRow = {
  readonly nomor: number;
  readonly tempat: Place;
  readonly kunci: string | null;
  readonly akhir: RowEnd;
  readonly alasan: { readonly masalah: readonly ImportProblem[]; readonly catatan: readonly ImportProblem[] };
  readonly isi: Json;
  readonly calculationId: string | null;
};

type OfBatch = { readonly tenantId: string; readonly batchId: string };

export async function insertRows(tx: Tx, { tenantId, batchId }: OfBatch, rows: readonly BatchRow[]): Promise<void> {
  await sql`insert into import_row (tenant_id, batch_id, nomor, tempat, kunci, akhir, alasan, isi, calculation_id)
    select ${tenantId}::uuid, ${batchId}::uuid, r.nomor, r.tempat, r.kunci, r.akhir, r.alasan, r.isi, r."calculationId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(nomor int, tempat jsonb, kunci text, akhir text, alasan jsonb, isi jsonb, "calculationId" uuid)`.execute(tx);
}

export type BatchCalculation = { readonly calculationId: string; readonly baru: boolean };

export async function insertBatchCalculation(
  tx: Tx,
  { tenantId, batchId, calculationId, baru }: OfBatch & BatchCalculation,
): Promise<void> {
  await sql`insert into import_calculation (tenant_id, batch_id, calculation_id, baru)
    values (${tenantId}, ${batchId}, ${calculationId}, ${baru}) on conflict do nothing`.execute(tx);
}

/** One applying at a time in an instansi: two files that say the same must not both keep it. Ends with the transaction. */
export async function lockImports(tx: Tx, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import:${tenantId}`}, 0))`.execute(tx);
}

export type SameQuestion = {
  readonly unitId: string;
  readonly kind: string;
  readonly period: string;
  readonly inputHash: string;
  /** Where several of one unit and period stand beside each other (services of a survey), the title tells them apart. */
  readonly judul: string | null;
};

/** A calculation of the same input that is kept and was not withdrawn. */
export async function findSameCalculation(tx: Tx, { unitId, kind, period, inputHash, judul }: SameQuestion): Promise<string | null> {
  const found = await sql<{ id: string }>`select c.id from calculation c
    where c.unit_id = ${unitId} and c.kind = ${kind} and c.period = ${period} and c.input_hash = ${inputHash}
      and (${judul}::text is null or c.judul = ${judul})
      and not exists (select 1 from calculation_withdrawal w where w.tenant_id = c.tenant_id and w.calculation_id = c.id)
    order by c.pada limit 1`.execute(tx);
  return found.rows[0]?.id ?? null;
}

export type StoredBatch = Omit<NewBatch, 'tenantId' | 'catatan' | 'isian' | 'engine'> & {
  readonly olehNama: string;
  readonly dibatalkan: { readonly alasan: string; readonly olehNama: string; readonly pada: string } | null;
  /** Where the units of its calculations stand today. */
  readonly paths: readonly string[];
  readonly hitungan: readonly {
    readonly id: string;
    readonly judul: string;
    readonly period: string;
    readonly unitNama: string;
    readonly tercetak: string | null;
    readonly baru: boolean;
  }[];
};

export type BatchFilter = {
  readonly scopes: readonly string[];
  readonly id: string | null;
  readonly on: PlainDate;
  readonly limit: number;
};

/** Batches of which every calculation lies where the reader may look, the newest first. */
export async function listBatches(tx: Tx, { scopes, id, on, limit }: BatchFilter): Promise<readonly StoredBatch[]> {
  const found = await sql<StoredBatch>`
    select b.id, b.jenis, b.nama, b.sha256, b.berkas, b.ringkasan, b.oleh, b.pada, coalesce(a.nama, '') as "olehNama", h.paths, h.hitungan,
      case when u.batch_id is null then null else
        json_build_object('alasan', u.alasan, 'olehNama', coalesce(x.nama, ''), 'pada', u.pada) end as dibatalkan
    from import_batch b
    left join account a on a.tenant_id = b.tenant_id and a.id = b.oleh
    left join import_undo u on u.tenant_id = b.tenant_id and u.batch_id = b.id
    left join account x on x.tenant_id = u.tenant_id and x.id = u.oleh
    cross join lateral (
      select array_agg(p.path) as paths, json_agg(json_build_object('id', c.id, 'judul', c.judul, 'period', c.period, 'unitNama', o.nama,
        'tercetak', c.output ->> 'tercetak', 'baru', i.baru) order by o.nama, c.judul, c.period) as hitungan
      from import_calculation i
      join calculation c on c.tenant_id = i.tenant_id and c.id = i.calculation_id
      join org_unit o on o.tenant_id = c.tenant_id and o.id = c.unit_id
      join org_unit_placement p on p.tenant_id = c.tenant_id and p.unit_id = c.unit_id and p.berlaku @> ${on}::date
      where i.tenant_id = b.tenant_id and i.batch_id = b.id
    ) h
    where (${id}::uuid is null or b.id = ${id}::uuid)
      and h.paths is not null
      and not exists (select 1 from unnest(h.paths) path where not exists (
        select 1 from unnest(${scopes}::text[]) s where starts_with(path, s)))
    order by b.pada desc, b.id desc limit ${limit}`.execute(tx);
  return found.rows;
}

/** Whether this batch is there at all, whoever may see it. */
export async function isBatchThere(tx: Tx, id: string): Promise<boolean> {
  const found = await sql`select 1 from import_batch where id = ${id}`.execute(tx);
  return found.rows.length > 0;
}

export type RowsQuestion = {
  readonly batchId: string;
  readonly akhir: RowEnd | null;
  readonly sesudah: number;
  readonly limit: number;
};

export async function listRows(tx: Tx, { batchId, akhir, sesudah, limit }: RowsQuestion): Promise<readonly BatchRow[]> {
  const found = await sql<BatchRow>`select nomor, tempat, kunci, akhir, alasan, isi, calculation_id as "calculationId" from import_row
    where batch_id = ${batchId} and nomor > ${sesudah} and (${akhir}::text is null or akhir = ${akhir})
    order by nomor limit ${limit}`.execute(tx);
  return found.rows;
}

export type Taken = { readonly kode: string; readonly nama: string; readonly period: string };

/** Measurements that were handed in or approved with a figure of a calculation that this batch made. */
export async function listTaken(tx: Tx, batchId: string): Promise<readonly Taken[]> {
  const found = await sql<Taken>`
    select distinct i.kode, i.nama, m.period
    from measurement m
    join measurement_version v on v.tenant_id = m.tenant_id and v.measurement_id = m.id
    join iku i on i.tenant_id = m.tenant_id and i.id = m.iku_id
    cross join lateral jsonb_each(v.komponen) k
    join import_calculation c on c.tenant_id = m.tenant_id and c.batch_id = ${batchId} and c.baru
      and c.calculation_id::text = k.value -> 'perhitungan' ->> 'id'
    where m.state in ('submitted', 'approved') or v.nomor < m.nomor_terakhir
    order by i.kode, m.period`.execute(tx);
  return found.rows;
}

/** Calculations that this batch made and nobody has withdrawn yet. */
export async function listUndoable(tx: Tx, batchId: string): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`select c.calculation_id as id from import_calculation c
    where c.batch_id = ${batchId} and c.baru and not exists (
      select 1 from calculation_withdrawal w where w.tenant_id = c.tenant_id and w.calculation_id = c.calculation_id)
    order by 1`.execute(tx);
  return found.rows.map(({ id }) => id);
}

export type Undo = OfBatch & { readonly alasan: string; readonly oleh: string; readonly pada: string };

/** `false`: it had been taken back already. */
export async function insertUndo(tx: Tx, { tenantId, batchId, alasan, oleh, pada }: Undo): Promise<boolean> {
  const written = await sql`insert into import_undo (tenant_id, batch_id, alasan, oleh, pada)
    values (${tenantId}, ${batchId}, ${alasan}, ${oleh}, ${pada}) on conflict do nothing`.execute(tx);
  return written.numAffectedRows === 1n;
}

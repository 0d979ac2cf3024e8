import type { DocumentProblem, Json, PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type Keputusan = 'diterima' | 'diabaikan' | 'diperbaiki';

export type NewCheck = {
  readonly tenantId: string;
  readonly id: string;
  readonly unitId: string;
  readonly judul: string;
  readonly tanggal: PlainDate | null;
  readonly engine: string;
  readonly oleh: string;
  readonly pada: string;
};

export async function insertCheck(tx: Tx, one: NewCheck): Promise<void> {
  await sql`insert into document_check (tenant_id, id, unit_id, judul, tanggal, engine, oleh, pada)
    values (${one.tenantId}, ${one.id}, ${one.unitId}, ${one.judul}, ${one.tanggal}, ${one.engine}, ${one.oleh}, ${one.pada})`.execute(tx);
}

export type CheckHead = Omit<NewCheck, 'tenantId' | 'engine'> & {
  readonly unitNama: string;
  readonly orgPath: string;
  readonly olehNama: string;
  readonly jobId: string | null;
  readonly jobState: string | null;
  readonly jobSelesai: number | null;
  readonly jobSeluruhnya: number | null;
  readonly paket: Json;
};

/** The unit where it stands today: whoever may check its documents sees what was said of them. */
const HEAD = (on: PlainDate) => sql`select c.id, c.unit_id as "unitId", u.nama as "unitNama", p.path as "orgPath", c.judul, c.tanggal,
    c.job_id as "jobId", j.state as "jobState", j.selesai as "jobSelesai", j.seluruhnya as "jobSeluruhnya", c.paket, c.oleh,
    coalesce(a.nama, '') as "olehNama", c.pada
  from document_check c
  join org_unit u on u.tenant_id = c.tenant_id and u.id = c.unit_id
  join org_unit_placement p on p.tenant_id = c.tenant_id and p.unit_id = c.unit_id and p.berlaku @> ${on}::date
  left join job j on j.tenant_id = c.tenant_id and j.id = c.job_id
  left join account a on a.tenant_id = c.tenant_id and a.id = c.oleh`;

export type CheckFilter = { readonly scopes: readonly string[]; readonly on: PlainDate; readonly limit: number };

/** The newest first. */
export async function listChecks(tx: Tx, { scopes, on, limit }: CheckFilter): Promise<readonly CheckHead[]> {
  const found = await sql<CheckHead>`${HEAD(on)}
    where exists (select 1 from unnest(${scopes}::text[]) s where starts_with(p.path, s))
    order by c.pada desc, c.id desc limit ${limit}`.execute(tx);
  return found.rows;
}

export async function findCheck(tx: Tx, { id, on }: { readonly id: string; readonly on: PlainDate }): Promise<CheckHead | null> {
  const found = await sql<CheckHead>`${HEAD(on)} where c.id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

/** Whoever adds a document, starts, or deletes waits for the one before. Ends with the transaction. */
export async function lockCheck(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`check:${id}`}, 0))`.execute(tx);
}

export async function setCheckJob(tx: Tx, { id, jobId }: { readonly id: string; readonly jobId: string }): Promise<void> {
  await sql`update document_check set job_id = ${jobId} where id = ${id}`.execute(tx);
}

export async function setCheckPackage(tx: Tx, { id, paket }: { readonly id: string; readonly paket: Json }): Promise<void> {
  await sql`update document_check set paket = ${JSON.stringify(paket)} where id = ${id}`.execute(tx);
}

export async function deleteCheck(tx: Tx, id: string): Promise<void> {
  await sql`delete from document_check where id = ${id}`.execute(tx);
}

type OfCheck = { readonly tenantId: string; readonly checkId: string };

export type NewDocument = OfCheck & { readonly nomor: number; readonly nama: string; readonly sha256: string; readonly berkas: Uint8Array };

export async function insertDocument(tx: Tx, one: NewDocument): Promise<void> {
  await sql`insert into checked_document (tenant_id, check_id, nomor, nama, sha256, berkas)
    values (${one.tenantId}, ${one.checkId}, ${one.nomor}, ${one.nama}, ${one.sha256}, ${Buffer.from(one.berkas)})`.execute(tx);
}

export type StoredDocument = {
  readonly checkId: string;
  readonly nomor: number;
  readonly nama: string;
  readonly sha256: string;
  readonly hasil: Json;
  readonly masalah: DocumentProblem | null;
};

/** Without file and text: those are large and asked for one at a time. */
export async function listDocuments(tx: Tx, checkIds: readonly string[]): Promise<readonly StoredDocument[]> {
  const found = await sql<StoredDocument>`select check_id as "checkId", nomor, nama, sha256, hasil, masalah from checked_document
    where check_id = any(${checkIds}::uuid[]) order by check_id, nomor`.execute(tx);
  return found.rows;
}

type DocumentKey = { readonly checkId: string; readonly nomor: number };

export async function findDocumentFile(
  tx: Tx,
  { checkId, nomor }: DocumentKey,
): Promise<{ readonly nama: string; readonly berkas: Uint8Array | null } | null> {
  const found = await sql<{ nama: string; berkas: Uint8Array | null }>`select nama, berkas from checked_document
    where check_id = ${checkId} and nomor = ${nomor}`.execute(tx);
  return found.rows[0] ?? null;
}

export async function findDocumentText(tx: Tx, { checkId, nomor }: DocumentKey): Promise<Json> {
  const found = await sql<{ teks: Json }>`select teks from checked_document where check_id = ${checkId} and nomor = ${nomor}`.execute(tx);
  return found.rows[0]?.teks ?? null;
}

export type DocumentResult = DocumentKey & { readonly teks: Json; readonly hasil: Json; readonly masalah: StoredDocument['masalah'] };

/** The file goes: what is needed of it is its text. */
export async function saveDocumentResult(tx: Tx, { checkId, nomor, teks, hasil, masalah }: DocumentResult): Promise<void> {
  await sql`update checked_document set berkas = null, teks = ${json(teks)}, hasil = ${json(hasil)}, masalah = ${json(masalah)}
    where check_id = ${checkId} and nomor = ${nomor}`.execute(tx);
}

/** PostgreSQL keeps no NUL in JSON, and a PDF may have one. */
const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value).replaceAll('\\u0000', ' '));

export type NewDecision = OfCheck & {
  readonly id: string;
  readonly nomor: number;
  readonly fingerprint: string;
  readonly keputusan: Keputusan | null;
  readonly alasan: string | null;
  readonly oleh: string;
  readonly pada: string;
};

export async function insertDecision(tx: Tx, one: NewDecision): Promise<void> {
  await sql`insert into check_decision (tenant_id, id, check_id, nomor, fingerprint, keputusan, alasan, oleh, pada)
    values (${one.tenantId}, ${one.id}, ${one.checkId}, ${one.nomor}, ${one.fingerprint}, ${one.keputusan}, ${one.alasan}, ${one.oleh}, ${one.pada})`.execute(
    tx,
  );
}

export type StoredDecision = {
  readonly checkId: string;
  readonly nomor: number;
  readonly fingerprint: string;
  readonly keputusan: Keputusan | null;
  readonly alasan: string | null;
  readonly olehNama: string;
  readonly pada: string;
};

/** The newest of each note. */
export async function listDecisions(tx: Tx, checkIds: readonly string[]): Promise<readonly StoredDecision[]> {
  const found = await sql<StoredDecision>`select distinct on (d.check_id, d.nomor, d.fingerprint) d.check_id as "checkId", d.nomor,
      d.fingerprint, d.keputusan, d.alasan, coalesce(a.nama, '') as "olehNama", d.pada
    from check_decision d left join account a on a.tenant_id = d.tenant_id and a.id = d.oleh
    where d.check_id = any(${checkIds}::uuid[])
    order by d.check_id, d.nomor, d.fingerprint, d.pada desc, d.id desc`.execute(tx);
  return found.rows;
}

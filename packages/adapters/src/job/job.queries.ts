import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type JenisJob = 'recompute' | 'central_manual' | 'check';
export type JobState = 'menunggu' | 'berjalan' | 'selesai' | 'gagal';

/** One part of a job: an office. `tempat` is what people call it. */
export type JobStep = { readonly id: string; readonly tempat: string };

/** Why one part did not work: a permanent code with its parameters. */
export type JobMasalah = {
  readonly tempat: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
};
export type JobHasil = { readonly ditulis: number; readonly masalah: readonly JobMasalah[] };

export type StoredJob = {
  readonly id: string;
  readonly jenis: JenisJob;
  readonly state: JobState;
  readonly seluruhnya: number;
  /** How many of the steps are done; the next one has this number. */
  readonly selesai: number;
  readonly rincian: { readonly langkah: readonly JobStep[]; readonly isi: unknown };
  readonly hasil: JobHasil | null;
  readonly oleh: string;
  readonly dibuat: string;
  readonly berubah: string;
};

const COLUMNS = sql`id, jenis, state, seluruhnya, selesai, rincian, hasil, oleh, dibuat, berubah`;

export async function findJob(tx: Tx, id: string): Promise<StoredJob | null> {
  const found = await sql<StoredJob>`select ${COLUMNS} from job where id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

/** Oldest first: what was asked first is done first. */
export async function listOpenJobs(tx: Tx): Promise<readonly StoredJob[]> {
  const found = await sql<StoredJob>`
    select ${COLUMNS} from job where state in ('menunggu', 'berjalan') order by dibuat, id`.execute(tx);
  return found.rows;
}

export type SameJob = { readonly tenantId: string; readonly jenis: JenisJob; readonly isi: string };

/**
 * The job of this kind and content that is not done yet. Whoever asks for the same thing at the same moment waits here until
 * the first has written, and then finds it; the lock ends with the transaction.
 */
export async function findSameJob(tx: Tx, { tenantId, jenis, isi }: SameJob): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`job:${tenantId}:${jenis}`}, 0))`.execute(tx);
  const found = await sql<{ id: string }>`
    select id from job where jenis = ${jenis} and state in ('menunggu', 'berjalan') and rincian -> 'isi' = ${isi}::jsonb`.execute(tx);
  return found.rows[0]?.id ?? null;
}

export type NewJob = {
  readonly tenantId: string;
  readonly id: string;
  readonly jenis: JenisJob;
  readonly isi: unknown;
  readonly langkah: readonly JobStep[];
  readonly oleh: string;
  readonly pada: string;
};

export async function insertJob(tx: Tx, { tenantId, id, jenis, isi, langkah, oleh, pada }: NewJob): Promise<void> {
  const row = { tenant_id: tenantId, id, jenis, state: 'menunggu', seluruhnya: langkah.length, selesai: 0 };
  await tx
    .insertInto('job')
    .values({ ...row, rincian: JSON.stringify({ langkah, isi }), hasil: null, oleh, dibuat: pada, berubah: pada })
    .execute();
}

/** `false`: somebody else is working on this job, and will go on with it. Held until the transaction ends. */
export async function claimJob(tx: Tx, id: string): Promise<boolean> {
  const got = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${`job:${id}`}, 0)) as got`.execute(tx);
  return got.rows[0]?.got === true;
}

export type JobProgress = Pick<StoredJob, 'id' | 'state' | 'selesai' | 'hasil' | 'berubah'>;

export async function saveJobProgress(tx: Tx, { id, state, selesai, hasil, berubah }: JobProgress): Promise<void> {
  await tx
    .updateTable('job')
    .set({ state, selesai, hasil: hasil === null ? null : JSON.stringify(hasil), berubah })
    .where('id', '=', id)
    .execute();
}

import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { findSameJob, insertJob, type JenisJob, type JobStep } from '@selaras/adapters/job/job.queries';
import { canonicalJson, type Json, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { ringForJobs } from './job-bell.ts';

export type NewJobInput = {
  readonly jenis: JenisJob;
  /** What the job is about, as its kind reads it back. */
  readonly isi: Json;
  /** One part for each office, in the order in which they are done. */
  readonly langkah: readonly JobStep[];
};

/**
 * Puts a job into the table and answers at once; the runner of this process does it. The caller has decided that the actor may.
 * Asking again for what is under way already gives the same job, so a double click does nothing twice.
 */
export async function startJob(context: Context, { jenis, isi, langkah }: NewJobInput): Promise<Result<{ readonly jobId: string }, never>> {
  const { actor, db } = context;
  const jobId = await inTransaction<string, never>(db, actor.tenantId, async (tx) => {
    const same = await findSameJob(tx, { tenantId: actor.tenantId, jenis, isi: canonicalJson(isi) });
    if (same !== null) return ok(same);
    return ok(await addJob(tx, context, { jenis, isi, langkah }));
  });
  ringForJobs();
  return jobId.ok ? ok({ jobId: jobId.value }) : jobId;
}

/**
 * A job of its own for what this transaction changes: both are there, or neither. One that is under way may have looked before
 * the change, so it does not count. The caller rings (`ringForJobs`) when the transaction has ended.
 */
export async function addJob(tx: Tx, context: Context, { jenis, isi, langkah }: NewJobInput): Promise<string> {
  const { actor, clock, newId } = context;
  const id = newId();
  await insertJob(tx, { tenantId: actor.tenantId, id, jenis, isi, langkah, oleh: actor.id, pada: clock.now() });
  await recordEvent(tx, context, { aksi: 'job.start', subjek: id, rincian: { jenis, bagian: langkah.length } });
  return id;
}

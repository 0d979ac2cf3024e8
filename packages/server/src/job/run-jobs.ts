import { inTenant } from '@selaras/adapters/db/in-tenant';
import {
  claimJob,
  findJob,
  type JobHasil,
  type JobMasalah,
  type JobProgress,
  type JobStep,
  listOpenJobs,
  type StoredJob,
  saveJobProgress,
} from '@selaras/adapters/job/job.queries';
import { listTenants } from '@selaras/adapters/session/sign-in.queries';
import type { Context } from '../context.ts';
import type { Log } from '../http/services.ts';
import { type ContextParts, contextOf, SYSTEM_ACCOUNT, systemContext } from '../session/context-of.ts';
import type { JobPart, JobProblem } from './job-kind.ts';
import { JOB_KINDS } from './job-kinds.ts';

export type Running = {
  readonly parts: ContextParts;
  readonly log: Log;
  /** Asked before each part: a server that closes leaves the rest to its next start. */
  readonly isStopping: () => boolean;
};

/** Does every job that is not done, of every instansi, part by part. What a crash interrupted goes on where it was. */
export async function runJobs({ parts, log, isStopping }: Running): Promise<void> {
  for (const tenantId of await listTenants(parts.db)) {
    for (const { id } of await inTenant(parts.db, tenantId, listOpenJobs)) {
      let more = true;
      while (more && !isStopping()) more = await runNextPart({ parts, log, tenantId, id });
    }
  }
}

type Part = Pick<Running, 'parts' | 'log'> & { readonly tenantId: string; readonly id: string };

/**
 * The next part of one job. The claim is held while it runs, in a transaction of its own; the part is written by its use-case,
 * which enters that it is done, or here where it was refused. `false`: there is no next part, or somebody else is doing it.
 */
async function runNextPart({ parts, log, tenantId, id }: Part): Promise<boolean> {
  return inTenant(parts.db, tenantId, async (tx) => {
    if (!(await claimJob(tx, id))) return false;
    const job = await findJob(tx, id);
    if (job === null || (job.state !== 'menunggu' && job.state !== 'berjalan')) return false;
    const step = job.rincian.langkah[job.selesai];
    if (step === undefined) throw new Error(`job ${id} has no part ${job.selesai}`);
    const done = await doPart({ parts, log, tenantId, job, step });
    if (done !== ENTERED) await saveJobProgress(tx, progressOf(parts, job, done));
    return job.selesai + 1 < job.seluruhnya;
  });
}

const NOTHING: JobHasil = { ditulis: 0, masalah: [] };

const merged = (a: JobHasil, b: JobHasil): JobHasil => ({ ditulis: a.ditulis + b.ditulis, masalah: [...a.masalah, ...b.masalah] });

const isIn = (tempat: string) => (masalah: JobMasalah) => masalah.tempat === tempat || masalah.tempat.startsWith(`${tempat} · `);

/** One part more. A job of which not one part worked has failed; of any other it is listed which parts did not. */
function progressOf({ clock }: ContextParts, job: StoredJob, done: JobHasil): JobProgress {
  const { id, seluruhnya, rincian } = job;
  const [selesai, hasil, berubah] = [job.selesai + 1, merged(job.hasil ?? NOTHING, done), clock.now()];
  if (selesai < seluruhnya) return { id, state: 'berjalan', selesai, hasil, berubah };
  const failed = rincian.langkah.filter(({ tempat }) => hasil.masalah.some(isIn(tempat))).length;
  return { id, state: seluruhnya > 0 && failed >= seluruhnya ? 'gagal' : 'selesai', selesai: seluruhnya, hasil, berubah };
}

/** What came of a part that has entered itself. */
const ENTERED = Symbol('entered');

type Doing = Pick<Part, 'parts' | 'log' | 'tenantId'> & { readonly job: StoredJob; readonly step: JobStep };

/** As the person who asked for it, with the roles of today: who lost theirs in the meantime can no longer change anything. */
async function doPart({ parts, log, tenantId, job, step }: Doing): Promise<JobHasil | typeof ENTERED> {
  const { tempat } = step;
  let isEntered = false;
  const enter: JobPart['enter'] = async (tx, ditulis) => {
    await saveJobProgress(tx, progressOf(parts, job, { ditulis, masalah: [] }));
    isEntered = true;
  };
  try {
    const context = await contextOfJob(parts, { tenantId, oleh: job.oleh });
    if (context === null) return { ditulis: 0, masalah: [{ tempat, code: 'access.signed_out', params: {} }] };
    const result = await JOB_KINDS[job.jenis].run(context, { step, isi: job.rincian.isi, enter });
    if (!result.ok) return { ditulis: 0, masalah: result.error.map(masalahOf) };
    return isEntered ? ENTERED : { ditulis: result.value, masalah: [] };
  } catch (error) {
    if (isDatabaseGone(error)) throw error;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log({ level: 'error', event: 'job_part_failed', job: job.id, part: job.selesai, reason });
    return { ditulis: 0, masalah: [{ tempat, code: 'server.unexpected', params: { requestId: job.id } }] };
  }
}

/** Then nothing is known of the part, and the next start does it again. */
const isDatabaseGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^(57P0|08|ECONN|EPIPE)/.test(error.code);

type JobActor = { readonly tenantId: string; readonly oleh: string };

async function contextOfJob(parts: ContextParts, { tenantId, oleh }: JobActor): Promise<Context | null> {
  if (oleh === SYSTEM_ACCOUNT) return systemContext(parts, tenantId);
  const context = await contextOf(parts, { tenantId, accountId: oleh });
  return context.ok ? context.value : null;
}

/** The parameters that its sentence needs; lists of fields have a screen of their own. */
function masalahOf({ tempat, error: { code, ...rest } }: JobProblem): JobMasalah {
  const params = Object.entries(rest).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return { tempat, code, params: Object.fromEntries(params) };
}

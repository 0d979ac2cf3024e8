import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findJob, type StoredJob } from '@selaras/adapters/job/job.queries';
import { type DomainError, err, ok, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';

export type JobView = Omit<StoredJob, 'rincian' | 'oleh'>;

/** How far a job is. Seen by whoever asked for it and by whoever plans somewhere; to others it is not there. */
export function readJob({ actor, db }: Context, { id }: { readonly id: string }): Promise<Result<JobView, DomainError>> {
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<JobView, DomainError>> => {
    const job = await findJob(tx, id);
    if (job === null) return err({ code: 'job.not_found' });
    const { rincian: _rincian, oleh, ...view } = job;
    return oleh === actor.id || scopesFor(actor, 'plan.edit').length > 0 ? ok(view) : err({ code: 'job.not_found' });
  });
}

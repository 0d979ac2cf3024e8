import { listRecomputable } from '@selaras/adapters/capaian/office.queries';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { type DomainError, err, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';
import { startJob } from '../job/start-job.ts';
import { permitSomewhere } from '../permit.ts';

/** Computes every figure of a year anew, in every office that the actor plans for. Many offices take a while, so it is a job. */
export async function startRecompute(
  context: Context,
  { tahun }: { readonly tahun: number },
): Promise<Result<{ readonly jobId: string }, DomainError>> {
  const { actor, clock, zone, db } = context;
  const allowed = permitSomewhere(actor, 'plan.edit');
  if (!allowed.ok) return allowed;
  const question = { tahun, on: clock.today(zone), scopes: scopesFor(actor, 'plan.edit') };
  const offices = await inSnapshot(db, actor.tenantId, (tx) => listRecomputable(tx, question));
  if (offices.length === 0) return err({ code: 'renstra.not_found' });
  const langkah = offices.map(({ renstraId, nama }) => ({ id: renstraId, tempat: nama }));
  return startJob(context, { jenis: 'recompute', isi: { tahun }, langkah });
}

import { listIkuIds } from '@selaras/adapters/capaian/office.queries';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { ok } from '@selaras/core';
import * as z from 'zod';
import { recordEvent } from '../audit/record-event.ts';
import type { JobKind } from '../job/job-kind.ts';
import { recompute } from './recompute.ts';

const isiJob = z.object({ tahun: z.number().int() });

/** Computes every figure of one office in one year anew. Equal inputs write nothing, so it may be repeated. */
export const recomputeOffice: JobKind['run'] = async (context, { step, isi, enter }) => {
  const { tahun } = isiJob.parse(isi);
  const written = await inTenant(context.db, context.actor.tenantId, async (tx) => {
    const { ditulis } = await recompute(tx, context, { renstraId: step.id, years: [tahun], ikuIds: await listIkuIds(tx, step.id) });
    if (ditulis > 0) await recordEvent(tx, context, { aksi: 'capaian.recompute', subjek: step.id, rincian: { tahun, ditulis } });
    await enter(tx, ditulis);
    return ditulis;
  });
  return ok(written);
};

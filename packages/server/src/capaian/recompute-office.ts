import { listIkuIds } from '@selaras/adapters/capaian/office.queries';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { ok } from '@selaras/core';
import * as z from 'zod';
import { recordEvent } from '../audit/record-event.ts';
import type { JobKind } from '../job/job-kind.ts';
import { yearsBetween } from '../plan/years.ts';
import { recompute } from './recompute.ts';

/** `sampai`: the last of several years; left out, one year. */
const isiJob = z.object({ tahun: z.number().int(), sampai: z.number().int().optional() });

/** Computes every figure of one office in one or more years anew. Equal inputs write nothing, so it may be repeated. */
export const recomputeOffice: JobKind['run'] = async (context, { step, isi, enter }) => {
  const { tahun, sampai = tahun } = isiJob.parse(isi);
  const written = await inTenant(context.db, context.actor.tenantId, async (tx) => {
    const years = yearsBetween(tahun, sampai);
    const { ditulis } = await recompute(tx, context, { renstraId: step.id, years, ikuIds: await listIkuIds(tx, step.id) });
    const rincian = { tahun, ...(sampai === tahun ? {} : { sampai }), ditulis };
    if (ditulis > 0) await recordEvent(tx, context, { aksi: 'capaian.recompute', subjek: step.id, rincian });
    await enter(tx, ditulis);
    return ditulis;
  });
  return ok(written);
};

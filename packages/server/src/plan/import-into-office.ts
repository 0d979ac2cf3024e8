import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { listOfficesBelow } from '@selaras/adapters/plan/central-manual.queries';
import { centralManuals } from '@selaras/contract';
import { err, ok, scopesFor } from '@selaras/core';
import type { JobKind } from '../job/job-kind.ts';
import { putInOffice } from './central-manual-office.ts';

/** One part of an import of the head office's manuals: one office, named by its unit. An office that is gone by now is skipped. */
export const importIntoOffice: JobKind['run'] = async (context, { step, isi, enter }) => {
  const body = centralManuals.parse(isi);
  const { actor, clock, zone, db } = context;
  const above = scopesFor(actor, 'manual.central');
  if (above.length === 0) return err([{ tempat: step.tempat, error: { code: 'access.denied', action: 'manual.central' } }]);
  const question = { above, tahun: body.sejakTahun, kode: body.manuals.map(({ kode }) => kode), on: clock.today(zone) };
  const offices = await inSnapshot(db, actor.tenantId, (tx) => listOfficesBelow(tx, question));
  const office = offices.find(({ unitId }) => unitId === step.id);
  return office === undefined ? ok(0) : putInOffice(context, { office, body, enter });
};

import { lockFigures } from '@selaras/adapters/capaian/capaian.queries';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { findRenstra, type RenstraHead } from '@selaras/adapters/plan/plan.queries';
import { findRekap, type RekapChange, type RekapOfRenstra, saveRekap } from '@selaras/adapters/plan/rekap.queries';
import type { RekapBody } from '@selaras/contract';
import { type DomainError, err, type FieldProblem, ok, paketRekap, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { ringForJobs } from '../job/job-bell.ts';
import { addJob } from '../job/start-job.ts';
import { malformed } from '../malformed.ts';
import { permit } from '../permit.ts';
import { duplicateFields } from './duplicate-fields.ts';

export type RekapSetting = RekapBody & { readonly renstraId: string };

/**
 * Says by which pack a Renstra adds its figures up, and which part of a scorecard its perspektif are. Every total of its years
 * follows by a job, which is there with the change or not at all. `null`: nothing is different, so nothing is computed.
 */
export async function setRekap(context: Context, input: RekapSetting): Promise<Result<{ readonly jobId: string | null }, DomainError>> {
  const { actor, clock, zone, db } = context;
  const { renstraId } = input;
  const set = await inTransaction(db, actor.tenantId, async (tx): Promise<Result<{ readonly jobId: string | null }, DomainError>> => {
    const renstra = await findRenstra(tx, { renstraId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'plan.edit', orgPath: renstra?.orgPath ?? null, missing: { code: 'renstra.not_found' } });
    if (!allowed.ok) return allowed;
    await lockFigures(tx, renstraId); // a total that is computed now is not made half by one pack and half by the other
    const before = await findRekap(tx, renstraId);
    if (before === null || renstra === null) return err({ code: 'renstra.not_found' });
    const fields = problemsOf(input, before);
    if (fields.length > 0) return malformed(...fields);
    const after = changed(before, input);
    return isSame(before, after) ? ok({ jobId: null }) : ok({ jobId: await change(tx, context, { renstra, before, after }) });
  });
  ringForJobs();
  return set;
}

function problemsOf({ paketRekap: paket, perspektif }: RekapSetting, held: RekapOfRenstra): readonly FieldProblem[] {
  const codes = perspektif.map(({ kode }) => kode);
  const known = new Set(held.perspektif.map(({ kode }) => kode));
  return [
    ...(paketRekap(paket) === null ? [{ field: 'paketRekap', problem: 'unknown_reference', detail: { kode: paket } } as const] : []),
    ...codes.flatMap((kode, i): readonly FieldProblem[] =>
      known.has(kode) ? [] : [{ field: `perspektif.${i}.kode`, problem: 'unknown_reference', detail: { kode } }],
    ),
    ...duplicateFields(codes, (i) => `perspektif.${i}.kode`),
  ];
}

const changed = (before: RekapOfRenstra, { paketRekap: paket, perspektif }: RekapSetting): RekapOfRenstra => ({
  paketRekap: paket,
  perspektif: before.perspektif.map((one) => ({ ...one, ...perspektif.find(({ kode }) => kode === one.kode) })),
});

const isSame = (a: RekapOfRenstra, b: RekapOfRenstra): boolean =>
  a.paketRekap === b.paketRekap && a.perspektif.every(({ peran }, i) => peran === b.perspektif[i]?.peran);

type Changing = { readonly renstra: RenstraHead; readonly before: RekapOfRenstra; readonly after: RekapOfRenstra };

async function change(tx: Tx, context: Context, { renstra, before, after }: Changing): Promise<string> {
  const { id: renstraId, unitNama: tempat, tahunAwal, tahunAkhir } = renstra;
  const row: RekapChange = { renstraId, paketRekap: after.paketRekap, perspektif: after.perspektif };
  await saveRekap(tx, row);
  const isi = { tahun: tahunAwal, sampai: tahunAkhir };
  const jobId = await addJob(tx, context, { jenis: 'recompute', isi, langkah: [{ id: renstraId, tempat }] });
  await recordEvent(tx, context, {
    aksi: 'renstra.set_rekap',
    subjek: renstraId,
    rincian: { sebelum: saidOf(before), sesudah: saidOf(after) },
  });
  return jobId;
}

/** Only the roles that are stated: the others follow from the codes of their perspektif. */
const saidOf = ({ paketRekap: paket, perspektif }: RekapOfRenstra) => ({
  paketRekap: paket,
  peran: Object.fromEntries(perspektif.flatMap(({ kode, peran }) => (peran === null ? [] : [[kode, peran]]))),
});

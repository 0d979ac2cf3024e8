import { createHash } from 'node:crypto';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { insertCheck, insertDocument, listDocuments, lockCheck, setCheckJob } from '@selaras/adapters/linter/check.queries';
import { type DomainError, ENGINE, err, ok, type PlainDate, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { ringForJobs } from '../job/job-bell.ts';
import { addJob } from '../job/start-job.ts';
import { permittedUnit } from '../org/permitted-unit.ts';
import { permittedCheck } from './permitted-check.ts';

export type NewCheckInput = { readonly unitId: string; readonly judul: string; readonly tanggal: PlainDate | null };

/** A check of one document, or of several of one office as a package. Documents come next, then the start. */
export function prepareCheck(context: Context, asked: NewCheckInput): Promise<Result<{ readonly id: string }, DomainError>> {
  const { db, actor, clock, zone, newId } = context;
  return inTransaction<{ readonly id: string }>(db, actor.tenantId, async (tx) => {
    const unit = await permittedUnit(tx, context, { id: asked.unitId, on: clock.today(zone), action: 'document.check' });
    if (!unit.ok) return unit;
    const id = newId();
    await insertCheck(tx, { ...asked, id, tenantId: actor.tenantId, engine: ENGINE, oleh: actor.id, pada: clock.now() });
    await recordEvent(tx, context, { aksi: 'check.prepare', subjek: id, rincian: { unitId: asked.unitId } });
    return ok({ id });
  });
}

/** The documents of one office and a year are a handful; more are two checks. */
export const MOST_DOCUMENTS = 12;

export type AddedDocument = { readonly id: string; readonly nama: string; readonly bytes: Uint8Array };

/** The same bytes again are the same document: a double click adds nothing. */
export function addCheckedDocument(
  context: Context,
  { id, nama, bytes }: AddedDocument,
): Promise<Result<{ readonly nomor: number }, DomainError>> {
  const { db, actor } = context;
  return inTransaction<{ readonly nomor: number }>(db, actor.tenantId, async (tx) => {
    await lockCheck(tx, id);
    const check = await permittedCheck(tx, context, id);
    if (!check.ok) return check;
    if (check.value.jobId !== null) return err({ code: 'check.started' });
    const there = await listDocuments(tx, [id]);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const same = there.find((one) => one.sha256 === hash);
    if (same !== undefined) return ok({ nomor: same.nomor });
    if (there.length >= MOST_DOCUMENTS) return err({ code: 'check.too_many', maks: MOST_DOCUMENTS });
    const nomor = there.length + 1;
    await insertDocument(tx, { tenantId: actor.tenantId, checkId: id, nomor, nama, sha256: hash, berkas: bytes });
    return ok({ nomor });
  });
}

/** One part of the job is one document; several documents have a last part, which compares them. Asking twice starts once. */
export async function startCheck(
  context: Context,
  { id }: { readonly id: string },
): Promise<Result<{ readonly jobId: string }, DomainError>> {
  const started = await inTransaction<{ readonly jobId: string }>(context.db, context.actor.tenantId, (tx) => startWithin(tx, context, id));
  ringForJobs();
  return started;
}

/** `id` of the part that compares all documents. */
export const PACKAGE_PART = 'paket';

async function startWithin(tx: Tx, context: Context, id: string): Promise<Result<{ readonly jobId: string }, DomainError>> {
  await lockCheck(tx, id);
  const check = await permittedCheck(tx, context, id);
  if (!check.ok) return check;
  if (check.value.jobId !== null) return ok({ jobId: check.value.jobId });
  const documents = await listDocuments(tx, [id]);
  if (documents.length === 0) return err({ code: 'check.no_document' });
  const parts = documents.map(({ nomor, nama }) => ({ id: String(nomor), tempat: nama }));
  const langkah = documents.length === 1 ? parts : [...parts, { id: PACKAGE_PART, tempat: check.value.judul }];
  const jobId = await addJob(tx, context, { jenis: 'check', isi: { checkId: id }, langkah });
  await setCheckJob(tx, { id, jobId });
  return ok({ jobId });
}

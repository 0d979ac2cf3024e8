import { inTenant, type Tx } from '@selaras/adapters/db/in-tenant';
import { findDocumentFile, saveDocumentResult } from '@selaras/adapters/linter/check.queries';
import { checkInThread } from '@selaras/adapters/linter/check-in-thread';
import { readDocumentFile } from '@selaras/adapters/linter/read-document-file';
import { type DomainError, err, type Json, type OfficeFigure, ok, type PlainDate, parsePlainDate, type Result } from '@selaras/core';
import * as z from 'zod';
import type { Context } from '../context.ts';
import type { JobKind, JobPart, JobProblem } from '../job/job-kind.ts';
import { checkPackage } from './check-package.ts';
import { officeFigures } from './office-figures.ts';
import { permittedCheck } from './permitted-check.ts';
import { PACKAGE_PART } from './prepare-check.ts';

const isiOf = z.object({ checkId: z.uuid() });

/** One part of a check: a document, or at the end the comparison of all. A check that was deleted meanwhile is skipped. */
export const checkPart: JobKind['run'] = async (context, part) => {
  const { checkId } = isiOf.parse(part.isi);
  const isPackage = part.step.id === PACKAGE_PART;
  const done = isPackage
    ? await checkPackage(context, part, checkId)
    : await checkOne(context, part, { checkId, nomor: Number(part.step.id) });
  return done.ok ? done : err([{ tempat: part.step.tempat, error: done.error } satisfies JobProblem]);
};

type Key = { readonly checkId: string; readonly nomor: number };

async function checkOne(context: Context, { enter }: JobPart, key: Key): Promise<Result<number, DomainError>> {
  const { db, actor } = context;
  const found = await inTenant(db, actor.tenantId, (tx) => fileOf(tx, context, key));
  if (!found.ok) return found.error.code === 'check.not_found' ? ok(0) : found;
  if (found.value === null) return ok(0);
  const judged = await judge(found.value);
  await inTenant(db, actor.tenantId, async (tx) => {
    await saveDocumentResult(tx, { ...key, ...judged });
    await enter(tx, 1);
  });
  return ok(1);
}

type Found = { readonly bytes: Uint8Array; readonly on: PlainDate | null; readonly office: readonly OfficeFigure[] };

/** `null`: it was read before. */
async function fileOf(tx: Tx, context: Context, { checkId, nomor }: Key): Promise<Result<Found | null, DomainError>> {
  const check = await permittedCheck(tx, context, checkId);
  if (!check.ok) return check;
  const file = await findDocumentFile(tx, { checkId, nomor });
  if (file?.berkas == null) return ok(null);
  const { tanggal, unitId } = check.value;
  const office = await officeFigures(tx, context, unitId);
  return ok({ bytes: file.berkas, on: tanggal === null ? null : parsePlainDate(tanggal), office });
}

type Judged = Pick<Parameters<typeof saveDocumentResult>[1], 'teks' | 'hasil' | 'masalah'>;

async function judge({ bytes, on, office }: Found): Promise<Judged> {
  const read = await readDocumentFile(bytes);
  if (!read.ok) return { teks: null, hasil: null, masalah: read.error };
  const { source } = read.value;
  const summary = await checkInThread({ source, options: { office, ...(on === null ? {} : { on }) } });
  return { teks: { lines: source.lines, pageStarts: source.pageStarts }, hasil: summary as unknown as Json, masalah: null }; // it came through a thread, so it is plain data
}

import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { storeFile } from '@selaras/adapters/evidence/evidence.queries';
import { insertBatch, insertBatchCalculation, insertRows, isBatchThere, lockImports } from '@selaras/adapters/import/import.queries';
import { type DomainError, ENGINE, err, type Json, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { keepWithin } from '../calculation/keep-calculation.ts';
import type { Context } from '../context.ts';
import { permitSomewhere } from '../permit.ts';
import { type Compared, compareKept, countEnds } from './compare-kept.ts';
import { at, type Report, unheard } from './import-progress.ts';
import { type KnownUpload, knowUpload, type ReadUpload } from './know-upload.ts';

export type Applying = ReadUpload & { readonly id: string };

/**
 * Keeps what a file says, in one transaction: the batch, the end of every row and every calculation are there, or nothing is. A crash in
 * the middle leaves nothing behind; applying again with the same id changes nothing more.
 */
export async function applyImport(
  context: Context,
  upload: Applying,
  report: Report = unheard,
): Promise<Result<{ readonly id: string }, DomainError>> {
  const { db, actor } = context;
  const allowed = permitSomewhere(actor, 'measurement.record');
  if (!allowed.ok) return allowed;
  const known = await knowUpload(context, upload, report);
  const hindered = hindrance(known);
  if (hindered !== null) return err(hindered);
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<{ readonly id: string }, DomainError>> => {
    await lockImports(tx, actor.tenantId);
    if (await isBatchThere(tx, upload.id)) return ok({ id: upload.id });
    const compared = await compareKept(tx, context, { known, report });
    if (!compared.ok) return compared;
    if (compared.value.rencana.length === 0) return err({ code: 'import.nothing_to_apply' });
    const kept = await keepAll(tx, context, compared.value);
    if (!kept.ok) return kept;
    await writeBatch(tx, context, { upload, known, compared: compared.value, kept: kept.value, report });
    return ok({ id: upload.id });
  });
}

/** Why nothing of a file can be applied: all of one sort at once. */
function hindrance({ masalah, perlu }: KnownUpload): DomainError | null {
  if (masalah.length > 0)
    return { code: 'import.refused', problems: masalah.map(({ code, detail }) => ({ code, ...(detail && { detail }) })) };
  return perlu.length > 0 ? { code: 'import.choice_needed', perlu } : null;
}

type Kept = { readonly calculationId: string; readonly baru: boolean; readonly nomor: readonly number[] };

async function keepAll(tx: Tx, context: Context, { rencana }: Compared): Promise<Result<readonly Kept[], DomainError>> {
  const kept: Kept[] = [];
  for (const { sama, nomor, unitId, kind, period, judul, paket, input } of rencana) {
    const made = sama === null ? await keepWithin(tx, context, { unitId, kind, period, judul, paket, input }) : ok({ id: sama });
    if (!made.ok) return made;
    kept.push({ calculationId: made.value.id, baru: sama === null, nomor });
  }
  return ok(kept);
}

type Written = {
  readonly upload: Applying;
  readonly known: KnownUpload;
  readonly compared: Compared;
  readonly kept: readonly Kept[];
  readonly report: Report;
};

/** Rows that are written at once: other requests get their turn in between. */
const PORTION = 1000;

async function writeBatch(tx: Tx, context: Context, { upload, known, compared, kept, report }: Written): Promise<void> {
  const { actor, clock, files } = context;
  const { jenis, sha256, berkasDisimpan, catatan } = known;
  if (jenis === null) throw new Error('a file of no kind has nothing to apply');
  const { id, nama, bytes, isian } = upload;
  const [tenantId, pada, ringkasan] = [actor.tenantId, clock.now(), countEnds(compared.rows)];
  if (berkasDisimpan) await storeFile(tx, files, { tenantId, sha256, jenis: isZip(bytes) ? 'xlsx' : 'csv', pada, bytes });
  const said = isian as Json; // it came out of JSON
  const batch = { tenantId, id, jenis, nama, sha256, berkas: berkasDisimpan ? sha256 : null, isian: said, catatan, ringkasan };
  await insertBatch(tx, { ...batch, engine: ENGINE, oleh: actor.id, pada });
  for (const { calculationId, baru } of kept) await insertBatchCalculation(tx, { tenantId, batchId: id, calculationId, baru });
  const of = new Map(kept.flatMap(({ calculationId, nomor }) => nomor.map((one) => [one, calculationId] as const)));
  const { rows } = compared;
  for (let from = 0; from < rows.length; from += PORTION) {
    report(at('menyimpan', from, rows.length));
    const portion = rows.slice(from, from + PORTION).map((row) => ({ ...row, calculationId: of.get(row.nomor) ?? null }));
    await insertRows(tx, { tenantId, batchId: id }, portion);
  }
  await recordEvent(tx, context, { aksi: 'import.apply', subjek: id, rincian: { jenis, sha256, ...ringkasan } });
}

/** A workbook is a zip archive; the only other thing that is read is text. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

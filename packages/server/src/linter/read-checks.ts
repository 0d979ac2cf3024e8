import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import {
  type CheckHead,
  findDocumentText,
  listChecks,
  listDecisions,
  listDocuments,
  type StoredDocument,
} from '@selaras/adapters/linter/check.queries';
import type { CekLengkapWire, CekRingkasWire, DokumenCekWire, IsiDokumenCekWire } from '@selaras/contract';
import { can, type DomainError, err, ok, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';
import { countNotes, joinNotes, type Note, notesOf, noteView } from './notes-of.ts';
import { permittedCheck } from './permitted-check.ts';
import { packageOf, resultOf, textOfStored } from './stored-result.ts';

/** More than anyone reads in a list. */
const LIMIT = 100;

export function readChecks({ actor, clock, zone, db }: Context): Promise<Result<CekRingkasWire[], DomainError>> {
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<CekRingkasWire[], DomainError>> => {
    const checks = await listChecks(tx, { scopes: scopesFor(actor, 'document.check'), on: clock.today(zone), limit: LIMIT });
    const ids = checks.map(({ id }) => id);
    const [documents, decisions] = [await listDocuments(tx, ids), await listDecisions(tx, ids)];
    return ok(
      checks.map((check) => ({
        ...headView(check, joinNotes({ check, documents, decisions })),
        dokumen: documents.filter(({ checkId }) => checkId === check.id).map(({ nama }) => nama),
      })),
    );
  });
}

const isDone = ({ jobState }: CheckHead): boolean => jobState === 'selesai' || jobState === 'gagal';

function headView(check: CheckHead, notes: readonly Note[]): Omit<CekRingkasWire, 'dokumen'> {
  const { id, judul, unitId, unitNama, olehNama, pada, jobId } = check;
  const keadaan = jobId === null ? 'disiapkan' : isDone(check) ? 'selesai' : 'berjalan';
  return { id, judul, unitId, unitNama, olehNama, pada, keadaan, jumlah: countNotes(notes) };
}

type OneCheck = { readonly id: string };

export function readCheck(context: Context, { id }: OneCheck): Promise<Result<CekLengkapWire, DomainError>> {
  const { actor, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<CekLengkapWire, DomainError>> => {
    const check = await permittedCheck(tx, context, id);
    if (!check.ok) return check;
    const notes = await notesOf(tx, check.value);
    const { tanggal, paket, jobSelesai, jobSeluruhnya, jobId, orgPath } = check.value;
    const mayDecide = can(actor, 'document.check', orgPath);
    return ok({
      ...headView(check.value, notes),
      tanggal,
      dokumen: (await listDocuments(tx, [id])).map((one) => documentView(one, notes)),
      langkah: { selesai: jobSelesai ?? 0, seluruhnya: jobSeluruhnya ?? 0 },
      matriks: packageOf(paket)?.matriks ?? null,
      antarDokumen: notes.filter(({ nomor }) => nomor === 0).map(noteView),
      abilities: mayDecide ? ['decide', 'delete', ...(jobId === null ? (['add'] as const) : [])] : [],
    });
  });
}

function documentView({ nomor, nama, hasil, masalah }: StoredDocument, notes: readonly Note[]): DokumenCekWire {
  const result = resultOf(hasil);
  return {
    nomor,
    nama,
    format: result?.format ?? null,
    jenis: result?.jenis ?? null,
    tahun: result?.tahun ?? null,
    baris: result?.baris ?? 0,
    halaman: result?.halaman ?? 0,
    klaim: result?.klaim ?? 0,
    selesai: result !== null || masalah !== null,
    masalah: masalah === null ? null : { code: masalah.code, ...(masalah.detail && { detail: { ...masalah.detail } }) },
    jumlah: countNotes(notes.filter((note) => note.nomor === nomor)),
  };
}

type OneDocument = OneCheck & { readonly nomor: number };

export function readCheckedDocument(context: Context, { id, nomor }: OneDocument): Promise<Result<IsiDokumenCekWire, DomainError>> {
  const { actor, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<IsiDokumenCekWire, DomainError>> => {
    const check = await permittedCheck(tx, context, id);
    if (!check.ok) return check;
    const document = (await listDocuments(tx, [id])).find((one) => one.nomor === nomor);
    if (document === undefined) return err({ code: 'check.not_found' });
    return ok(
      await contentView(
        tx,
        document,
        (await notesOf(tx, check.value)).filter((note) => note.nomor === nomor),
      ),
    );
  });
}

async function contentView(tx: Tx, { checkId, nomor, nama, hasil }: StoredDocument, notes: readonly Note[]): Promise<IsiDokumenCekWire> {
  const text = textOfStored(await findDocumentText(tx, { checkId, nomor }));
  return {
    nomor,
    nama,
    lines: [...(text?.lines ?? [])],
    pageStarts: [...(text?.pageStarts ?? [])],
    bab: (resultOf(hasil)?.bab ?? []).map((one) => ({ ...one })),
    catatan: notes.map(noteView),
  };
}

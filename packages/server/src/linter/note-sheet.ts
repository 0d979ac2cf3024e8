import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { type CheckHead, listDocuments } from '@selaras/adapters/linter/check.queries';
import { type CatatanLembar, type DocumentModel, type DomainError, lembarCatatan, ok, type PlainDate, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { type Note, notesOf } from './notes-of.ts';
import { permittedCheck } from './permitted-check.ts';

/** The notes of a check as a document for the author. */
export function noteSheet(context: Context, { id }: { readonly id: string }): Promise<Result<DocumentModel, DomainError>> {
  const { actor, db, clock, zone } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<DocumentModel, DomainError>> => {
    const check = await permittedCheck(tx, context, id);
    return check.ok ? ok(await sheetOf(tx, check.value, clock.today(zone))) : check;
  });
}

async function sheetOf(tx: Tx, check: CheckHead, tanggal: PlainDate): Promise<DocumentModel> {
  const names = new Map((await listDocuments(tx, [check.id])).map(({ nomor, nama }) => [nomor, nama]));
  const catatan = (await notesOf(tx, check)).map((note) => lineOf(note, names));
  return lembarCatatan({ judul: check.judul, unitNama: check.unitNama, tanggal, dokumen: [...names.values()], catatan });
}

function lineOf({ finding: { places, ...finding }, bab, decision }: Note, names: ReadonlyMap<number, string>): CatatanLembar {
  const tempat = places.map(({ nomor, ...place }) => ({ ...place, dokumen: names.get(nomor) ?? '' }));
  const keputusan = decision === null || decision.keputusan === null ? null : { jenis: decision.keputusan, alasan: decision.alasan };
  return { ...finding, bab, tempat, keputusan };
}

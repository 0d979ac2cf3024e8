import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import type { ImportPreviewWire, ImportRowWire } from '@selaras/contract';
import { type DomainError, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { permitSomewhere } from '../permit.ts';
import type { CheckedRowWire } from './check-upload.ts';
import { compareKept, countEnds } from './compare-kept.ts';
import { type Report, unheard } from './import-progress.ts';
import { knowUpload, type ReadUpload } from './know-upload.ts';
import { fittingProfiles } from './read-profiles.ts';

/** More rows than anyone looks through; all are counted and applied. */
const SHOWN = 2000;

type Wire<T> = T extends readonly (infer E)[] ? readonly Wire<E>[] : T extends object ? { readonly [F in keyof T]: Wire<T[F]> } : T;

export type ImportPreview = Wire<ImportPreviewWire>;

/** What applying a file would do. Nothing is stored: not the file, and nothing that it says. */
export async function previewImport(
  context: Context,
  upload: ReadUpload,
  report: Report = unheard,
): Promise<Result<ImportPreview, DomainError>> {
  const { db, actor, newId } = context;
  const allowed = permitSomewhere(actor, 'measurement.record');
  if (!allowed.ok) return allowed;
  const known = await knowUpload(context, upload, report);
  const compared = await inSnapshot(db, actor.tenantId, async (tx) => {
    const kept = await compareKept(tx, context, { known, report });
    return kept.ok ? ok({ ...kept.value, profilCocok: await fittingProfiles(tx, context, known.judul) }) : kept;
  });
  if (!compared.ok) return compared;
  const { rows, rencana, profilCocok } = compared.value;
  const { jenis, kemungkinan, masalah, catatan, perlu, dilewati, satker, topeng, profil, kolom, berkasDisimpan } = known;
  return ok({
    id: newId(),
    jenis,
    kemungkinan,
    masalah,
    catatan,
    perlu,
    dilewati,
    satker,
    topeng,
    profil,
    kolom,
    profilCocok,
    berkasDisimpan,
    jumlah: countEnds(rows),
    rows: shownOf(rows).map(rowWire),
    terpotong: rows.length > SHOWN,
    hitungan: rencana.map(({ unitId, period, judul, tercetak, sama }) => ({ unitId, period, judul, tercetak, sudahAda: sama !== null })),
  });
}

/** Of a long file first what concerns the office; in the order of the file. */
function shownOf(rows: readonly CheckedRowWire[]): readonly CheckedRowWire[] {
  if (rows.length <= SHOWN) return rows;
  const first = rows.toSorted((a, b) => Number(a.akhir === 'not_chosen') - Number(b.akhir === 'not_chosen') || a.nomor - b.nomor);
  return first.slice(0, SHOWN).toSorted((a, b) => a.nomor - b.nomor);
}

export const rowWire = ({ nomor, tempat, kunci, akhir, alasan, isi }: CheckedRowWire): Wire<ImportRowWire> => ({
  nomor,
  tempat,
  kunci,
  akhir,
  masalah: alasan.masalah,
  catatan: alasan.catatan,
  isi,
});

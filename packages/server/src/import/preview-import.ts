import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import type { ImportPreviewWire, ImportRowWire } from '@selaras/contract';
import { type DomainError, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { permitSomewhere } from '../permit.ts';
import type { CheckedRowWire } from './check-upload.ts';
import { type Compared, compareKept, countEnds } from './compare-kept.ts';
import { type Report, unheard } from './import-progress.ts';
import { type KnownUpload, knowUpload, type ReadUpload } from './know-upload.ts';
import { fittingProfiles, type ProfileView } from './read-profiles.ts';

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
  const looked = await lookThrough(context, upload, report);
  if (!looked.ok) return looked;
  const { known, rows, rencana, profilCocok } = looked.value;
  const { jenis, kemungkinan, masalah, catatan, perlu, dilewati, satker, topeng, profil, kolom, berkasDisimpan } = known;
  return ok({
    id: context.newId(),
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

export type LookedThrough = Compared & { readonly known: KnownUpload; readonly profilCocok: readonly ProfileView[] };

/** The same with every row: for whoever does not look at a screen. */
export async function lookThrough(
  context: Context,
  upload: ReadUpload,
  report: Report = unheard,
): Promise<Result<LookedThrough, DomainError>> {
  const { db, actor } = context;
  const allowed = permitSomewhere(actor, 'measurement.record');
  if (!allowed.ok) return allowed;
  const known = await knowUpload(context, upload, report);
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<LookedThrough, DomainError>> => {
    const compared = await compareKept(tx, context, { known, report });
    return compared.ok ? ok({ ...compared.value, known, profilCocok: await fittingProfiles(tx, context, known.judul) }) : compared;
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

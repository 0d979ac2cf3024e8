import { createHash } from 'node:crypto';
import { readTableFile } from '@selaras/adapters/import/read-table-file';
import { runThread } from '@selaras/adapters/import/run-thread';
import { sizeProblem, TABLE_LIMITS } from '@selaras/adapters/import/table-limits';
import type { ImportIsian } from '@selaras/contract';
import type { PlainDate, Sheet } from '@selaras/core';
import type { Context } from '../context.ts';
import { atMost } from './at-most.ts';
import { type CheckedRowWire, type CheckedUpload, checkUpload, unreadableUpload } from './check-upload.ts';
import { at, type ImportProgress, type Report } from './import-progress.ts';
import { pseudonymKey, pseudonymWith } from './pseudonym.ts';

/** A file as it came, and what was said of it. */
export type ReadUpload = { readonly nama: string; readonly bytes: Uint8Array; readonly isian: ImportIsian };
export type KnownUpload = CheckedUpload & { readonly sha256: string; readonly berkasDisimpan: boolean };

export type CheckJob = ReadUpload & { readonly key: Uint8Array; readonly pada: PlainDate };
export type CheckMessage =
  | { readonly jenis: 'kemajuan'; readonly progress: ImportProgress }
  | { readonly jenis: 'baris'; readonly rows: readonly CheckedRowWire[] }
  | { readonly jenis: 'selesai'; readonly kepala: Omit<CheckedUpload, 'rows'> };

/** Reading has a minute; judging a whole country's rows takes longer. */
const STAGE_MS = 2 * TABLE_LIMITS.milliseconds;

/** Each may need a gigabyte for a moment. */
const inTurn = atMost(2);

/** What the bytes say. A file that cannot be read is an answer with its reason, not a failure. */
export async function knowUpload(context: Context, upload: ReadUpload, report: Report): Promise<KnownUpload> {
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  report(at('antre'));
  const checked = await inTurn(() => check(context, upload, report));
  return { ...checked, sha256, berkasDisimpan: !mayNamePeople(checked) };
}

async function check(context: Context, { nama, bytes, isian }: ReadUpload, report: Report): Promise<CheckedUpload> {
  const problem = sizeProblem(bytes, TABLE_LIMITS);
  if (problem !== null) return unreadableUpload(problem);
  const job: CheckJob = { nama, bytes, isian, key: pseudonymKey(context), pada: context.clock.today(context.zone) };
  return (bytes.byteLength > LIGHT.bytes ? null : await checkHere(job, report)) ?? checkBeside(job, report);
}

/** A short list is judged faster than a thread has learnt how to. `null`: it is longer than its bytes look. */
async function checkHere({ nama, bytes, isian, key, pada }: CheckJob, report: Report): Promise<CheckedUpload | null> {
  report(at('membaca'));
  const read = await readTableFile({ nama, bytes });
  if (!read.ok) return unreadableUpload(read.error);
  return isLight(read.value)
    ? checkUpload({ sheets: read.value, nama, isian, pada, pseudonym: pseudonymWith(key), onStage: report })
    : null;
}

/** Some hundredths of a second, at most: nobody else waits for it. */
const LIGHT = { bytes: 64 * 1024, rows: 400, cells: 10_000, letters: 300_000 } as const;

function isLight(sheets: readonly Sheet[]): boolean {
  const rows = sheets.flatMap(({ baris }) => baris);
  if (rows.length > LIGHT.rows) return false;
  const cells = rows.flat();
  return cells.length <= LIGHT.cells && cells.reduce<number>((sum, cell) => sum + String(cell ?? '').length, 0) <= LIGHT.letters;
}

/** Beside the thread that serves people. */
async function checkBeside(job: CheckJob, report: Report): Promise<CheckedUpload> {
  const rows: CheckedRowWire[] = [];
  let kepala: Omit<CheckedUpload, 'rows'> | null = null;
  report(at('membaca'));
  await runThread({
    url: new URL('check-thread.ts', import.meta.url),
    data: job,
    milliseconds: STAGE_MS,
    onMessage(said) {
      const message = said as CheckMessage; // what the thread says is written beside this
      if (message.jenis === 'kemajuan') report(message.progress);
      else if (message.jenis === 'baris') rows.push(...message.rows);
      else kepala = message.kepala;
      return kepala !== null;
    },
  });
  return kepala === null ? unreadableUpload({ code: 'file.too_slow' }) : { ...(kepala as Omit<CheckedUpload, 'rows'>), rows };
}

/** Names and NIP are not kept anywhere, so neither is a file that has them. */
const mayNamePeople = ({ jenis, catatan }: CheckedUpload): boolean =>
  jenis === null || jenis === 'ip-asn' || catatan.some(({ code }) => code === 'skm.personal_dropped');

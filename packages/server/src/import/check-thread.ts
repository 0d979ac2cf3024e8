/** Reads and judges one file beside the thread that serves people. Rows go over in portions, so that taking them holds nobody up. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseTable } from '@selaras/adapters/import/parse-table';
import { TABLE_LIMITS } from '@selaras/adapters/import/table-limits';
import { checkUpload, unreadableUpload } from './check-upload.ts';
import { at } from './import-progress.ts';
import type { CheckJob, CheckMessage } from './know-upload.ts';
import { pseudonymWith } from './pseudonym.ts';

const PORTION = 1000;

const { bytes, nama, isian, key, pada } = workerData as CheckJob;
const say = (message: CheckMessage): void => parentPort?.postMessage(message, []);

const read = await parseTable({ bytes, nama, limits: TABLE_LIMITS });
const onStage = (progress: ReturnType<typeof at>): void => say({ jenis: 'kemajuan', progress });
const checked = read.ok
  ? checkUpload({ sheets: read.value, nama, isian, pada, pseudonym: pseudonymWith(key), onStage })
  : unreadableUpload(read.error);
const { rows, ...kepala } = checked;
for (let from = 0; from < rows.length; from += PORTION) say({ jenis: 'baris', rows: rows.slice(from, from + PORTION) });
say({ jenis: 'selesai', kepala });

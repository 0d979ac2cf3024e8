/** Reads one file beside the thread that serves people; it ends with its file, and takes its memory with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseTable, type TableJob } from './parse-table.ts';

const job = workerData as TableJob;
parentPort?.postMessage(await parseTable(job), []);

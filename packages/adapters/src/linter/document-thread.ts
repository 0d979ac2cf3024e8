/** Reads one file beside the thread that serves people; it ends with its file, and takes its memory with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentJob, parseDocument } from './parse-document.ts';

const job = workerData as DocumentJob;
parentPort?.postMessage(await parseDocument(job), []);

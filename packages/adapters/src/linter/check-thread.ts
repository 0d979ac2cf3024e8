/** Checks one text beside the thread that serves people. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkDocument, summarise } from '@selaras/core';
import type { CheckJob } from './check-in-thread.ts';

const { source, options } = workerData as CheckJob;
parentPort?.postMessage(summarise(checkDocument(source, options)), []);

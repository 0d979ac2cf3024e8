/** A thread that takes the text out of one PDF and ends, with nothing around it. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';

const { totalPages, text } = await extractText(await getDocumentProxy(workerData), { mergePages: true });
parentPort?.postMessage({ totalPages, text }, []);

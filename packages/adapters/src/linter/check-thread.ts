/** Checks texts beside the thread that serves people. */
import { parentPort, workerData } from 'node:worker_threads';
// Only what is needed: the thread starts without the whole of core.
import { checkDocument } from '@selaras/core/linter/check-document';
import { summarise } from '@selaras/core/linter/check-summary';
import { checkPaket } from '@selaras/core/linter/paket/check-paket';
import type { CheckJob, PaketJob } from './check-in-thread.ts';

const job = workerData as CheckJob | PaketJob;
parentPort?.postMessage('documents' in job ? paketOf(job) : summarise(checkDocument(job.source, job.options)), []);

/** What each document says of itself is known by now: only what is between them is asked. */
function paketOf({ documents }: PaketJob) {
  return checkPaket(documents.map(({ nama, source }) => ({ nama, examined: checkDocument(source, { rules: [] }).examined })));
}

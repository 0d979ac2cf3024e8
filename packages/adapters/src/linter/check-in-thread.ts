import { Worker } from 'node:worker_threads';
import type { CheckOptions, CheckSummary, PaketReport, SourceText } from '@selaras/core';

export type CheckJob = { readonly source: SourceText; readonly options: CheckOptions };
export type PaketJob = { readonly documents: readonly { readonly nama: string; readonly source: SourceText }[] };

/** A document of two thousand pages takes seconds; nobody waits for it who asks the server for something else. */
export const checkInThread = (job: CheckJob): Promise<CheckSummary> => inThread<CheckSummary>(job);

/** What is between the documents of a package. */
export const checkPaketInThread = (job: PaketJob): Promise<PaketReport> => inThread<PaketReport>(job);

function inThread<T>(job: CheckJob | PaketJob): Promise<T> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('check-thread.ts', import.meta.url), { execArgv: [], workerData: job });
    thread.once('message', (answer: T) => {
      resolve(answer);
      void thread.terminate();
    });
    thread.once('error', reject);
  });
}

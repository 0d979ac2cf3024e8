import { Worker } from 'node:worker_threads';
import type { CheckOptions, CheckSummary, SourceText } from '@selaras/core';

export type CheckJob = { readonly source: SourceText; readonly options: CheckOptions };

/** A document of two thousand pages takes seconds; nobody waits for it who asks the server for something else. */
export function checkInThread(job: CheckJob): Promise<CheckSummary> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('check-thread.ts', import.meta.url), { execArgv: [], workerData: job });
    thread.once('message', (summary: CheckSummary) => {
      resolve(summary);
      void thread.terminate();
    });
    thread.once('error', reject);
  });
}

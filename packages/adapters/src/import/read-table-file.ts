import { Worker } from 'node:worker_threads';
import type { ImportProblem, Sheet } from '@selaras/core';
import { err, type Result } from '@selaras/core/kernel/result';
import { megabytes } from './parse-table.ts';
import { TABLE_LIMITS, type TableLimits } from './table-limits.ts';

type Read = Result<readonly Sheet[], ImportProblem>;
export type TableFile = { readonly bytes: Uint8Array; readonly nama: string; readonly limits?: TableLimits };

/** Megabytes of a reader: the largest file that is allowed needs about a third of it. */
const MEMORY = 1024;

/**
 * A file as plain grids. Reading is given a thread of its own, with its own memory and time: a file that somebody has made to
 * choke a reader takes down nothing but itself.
 */
export function readTableFile({ bytes, nama, limits = TABLE_LIMITS }: TableFile): Promise<Read> {
  if (bytes.byteLength === 0) return Promise.resolve(err({ code: 'file.empty' }));
  if (bytes.byteLength > limits.bytes) return Promise.resolve(err({ code: 'file.too_big', detail: { maks: megabytes(limits.bytes) } }));
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('table-thread.ts', import.meta.url), {
      execArgv: [],
      workerData: { bytes, nama, limits },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void thread.terminate();
    };
    const timer = setTimeout(() => finish(() => resolve(err({ code: 'file.too_slow' }))), limits.milliseconds);
    thread.once('message', (read: Read) => finish(() => resolve(read)));
    thread.once('error', (error) =>
      finish(() => (isOutOfMemory(error) ? resolve(err({ code: 'file.too_slow' })) : reject(asError(error)))),
    );
  });
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

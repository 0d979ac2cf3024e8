import { Worker } from 'node:worker_threads';
import { err } from '@selaras/core/kernel/result';
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts';
import { megabytes, type ReadResult } from './parse-document.ts';

export type { ReadDocument, ReadResult } from './parse-document.ts';

/**
 * A file as text with its pages. Reading is given a thread of its own, with its own memory and time: a file that somebody has made to
 * choke a reader takes down nothing but itself. What the file is, its bytes say; its name is not asked.
 */
export function readDocumentFile(bytes: Uint8Array, limits: DocumentLimits = DOCUMENT_LIMITS): Promise<ReadResult> {
  if (bytes.byteLength === 0) return Promise.resolve(err({ code: 'file.empty' }));
  if (bytes.byteLength > limits.bytes) return Promise.resolve(err({ code: 'file.too_big', detail: { maks: megabytes(limits.bytes) } }));
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('document-thread.ts', import.meta.url), {
      execArgv: [],
      workerData: { bytes, limits },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    });
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void thread.terminate();
    };
    const timer = setTimeout(() => finish(() => resolve(err({ code: 'file.too_slow' }))), limits.milliseconds);
    thread.once('message', (read: ReadResult) => finish(() => resolve(read)));
    thread.once('error', (error) =>
      finish(() => (isOutOfMemory(error) ? resolve(err({ code: 'file.too_slow' })) : reject(asError(error)))),
    );
  });
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

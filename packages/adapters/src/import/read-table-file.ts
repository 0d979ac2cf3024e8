import type { ImportProblem, Sheet } from '@selaras/core';
import { err, type Result } from '@selaras/core/kernel/result';
import { runThread } from './run-thread.ts';
import { sizeProblem, TABLE_LIMITS, type TableLimits } from './table-limits.ts';

type Read = Result<readonly Sheet[], ImportProblem>;
export type TableFile = { readonly bytes: Uint8Array; readonly nama: string; readonly limits?: TableLimits };

/** A file as plain grids, read in a thread of its own. */
export async function readTableFile({ bytes, nama, limits = TABLE_LIMITS }: TableFile): Promise<Read> {
  const problem = sizeProblem(bytes, limits);
  if (problem !== null) return err(problem);
  let read: Read = err({ code: 'file.too_slow' });
  await runThread({
    url: new URL('table-thread.ts', import.meta.url),
    data: { bytes, nama, limits },
    milliseconds: limits.milliseconds,
    onMessage: (message) => {
      read = message as Read; // the thread says one thing
      return true;
    },
  });
  return read;
}

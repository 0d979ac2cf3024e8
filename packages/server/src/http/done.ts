import type { Result } from '@selaras/core';
import type { Problem } from './problem.ts';

export const DONE = { ok: true } as const;

/** For operations that answer nothing but that they happened. */
export const done = <E extends Problem>(result: Result<unknown, E>): Result<typeof DONE, E> =>
  result.ok ? { ok: true, value: DONE } : result;

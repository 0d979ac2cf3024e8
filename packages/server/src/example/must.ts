import type { Result } from '@selaras/core';

/** The example is our own data: a refusal of a use-case is a fault of it, told with the place where it happened. */
export function must<T>(place: string, result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`data contoh ditolak: ${place}: ${JSON.stringify(result.error)}`);
  return result.value;
}

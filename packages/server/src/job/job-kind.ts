import type { JobStep } from '@selaras/adapters/job/job.queries';
import type { DomainError, Result } from '@selaras/core';
import type { Context } from '../context.ts';

/** Why a part of a job was refused, with the place in words. */
export type JobProblem = { readonly tempat: string; readonly error: DomainError };

/**
 * What a kind of job does for one of its parts. Each part is a transaction of its own and may be repeated: after a crash it is
 * not known whether the last one happened, so it happens again and must then change nothing. Answers how much it wrote.
 */
export type JobKind = {
  readonly run: (
    context: Context,
    part: { readonly step: JobStep; readonly isi: unknown },
  ) => Promise<Result<number, readonly JobProblem[]>>;
};

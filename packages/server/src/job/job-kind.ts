import type { Tx } from '@selaras/adapters/db/in-tenant';
import type { JobStep } from '@selaras/adapters/job/job.queries';
import type { DomainError, Result } from '@selaras/core';
import type { Context } from '../context.ts';

/** Why a part of a job was refused, with the place in words. */
export type JobProblem = { readonly tempat: string; readonly error: DomainError };

export type JobPart = {
  readonly step: JobStep;
  readonly isi: unknown;
  /**
   * Enters that the part is done, in the part's own transaction: a crash leaves both or neither, and the job counts what was
   * written once. A part that wrote nothing need not say so.
   */
  readonly enter: (tx: Tx, ditulis: number) => Promise<void>;
};

/** What a kind of job does for one of its parts. Each part is a transaction of its own, and may be repeated. Answers how much it wrote. */
export type JobKind = {
  readonly run: (context: Context, part: JobPart) => Promise<Result<number, readonly JobProblem[]>>;
};

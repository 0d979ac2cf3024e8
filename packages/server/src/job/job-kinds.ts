import type { JenisJob } from '@selaras/adapters/job/job.queries';
import { recomputeOffice } from '../capaian/recompute-office.ts';
import { checkPart } from '../linter/check-part.ts';
import { importIntoOffice } from '../plan/import-into-office.ts';
import type { JobKind } from './job-kind.ts';

/** Every kind of job that there is. A kind that is stored and not in this table does not compile. */
export const JOB_KINDS: Readonly<Record<JenisJob, JobKind>> = {
  recompute: { run: recomputeOffice },
  central_manual: { run: importIntoOffice },
  check: { run: checkPart },
};

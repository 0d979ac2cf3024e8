import type { Log } from '../http/services.ts';
import type { ContextParts } from '../session/context-of.ts';
import { onJobBell } from './job-bell.ts';
import { runJobs } from './run-jobs.ts';

export type JobRunner = {
  /** Takes no new part and waits for the one that is running. */
  readonly stop: () => Promise<void>;
};

/** Does jobs for as long as the server runs, one after another: those it finds at the start, and those it is told of. */
export function startJobRunner(parts: ContextParts, log: Log): JobRunner {
  let stopping = false;
  let isRung = false;
  let running: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    while (isRung && !stopping) {
      isRung = false;
      try {
        await runJobs({ parts, log, isStopping: () => stopping });
      } catch (error) {
        log({ level: 'error', event: 'jobs_interrupted', reason: error instanceof Error ? error.message : String(error) });
      }
    }
    running = null;
  };
  const ring = (): void => {
    isRung = true;
    running ??= work();
  };
  const silence = onJobBell(ring);
  ring();
  return {
    async stop() {
      stopping = true;
      silence();
      await running;
    },
  };
}

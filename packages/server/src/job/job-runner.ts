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
  const state = { isStopping: false, isRung: false };
  let running: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    while (state.isRung && !state.isStopping) {
      state.isRung = false;
      try {
        await runJobs({ parts, log, isStopping: () => state.isStopping });
      } catch (error) {
        log({ level: 'error', event: 'jobs_interrupted', reason: error instanceof Error ? error.message : String(error) });
      }
    }
    running = null;
  };
  const ring = (): void => {
    state.isRung = true;
    running ??= work();
  };
  const silence = onJobBell(ring);
  ring();
  return {
    async stop() {
      state.isStopping = true;
      silence();
      await running;
    },
  };
}

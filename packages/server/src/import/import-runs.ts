import type { ImportRunWire } from '@selaras/contract';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { at, type ImportProgress, type Report } from './import-progress.ts';
import type { ImportPreview } from './preview-import.ts';

/** What came of a file: what applying it would do, or the id under which it was applied. */
export type RunOutcome = { readonly pratinjau: ImportPreview } | { readonly diterapkan: string };
export type ImportRun = Omit<ImportRunWire, 'pratinjau'> & { readonly pratinjau: ImportPreview | null };

type Run = {
  readonly tenantId: string;
  readonly accountId: string;
  progress: ImportProgress;
  isOver: boolean;
  readonly outcome: Promise<Result<RunOutcome, DomainError>>;
};

/** Files of one person that may be on their way at once; more is a loop, or an accident. */
const AT_ONCE = 5;
/** How long a result waits for whoever asked. */
const KEPT_MS = 10 * 60 * 1000;

export type ImportRuns = ReturnType<typeof importRuns>;

/**
 * Large files on their way, for as long as somebody waits for them: in the memory of this process and nowhere else. A preview stores
 * nothing, so it is no job of the table `job`: a file of people would lie on the disk, and be looked at behind every recompute. What a
 * restart interrupts has changed nothing, and the file is sent again.
 */
export function importRuns() {
  const runs = new Map<string, Run>();
  return {
    /** Answers at once; what comes of it is asked for with `find`. */
    start({ actor, newId }: Context, work: (report: Report) => Promise<Result<RunOutcome, DomainError>>): Result<ImportRun, DomainError> {
      const mine = [...runs].filter(([, { accountId }]) => accountId === actor.id);
      for (const [id, { isOver }] of mine) if (isOver) runs.delete(id); // whoever sends the next file has seen the last result
      if (mine.filter(([, { isOver }]) => !isOver).length >= AT_ONCE) return err({ code: 'import.busy', files: AT_ONCE });
      const id = newId();
      const report: Report = (progress) => {
        const run = runs.get(id);
        if (run !== undefined) run.progress = progress;
      };
      const over = (): void => {
        const run = runs.get(id);
        if (run !== undefined) run.isOver = true;
        setTimeout(() => runs.delete(id), KEPT_MS).unref();
      };
      // The work begins after this call has answered, so that its first report finds the run.
      const outcome = Promise.resolve().then(() => work(report));
      const run: Run = { tenantId: actor.tenantId, accountId: actor.id, progress: at('antre'), isOver: false, outcome };
      runs.set(id, run);
      outcome.then(over, over);
      return ok(running(id, run));
    },

    /** Only for whoever asked. What was refused is refused here, as it would have been at once. */
    async find({ actor }: Context, id: string): Promise<Result<ImportRun, DomainError>> {
      const run = runs.get(id);
      if (run === undefined || run.tenantId !== actor.tenantId || run.accountId !== actor.id) return err({ code: 'import.run_gone' });
      if (!run.isOver) return ok(running(id, run));
      const outcome = await run.outcome;
      return outcome.ok ? ok({ ...running(id, run), tahap: 'selesai', ...outcome.value }) : outcome;
    },
  };
}

const running = (id: string, { progress }: Run): ImportRun => ({ id, ...progress, pratinjau: null, diterapkan: null });

import type { Log, Services } from '../http/services.ts';
import { sweepEvidence } from './sweep-evidence.ts';

/** Twice a day; the first sweep removes nothing, so a file has half a day to get its row. */
const EVERY_MS = 12 * 60 * 60 * 1000;

/** Sweeps for as long as the server runs. Answers how to stop. What fails is tried again the next time. */
export function sweepRegularly({ db, files }: Pick<Services, 'db' | 'files'>, log: Log): () => void {
  let suspects: ReadonlySet<string> = new Set();
  const sweep = async (): Promise<void> => {
    try {
      const swept = await sweepEvidence({ db, files, suspects });
      suspects = swept.suspects;
      if (swept.removed > 0) log({ level: 'info', event: 'files_swept', removed: swept.removed });
    } catch (error) {
      log({ level: 'warn', event: 'sweep_failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const timer = setInterval(() => void sweep(), EVERY_MS).unref();
  return () => clearInterval(timer);
}

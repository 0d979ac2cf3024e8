import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT } from './exit-codes.ts';

/** Why the process should end. `disconnect`: the launcher was killed outright. `failure`: we cannot go on. */
export type StopReason = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'disconnect' | 'failure';

export type Shutdown = {
  /** Resolves at the first request; later ones change nothing (Ctrl-C arrives twice through npm). */
  readonly requested: Promise<StopReason>;
  request(reason: StopReason): void;
  /** Being told to stop is the normal end of a service, and an interruption of anything else. */
  becomeService(): void;
  isService(): boolean;
  /** Runs at the end of every command, last deferred first. */
  defer(cleanup: () => Promise<unknown>): void;
  cleanUp(): Promise<void>;
  exitCodeFor(reason: StopReason): number;
};

const PATIENCE_MS = 30_000;
const INTERRUPTED: Record<StopReason, number> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143, disconnect: 143, failure: EXIT.failure };

/** One place that knows what must be closed, in which order, however the process comes to its end. */
export function createShutdown(): Shutdown {
  const { promise: requested, resolve: request } = Promise.withResolvers<StopReason>();
  const cleanups: (() => Promise<unknown>)[] = [];
  let isService = false;
  let cleaning: Promise<void> | undefined;

  const runAll = async (): Promise<void> => {
    for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
      // A cleanup that fails or hangs must not keep the others from running: PostgreSQL is the last of them.
      await Promise.race([cleanup().catch(() => {}), sleep(PATIENCE_MS, undefined, { ref: false })]);
    }
  };
  return {
    requested,
    request,
    becomeService: () => {
      isService = true;
    },
    isService: () => isService,
    defer: (cleanup) => void cleanups.push(cleanup),
    cleanUp: () => (cleaning ??= runAll()),
    exitCodeFor: (reason) => (isService && reason !== 'failure' ? EXIT.ok : INTERRUPTED[reason]),
  };
}

/** Connects the operating system's ways of saying "stop". */
export function listenForStop(shutdown: Shutdown): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => shutdown.request(signal));
  process.on('disconnect', () => shutdown.request('disconnect'));
}

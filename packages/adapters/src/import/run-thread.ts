import { Worker } from 'node:worker_threads';

export type ThreadWork = {
  readonly url: URL;
  readonly data: unknown;
  /** The longest time between two messages. */
  readonly milliseconds: number;
  /** `true`: that was the last one. */
  readonly onMessage: (message: unknown) => boolean;
};

/** Megabytes of a thread: the largest file that is allowed needs about a third of it. */
const MEMORY = 1024;

/**
 * Work beside the thread that serves people, with its own memory and time: a file that somebody has made to choke a reader takes
 * down nothing but itself. `false`: it took more of either than it may, and was ended.
 */
export function runThread({ url, data, milliseconds, onMessage }: ThreadWork): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(url, { execArgv: [], workerData: data, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void thread.terminate();
    };
    const timer = setTimeout(() => finish(() => resolve(false)), milliseconds);
    thread.on('message', (message: unknown) => {
      timer.refresh();
      if (onMessage(message)) finish(() => resolve(true));
    });
    thread.once('error', (error) => finish(() => (isOutOfMemory(error) ? resolve(false) : reject(asError(error)))));
    thread.once('exit', (code) => finish(() => reject(new Error(`a thread ended with ${code} before it had said everything`))));
  });
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

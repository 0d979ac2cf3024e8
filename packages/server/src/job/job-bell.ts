/**
 * Tells the runner in this process that there is something to do, so that it need not look every second. What nobody hears
 * is not lost: the job lies in its table, and a runner looks there when it starts.
 */
const listeners = new Set<() => void>();

export const ringForJobs = (): void => {
  for (const listener of listeners) listener();
};

/** Answers how to stop listening. */
export function onJobBell(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

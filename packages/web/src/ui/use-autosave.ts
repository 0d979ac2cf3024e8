import { useEffect, useRef } from 'react';

const PAUSE_MS = 2500;

type Autosave<Draft> = {
  /** Another one whenever something was typed: the pause begins anew. */
  readonly draft: Draft;
  readonly isWaiting: boolean;
  readonly isComplete: boolean;
  readonly save: () => Promise<unknown>;
  /** Keeps it in this browser. */
  readonly keep: (draft: Draft) => void;
};

/** After a pause in typing: to the server when it can be stored there, else into this browser. */
export function useAutosave<Draft>({ draft, isWaiting, isComplete, save, keep }: Autosave<Draft>): void {
  const run = useRef({ save, keep });
  useEffect(() => {
    run.current = { save, keep };
  });
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => {
      if (isComplete) void run.current.save();
      else run.current.keep(draft);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, isComplete, isWaiting]);
}

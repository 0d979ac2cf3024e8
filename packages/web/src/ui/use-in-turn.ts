import { useRef } from 'react';

/** One after another: a save that begins while the form saves itself would otherwise meet its own lock. */
export function useInTurn<T>(work: () => Promise<T>): () => Promise<T> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return () => {
    const mine = last.current.then(work);
    last.current = mine;
    return mine;
  };
}

import { Worker } from 'node:worker_threads';
import type { Picture } from './draw-picture.ts';

export type { Picture };

type Drawn = { readonly number: number } & ({ readonly picture: Picture } | { readonly failure: string });
type Waiting = { readonly resolve: (picture: Picture) => void; readonly reject: (error: Error) => void };

const KEPT = 64;
const kept = new Map<string, Promise<Picture>>();
const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let count = 0;

/**
 * A drawing as outlines and as pixels. The result depends on the drawing alone, so the last 64 are kept: documents are
 * rendered again far more often than their charts change.
 */
export function pictureOf(drawing: string): Promise<Picture> {
  const known = kept.get(drawing);
  if (known) return known;
  const picture = draw(drawing);
  kept.set(drawing, picture);
  picture.catch(() => kept.delete(drawing)); // a failure is told to who waits, not remembered
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return picture;
}

function draw(drawing: string): Promise<Picture> {
  thread ??= startThread();
  thread.ref(); // while something is being drawn, and only then, the process waits for it
  const number = (count += 1);
  const { promise, resolve, reject } = Promise.withResolvers<Picture>();
  waiting.set(number, { resolve, reject });
  thread.postMessage({ number, drawing }, []);
  return promise;
}

/** Started with the first picture and kept: starting takes as long as drawing five. */
function startThread(): Worker {
  const started = new Worker(new URL('picture-thread.ts', import.meta.url), { execArgv: [] });
  started.on('message', (drawn: Drawn) => {
    const caller = waiting.get(drawn.number);
    waiting.delete(drawn.number);
    if (waiting.size === 0) started.unref();
    if ('picture' in drawn) caller?.resolve(drawn.picture);
    else caller?.reject(new Error(`picture: ${drawn.failure}`));
  });
  started.on('error', (error) => {
    thread = null;
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });
  return started;
}

import { err, ok, type Result } from '../kernel/result.ts';
import type { Rujukan } from './formula.ts';

/**
 * The indicators whose figure of the same period and the same unit is needed, each once: only these can make a circle. An
 * earlier period and a unit below are there before the formula is computed; a target is promised and not computed.
 */
export const dependenciesOf = (rujukan: readonly Rujukan[]): readonly string[] => [...new Set(rujukan.flatMap(neededNow))];

export const neededNow = (rujukan: Rujukan): readonly string[] =>
  rujukan.jenis === 'iku' && rujukan.ukuran !== 'target' && rujukan.periode === 'ini' && rujukan.unit === 'ini' ? [rujukan.kode] : [];

/** What each indicator needs. A name without a row of its own needs nothing. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

/**
 * An order in which everything is computed after what it needs, or the circle that keeps it from being: `['3', '7', '3']`.
 * Deterministic: rows in the order they were given. Without recursion, so a long chain is no danger.
 */
export function orderOf(graph: Dependencies): Result<readonly string[], readonly string[]> {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const circle = visit(start, { graph, done });
    if (circle !== null) return err(circle);
  }
  return ok([...done]);
}

type Visiting = { readonly graph: Dependencies; readonly done: Set<string> };
type Step = { readonly kode: string; readonly needs: readonly string[]; next: number };

function visit(start: string, { graph, done }: Visiting): readonly string[] | null {
  const step = (kode: string): Step => ({ kode, needs: graph.get(kode) ?? [], next: 0 });
  const path: Step[] = done.has(start) ? [] : [step(start)];
  const open = new Set(path.map(({ kode }) => kode));
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const needed = top.needs[top.next];
    top.next += 1;
    if (needed === undefined) {
      done.add(top.kode);
      open.delete(top.kode);
      path.pop();
    } else if (open.has(needed)) {
      const kode = path.map((one) => one.kode);
      return [...kode.slice(kode.indexOf(needed)), needed];
    } else if (!done.has(needed)) {
      path.push(step(needed));
      open.add(needed);
    }
  }
  return null;
}

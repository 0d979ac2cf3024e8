import type { PanahPeta } from './strategy-map-input.ts';

/** Lanes longer than this keep the order of their numbers: all orders of six are still counted at once. */
const MOST = 6;

/**
 * The order of the sasaran of each row, by id. Numbers run from left to right unless another order has fewer arrows that cross:
 * readers look for number 3 before 4, so order is given up only for something.
 */
export function orderRows(rows: readonly (readonly string[])[], panah: readonly PanahPeta[]): readonly (readonly string[])[] {
  const ordered: (readonly string[])[] = [...rows];
  for (const i of [...ordered.keys(), ...[...ordered.keys()].toReversed()]) {
    const row = ordered[i] ?? [];
    if (row.length < 2 || row.length > MOST) continue;
    const cost = (candidate: readonly string[]): number => crossings(ordered.with(i, candidate), panah);
    ordered[i] = permutations(row).reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best), row);
  }
  return ordered;
}

/** Arrows between the same two rows that cross, drawn straight. */
export function crossings(rows: readonly (readonly string[])[], panah: readonly PanahPeta[]): number {
  const place = new Map(rows.flatMap((row, layer) => row.map((id, i) => [id, { layer, at: (i + 1) / (row.length + 1) }] as const)));
  const lines = panah.flatMap(({ dari, ke }) => {
    const [a, b] = [place.get(dari), place.get(ke)];
    if (!a || !b || a.layer === b.layer) return [];
    return [a.layer < b.layer ? { upper: a, lower: b } : { upper: b, lower: a }];
  });
  const cross = (i: number, j: number): boolean => {
    const [one, two] = [lines[i], lines[j]];
    if (!one || !two || one.upper.layer !== two.upper.layer || one.lower.layer !== two.lower.layer) return false;
    return (one.upper.at - two.upper.at) * (one.lower.at - two.lower.at) < 0;
  };
  return lines.reduce((sum, _, i) => sum + lines.filter((_other, j) => j < i && cross(i, j)).length, 0);
}

export function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

import type { Rule } from './page-content.ts';

/** Lines that stand on each other, and pieces with at most this between them, are one. */
const [BESIDE, BETWEEN] = [1.2, 2.5];
/** Shorter ones are ticks and underlined letters. */
const SHORTEST = 4;
/** How far a line may end before the one it meets. */
const SHORT_OF = 2.5;

/** Puts pieces together: borders come cell by cell, and twice where two cells meet. */
export function joinedRules(rules: readonly Rule[]): readonly Rule[] {
  const rows: { at: number; pieces: Rule[] }[] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const row = rows.at(-1);
    if (row !== undefined && rule.at - row.at <= BESIDE) row.pieces.push(rule);
    else rows.push({ at: rule.at, pieces: [rule] });
  }
  return rows.flatMap(({ at, pieces }) => chained(at, pieces)).filter(({ from, to }) => to - from >= SHORTEST);
}

function chained(at: number, pieces: readonly Rule[]): readonly Rule[] {
  const chains: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = chains.at(-1);
    if (last !== undefined && from <= last.to + BETWEEN) last.to = Math.max(last.to, to);
    else chains.push({ at, from, to });
  }
  return chains;
}

export type Touching = { readonly level: readonly Rule[]; readonly upright: readonly Rule[] };

/** A page with more than this is a drawing, and no table is looked for. */
const MOST = 1500;

/** Level and upright lines that meet, each with all that hang together with it. */
export function touching(level: readonly Rule[], upright: readonly Rule[]): readonly Touching[] {
  if (level.length > MOST || upright.length > MOST) return [];
  const group = Array.from({ length: level.length + upright.length }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (group[top] !== top) top = group[top] ?? top;
    return top;
  };
  for (const [row, one] of level.entries())
    for (const [column, other] of upright.entries()) if (meet(one, other)) group[root(row)] = root(level.length + column);
  const held = new Map<number, { level: Rule[]; upright: Rule[] }>();
  const member = (at: number): { level: Rule[]; upright: Rule[] } => {
    const top = root(at);
    const known = held.get(top) ?? { level: [], upright: [] };
    held.set(top, known);
    return known;
  };
  for (const [row, one] of level.entries()) member(row).level.push(one);
  for (const [column, one] of upright.entries()) member(level.length + column).upright.push(one);
  return [...held.values()].filter((one) => one.level.length > 0 && one.upright.length > 0);
}

const meet = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - SHORT_OF &&
  upright.at <= level.to + SHORT_OF &&
  level.at >= upright.from - SHORT_OF &&
  level.at <= upright.to + SHORT_OF;

/**
 * The name that was probably meant: the one that needs the fewest changes, if that is no more than a quarter of what was written and
 * leaves something of it. Of several that are as near nobody knows which.
 */
export function nearest(written: string, names: Iterable<string>): string | null {
  const wanted = written.toLowerCase().slice(0, LONGEST);
  const limit = Math.min(Math.max(1, Math.floor(wanted.length / 4)), wanted.length - 1);
  let best: { readonly name: string; readonly distance: number } | null = null;
  let isTie = false;
  for (const name of names) {
    if (name === written || Math.abs(name.length - wanted.length) > limit) continue;
    const distance = changes(wanted, name.toLowerCase());
    if (distance > limit || (best !== null && distance > best.distance)) continue;
    isTie = best !== null && distance === best.distance;
    best = { name, distance };
  }
  return isTie ? null : (best?.name ?? null);
}

/** Names are short; a longer text is not a slip of the finger, and must not cost time. */
const LONGEST = 64;

/** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
function changes(from: string, to: string): number {
  let [older, old]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_cell, i) => i)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const cell = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + (isSame ? 0 : 1));
      row.push(isSwap ? Math.min(cell, at(older, j - 2) + 1) : cell);
    }
    [older, old] = [old, row];
  }
  return at(old, to.length);
}

const at = (row: readonly number[], i: number): number => row[i] ?? Number.POSITIVE_INFINITY;

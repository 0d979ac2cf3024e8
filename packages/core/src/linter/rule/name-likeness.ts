/** How like two names are, whatever their case, blanks and slips of the pen: shared pairs of three letters (Dice), 0 … 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [threes(a), threes(b)];
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const [three, count] of first) shared += Math.min(count, second.get(three) ?? 0);
  return (2 * shared) / (sizeOf(first) + sizeOf(second));
}

/** How much of a name another one holds, 0 … 1: `ketepatan waktu` is all in `unsur ketepatan waktu layanan`. */
export function containment(part: string, whole: string): number {
  const [first, second] = [threes(part), threes(whole)];
  if (first.size === 0) return 0;
  let shared = 0;
  for (const [three, count] of first) shared += Math.min(count, second.get(three) ?? 0);
  return shared / sizeOf(first);
}

const LONGEST = 300;

function threes(name: string): ReadonlyMap<string, number> {
  const text = name.slice(0, LONGEST);
  const plain = text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= plain.length; at++) {
    const three = plain.slice(at, at + 3);
    counts.set(three, (counts.get(three) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Words that most names of a set share say nothing about which is meant: `Kantor Regional`, `Persentase`. */
export function distinctive(names: readonly string[]): (name: string) => string {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = new Set([...counts].filter(([, count]) => names.length >= 3 && count > names.length * 0.6).map(([word]) => word));
  return (name) => {
    const words = wordsOf(name).filter((word) => !common.has(word));
    return words.length === 0 ? name : words.join(' ');
  };
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** How like two names are, whatever their case, blanks and slips of the pen: shared pairs of three letters (Dice), 0 … 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [threes(a), threes(b)];
  return first.size === 0 || second.size === 0 ? 0 : (2 * shared(first, second)) / (first.size + second.size);
}

/** How much of a name another one holds, 0 … 1: `ketepatan waktu` is all in `unsur ketepatan waktu layanan`. */
export function containment(part: string, whole: string): number {
  const [first, second] = [threes(part), threes(whole)];
  return first.size === 0 ? 0 : shared(first, second) / first.size;
}

/** The threes of letters in a name, how often each occurs, and how many there are. */
type Threes = { readonly counts: ReadonlyMap<string, number>; readonly size: number };

function shared({ counts: first }: Threes, { counts: second }: Threes): number {
  let sum = 0;
  for (const [three, count] of first) sum += Math.min(count, second.get(three) ?? 0);
  return sum;
}

const LONGEST = 300;

/** Names of one document are compared with each other again and again: each is taken apart once. */
const known = new Map<string, Threes>();
const MOST_KNOWN = 5000;

function threes(name: string): Threes {
  const held = known.get(name);
  if (held !== undefined) return held;
  const plain = name
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= plain.length; at++) {
    const three = plain.slice(at, at + 3);
    counts.set(three, (counts.get(three) ?? 0) + 1);
  }
  const made = { counts, size: Math.max(plain.length - 2, 0) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, made);
  return made;
}

/** Words that most names of a set share say nothing about which is meant: `Kantor Regional`, `Persentase`. */
export function distinctive(names: readonly string[]): (name: string) => string {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = new Set([...counts].filter(([, count]) => names.length >= 3 && count > names.length * 0.6).map(([word]) => word));
  const stripped = new Map<string, string>();
  return (name) => {
    const held = stripped.get(name);
    if (held !== undefined) return held;
    const words = wordsOf(name).filter((word) => !common.has(word));
    const short = words.length === 0 ? name : words.join(' ');
    stripped.set(name, short);
    return short;
  };
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Chance that can be repeated: the same seed gives the same document. */
export type Random = {
  /** A whole number, both ends included. */
  readonly int: (min: number, max: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
  readonly chance: (share: number) => boolean;
};

export function randomOf(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): readonly T[] => {
    const rest = [...items];
    return Array.from({ length: Math.min(count, items.length) }, () => rest.splice(int(0, rest.length - 1), 1)).flat();
  };
  return { int, pick, some, chance: (share) => next() < share };
}

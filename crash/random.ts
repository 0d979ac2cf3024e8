/** Numbers that look random and are the same for the same seed: what one worker did can be done again. */
export type Random = {
  /** A whole number from `from` up to and including `to`. */
  whole(from: number, to: number): number;
  chance(of: number): boolean;
  pick<T>(from: readonly T[]): T;
};

/** mulberry32: 32 bits of state are plenty for choosing what to do next. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    chance: (of) => next() < of,
    pick(from) {
      const picked = from[whole(0, from.length - 1)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}

/** `2020, 2024` → all five years. */
export const yearsBetween = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

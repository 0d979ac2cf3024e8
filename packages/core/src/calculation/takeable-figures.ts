import { compare, parseFraction } from '../kernel/fraction.ts';

/** One figure of a calculation that an indicator can take over: where it stands, and its text. */
export type TakeableFigure = { readonly bagian: string; readonly nilai: string };

/** Longer lists are raw data (answers, persons, transactions), and nothing that an indicator would take one by one. */
const MAX_LIST = 20;

/** Every figure that stands in what went in and what came out, by its place: `hasil.nilai`, `hasil.tercetak`, `masukan.nilai.penyerapan`. */
export function takeableFigures({ input, output }: { readonly input: unknown; readonly output: unknown }): readonly TakeableFigure[] {
  return [...figuresAt('hasil', output), ...figuresAt('masukan', input)];
}

/** The figure at one place, or `null` when there is none. */
export const figureAt = (calculation: { readonly input: unknown; readonly output: unknown }, bagian: string): string | null =>
  takeableFigures(calculation).find((one) => one.bagian === bagian)?.nilai ?? null;

/** 0 when two texts are the same figure, whatever zeros they end with; `null` when one of them is none. */
export function compareFigures(a: string, b: string): -1 | 0 | 1 | null {
  const [left, right] = [parseFraction(a.trim()), parseFraction(b.trim())];
  return left === null || right === null ? null : compare(left, right);
}

function figuresAt(place: string, value: unknown): readonly TakeableFigure[] {
  if (typeof value === 'number') return figuresAt(place, String(value));
  if (typeof value === 'string') return parseFraction(value) === null ? [] : [{ bagian: place, nilai: value.replace(',', '.') }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.length > MAX_LIST ? [] : value.flatMap((one, i) => figuresAt(`${place}[${i}]`, one));
  return Object.entries(value).flatMap(([key, one]) => figuresAt(`${place}.${key}`, one));
}

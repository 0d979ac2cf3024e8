import { type LooseLine } from './loose-lines.ts';

const PLACES = 6;

/** A figure as a whole number of millionths: enough to see which column it is the sum of. */
function millionths(text: string): bigint | null {
  const found = /^(?:Rp\.?\s?)?(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,6}))?\s?%?$/.exec(text);
  if (found === null) return null;
  return BigInt(found[1]!.replaceAll('.', '') + (found[2] ?? '').padEnd(PLACES, '0'));
}

/** In which column the single figure of a total stands: the one that it is the sum of, else the one with the same sign, else the last. */
export function totalColumn({ words }: LooseLine, anchored: readonly LooseLine[], count: number): number {
  const total = words.at(-1)!.text;
  const wanted = millionths(total);
  const columns = Array.from({ length: count }, (_, at) => anchored.map((line) => line.words.at(at - count)!.text));
  const sums = columns.map((texts) =>
    texts.map(millionths).reduce<bigint | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0n),
  );
  const summed = sums.findIndex((sum) => sum !== null && wanted !== null && sum === wanted);
  if (summed >= 0) return summed;
  const signed = columns.findLastIndex((texts) => texts.every((text) => text.endsWith('%') === total.endsWith('%')));
  return signed >= 0 ? signed : count - 1;
}

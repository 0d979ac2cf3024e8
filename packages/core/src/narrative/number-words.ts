const SATUAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'] as const;

/** A count as EYD wants it inside a sentence: `empat belas`; what needs more than two words stays in digits (`21`, `103`). */
export function countWords(count: number): string {
  if (!Number.isInteger(count) || count < 0) return String(count);
  if (count < 12) return SATUAN[count] ?? String(count);
  if (count < 20) return `${SATUAN[count - 10]} belas`;
  return count < 100 && count % 10 === 0 ? `${SATUAN[count / 10]} puluh` : String(count);
}

/** `a`, `a dan b`, `a, b, dan c`. Names that hold commas or *dan* themselves are kept apart by semicolons. */
export function enumerate(names: readonly string[]): string {
  const tangled = names.some((name) => /,| dan /.test(name));
  const [head, last] = [names.slice(0, -1), names.at(-1)];
  if (last === undefined) return '';
  if (head.length === 0) return last;
  if (head.length === 1) return `${head[0]} ${tangled ? 'serta' : 'dan'} ${last}`;
  return `${head.join(tangled ? '; ' : ', ')}${tangled ? '; serta' : ', dan'} ${last}`;
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `4` → `IV`. Chapters of a government report are counted in roman capitals. */
export function romanOf(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/** `1` → `a`, `26` → `z`, `27` → `aa`: lists and sections longer than the alphabet go on like spreadsheet columns. */
export function letterOf(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return rest === 0 ? letter : letterOf(rest) + letter;
}

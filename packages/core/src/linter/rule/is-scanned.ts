import type { DocumentStructure } from '../structure/document-structure.ts';

/** Strokes that a scanner took for other strokes: `VIl`, `Ill`, `BAB |`, ligatures that nobody types. */
const MISREAD =
  /(?<![\p{L}\d])(?:[VX]I{0,3}l{1,3}I{0,2}|I{1,3}l{1,3}I{0,2}|l{1,2}I{1,2}|lll|V[Il|]{1,2}\||lV)(?![\p{L}\d])|^\s{0,40}BAB\s{1,4}[|l!1](?:\s|$)|(?<!\p{L})ﬂ(?!\p{L})/u;
const ENOUGH = 2;
const known = new WeakMap<readonly string[], boolean>();

/** The text was read by OCR: its numbers, marks and gaps may be the scanner's. */
export function isScanned({ source }: DocumentStructure): boolean {
  const told = known.get(source.lines);
  if (told !== undefined) return told;
  let count = 0;
  for (const line of source.lines) if (line.length < 4_000 && MISREAD.test(line) && ++count >= ENOUGH) break;
  known.set(source.lines, count >= ENOUGH);
  return count >= ENOUGH;
}

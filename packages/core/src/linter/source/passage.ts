import type { Span } from './span.ts';

/** Running text over one or more lines, joined with single blanks, that still knows where each part came from. */
export type Passage = { readonly text: string; readonly parts: readonly PassagePart[] };

/** `text.slice(at)` begins at offset `from` of line `line`; parts are in order of `at`. */
export type PassagePart = { readonly at: number; readonly line: number; readonly from: number };

export const EMPTY_PASSAGE: Passage = { text: '', parts: [] };

/** Joins pieces of lines; blanks around a piece are dropped, and a word that was cut by a hyphen at the end of a line stays as it is printed. */
export function passageOf(lines: readonly string[], pieces: readonly Span[]): Passage {
  const parts: PassagePart[] = [];
  let text = '';
  for (const { line, from, to } of pieces) {
    const raw = (lines[line] ?? '').slice(from, to);
    const piece = raw.trim();
    if (piece === '') continue;
    if (text !== '') text += ' ';
    parts.push({ at: text.length, line, from: from + raw.indexOf(piece) });
    text += piece;
  }
  return { text, parts };
}

/** The place of `text.slice(start, end)`; of a range over several lines the part on its first line. */
export function spanIn({ text, parts }: Passage, start: number, end: number): Span {
  const at = lastPartBefore(parts, start);
  const part = parts[at];
  if (part === undefined) throw new Error('an empty passage has no places');
  const from = part.from + (start - part.at);
  let last = at;
  while (parts[last + 1]?.line === part.line && parts[last + 1]!.at < end) last += 1;
  const { at: begins, from: stands } = parts[last]!;
  const next = parts[last + 1];
  const printed = next === undefined ? text.length : text[next.at - 1] === ' ' ? next.at - 1 : next.at;
  return { line: part.line, from, to: Math.max(stands + (Math.min(end, printed) - begins), from) };
}

function lastPartBefore(parts: readonly PassagePart[], start: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.at ?? Number.POSITIVE_INFINITY) <= start) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

import { pageOf, type SourceText } from './source-text.ts';

/** A verbatim part of one line: `line` is an index in `lines`, `from` and `to` are offsets of UTF-16 units in it. */
export type Span = { readonly line: number; readonly from: number; readonly to: number };

/** Where something stands, as people and machines are told: line and column from 1, column in code points. */
export type TextPlace = { readonly page?: number; readonly line: number; readonly column: number; readonly text: string };

export function placeOf(source: SourceText, { line, from, to }: Span): TextPlace {
  const whole = source.lines[line] ?? '';
  const page = pageOf(source, line);
  return { ...(page === null ? {} : { page }), line: line + 1, column: codePoints(whole.slice(0, from)) + 1, text: whole.slice(from, to) };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

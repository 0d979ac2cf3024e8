import type { SourceText } from '../source/source-text.ts';
import type { Span } from '../source/span.ts';

/** A line with the places of its parts: what stands between two runs of blanks, or between tabs. */
export type ScannedLine = {
  readonly at: number;
  readonly text: string;
  /** First and last printed character; equal where the line is blank. */
  readonly from: number;
  readonly to: number;
  /** Printed text without the blanks around it. */
  readonly trimmed: string;
  /** Parts that two or more blanks, or a tab, hold apart. */
  readonly segments: readonly Span[];
};

const TAB = 9;

/** A longer line is nobody's table row in blanks: it stays in one part. */
const LONGEST_ROW = 5000;

export function scanLines({ lines }: SourceText): readonly ScannedLine[] {
  return lines.map(scanLine);
}

function scanLine(text: string, at: number): ScannedLine {
  const trimmed = text.trim();
  const from = trimmed === '' ? 0 : text.indexOf(trimmed[0]!);
  const to = from + trimmed.length;
  if (trimmed === '') return { at, text, from: 0, to: 0, trimmed, segments: [] };
  const segments = trimmed.length > LONGEST_ROW ? [{ line: at, from, to }] : segmentsOf(text, at, from, to);
  return { at, text, from, to, trimmed, segments };
}

function segmentsOf(text: string, line: number, from: number, to: number): Span[] {
  const found: Span[] = [];
  let [start, blanks, tabs] = [from, 0, 0];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isBlankCode(code)) {
      blanks += 1;
      if (code === TAB) tabs += 1;
      continue;
    }
    if (blanks >= 2 || tabs > 0) {
      found.push({ line, from: start, to: at - blanks });
      start = at;
    }
    blanks = 0;
    tabs = 0;
  }
  found.push({ line, from: start, to });
  return found;
}

const isBlankCode = (code: number): boolean => code === 32 || code === TAB || code === 160 || (code >= 0x20_00 && code <= 0x20_0b);

export const isBlank = ({ trimmed }: ScannedLine): boolean => trimmed === '';

export const textOf = (lines: readonly ScannedLine[], { line, from, to }: Span): string => lines[line]!.text.slice(from, to);

export const spanOf = ({ at, from, to }: ScannedLine): Span => ({ line: at, from, to });

/** The parts of a line between two offsets: blanks that only set it even do not count in a passage. */
export function piecesOf({ segments }: ScannedLine, from = 0, to = Number.POSITIVE_INFINITY): readonly Span[] {
  return segments
    .filter((part) => part.to > from && part.from < to)
    .map((part) => ({ ...part, from: Math.max(part.from, from), to: Math.min(part.to, to) }));
}

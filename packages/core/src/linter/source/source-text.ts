/** What a document was before it became text. */
export type SourceFormat = 'pdf' | 'docx' | 'xlsx' | 'txt';

/**
 * A document as text, in one of two conventions: cells separated by ` | ` or tabs, one row a line (DOCX, XLSX), or columns kept by
 * blanks (`pdftotext -layout`, our PDF reader, OCR). Everything that is checked comes from here, so that one fault in two formats is
 * one fault. Line numbers in findings are places in `lines`, and `--text` writes just them.
 */
export type SourceText = {
  readonly format: SourceFormat;
  readonly lines: readonly string[];
  /** Index in `lines` at which page 1, 2, … begins; empty where the format has no pages. */
  readonly pageStarts: readonly number[];
};

const BOM = '﻿';

/** Splits at `\n` only; a `\r` before it is no part of the line, a form feed begins a page and stays out of the line. */
export function sourceText(text: string, format: SourceFormat = 'txt'): SourceText {
  const raw = (text.startsWith(BOM) ? text.slice(1) : text).split('\n');
  const hasPages = text.includes('\f');
  const pageStarts = hasPages ? [0] : [];
  const lines = raw.map((line, at) => {
    if (hasPages) for (const _ of line.matchAll(/\f/g)) pageStarts.push(at);
    return line.replace(/\r$/, '').replaceAll('\f', ' ');
  });
  return { format, lines, pageStarts };
}

/** Page of a line (index from 0), counted from 1; `null` without pages. */
export function pageOf({ pageStarts }: SourceText, line: number): number | null {
  let [low, high] = [0, pageStarts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pageStarts[middle] ?? Number.POSITIVE_INFINITY) <= line) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low;
}

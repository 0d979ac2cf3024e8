import type { Sheet } from '@selaras/core';
import { parseCsv } from 'hucre/csv';

const DELIMITERS = ['\t', ';', ','] as const;
/** Enough lines to see how a file is divided. */
const SAMPLE = 64 * 1024;
/** What a spreadsheet puts into one cell at most: a longer one is a quote that was never closed. */
const MAX_CELL = 32_767;

/** Text divided by tabs, semicolons or commas, quoted or not; `null`: a quote was opened and never closed. */
export function readDelimited(bytes: Uint8Array, nama: string): Sheet | null {
  const { delimiter, text } = dividedBy(decode(bytes));
  const baris = parseCsv(text, { delimiter, typeInference: false }).map((row) => row.map((cell) => cell as string));
  if (baris.some((row) => row.some((cell) => cell.length > MAX_CELL)) || endsInQuote(text, baris)) return null;
  return { nama, baris };
}

/** Every quote has its other one, or the last cell has swallowed the lines after it; one sign of inches in a cell swallows nothing. */
const endsInQuote = (text: string, baris: readonly (readonly string[])[]): boolean =>
  (text.split('"').length - 1) % 2 === 1 && baris.at(-1)?.at(-1)?.includes('\n') === true;

/** UTF-8 or UTF-16 where the bytes say so; what is no UTF-8 comes from a spreadsheet on Windows. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Spreadsheets may say it themselves in a first line `sep=;`. Else the one that cuts the most lines into equally many cells. */
function dividedBy(text: string): { readonly delimiter: string; readonly text: string } {
  const said = /^sep=([;,\t])\r?\n/.exec(text);
  if (said?.[1] !== undefined) return { delimiter: said[1], text: text.slice(said[0].length) };
  const sample = wholeLines(text);
  // Equal: decimal commas cut as regularly as the semicolons between them, so the order of the delimiters decides.
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, share: regularity(sample, delimiter) })).toSorted((a, b) => b.share - a.share);
  return { delimiter: best?.delimiter ?? ',', text };
}

function wholeLines(text: string): string {
  if (text.length <= SAMPLE) return text;
  const end = text.lastIndexOf('\n', SAMPLE);
  return text.slice(0, end < 0 ? SAMPLE : end);
}

/** The share of lines that have the most usual number of cells, two or more. */
function regularity(sample: string, delimiter: string): number {
  const counts = new Map<number, number>();
  const rows = parseCsv(sample, { delimiter, typeInference: false }).filter((row) => row.some((cell) => cell !== ''));
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return counts.size === 0 ? 0 : Math.max(...counts.values()) / rows.length;
}

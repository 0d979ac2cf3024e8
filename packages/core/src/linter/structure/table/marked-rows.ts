import type { Span } from '../../source/span.ts';
import { isBlank, type ScannedLine } from '../scan-lines.ts';

/** A line whose cells are marked: by ` | ` or by tabs. */
export type MarkedRow = { readonly line: ScannedLine; readonly by: 'bar' | 'tab'; readonly cells: readonly Span[] };

/** The cells of a line, or `null` where it marks none. */
export function markedRow(line: ScannedLine): MarkedRow | null {
  if (isBlank(line)) return null;
  const bars = splitAtBars(line);
  if (bars.length >= 2) return isForm(line, bars) ? null : { line, by: 'bar', cells: bars };
  if (!line.text.includes('\t')) return null;
  const tabs = splitAtTabs(line);
  return tabs.length < 2 || isForm(line, tabs) || isListOrIndent(line, tabs) ? null : { line, by: 'tab', cells: tabs };
}

const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);

function splitAtBars({ at, text, to }: ScannedLine): Span[] {
  const cells: Span[] = [];
  let start = 0;
  for (let bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) {
    if (!isSpace(text[bar - 1]) || !isSpace(text[bar + 1])) continue;
    cells.push({ line: at, from: start, to: bar });
    start = bar + 1;
  }
  cells.push({ line: at, from: start, to: Math.max(to, start) });
  return cells;
}

/** Blanks at the left are no cell, a tab there is an empty one. */
function splitAtTabs({ at, text, to }: ScannedLine): Span[] {
  const cells: Span[] = [];
  let start = 0;
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
    cells.push({ line: at, from: start, to: tab });
    start = tab + 1;
  }
  cells.push({ line: at, from: start, to: Math.max(to, start) });
  return cells;
}

const textIn = ({ text }: ScannedLine, { from, to }: Span): string => text.slice(from, to).trim();

const SIGNS =
  /\bNIP\b|\bpihak (?:pertama|kedua|ke-?1|ke-?2)\b|\b(?:menyetujui|mengetahui|mengesahkan)\b|,\s{0,20}(?:\d{1,2}\s+)?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+20\d\d\b/i;

/** `Nama | : | …` and the cells that people sign in: a form, no data. */
function isForm(line: ScannedLine, cells: readonly Span[]): boolean {
  if (cells.length <= 3 && cells.some((cell, at) => at > 0 && textIn(line, cell).startsWith(':'))) return true;
  return cells.length <= 3 && line.trimmed.length < 2000 && SIGNS.test(line.trimmed) && !/\d\s*%|Rp/.test(line.trimmed);
}

/** `1.⇥Text` and `⇥Text`: a list, an indent. */
function isListOrIndent(line: ScannedLine, cells: readonly Span[]): boolean {
  const filled = cells.map((cell) => textIn(line, cell)).filter((text) => text !== '');
  if (filled.length <= 1) return true;
  return filled.length === 2 && cells.length <= 3 && /^(?:\(?[\da-z]{1,3}[.)]|[-•●–*]|[A-Z]\.|\d+(?:\.\d+)+)$/.test(filled[0]!);
}

/** `| a | b |`: strokes at both ends are a frame and no empty cells. */
export function withoutFrame(rows: readonly MarkedRow[]): readonly MarkedRow[] {
  const isFramed = rows.every(
    ({ by, line, cells }) => by === 'bar' && cells.length >= 3 && line.trimmed.startsWith('|') && line.trimmed.endsWith('|'),
  );
  return isFramed ? rows.map((row) => ({ ...row, cells: row.cells.slice(1, -1) })) : rows;
}

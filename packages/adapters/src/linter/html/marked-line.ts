import { maskPersonalData, type Severity } from '@selaras/core';
import { escapeHtml } from '../../documents/html/html-text.ts';

/** A part of a line that a note is about. `column` from 1 in code points. */
export type LineMark = {
  readonly column: number;
  readonly text: string;
  readonly severity: Severity;
  /** `id` of the note on the page. */
  readonly note: string;
  readonly isMasked: boolean;
};

/** A line with its marks as links to their notes. Where two mark the same words the first stands; a line with personal data is masked whole. */
export function markedLine(line: string, marks: readonly LineMark[]): string {
  const masked = marks.find(({ isMasked }) => isMasked);
  if (masked !== undefined) return link(maskPersonalData(line), masked);
  if (marks.length === 0) return escapeHtml(line);
  const points = Array.from(line);
  let [html, at] = ['', 0];
  for (const mark of marks.toSorted((a, b) => a.column - b.column)) {
    const from = mark.column - 1;
    const to = from + Array.from(mark.text).length;
    if (from < at || to === from) continue;
    html += escapeHtml(points.slice(at, from).join('')) + link(points.slice(from, to).join(''), mark);
    at = to;
  }
  return html + escapeHtml(points.slice(at).join(''));
}

const link = (text: string, { severity, note }: LineMark): string => `<a class="mark ${severity}" href="#${note}">${escapeHtml(text)}</a>`;

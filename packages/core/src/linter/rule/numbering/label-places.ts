import type { Passage } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';

/** Where a label is printed: on the line of its title, before it, or on one of the lines above. */
export function labelSpan({ source }: DocumentStructure, label: string, title: Passage): Span | null {
  const first = title.parts[0];
  if (first === undefined) return null;
  const pattern = new RegExp(label.split(/\s+/).map(escaped).join('\\s{0,8}'), 'i');
  for (let line = first.line; line >= Math.max(0, first.line - 3); line--) {
    const text = source.lines[line] ?? '';
    const found = pattern.exec(line === first.line ? text.slice(0, first.from) : text.slice(0, 400));
    if (found !== null) return { line, from: found.index, to: found.index + found[0].length };
  }
  return { line: first.line, from: first.from, to: first.from + Math.min(title.text.length, 80) };
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Lines that begin with a label, or have it at the head of a cell: the reader may have missed what it belongs to. */
export class LabelIndex {
  readonly #lines: readonly string[];

  constructor({ source }: DocumentStructure) {
    this.#lines = source.lines;
  }

  /** Whether `pattern` (anchored at the head of a line or cell) stands on a line between two others. */
  between(pattern: RegExp, after: number, before: number): boolean {
    const [low, high] = after <= before ? [after, before] : [before, after];
    for (let line = low; line <= Math.min(high, low + FAR); line++)
      if (pattern.test((this.#lines[line] ?? '').slice(0, 3_000))) return true;
    return high - low > FAR;
  }
}

/** A gap over more lines than this is not searched, and not told. */
const FAR = 4_000;

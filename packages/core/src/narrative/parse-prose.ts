import type { FieldProblemCode } from '../kernel/domain-error.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Prose } from './prose.ts';
import { parseReference, type Reference } from './reference.ts';

export type ProseSpan =
  /** `places` holds where each character stands in the prose, so that a problem can be shown in the editor. */
  | { readonly kind: 'text'; readonly text: string; readonly places: readonly number[] }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly at: number; readonly source: string };

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly spans: readonly ProseSpan[] }
  | { readonly kind: 'list'; readonly ordered: 'number' | false; readonly items: readonly (readonly ProseSpan[])[] };

/** What is wrong and where: `at` counts characters from the start of the prose, `text` is the piece itself. */
export type ProseProblem = {
  readonly problem: Extract<FieldProblemCode, 'syntax' | 'unknown_reference' | 'unknown_component' | 'typed_figure'>;
  readonly at: number;
  readonly text: string;
};

/** Makes any text safe to stand inside a prose: nothing in it is read as a reference. */
export const escapeProse = (text: string): string => text.replace(/[\\{}]/g, '\\$&');

type Line = { readonly text: string; readonly at: number };
type Group = { readonly kind: 'paragraph' | 'bullet' | 'number'; readonly lines: readonly Line[] };

/**
 * Paragraphs are separated by an empty line; a line that begins with `- ` or `# ` is an item, an indented line continues it.
 * `\` takes the meaning of the character after it: `\{`, `\}`, `\\`, and `\-` or `\#` at the beginning of a line.
 */
export function parseProse(prose: Prose): Result<readonly ProseBlock[], readonly ProseProblem[]> {
  const problems: ProseProblem[] = [];
  const blocks: ProseBlock[] = [];
  for (const { kind, lines } of mergeItems(groupLines(linesOf(prose)))) {
    const spans = lines.map((line) => spansOf(line, problems));
    if (kind === 'paragraph') blocks.push({ kind, spans: spans.flat() });
    else blocks.push({ kind: 'list', ordered: kind === 'number' && 'number', items: spans });
  }
  return problems.length > 0 ? err(problems) : ok(blocks);
}

function linesOf(prose: Prose): readonly Line[] {
  let at = 0;
  return prose.split('\n').map((text) => {
    const line = { text: text.replace(/\s+$/, ''), at };
    at += text.length + 1;
    return line;
  });
}

const MARKER = /^([-#]) +/;

/** One group a paragraph or item; soft line breaks inside it are joined by a blank. */
function groupLines(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  let open = false;
  for (const line of lines) {
    const marker = MARKER.exec(line.text);
    const before = groups.at(-1);
    if (line.text.trim() === '') open = false;
    else if (marker) {
      const kind = marker[1] === '-' ? 'bullet' : 'number';
      groups.push({ kind, lines: [trimmed(line, marker[0].length)] });
      open = true;
    } else if (open && before && (before.kind === 'paragraph' || /^\s/.test(line.text))) {
      groups[groups.length - 1] = { kind: before.kind, lines: [...before.lines, trimmed(line, leadingBlanks(line))] };
    } else {
      groups.push({ kind: 'paragraph', lines: [trimmed(line, leadingBlanks(line))] });
      open = true;
    }
  }
  return groups.map(({ kind, lines: held }) => ({ kind, lines: [joined(held)] }));
}

const leadingBlanks = ({ text }: Line): number => text.length - text.trimStart().length;
const trimmed = ({ text, at }: Line, cut: number): Line => ({ text: text.slice(cut), at: at + cut });

/** Joined by one line break each, so that places still count right when lines were indented only by what `at` says. */
const joined = (lines: readonly Line[]): Line => lines.reduce((all, line) => ({ text: pad(all, line) + line.text, at: all.at }));
const pad = (all: Line, next: Line): string => all.text + ' '.repeat(Math.max(1, next.at - all.at - all.text.length));

/** Items that follow each other make one list. */
function mergeItems(groups: readonly Group[]): readonly Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    const before = merged.at(-1);
    if (before && group.kind !== 'paragraph' && before.kind === group.kind) {
      merged[merged.length - 1] = { kind: group.kind, lines: [...before.lines, ...group.lines] };
    } else merged.push(group);
  }
  return merged;
}

/** Text and references of one paragraph or item. Problems are collected, so that a person sees all of them at once. */
function spansOf({ text, at }: Line, problems: ProseProblem[]): readonly ProseSpan[] {
  const spans: ProseSpan[] = [];
  let held: { text: string; places: number[] } = { text: '', places: [] };
  const flush = (): void => {
    if (held.text !== '') spans.push({ kind: 'text', ...held });
    held = { text: '', places: [] };
  };
  let i = 0;
  while (i < text.length) {
    const char = text.charAt(i);
    if (char === '{') {
      const end = text.indexOf('}', i);
      const source = end < 0 ? text.slice(i) : text.slice(i, end + 1);
      flush();
      readSpan({ source, at: at + i, closed: end >= 0 }, { spans, problems });
      i += source.length;
      continue;
    }
    const escaped = char === '\\' && i + 1 < text.length;
    if (char === '}') problems.push({ problem: 'syntax', at: at + i, text: char });
    addChar(held, { char: escaped ? text.charAt(i + 1) : char, at: at + i });
    i += escaped ? 2 : 1;
  }
  flush();
  return spans;
}

/** Blanks in a row print as one. */
function addChar(held: { text: string; places: number[] }, { char, at }: { readonly char: string; readonly at: number }): void {
  const isBlank = char === ' ' || char === '\t';
  if (isBlank && held.text.endsWith(' ')) return;
  held.text += isBlank ? ' ' : char;
  held.places.push(at);
}

type Braced = { readonly source: string; readonly at: number; readonly closed: boolean };
type Found = { readonly spans: ProseSpan[]; readonly problems: ProseProblem[] };

function readSpan({ source, at, closed }: Braced, { spans, problems }: Found): void {
  if (!closed) {
    problems.push({ problem: 'syntax', at, text: source });
    return;
  }
  const reference = parseReference(source.slice(1, -1).trim());
  if (reference.ok) spans.push({ kind: 'reference', reference: reference.value, at, source });
  else problems.push({ problem: reference.error, at, text: source });
}

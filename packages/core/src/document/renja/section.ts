import { type Decimal, roundHalfUp } from '../../kernel/decimal.ts';
import { formatDecimal } from '../../kernel/format.ts';
import type { FaktaAngka, NarrativeFacts } from '../../narrative/facts.ts';
import { parseProse } from '../../narrative/parse-prose.ts';
import type { Prose } from '../../narrative/prose.ts';
import { type ResolvedBlock, resolveProse } from '../../narrative/resolve-prose.ts';
import type { RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import type { Block, Cell, Column, HeadingBlock, Inline, Row } from '../block.ts';

/** What every section of a Renja sees: the snapshot, the facts made from it, and nothing else. */
export type Section = { readonly snapshot: RenjaSnapshot; readonly facts: NarrativeFacts };

/**
 * Blocks of a prose. `renjaDocument` has checked every prose of the snapshot before any section is built, so one that
 * does not resolve here is a sentence of the template: a bug.
 */
export function prose({ facts }: Section, text: Prose, indikator: string | null = null): readonly ResolvedBlock[] {
  const resolved = resolveProse(text, { facts, indikator });
  if (resolved.ok) return resolved.value;
  throw new Error(`a sentence does not resolve: ${resolved.error.map((problem) => `${problem.text} (${problem.problem})`).join(', ')}`);
}

/**
 * A sentence of the template, unless the office's own text already holds every reference of it: told once is enough,
 * never told is not.
 */
export function unsaid(section: Section, office: Prose, sentence: Prose, indikator: string | null = null): readonly Block[] {
  const said = new Set(referencesIn(office));
  return referencesIn(sentence).every((source) => said.has(source)) ? [] : prose(section, sentence, indikator);
}

export function referencesIn(text: Prose): readonly string[] {
  const parsed = parseProse(text);
  const spans = parsed.ok ? parsed.value.flatMap((block) => (block.kind === 'paragraph' ? block.spans : block.items.flat())) : [];
  return spans.flatMap((span) => (span.kind === 'reference' ? [span.source.replace(/\s/g, '')] : []));
}

export const words = (text: string, mark?: 'bold' | 'italic'): Inline => ({ kind: 'text', text, ...(mark === undefined ? {} : { mark }) });
export const bound = (text: string, figure: string): Inline => ({ kind: 'figure', text, figure });

export const heading = (role: HeadingBlock['role'], text: string, id?: string): Block => ({
  kind: 'heading',
  role,
  text,
  ...(id === undefined ? {} : { id }),
});

export const note = (text: string): Block => ({ kind: 'paragraph', style: 'note', inlines: [words(text)] });

export type ListOrder = 'number' | 'letter' | false;

/** Items of one sentence: `;` after each, `; dan` after the last but one, a full stop at the end, whatever was typed there. */
export function sentenceList(items: readonly string[], ordered: ListOrder): readonly Block[] {
  if (items.length === 0) return [];
  const trimmed = items.map((item) => item.trim().replace(/[;.,]?(?:\s+(?:dan|serta))?\s*[;.,]?$/u, ''));
  const end = (i: number): string => (i === trimmed.length - 1 ? '.' : i === trimmed.length - 2 ? '; dan' : ';');
  return [{ kind: 'list', ordered, items: trimmed.map((item, i) => [words(`${item}${end(i)}`)]) }];
}

/** An introducing sentence of the template, unless the office's own text already ends with a colon. */
export const introduced = (before: readonly Block[], intro: readonly Block[]): readonly Block[] => {
  const last = before.at(-1);
  const end = last?.kind === 'paragraph' ? last.inlines.at(-1) : undefined;
  return end !== undefined && end.kind === 'text' && end.text.trimEnd().endsWith(':') ? before : [...before, ...intro];
};

export const column = (title: string, width: number, align: Column['align'] = 'start'): Column => ({ title, width, align });

/** `IKU 10` is never parted at the end of a line. */
export const codeCell = (code: string): Cell => cell(code.replace(' ', '\u00A0'));

export const cell = (text: string, extra: Omit<Cell, 'inlines'> = {}): Cell => ({ inlines: [words(text)], ...extra });

/** A table without rows says so: an empty grid would look like a fault of the printer. */
export const rowsOr = (rows: readonly Row[], width: number): readonly Row[] =>
  rows.length > 0 ? rows : [{ cells: [cell('belum ada data', { span: width, tone: 'muted' })] }];

/** Marks of figures that are not final, as statistics print them; their meaning stands under the table. */
const TANDA: Readonly<Record<string, string>> = { sementara: '*)', 'proyeksi mandiri': '**)', 'belum rilis': '***)' };

export const tandaNotes = (angka: readonly FaktaAngka[]): readonly string[] =>
  Object.entries(TANDA).flatMap(([tanda, mark]) =>
    angka.some((one) => one.figure.kind === 'value' && one.tanda === tanda)
      ? [`${mark} angka ${tanda === 'belum rilis' ? 'belum dirilis secara resmi' : tanda}`]
      : [],
  );

export type AngkaCell = { readonly angka: FaktaAngka; readonly desimal: number; readonly figure: string };

/** A figure in a table: its satuan stands in the head; absence is a word. */
export function angkaCell({ angka, desimal, figure }: AngkaCell, extra: Omit<Cell, 'inlines'> = {}): Cell {
  if (angka.figure.kind === 'absent') return { inlines: [bound(angka.kata, figure)], tone: 'muted', ...extra };
  const mark = angka.tanda === null ? '' : ` ${TANDA[angka.tanda] ?? ''}`;
  return { inlines: [bound(`${formatDecimal(angka.figure.value, desimal)}${mark}`, figure)], ...extra };
}

/** Decimals that a row of targets needs so that all of it prints alike: as many as its longest target, at most those of the IKU. */
export function commonDecimals(angka: readonly FaktaAngka[], desimal: number): number {
  const values = angka.flatMap(({ figure }) => (figure.kind === 'value' ? [figure.value] : []));
  return Math.max(0, ...values.map((value: Decimal) => roundHalfUp(value, desimal).decimalPlaces()));
}

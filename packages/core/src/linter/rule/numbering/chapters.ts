import { romanOf } from '../../../document/ordinal.ts';
import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure, ReadHeading } from '../../structure/document-structure.ts';
import { romanAsScanned } from '../../structure/roman.ts';
import { grouped } from '../grouped.ts';
import { LabelIndex, labelSpan } from './label-places.ts';
import { slipFinding } from './numbering-finding.ts';
import { type Member, slipsIn } from './series.ts';

/** Chapters count up. */
export function chapterFindings(structure: DocumentStructure, index: LabelIndex): readonly Finding[] {
  const exists = (value: number, after: Member, before: Member): boolean =>
    index.between(
      new RegExp(`^\\W{0,200}BAB\\s{1,9}(?:${romanOf(value)}|${value})(?![\\p{L}\\d])`, 'iu'),
      after.span.line,
      before.span.line,
    );
  const slips = slipsIn(chaptersOf(structure), exists);
  if (slips.length > 2) return [];
  return slips.map((slip) =>
    slipFinding(slip, { apa: { id: 'BAB', en: 'Chapter' }, printed: romanOf, key: 'chapter', severity: 'error', confidence: 0.9 }),
  );
}

/** Where each chapter begins, by its number. */
export const chapterLines = (structure: DocumentStructure): ReadonlyMap<string, number> =>
  new Map(chaptersOf(structure).map(({ value, span }) => [String(value), span.line]));

type Chapter = Member & { readonly isAlone: boolean };

/**
 * The chapters of a document. Where it says how it is arranged ("Sistematika Penulisan"), it names them all, with a sentence behind each:
 * those begin nothing.
 */
function chaptersOf(structure: DocumentStructure): readonly Member[] {
  const headed = structure.blocks.flatMap((block, at): readonly Chapter[] => {
    if (block.kind !== 'heading') return [];
    const value = chapterValue(/^BAB\s+(\S+)$/i.exec(block.label)?.[1]);
    const span = value === null ? null : chapterSpan(structure, block, at);
    if (value === null || span === null) return [];
    const behind = (structure.source.lines[span.line] ?? '').slice(span.to).trim();
    return [{ value, span, title: block.title.text, isAlone: behind === '' }];
  });
  const known = new Set(headed.map(({ span }) => span.line));
  const chapters = [...headed, ...loneLines(structure).filter(({ span }) => !known.has(span.line))].toSorted(
    (a, b) => a.span.line - b.span.line,
  );
  const announced = announcedAt(structure);
  const real = chapters.filter(
    ({ span, title }) => !announced(span.line) && !/\b(?:memuat|berisi|menguraikan|menjelaskan|menyajikan|membahas)\b/i.test(title),
  );
  const isPlain = real.filter(({ isAlone }) => isAlone).length >= 2;
  return isPlain ? real.filter(({ isAlone, title }) => isAlone || title === title.toUpperCase()) : real;
}

const chapterValue = (number: string | undefined): number | null =>
  number === undefined ? null : /^\d+$/.test(number) ? Number(number) : romanAsScanned(number);

/** Lines that are a chapter's label and nothing else. One that stands on many pages is a running head. */
function loneLines({ source, blocks }: DocumentStructure): readonly Chapter[] {
  const contents = new Set(blocks.flatMap((block) => (block.kind === 'entry' ? block.title.parts.map(({ line }) => line) : [])));
  const found = source.lines.flatMap((text, line): readonly Chapter[] => {
    const label = contents.has(line) ? null : /^\s{0,200}(BAB\s{1,4}([IVX]{1,5}|\d{1,2}))\s{0,200}$/.exec(text.slice(0, 400));
    const value = label === null ? null : chapterValue(label[2]);
    if (label === null || value === null) return [];
    const from = text.indexOf(label[1] ?? '');
    const title = source.lines.slice(line + 1, line + 4).find((next) => next.trim() !== '') ?? '';
    return [{ value, span: { line, from, to: from + (label[1] ?? '').length }, title: title.trim(), isAlone: true }];
  });
  const often = grouped(found, ({ value }) => value);
  return found.filter(({ value }) => (often.get(value)?.length ?? 0) <= 2);
}

/** Lines below a heading on how the document is arranged, as long as chapter follows chapter within a few lines. */
function announcedAt({ source, blocks }: DocumentStructure): (line: number) => boolean {
  const opened = blocks.flatMap((block) =>
    block.kind === 'heading' && /sistematika/i.test(block.title.text) ? [block.title.parts[0]?.line ?? 0] : [],
  );
  const ranges = opened.map((start) => {
    let last = start;
    for (let line = start; line < source.lines.length && line - last <= NEAR; line++) {
      if (/^\W{0,40}bab\s+[IVX\d]{1,5}\b/i.test((source.lines[line] ?? '').slice(0, 200))) {
        if (line > start + 1 && /^\W{0,40}bab\s+[IVX\d]{1,5}\W{0,4}$/i.test(source.lines[line] ?? '')) break;
        last = line;
      }
    }
    return [start, last] as const;
  });
  return (line) => ranges.some(([from, to]) => line > from && line <= to);
}

const NEAR = 14;

/** A chapter without a title of its own is found by what follows it. */
function chapterSpan(structure: DocumentStructure, heading: ReadHeading, at: number): Span | null {
  const own = labelSpan(structure, heading.label, heading.title);
  if (own !== null) return own;
  const next = structure.blocks[at + 1];
  const passage = next === undefined || next.kind === 'table' ? null : 'passage' in next ? next.passage : next.title;
  return passage === null ? null : labelSpan(structure, heading.label, passage);
}

import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure, ReadHeading } from '../../structure/document-structure.ts';
import { romanOf, romanValue } from '../../structure/roman.ts';
import { isScanned } from '../is-scanned.ts';
import { LabelIndex, labelSpan } from './label-places.ts';
import { slipFinding } from './numbering-finding.ts';
import { type Member, slipsIn } from './series.ts';

type Labelled = { readonly heading: ReadHeading; readonly member: Member; readonly parent: number | null };

/** Chapters, sections and indicators count up. What OCR may have misread is left alone. */
export function headingFindings(structure: DocumentStructure): readonly Finding[] {
  const index = new LabelIndex(structure);
  const scanned = isScanned(structure);
  return [...(scanned ? [] : chapterFindings(structure, index)), ...sectionFindings(structure, index, scanned)];
}

function chapterFindings(structure: DocumentStructure, index: LabelIndex): readonly Finding[] {
  const chapters = structure.blocks.flatMap((block, at) => {
    if (block.kind !== 'heading') return [];
    const number = /^BAB\s+(\S+)$/i.exec(block.label)?.[1];
    const value = number === undefined ? null : /^\d+$/.test(number) ? Number(number) : romanValue(number);
    const span = value === null ? null : chapterSpan(structure, block, at);
    return value === null || span === null ? [] : [{ value, span, title: block.title.text }];
  });
  const exists = (value: number, after: Member, before: Member): boolean =>
    index.between(
      new RegExp(`^\\W{0,200}BAB\\s{1,9}(?:${romanOf(value)}|${value})(?![\\p{L}\\d])`, 'iu'),
      after.span.line,
      before.span.line,
    );
  const slips = slipsIn(chapters, exists);
  if (slips.length > 2) return [];
  return slips.map((slip) =>
    slipFinding(slip, { apa: { id: 'BAB', en: 'Chapter' }, printed: romanOf, key: 'chapter', severity: 'error', confidence: 0.9 }),
  );
}

/** A chapter without a title of its own is found by what follows it. */
function chapterSpan(structure: DocumentStructure, heading: ReadHeading, at: number): Span | null {
  const own = labelSpan(structure, heading.label, heading.title);
  if (own !== null) return own;
  const next = structure.blocks[at + 1];
  const passage = next === undefined || next.kind === 'table' ? null : 'passage' in next ? next.passage : next.title;
  return passage === null ? null : labelSpan(structure, heading.label, passage);
}

const INDICATOR = /^(IKU|IKK|IKP|IKSS|IKSK|IKSP|IKD|SS|SK|SP|Sasaran(?:\s\p{L}+)?|Tujuan)[\s.-]{0,3}(\d{1,3})$/iu;
const DECIMAL = /^((?:\d{1,2}\.)+)(\d{1,2})\.?$/;
const LETTER = /^([A-Z])[.)]$/;

function sectionFindings(structure: DocumentStructure, index: LabelIndex, scanned: boolean): readonly Finding[] {
  const groups = new Map<string, Labelled[]>();
  for (const block of structure.blocks) {
    if (block.kind !== 'heading') continue;
    const named = styleOf(block.label);
    const span = named === null ? null : labelSpan(structure, block.label, block.title);
    if (named === null || span === null) continue;
    const parent = structure.sections[block.section]?.parent ?? null;
    const key = `${named.style}|${named.isGlobal ? '' : parent}`;
    const member = { value: named.value, span, title: block.title.text };
    groups.set(key, [...(groups.get(key) ?? []), { heading: block, member, parent }]);
  }
  return [...groups].flatMap(([key, group]) => inGroup(key.split('|')[0] ?? '', group, index, scanned));
}

type Style = { readonly style: string; readonly value: number; readonly isGlobal: boolean };

function styleOf(label: string): Style | null {
  const indicator = INDICATOR.exec(label);
  if (indicator !== null) return { style: indicator[1] ?? '', value: Number(indicator[2]), isGlobal: true };
  const decimal = DECIMAL.exec(label);
  if (decimal !== null) return { style: decimal[1] ?? '', value: Number(decimal[2]), isGlobal: true };
  const letter = LETTER.exec(label)?.[1];
  return letter === undefined ? null : { style: 'A', value: letter.charCodeAt(0) - 64, isGlobal: false };
}

function inGroup(style: string, group: readonly Labelled[], index: LabelIndex, scanned: boolean): readonly Finding[] {
  if (scanned && style === 'A') return [];
  const printed = (value: number): string =>
    style === 'A' ? `${String.fromCharCode(64 + value)}.` : style.endsWith('.') ? `${style}${value}` : String(value);
  const exists = (value: number, after: Member, before: Member): boolean =>
    index.between(headPattern(style, value), after.span.line, before.span.line);
  const slips = slipsIn(
    group.map(({ member }) => member),
    exists,
  );
  if (slips.length > Math.max(1, group.length / 4)) return [];
  const isNamed = style !== 'A' && !style.endsWith('.');
  const apa = isNamed ? { id: style, en: style } : { id: 'Bagian', en: 'Section' };
  return slips.map((slip) => slipFinding(slip, { apa, printed, key: `section|${style}`, confidence: scanned ? 0.6 : 0.85 }));
}

/** The missing label at the head of a line or cell, or anywhere behind a wide gap. */
function headPattern(style: string, value: number): RegExp {
  if (style === 'A') return new RegExp(`(?:^|[|\\t]|\\s{2})\\s{0,40}${String.fromCharCode(64 + value)}\\s?[.)]?\\s`);
  if (style.endsWith('.')) return new RegExp(`(?:^|[|\\t\\s])${style.replaceAll('.', '\\s?\\.\\s?')}${value}(?!\\d)`);
  return new RegExp(`(?<!\\p{L})${style}[\\s.\\-]{0,4}${value}(?!\\d)`, 'iu');
}

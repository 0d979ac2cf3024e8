import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { grouped } from '../grouped.ts';
import { isScanned } from '../is-scanned.ts';
import { chapterFindings } from './chapters.ts';
import { LabelIndex, labelSpan } from './label-places.ts';
import { slipFinding } from './numbering-finding.ts';
import { type Member, slipsIn } from './series.ts';

type Labelled = { readonly key: string; readonly member: Member };

/** Chapters, sections and indicators count up. What OCR may have misread is left alone. */
export function headingFindings(structure: DocumentStructure): readonly Finding[] {
  const index = new LabelIndex(structure);
  const scanned = isScanned(structure);
  return [
    ...(scanned ? [] : chapterFindings(structure, index)),
    ...sectionFindings(structure, index, scanned),
    ...labelledCells(structure).flatMap(([style, members]) => slipsOf(style, members, index, scanned)),
  ];
}

const INDICATOR = /^(IKU|IKK|IKP|IKSS|IKSK|IKSP|IKD|SS|SK|SP|Sasaran(?:\s\p{L}+)?|Tujuan)[\s.-]{0,3}(\d{1,3})$/iu;
const DECIMAL = /^((?:\d{1,2}\.)+)(\d{1,2})\.?$/;
const LETTER = /^([A-Z])[.)]$/;

function sectionFindings(structure: DocumentStructure, index: LabelIndex, scanned: boolean): readonly Finding[] {
  const labelled = structure.blocks.flatMap((block): readonly Labelled[] => {
    if (block.kind !== 'heading') return [];
    const named = styleOf(block.label);
    const span = named === null ? null : labelSpan(structure, block.label, block.title);
    if (named === null || span === null) return [];
    const parent = structure.sections[block.section]?.parent ?? null;
    return [{ key: `${named.style}|${named.isGlobal ? '' : parent}`, member: { value: named.value, span, title: block.title.text } }];
  });
  const groups = grouped(labelled, ({ key }) => key);
  return [...groups].flatMap(([key, group]) =>
    slipsOf(
      key.split('|')[0] ?? '',
      group.map(({ member }) => member),
      index,
      scanned,
    ),
  );
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

function slipsOf(style: string, members: readonly Member[], index: LabelIndex, scanned: boolean): readonly Finding[] {
  // Letters that do not begin with A are Roman numbers, or sections whose beginning was not seen.
  if (style === 'A' && (scanned || members[0]?.value !== 1)) return [];
  const printed = (value: number): string =>
    style === 'A' ? `${String.fromCharCode(64 + value)}.` : style.endsWith('.') ? `${style}${value}` : String(value);
  const exists = (value: number, after: Member, before: Member): boolean =>
    index.between(headPattern(style, value), after.span.line, before.span.line);
  const slips = slipsIn(members, exists);
  if (slips.length > Math.max(1, members.length / 4)) return [];
  const isNamed = style !== 'A' && !style.endsWith('.');
  const apa = isNamed ? { id: style, en: style } : { id: 'Bagian', en: 'Section' };
  return slips.map((slip) => slipFinding(slip, { apa, printed, key: `section|${style}`, confidence: scanned ? 0.6 : 0.85 }));
}

/** Fewer labels in a table are a choice of indicators, not a row of them. */
const SHORTEST = 5;

/** Indicators that a table names in its first columns: `IKU 1. …`, table by table, where they begin with 1. */
function labelledCells({ tables }: DocumentStructure): readonly (readonly [string, readonly Member[]])[] {
  return tables.flatMap(({ rows }) => {
    const members = rows.flatMap(({ cells }) => {
      const [cell] = cells;
      const found = CELL.exec(cell?.passage.text ?? '');
      if (cell === undefined || found === null || cell.repeated === true) return [];
      const [whole, style = '', number] = found;
      const title = cell.passage.text.slice(whole.length) || (cells[1]?.passage.text ?? '');
      return [
        { style: style.toUpperCase(), member: { value: Number(number), span: spanIn(cell.passage, 0, whole.trimEnd().length), title } },
      ];
    });
    const [first] = members;
    const isRow = first?.member.value === 1 && members.length >= SHORTEST && members.every(({ style }) => style === first.style);
    return isRow ? [[first.style, members.map(({ member }) => member)] as const] : [];
  });
}

const CELL = /^(IKU|IKK|IKP|IKSS|IKSK|IKSP)[\s.-]{0,3}(\d{1,3})(?:[.:)]\s?|\s|$)/i;

/** The missing label at the head of a line or cell, or anywhere behind a wide gap. */
function headPattern(style: string, value: number): RegExp {
  if (style === 'A') return new RegExp(`(?:^|[|\\t]|\\s{2})\\s{0,40}${String.fromCharCode(64 + value)}\\s?(?:[.)]\\s?$|[.)]?\\s)`);
  if (style.endsWith('.')) return new RegExp(`(?:^|[|\\t\\s])${style.replaceAll('.', '\\s?\\.\\s?')}${value}(?!\\d)`);
  return new RegExp(`(?<!\\p{L})${style}[\\s.\\-]{0,4}${value}(?!\\d)`, 'iu');
}

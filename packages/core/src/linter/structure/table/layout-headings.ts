import { type Passage, passageOf } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import { isUpperCase } from '../labels.ts';
import type { ScannedLine } from '../scan-lines.ts';
import { isColumnWord, isFigure, isIndex, isLevelWord, isPeriodWord, isStrongColumnWord, isYear } from './cell-words.ts';
import type { GridCell, GridRow } from './grid.ts';
import { columnAt, columnBelow, type Extent, overlapped, wordGroups } from './layout-columns.ts';
import type { RegionLine } from './layout-regions.ts';
import { placesOf, placesOfRow } from './place-figures.ts';

const MOST_LINES = 10;

/** How many lines at the top of the region are headings: up to the last one that surely is, as long as none of them is data. */
export function headingLines(lines: readonly RegionLine[]): number {
  let [count, words, most] = [0, 0, 0];
  const left = Math.min(...lines.slice(0, MOST_LINES).map(({ line }) => line.from));
  for (const [at, region] of lines.slice(0, MOST_LINES).entries()) {
    const texts = partTexts(region);
    if (isNumberingLine(texts)) return words >= 2 ? at + 1 : 0;
    if (texts.some((text) => isFigure(text) && !isLevelWord(text)) || (startsData(texts[0]!) && texts.filter(isPeriodWord).length < 2))
      break;
    const heads = texts.filter((text) => isColumnWord(text) || isLevelWord(text)).length;
    const isSure = texts.some(isStrongColumnWord) || texts.filter(isLevelWord).length >= 2;
    if (at > count + 1 || (texts.length === 1 && texts[0]!.split(' ').length > 3 && count > 0)) break;
    if (most >= 3 && texts.length === 1 && region.line.from <= left + 2 && !endsHeading(texts) && !isUpperCase(texts[0]!)) break;
    if (!isSure || heads * 2 < texts.length) {
      if (count === at && count > 0 && region.blanks === 0 && endsHeading(texts)) count = at + 1;
      continue;
    }
    count = at + 1;
    words += heads;
    most = Math.max(most, texts.length);
  }
  return words >= 2 ? count : 0;
}

const HEADING_END =
  /^(?:strategis|utama|kinerja|jawab|program|kegiatan|output|komponen|bulanan|triwulanan|pelaksana|kumulatif|\(.{1,14}\)|rp\.?|%)$/i;

/** `STRATEGIS … (%)`: the second line of headings that were broken. */
const endsHeading = (texts: readonly string[]): boolean =>
  texts.filter((text) => isPeriodWord(text) || HEADING_END.test(text)).length * 2 >= texts.length;

/** `1`, `a.`, `1 Terwujudnya`, `IKU 1`: a row has begun. */
const startsData = (text: string): boolean => /^(?:\d{1,3}|[a-zA-Z])[.)]?(?:\s+\p{L}|$)|^(?:iku|ikk|ss|sk|sasaran)[\s.]*\d/iu.test(text);

const partTexts = ({ line, parts }: RegionLine): readonly string[] => parts.map(({ from, to }) => line.text.slice(from, to));

const isNumberingLine = (texts: readonly string[]): boolean =>
  texts.length >= 3 &&
  texts.every(
    (text, at) =>
      isIndex(text.replace(/[()]/g, '')) && (at === 0 || Number(text.replace(/\D/g, '')) === Number(texts[at - 1]!.replace(/\D/g, '')) + 1),
  );

/** A period, or a layer of targets: heads one column of several below a wider heading. */
const isPart = (text: string): boolean => isPeriodWord(text) || /^(?:renstra|renja|pk|rkt|tw|triwulan|semester|smt)\b/i.test(text);

/** Heads one column of several where years stand above. */
const isMeasureWord = (text: string): boolean => /^(?:target|realisasi|capaian|pagu|anggaran|fisik|keuangan)\b/i.test(text);

/** The parts of the heading line that parts into most columns, and those of the other lines that head a column of their own. */
export function seedsOf(heads: readonly RegionLine[]): readonly Span[] {
  const parts = heads.filter((head) => !isNumberingLine(partTexts(head))).map(({ line, parts }) => ({ line, spans: parts }));
  const base = parts.reduce<(typeof parts)[number] | null>(
    (most, own) => (most === null || own.spans.length >= most.spans.length ? own : most),
    null,
  );
  if (base === null) return [];
  const seeds = [...base.spans];
  const isLower = base.line.at > heads[0]!.line.at;
  const at = (i: number): string => {
    const span = base.spans[i];
    return span === undefined ? '' : base.line.text.slice(span.from, span.to);
  };
  const areLevel = (i: number): boolean =>
    (isPart(at(i - 1)) && isPart(at(i))) || (isLower && isMeasureWord(at(i - 1)) && isMeasureWord(at(i)));
  for (const { spans } of parts) {
    for (const span of spans) {
      const next = base.spans.findIndex(({ from }) => from >= span.to);
      const isAbove = next > 0 && areLevel(next);
      if (!isAbove && !seeds.some(({ from, to }) => from < span.to + 1 && span.from < to + 1)) seeds.push(span);
    }
  }
  return seeds.toSorted((one, other) => one.from - other.from);
}

/** Headings that one blank holds apart, where each stands over a column of its own: `Satuan Target Realisasi`. */
export function splitHeads(heads: readonly RegionLine[], columns: readonly Extent[]): readonly RegionLine[] {
  const periods = periodColumns(heads, columns);
  return heads.map((head) => ({ ...head, parts: head.parts.flatMap((part) => splitHead(head.line, part, columns, periods)) }));
}

/** Columns that a line of periods heads one by one. */
function periodColumns(heads: readonly RegionLine[], columns: readonly Extent[]): ReadonlySet<number> {
  const rows = heads.map(({ line, parts }) => parts.filter(({ from, to }) => isPeriodWord(line.text.slice(from, to))));
  return new Set(rows.filter((row) => row.length > 1).flatMap((row) => row.map((part) => columnBelow(columns, part))));
}

/** It stands over the column, or hardly beside it. */
const isOver = (column: Extent | undefined, { from, to }: Extent): boolean =>
  column !== undefined && from <= column.to + 1 && column.from <= to + 1;

function splitHead(line: ScannedLine, part: Span, columns: readonly Extent[], periods: ReadonlySet<number>): readonly Span[] {
  const groups = wordGroups(line, part, columns);
  if (groups.length < 2) return [part];
  const texts = groups.map(({ from, to }) => line.text.slice(from, to));
  const isHeads = texts.every((text, at) => isColumnWord(text) || isLevelWord(text) || (at > 0 && /^no\.?$/i.test(texts[0]!)));
  const stand = groups.every((group) => isOver(columns[columnAt(columns, group)], group));
  return isHeads && stand && texts.filter(isPeriodWord).length !== 1 ? groups : splitWider(line, part, groups, [columns, periods]);
}

/** `Target Target Bulanan`: a heading of its own column, and one that spans the periods behind it. */
function splitWider(
  line: ScannedLine,
  part: Span,
  groups: readonly Span[],
  [columns, periods]: readonly [readonly Extent[], ReadonlySet<number>],
): readonly Span[] {
  const [first, second] = groups as readonly [Span, Span];
  const rest = { ...part, from: second.from };
  const isApart = isStrongColumnWord(line.text.slice(first.from, first.to)) && isStrongColumnWord(line.text.slice(rest.from, rest.to));
  return isApart && !periods.has(columnAt(columns, first)) && periods.has(columnAt(columns, second)) ? [first, rest] : [part];
}

/** Rows of headings: those that span several columns from above, then each column's own words. */
export function headingGrid(source: readonly string[], heads: readonly RegionLine[], columns: readonly Extent[]): readonly GridRow[] {
  const own: Span[][] = columns.map(() => []);
  const spanning: { readonly span: Span; readonly over: readonly number[] }[] = [];
  const kept = heads.filter((head) => !isNumberingLine(partTexts(head)));
  const level = levelColumns(source, kept, columns);
  for (const { parts } of kept) {
    const above = parts.filter((part) => isUpper(source, part, columns, level));
    const ordered = placesInLine(source, parts, columns);
    for (const part of parts) {
      if (above.includes(part)) continue;
      const over = overlapped(columns, part);
      const place = ordered.get(part);
      if (place === undefined && over.length > 1 && !isLevelWord(textAt(source, part))) spanning.push({ span: part, over });
      else own[place ?? columnBelow(columns, part)]!.push(part);
    }
    for (const { part, over } of shared(above, columns, level)) spanning.push({ span: part, over });
  }
  const rows = spanRows(source, spanning, columns.length);
  const numbers = heads.filter((head) => isNumberingLine(partTexts(head))).map(({ parts }) => numberRow(source, parts, columns));
  return [...rows, own.map((pieces) => ({ passage: passageOf(source, pieces) })), ...numbers];
}

/** `1  2  3`: the numbers of the columns, in their order. */
function numberRow(source: readonly string[], parts: readonly Span[], columns: readonly Extent[]): GridRow {
  const ordered = placesOf(parts, columns);
  const placed = parts.map((part) => ({ part, column: ordered.get(part) ?? columnAt(columns, part) }));
  return columns.map((_, at) => ({
    passage: passageOf(
      source,
      placed.filter(({ column }) => column === at).map(({ part }) => part),
    ),
  }));
}

const textAt = (source: readonly string[], { line, from, to }: Span): string => source[line]!.slice(from, to);

/** For each column the period, or the layer, that heads it at the lowest level; empty for others. */
function levelColumns(source: readonly string[], heads: readonly RegionLine[], columns: readonly Extent[]): readonly string[] {
  const words = columns.map(() => '');
  for (const [row, head] of heads.entries()) {
    const parts = head.parts.filter((part) => isPart(textAt(source, part)) || (row > 0 && isMeasureWord(textAt(source, part))));
    if (parts.length < 2) continue;
    const ordered = placesInLine(source, head.parts, columns);
    for (const part of parts) words[ordered.get(part) ?? columnBelow(columns, part)] = textAt(source, part);
  }
  return words.map((word, at) =>
    word !== '' && ((words[at - 1] !== undefined && words[at - 1] !== '') || (words[at + 1] ?? '') !== '') ? word : '',
  );
}

/** A heading whose middle stands over columns that a level below heads one by one. */
function isUpper(source: readonly string[], part: Span, columns: readonly Extent[], level: readonly string[]): boolean {
  const middle = (part.from + part.to) / 2;
  const block = level.flatMap((word, at) => (word === '' ? [] : [columns[at]!]));
  if (block.length < 2 || level.includes(textAt(source, part))) return false;
  return middle >= block[0]!.from && middle <= block.at(-1)!.to && !isOwnWord(source, part, columns, level);
}

/** It stands over one column only, which no level below heads. */
function isOwnWord(source: readonly string[], part: Span, columns: readonly Extent[], level: readonly string[]): boolean {
  const over = overlapped(columns, part);
  return over.length === 1 && level[over[0]!] === '' && textAt(source, part) !== '';
}

/** Where the parts of a heading line stand that do not simply stand over their column. */
function placesInLine(source: readonly string[], parts: readonly Span[], columns: readonly Extent[]): ReadonlyMap<Span, number> {
  const isPeriod = parts.map((part) => isPeriodWord(textAt(source, part)));
  const [first, last] = [isPeriod.indexOf(true), isPeriod.lastIndexOf(true)];
  const row = parts.slice(Math.max(first, 0), last + 1);
  return new Map([...placesOf(parts, columns), ...(isPeriod.slice(first, last + 1).every(Boolean) ? placesOfRow(row, columns) : [])]);
}

type Over = { readonly part: Span; readonly over: readonly number[] };

/** Which level columns each upper heading spans: groups begin where years begin anew; a group belongs to the heading above its middle. */
function shared(above: readonly Span[], columns: readonly Extent[], level: readonly string[]): readonly Over[] {
  if (above.length === 0) return [];
  const block = level.flatMap((word, at) => (word === '' ? [] : [at]));
  const groups = groupsOf(block, level);
  if (groups.length < above.length) return above.map((part, at) => ({ part, over: nearestTo(part, at, above, block, columns) }));
  const owners = groups.map((group) => ownerOf(group, above, columns, groups.length === above.length));
  return above.map((part, at) => ({ part, over: groups.flatMap((group, i) => (owners[i] === at ? group : [])) }));
}

/** A group ends where the next word is of another sort, or has been in it already: `2022 2023` behind `2020 2021 2022 2023`. */
function groupsOf(block: readonly number[], level: readonly string[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const column of block) {
    const group = groups.at(-1);
    const word = level[column]!;
    const isNew =
      group === undefined ||
      column !== group.at(-1)! + 1 ||
      group.some((known) => level[known] === word) ||
      isYear(word) !== isYear(level[group[0]!]!);
    if (isNew) groups.push([column]);
    else group.push(column);
  }
  return groups;
}

const middle = ({ from, to }: Extent): number => (from + to) / 2;

/** The nearest heading above a group, where it is not beside it. */
function ownerOf(group: readonly number[], above: readonly Span[], columns: readonly Extent[], isPaired: boolean): number {
  const extent = { from: columns[group[0]!]!.from, to: columns[group.at(-1)!]!.to };
  const distances = above.map((part) => Math.abs(middle(part) - middle(extent)));
  const nearest = distances.indexOf(Math.min(...distances));
  return isPaired || distances[nearest]! <= (extent.to - extent.from) / 2 + 6 ? nearest : -1;
}

/** Columns whose middle is nearer to this heading than to its neighbours. */
function nearestTo(
  part: Span,
  at: number,
  above: readonly Span[],
  block: readonly number[],
  columns: readonly Extent[],
): readonly number[] {
  const low = at === 0 ? Number.NEGATIVE_INFINITY : (middle(above[at - 1]!) + middle(part)) / 2;
  const high = at === above.length - 1 ? Number.POSITIVE_INFINITY : (middle(part) + middle(above[at + 1]!)) / 2;
  return block.filter((column) => middle(columns[column]!) >= low && middle(columns[column]!) < high);
}

/** Headings over the same columns are one, over several lines. */
function spanRows(
  source: readonly string[],
  spanning: readonly { readonly span: Span; readonly over: readonly number[] }[],
  count: number,
): readonly GridRow[] {
  const byColumns = new Map<string, { readonly over: readonly number[]; readonly spans: Span[] }>();
  for (const { span, over } of spanning) {
    const key = over.join();
    const known = byColumns.get(key);
    if (known === undefined) byColumns.set(key, { over, spans: [span] });
    else known.spans.push(span);
  }
  const rows: (GridCell | undefined)[][] = [];
  for (const { over, spans } of byColumns.values()) {
    const passage = passageOf(source, spans);
    let row = rows.find((one) => over.every((column) => one[column] === undefined));
    if (row === undefined) rows.push((row = []));
    for (const [i, column] of over.entries()) row[column] = i === 0 ? { passage } : { passage, repeated: true };
  }
  return rows.map((row) => Array.from({ length: count }, (_, at) => row[at] ?? { passage: EMPTY }));
}

const EMPTY: Passage = { text: '', parts: [] };

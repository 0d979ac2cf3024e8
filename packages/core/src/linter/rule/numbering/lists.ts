import type { Finding } from '../../finding.ts';
import type { DocumentStructure, ReadItem, ReadTable } from '../../structure/document-structure.ts';
import { isScanned } from '../is-scanned.ts';
import { LabelIndex, labelSpan } from './label-places.ts';
import { slipFinding } from './numbering-finding.ts';
import { type Counted, countedMark, printedMark } from './numbers.ts';
import { type Member, slipsIn } from './series.ts';

type Listed = { readonly counted: Counted; readonly member: Member; readonly lastLine: number };
/** Shorter lists say too little about how they count. */
const SHORTEST = 3;

/** Marks of lists, and the column `No` of tables. One slip in a list is a fault; several are a list that was misunderstood. */
export function listFindings(structure: DocumentStructure): readonly Finding[] {
  const index = new LabelIndex(structure);
  if (isScanned(structure)) return listsOf(structure).flatMap((list) => plainGap(list, index, structure.source.lines));
  const lists = listsOf(structure).flatMap((list) => slipOf(list, index, MARK));
  const columns = structure.tables.flatMap((table) => slipOf(numberColumn(table), index, COLUMN));
  return [...lists, ...columns];
}

function slipOf(list: readonly Listed[], index: LabelIndex, { head, confidence }: Where): readonly Finding[] {
  const [first] = list;
  if (first === undefined || list.length < SHORTEST || first.counted.value !== 1) return [];
  const exists = (value: number, after: Member, before: Member): boolean =>
    index.between(markPattern(head, first.counted, value), after.span.line, before.span.line);
  const slips = slipsIn(
    list.map(({ member }) => member),
    exists,
  );
  const [slip] = slips;
  if (slip === undefined || slips.length > 1) return [];
  const printed = (value: number): string => printedMark(first.counted, value);
  return [slipFinding(slip, { apa: { id: 'Butir', en: 'Item' }, printed, key: 'list', confidence })];
}

/**
 * In a scanned text a mark may have been lost, and its item with it stands in the item before. Where that one is one sentence, and the
 * next follows on the next line, nothing was lost but the number.
 */
function plainGap(list: readonly Listed[], index: LabelIndex, lines: readonly string[]): readonly Finding[] {
  return slipOf(list, index, MARK).flatMap((finding) => {
    const [at, other] = finding.spans;
    const before = list.find(({ member }) => member.span.line === other?.line);
    const isPlain =
      before !== undefined &&
      /^[^;.]{8,}[;.,]?(?:\sdan)?$/.test(before.member.title) &&
      lines.slice(before.lastLine + 1, at.line).every((line) => line.trim() === '');
    return isPlain && finding.key.includes('|gap|') ? [{ ...finding, confidence: 0.62, mungkinSalahBaca: true as const }] : [];
  });
}

type Where = { readonly head: string; readonly confidence: number };
/** A mark may hide at the head of a line or cell, or behind a wide gap; a running number only at the head of a line. */
const MARK: Where = { head: '(?:^|[|\\t;:]|\\s{2})', confidence: 0.8 };
const COLUMN: Where = { head: '^', confidence: 0.75 };

/** The missing mark, with or without its dot. */
function markPattern(head: string, counted: Counted, value: number): RegExp {
  const body = printedMark(counted, value).replace(/[().]/g, '');
  return new RegExp(`${head}\\s{0,80}\\(?${body}(?:[.)]|\\s|$)`);
}

/** Runs of marks of one style under one heading; a mark that begins again begins another list. */
function listsOf(structure: DocumentStructure): readonly (readonly Listed[])[] {
  const lists: OpenList[] = [];
  let open: OpenList[] = [];
  let last: Counted | null = null;
  for (const block of structure.blocks) {
    if (block.kind === 'heading') [open, last] = [[], null];
    if (block.kind !== 'item') continue;
    const counted: Counted | null = countedMark(block.mark, last);
    const listed = counted === null ? null : listedItem(structure, block, counted);
    if (counted === null || listed === null) continue;
    last = counted;
    const indent = block.passage.parts[0]?.from ?? 0;
    const list = open.findLast((known) => known.style === counted.style && Math.abs(known.indent - indent) <= SAME_INDENT);
    if (list === undefined || counted.value === 1) {
      const fresh = { style: counted.style, indent, items: [listed] };
      open = [...open.filter((known) => known !== list), fresh];
      lists.push(fresh);
    } else list.items.push(listed);
    if (counted.style.startsWith('1')) open = open.filter(({ style }) => style.startsWith(counted.style));
  }
  return lists.map(({ items }) => items);
}

type OpenList = { readonly style: string; readonly indent: number; readonly items: Listed[] };
/** Lists that stand further inside are other lists; marks of one list may be set a little apart. */
const SAME_INDENT = 3;

function listedItem(structure: DocumentStructure, block: ReadItem, counted: Counted): Listed | null {
  const span = labelSpan(structure, block.mark, block.passage);
  const words = block.passage.text;
  const isProse = /^[“"(]?\p{L}/u.test(words) && (words.match(/\p{L}{3,}/gu) ?? []).length >= 2;
  return span === null || !isProse
    ? null
    : { counted, member: { value: counted.value, span, title: words }, lastLine: block.passage.parts.at(-1)?.line ?? span.line };
}

/** The column of running numbers; a table of groups that begin again is not one. */
function numberColumn(table: ReadTable): readonly Listed[] {
  if (table.confidence < 0.8 || !/^no(?:mor|\.)?$/i.test(table.columns[0]?.heading.trim() ?? '')) return [];
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  const listed = rows.flatMap(({ cells }): readonly Listed[] => {
    const [cell, name] = cells;
    const part = cell?.passage.parts[0];
    const found = /^(\d{1,3})\.?$/.exec(cell?.passage.text ?? '');
    if (cell === undefined || part === undefined || cell.repeated === true || found === null) return [];
    const span = { line: part.line, from: part.from, to: part.from + cell.passage.text.length };
    return [
      {
        counted: { style: '1#', value: Number(found[1]) },
        member: { value: Number(found[1]), span, title: name?.passage.text ?? '' },
        lastLine: part.line,
      },
    ];
  });
  return listed.filter(({ counted }) => counted.value === 1).length === 1 ? listed : [];
}

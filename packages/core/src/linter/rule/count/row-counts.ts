import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure, ReadTable } from '../../structure/document-structure.ts';
import { type FigureGrid, figureGrid } from '../table/figure-grid.ts';
import { isTotalRow } from '../table/total-rows.ts';
import { after, before, placeOfFigure, type Sentence } from '../text/sentences.ts';
import { type Counted, countedIn, isSubset, isToldAsAll } from './counted.ts';

const NEAR = 4;

/** "14 aplikasi" against the numbered rows of the table of applications beside it. */
export function rowCounts({ blocks, tables }: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  const tableBlocks = blocks.flatMap((block, at) => (block.kind === 'table' ? [{ at, table: tables[block.table] }] : []));
  const counted = sentences.flatMap(countedIn);
  return tableBlocks.flatMap(({ at, table }) => {
    const rows = table === undefined ? null : numberedRows(table);
    if (table === undefined || rows === null) return [];
    const near = counted.filter((one) => Math.abs(one.sentence.block - at) <= NEAR && one.sentence.section === blocks[at]?.section);
    const same = near.filter((one) => namesRows(one, table) && isToldAsAll(one) && !isSubset(one) && !didSomething(one));
    if (same.length === 0 || same.some(({ amount }) => amount === rows.amount)) return [];
    return same.slice(0, 1).map((one) => findingOf(one, rows));
  });
}

const DID =
  /^[^.;,]{0,50}?\byang\s+(?:belum|tidak|telah|sudah|masih|mengalami|mencapai|memenuhi|melampaui|melebihi|berhasil|dinilai|perlu|akan)\b/i;

/** "3 kegiatan yang belum terlaksana" are some of those in the table. */
const didSomething = ({ sentence, figure }: Counted): boolean => DID.test(after(sentence, figure, 90));

const LISTS = new Set(['indikator', 'program', 'iku', 'ikk']);
const HOLDS = /\b(?:memuat|menetapkan|ditetapkan|terdiri\s+(?:dari|atas)|memiliki|mencakup|meliputi)\s+(?:sebanyak\s+)?$/i;
const JUDGED = /^[^.;,]{0,60}\b(?:mencapai|tercapai|memenuhi|belum|tidak|melampaui)\b/i;

/** "memuat 8 indikator kinerja" against the tables of the document that number their indicators, where all of them agree. */
export function numberedLists({ tables }: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  const counted = sentences
    .flatMap(countedIn)
    .filter(
      (one) =>
        LISTS.has(one.nouns[0] ?? '') &&
        HOLDS.test(before(one.sentence, one.figure)) &&
        !isSubset(one) &&
        !didSomething(one) &&
        !JUDGED.test(after(one.sentence, one.figure, 90)),
    );
  if (counted.length === 0) return [];
  const lists = tables.flatMap((table) => listOf(table));
  return counted.flatMap((one) => {
    const same = lists.filter(({ noun }) => noun === one.nouns[0]);
    const [first] = same;
    if (first === undefined || same.some(({ rows }) => rows.amount !== first.rows.amount) || first.rows.amount === one.amount) return [];
    return counted.some((other) => other.nouns[0] === one.nouns[0] && other.amount === first.rows.amount)
      ? []
      : [findingOf(one, first.rows, 0.65)];
  });
}

/** What a table numbers: the word at the head of the column beside the numbers. */
function listOf(table: ReadTable): readonly { readonly noun: string; readonly rows: NumberedRows }[] {
  const grid = figureGrid(table);
  const at = grid.columns.findIndex(({ isOrdinal }) => isOrdinal);
  const heading = at < 0 ? '' : (grid.columns[at + 1]?.heading.trim().toLowerCase() ?? '');
  const noun = [...LISTS].find((one) => heading.startsWith(one));
  const rows = noun === undefined ? null : numberedRows(table);
  return noun === undefined || rows === null ? [] : [{ noun, rows }];
}

/** The noun stands in the caption or at the head of the column that names the rows. */
function namesRows({ nouns }: Counted, { caption, columns }: ReadTable): boolean {
  const [first, second] = nouns;
  const title = (caption?.title.text ?? '').toLowerCase();
  const heads = columns.slice(0, 3).map(({ heading }) => heading.toLowerCase());
  const named = first !== undefined && [title, ...heads].some((text) => new RegExp(`\\b${first.replaceAll('/', '\\/')}\\b`).test(text));
  if (!named) return false;
  const isPlain = /^(?:daftar|jenis|rincian|nama|data|rekapitulasi)\b/.test(title);
  return isPlain || (second !== undefined && title.includes(second));
}

export type NumberedRows = { readonly amount: number; readonly last: Span };

/** Rows that are numbered 1 … n without a gap, in one column or continued in a second. */
export function numberedRows(table: ReadTable): NumberedRows | null {
  const grid = figureGrid(table);
  const marks = grid.rows
    .filter((row) => !isTotalRow(row, grid))
    .flatMap(({ cells }) =>
      ordinalsOf(
        grid,
        cells.map(({ text }) => text),
      ).map((at) => ({ value: Number((cells[at]?.text ?? '').replace(/[.)]$/, '')), span: cells[at]?.span ?? null })),
    );
  const sorted = marks.toSorted((a, b) => a.value - b.value);
  const last = sorted.at(-1);
  if (last === undefined || last.span === null || sorted.length < 3 || !sorted.every(({ value }, at) => value === at + 1)) return null;
  return { amount: last.value, last: last.span };
}

function ordinalsOf({ columns }: FigureGrid, texts: readonly string[]): readonly number[] {
  const isMark = (at: number): boolean => /^\d{1,2}[.)]?$/.test(texts[at] ?? '');
  const isNumbered = (at: number): boolean =>
    columns[at]?.isOrdinal === true || (/^\p{L}/u.test(texts[at + 1] ?? '') && columns[at]?.heading.trim() === '');
  return texts.flatMap((_, at) => (isMark(at) && isNumbered(at) ? [at] : []));
}

function findingOf(counted: Counted, { amount, last }: NumberedRows, confidence = 0.8): Finding {
  const noun = counted.nouns.join(' ');
  return {
    rule: 'count',
    severity: confidence < 0.7 ? 'warn' : 'error',
    confidence,
    message: {
      id: `Disebut ${counted.amount} ${noun}, tetapi tabelnya memuat ${amount} baris bernomor.`,
      en: `${counted.amount} ${noun} are named, but their table has ${amount} numbered rows.`,
    },
    expected: String(amount),
    key: ['baris', noun, counted.amount, amount].join('|'),
    spans: [placeOfFigure(counted.sentence, counted.figure), last],
  };
}

import { compare } from '../../../kernel/fraction.ts';
import type { PrintedValue } from '../../claim/claim.ts';
import { parseCell } from '../../claim/read-cell.ts';
import type { Said } from '../../claim/said.ts';
import type { Passage } from '../../source/passage.ts';
import type { ReadTable } from '../../structure/document-structure.ts';
import type { Examined } from '../rule.ts';

/** A row of a table of values, by its code (`U4`) and its name. */
export type Row = {
  readonly row: number;
  readonly name: string;
  readonly code: string | null;
  readonly passage: Passage;
};
/** A row that a text names, with the place in the text. */
export type Named = { readonly row: Row; readonly start: number; readonly end: number };
/** A column of figures that differ. */
export type Ranked = {
  readonly column: number;
  readonly heading: string;
  /** With the number of figures in the whole row. */
  readonly values: ReadonlyMap<number, { readonly value: PrintedValue; readonly passage: Passage; readonly figures: number }>;
};
export type RankedTable = {
  readonly at: number;
  readonly table: ReadTable;
  readonly rows: readonly Row[];
  readonly columns: readonly Ranked[];
};

/** The tables of values around each sentence: of its section, and of the indicator whose block it is. Each is read once. */
export function rankedTablesOf(examined: Examined): (said: Said) => readonly RankedTable[] {
  const known = new Map<number, RankedTable | null>();
  const bySection = new Map<number, number[]>();
  for (const [at, { section }] of examined.structure.tables.entries()) push(bySection, section, at);
  return ({ section, owner }) => {
    const near = new Set([...(bySection.get(section) ?? []).slice(0, MOST_TABLES), ...(owner?.tables ?? []).slice(0, MOST_TABLES)]);
    return [...near].slice(0, MOST_TABLES).flatMap((at) => ranked(at, examined, known) ?? []);
  };
}

const MOST_TABLES = 12;

function push(groups: Map<number, number[]>, key: number, value: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function ranked(at: number, { structure }: Examined, known: Map<number, RankedTable | null>): RankedTable | null {
  const before = known.get(at);
  if (before !== undefined) return before;
  const table = structure.tables[at];
  const made = table === undefined ? null : rankedTable(table, at);
  known.set(at, made);
  return made;
}

function rankedTable(table: ReadTable, at: number): RankedTable | null {
  const data = comparedRows(table.rows.flatMap((row, index) => (row.kind === 'data' ? [{ row, index }] : [])));
  if (data.length < 3 || data.length > 300) return null;
  const rows = data.map(({ row: { cells }, index }): Row => {
    const texts = cells.map(({ passage }) => passage).filter(({ text }) => /\p{L}/u.test(text) && parseCell(text) === null);
    const code =
      cells
        .slice(0, 3)
        .map(({ passage }) => CODE.exec(passage.text.trim())?.[0].replace(/\s/g, '').toUpperCase() ?? null)
        .find((one) => one !== null) ?? null;
    const passage = texts.toSorted((a, b) => b.text.length - a.text.length)[0] ?? { text: '', parts: [] };
    return { row: index, name: passage.text, code, passage };
  });
  const columns = table.columns.flatMap(({ heading }, column) => rankedColumn(data, column, heading) ?? []);
  return columns.length === 0 ? null : { at, table, rows, columns };
}

const CODE = /^(?:U|P|IKU|IKK|SS|SK)[ .]?\d{1,2}(?![\d.])/i;

const figuresOf = ({ cells }: ReadTable['rows'][number]): number => {
  const values = cells.map(({ passage }) => parseCell(passage.text));
  return values.filter((value) => value !== null && value !== 'absent').length;
};

/** Without the rows of results, which stand below the rows that they are made of and fill one column of many. */
function comparedRows(data: Data): Data {
  const most = Math.max(0, ...data.map(({ row }) => figuresOf(row)));
  const full = data.filter(({ row }) => figuresOf(row) * 2 >= most);
  return full.length < 3 ? data : full;
}

type Data = readonly { readonly row: ReadTable['rows'][number]; readonly index: number }[];

/** A column of figures that differ; numbers of rows and weights say nothing about rank. */
function rankedColumn(data: Data, column: number, heading: string): Ranked | null {
  if (/^(?:no|nomor|kode)\b|\bbobot\b|\btarget\b/i.test(heading.trim())) return null;
  const values = new Map<number, { value: PrintedValue; passage: Passage; figures: number }>();
  for (const { row, index } of data) {
    const passage = row.cells[column]?.passage;
    const value = passage === undefined ? null : parseCell(passage.text);
    if (passage !== undefined && value !== null && value !== 'absent') values.set(index, { value, passage, figures: figuresOf(row) });
  }
  const all = [...values.values()].map(({ value }) => value);
  const isCounted =
    all.every(({ digits, unit }) => digits === 0 && unit === null) &&
    all.every(({ value }, at) => compare(value, { n: at + 1, d: 1 }) === 0);
  const differ = all.some(({ value }) => compare(value, all[0]?.value ?? value) !== 0);
  return values.size * 10 < data.length * 8 || isCounted || !differ || all.some(({ doubtful }) => doubtful)
    ? null
    : { column, heading, values };
}

/** The rows that a part of a text names: by code, else by their whole names. */
export function rowsNamedIn(part: string, rows: readonly Row[]): readonly Named[] {
  const codes = [...part.matchAll(/\b(?:U|P|IKU|IKK|SS|SK)[ .]?\d{1,2}(?![\d.,]\d)/gi)].flatMap(({ 0: code, index }): readonly Named[] => {
    const key = code.replace(/[\s.]/g, '').toUpperCase();
    const row = rows.find((one) => one.code === key) ?? rows.find((one) => /^P\d/.test(key) && one.code === key.replace('P', 'U'));
    return row === undefined ? [] : [{ row, start: index, end: index + code.length }];
  });
  return codes.length > 0 ? codes : byName(part, rows);
}

function byName(part: string, rows: readonly Row[]): readonly Named[] {
  const lower = part.toLowerCase();
  const found = rows.flatMap((row): readonly Named[] => {
    const name = row.name
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^\s*\d{1,2}[.)]\s*/, '')
      .trim();
    const at = name.length < 4 ? -1 : lower.indexOf(name);
    return at < 0 ? [] : [{ row, start: at, end: at + name.length }];
  });
  // "Waktu" inside "Waktu Penyelesaian" is not a row of its own.
  return found.filter(
    (one) => !found.some((two) => two !== one && two.start <= one.start && two.end >= one.end && two.end - two.start > one.end - one.start),
  );
}

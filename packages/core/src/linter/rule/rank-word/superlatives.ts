import { compare, type Fraction, sumOf } from '../../../kernel/fraction.ts';
import type { PrintedValue } from '../../claim/claim.ts';
import { measureOf } from '../../claim/read-heading.ts';
import { type Said, saidIn } from '../../claim/said.ts';
import { quoted } from '../../claim/say.ts';
import type { Finding } from '../../finding.ts';
import { type Passage, spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { Examined } from '../rule.ts';
import { type Named, type Ranked, type RankedTable, type Row, rankedTablesOf, rowsNamedIn } from './ranked-tables.ts';

type Word = { readonly says: 'low' | 'high'; readonly start: number; readonly end: number };
const LOW = /\b(?:terendah|terkecil|tersedikit|paling (?:rendah|kecil|sedikit)|nilai minimum)\b/gi;
const HIGH = /\b(?:tertinggi|terbesar|terbanyak|paling (?:tinggi|besar|banyak)|nilai maksimum)\b/gi;

/** "paling tinggi 25", "paling sedikit 20 JP" say how far something may go; "terendah terhadap nilai maksimalnya" is measured by another yardstick. */
const isBound = (word: string, behind: string): boolean =>
  OTHER_YARDSTICK.test(behind) || (word.toLowerCase().startsWith('paling') && NUMBER.test(behind));
const OTHER_YARDSTICK = /^\s(?:terhadap|dibanding\p{L}*|dari)\s(?:\p{L}+\s){0,2}(?:maksim|optim|target|bobot)/iu;
const NUMBER = /^\s(?:rp\.?\s?)?(?:\d|(?:sepuluh|sebelas|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\b)/i;

/** "unsur dengan nilai terendah adalah U4" against the rows of the tables around it. */
export function superlativeFindings(examined: Examined): readonly Finding[] {
  const tablesNear = rankedTablesOf(examined);
  return saidIn(examined).flatMap((said): readonly Finding[] => {
    const words = wordsIn(said.text);
    if (words.length === 0 || words.length > 2) return [];
    const near = tablesNear(said);
    return words.flatMap((word, at) => judged({ said, word, other: words[1 - at] ?? null, near }) ?? []);
  });
}

function wordsIn(text: string): readonly Word[] {
  if (text.length > 3000) return [];
  const of = (pattern: RegExp, says: Word['says']): readonly Word[] =>
    [...text.matchAll(pattern)]
      .map(({ 0: piece, index }) => ({ says, start: index, end: index + piece.length }))
      .filter(({ start, end }) => !isBound(text.slice(start, end), text.slice(end, end + 40)));
  return [...of(LOW, 'low'), ...of(HIGH, 'high')].toSorted((a, b) => a.start - b.start);
}

type Judging = { readonly said: Said; readonly word: Word; readonly other: Word | null; readonly near: readonly RankedTable[] };

function judged({ said, word, other, near }: Judging): Finding | null {
  for (const table of near) {
    const named = namedIn(said.text, table.rows, { word, other });
    if (named.length === 0 || named.length * 2 > table.rows.length) continue;
    const columns = columnsFor(said.text, table);
    if (columns.length === 0 || columns.some((column) => isExtreme(named, column, word)) || isExtremeOfMeans(named, table, word))
      return null;
    const [best] = columns.toSorted((a, b) => quotedIn(said, named, b) - quotedIn(said, named, a));
    return best === undefined ? null : finding({ said, word, named, table, column: best });
  }
  return null;
}

/** The rows that the word is about; of two words each takes what stands nearest behind it. */
function namedIn(
  text: string,
  rows: readonly Row[],
  { word, other }: { readonly word: Word; readonly other: Word | null },
): readonly Named[] {
  const [from, until] = rangeOf(text, word, other);
  return rowsNamedIn(text.slice(from, until), rows).map(({ row, start, end }) => ({ row, start: from + start, end: from + end }));
}

/** Behind the word up to the next one; before it where nothing is told behind ("U7 memiliki nilai terendah"). */
function rangeOf(text: string, word: Word, other: Word | null): readonly [number, number] {
  const isBehind = /^[^.;]{0,80}?\b(?:adalah|yaitu|yakni|ialah|pada|diperoleh|terdapat|dimiliki|:)/i.test(text.slice(word.end));
  const next = other !== null && other.start > word.start ? other.start : text.length;
  if (isBehind) return [word.end, next];
  const last = other !== null && other.start < word.start ? other.end : 0;
  const clause = Math.max(last, text.slice(0, word.start).lastIndexOf(';') + 1);
  return other === null ? [0, text.length] : [clause, word.end];
}

/** The columns that the sentence can mean: those of the measure it names, if there are any. */
function columnsFor(text: string, { columns }: RankedTable): readonly Ranked[] {
  const measure = measureOf(text);
  const own = columns.filter(({ heading }) => measureOf(heading) === measure);
  return measure === 'capaian' || measure === 'realisasi' ? (own.length > 0 ? own : columns.length === 1 ? columns : []) : columns;
}

const valueOf = ({ values }: Ranked, { row }: Named): Fraction | null => values.get(row.row)?.value.value ?? null;

/** A row with fewer figures than those that are named is a result of the others: "Nilai hasil", "Konversi Bobot". */
function comparable({ values }: Ranked, named: readonly Named[]): [number, { value: PrintedValue; passage: Passage; figures: number }][] {
  const least = Math.min(...named.map(({ row }) => values.get(row.row)?.figures ?? 0));
  return [...values].filter(([, { figures }]) => figures >= least);
}

/** Whether every row that is named stands at the end of the column, ties included. */
function isExtreme(named: readonly Named[], column: Ranked, { says }: Word): boolean {
  const own = named.map((one) => valueOf(column, one));
  const all = [...column.values.values()].map(({ value }) => value.value);
  // A second place may be told in one breath with the first: the worst of them must not be better than any that is not named.
  const others = comparable(column, named)
    .filter(([row]) => !named.some((one) => one.row.row === row))
    .map(([, { value }]) => value.value);
  if (own.some((value) => value === null) || all.length === 0) return true;
  return own.every(
    (value) => value === null || others.every((other) => (says === 'low' ? compare(value, other) <= 0 : compare(value, other) >= 0)),
  );
}

/** Over columns of one kind (two semesters) the mean of a row decides. */
function isExtremeOfMeans(named: readonly Named[], { columns, rows }: RankedTable, { says }: Word): boolean {
  if (columns.length < 2) return false;
  const sums = new Map(rows.flatMap(({ row }) => sumOfRow(columns, row).map((sum) => [row, sum] as const)));
  const own = named.flatMap(({ row }) => sums.get(row.row) ?? []);
  const others = [...sums].filter(([row]) => !named.some((one) => one.row.row === row)).map(([, sum]) => sum);
  return own.length === named.length && own.every((sum) => others.every((other) => compare(sum, other) * (says === 'low' ? 1 : -1) <= 0));
}

function sumOfRow(columns: readonly Ranked[], row: number): readonly Fraction[] {
  const values = columns.flatMap(({ values: known }) => known.get(row)?.value.value ?? []);
  return values.length === columns.length ? [sumOf(values)] : [];
}

/** How many of the sentence's figures stand in the column for the named rows. */
function quotedIn({ figures }: Said, named: readonly Named[], { values }: Ranked): number {
  return named.filter(({ row }) =>
    figures.some(({ value }) => compare(value.value, values.get(row.row)?.value.value ?? { n: -1, d: 1 }) === 0),
  ).length;
}

const label = (row: Row | undefined): string => (row?.code ?? quoted(row?.name ?? '')).slice(0, 60);

type Told = {
  readonly said: Said;
  readonly word: Word;
  readonly named: readonly Named[];
  readonly table: RankedTable;
  readonly column: Ranked;
};

function finding({ said, word, named, table, column }: Told): Finding | null {
  const [first] = named;
  const entries = comparable(column, named).toSorted(([, a], [, b]) =>
    word.says === 'low' ? compare(a.value.value, b.value.value) : compare(b.value.value, a.value.value),
  );
  const end = entries[0];
  if (first === undefined || end === undefined) return null;
  const best = table.rows.find(({ row }) => row === end[0]);
  const words = quoted(said.text.slice(word.start, word.end));
  const own = column.values.get(first.row.row);
  const expected = label(best);
  const spans: readonly Span[] = [end[1].passage, ...(own === undefined ? [] : [own.passage])].map((passage) =>
    spanIn(passage, 0, passage.text.length),
  );
  const caption =
    table.table.caption === null
      ? { id: 'tabel', en: 'the table' }
      : { id: `Tabel ${table.table.caption.nomor}`, en: `Tabel ${table.table.caption.nomor}` };
  return {
    rule: 'rank-word',
    severity: 'error',
    confidence: Math.min(0.88, table.table.confidence + 0.1),
    message: {
      id: `${label(first.row)} disebut ${words}${own === undefined ? '' : ` (${quoted(own.value.text)})`}, padahal di ${caption.id} yang ${words} adalah ${expected} dengan ${quoted(end[1].value.text)}.`,
      en: `${label(first.row)} is called "${words}"${own === undefined ? '' : ` (${quoted(own.value.text)})`}, but in ${caption.en} that is ${expected} with ${quoted(end[1].value.text)}.`,
    },
    expected,
    key: ['urutan', table.table.caption?.nomor ?? table.at, words, label(first.row)].join('|'),
    spans: [said.place(first.start, first.end), ...spans],
  };
}

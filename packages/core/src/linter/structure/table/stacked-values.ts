import { passageOf } from '../../source/passage.ts';
import { isPeriodWord } from './cell-words.ts';
import type { Grid, GridRow } from './grid.ts';
import { isLooseValue, type LooseLine, type Word } from './loose-lines.ts';

export type Loose = { readonly grid: Grid; readonly used: number };

const MEASURE = /^(?:target|realisasi|capaian|renstra|renja|anggaran|pagu|persentase|kinerja)$/i;

const cell = (lines: readonly string[], word: Word | undefined): GridRow[number] => ({
  passage: passageOf(lines, word === undefined ? [] : [word.span]),
});

/**
 * `Target Realisasi` above `2023 2024 2023 2024` above `60% 100% 69,39% N/A`; the upper heading may have been lost; the words may stand
 * one below the other, each in a line of its own.
 */
export function readValueBlock(lines: readonly string[], loose: readonly LooseLine[], at: number): Loose | null {
  return inRows(lines, loose, at) ?? inOneColumn(lines, loose, at);
}

function inRows(lines: readonly string[], loose: readonly LooseLine[], at: number): Loose | null {
  const first = loose[at]!;
  const hasUpper = first.words.length <= 4 && first.words.every(({ text }) => MEASURE.test(text));
  const periodsAt = hasUpper ? at + 1 : at;
  const periods = loose[periodsAt];
  if (
    periods === undefined ||
    (hasUpper && periods.blanks > 1) ||
    periods.words.length < 2 ||
    !periods.words.every(({ text }) => isPeriodWord(text))
  )
    return null;
  const count = periods.words.length;
  let end = periodsAt + 1;
  while (end - periodsAt <= 30 && isRowOf(loose[end], count)) end += 1;
  if (end === periodsAt + 1) return null;
  const upper = hasUpper ? spread(first.words, periods.words) : null;
  const used = loose.slice(hasUpper && upper === null ? periodsAt : at, end);
  const rows = used.map(({ words }) => words.map((word) => cell(lines, word)));
  const heads =
    upper === null ? [] : [upper.map(({ word, isFirst }) => ({ ...cell(lines, word), ...(isFirst ? {} : { repeated: true as const }) }))];
  const grid = {
    rows: [...heads, ...rows.slice(heads.length)],
    lines: used.map(({ line }) => line.at),
    repeats: [],
    confidence: 0.9,
    headings: heads.length + 1,
  };
  return upper === null && hasUpper ? null : { grid, used: end - at };
}

const isRowOf = (line: LooseLine | undefined, count: number): boolean =>
  line !== undefined && line.blanks <= 1 && line.words.length === count && line.words.every(({ text }) => isLooseValue(text));

type Spread = readonly { readonly word: Word; readonly isFirst: boolean }[];

/** Which periods each upper heading spans: a new one begins where the years begin again; else all span as many. */
function spread(heads: readonly Word[], periods: readonly Word[]): Spread | null {
  const starts = periods.flatMap(({ text }, at) => (at === 0 || Number(text) <= Number(periods[at - 1]!.text) ? [at] : []));
  const even = periods.length % heads.length === 0 ? heads.map((_, at) => (at * periods.length) / heads.length) : null;
  const begin = starts.length === heads.length ? starts : even;
  if (begin === null) return null;
  return periods.map((_, at) => ({ word: heads[begin.findLastIndex((from) => from <= at)]!, isFirst: begin.includes(at) }));
}

/** Every word in a line of its own: headings, periods, then as many figures as periods. */
function inOneColumn(lines: readonly string[], loose: readonly LooseLine[], at: number): Loose | null {
  const words: Word[] = [];
  for (let i = at; i < loose.length && i < at + 60; i++) {
    const { words: own, blanks } = loose[i]!;
    if (own.length !== 1 || (i > at && blanks > 1)) break;
    words.push(own[0]!);
  }
  const heads = words.findIndex(({ text }) => !MEASURE.test(text));
  const periodEnd = words.findIndex(({ text }, i) => i >= heads && !isPeriodWord(text));
  const count = periodEnd - heads;
  if (heads < 1 || count < 2 || !words.slice(0, heads).every(({ text }) => MEASURE.test(text))) return null;
  const values = words.slice(periodEnd, periodEnd + count);
  const upper = spread(words.slice(0, heads), words.slice(heads, periodEnd));
  if (upper === null || values.length < count || !values.every(({ text }) => isLooseValue(text))) return null;
  const rows: GridRow[] = [
    upper.map(({ word, isFirst }) => ({ ...cell(lines, word), ...(isFirst ? {} : { repeated: true as const }) })),
    words.slice(heads, periodEnd).map((word) => cell(lines, word)),
    values.map((word) => cell(lines, word)),
  ];
  const used = periodEnd + count;
  return { grid: { rows, lines: loose.slice(at, at + used).map(({ line }) => line.at), repeats: [], confidence: 0.85, headings: 2 }, used };
}

/** `1 SAKTI 8 Kinerja`: two numbered lists side by side. */
export function readTwinList(lines: readonly string[], loose: readonly LooseLine[], at: number): Loose | null {
  const rows: (readonly [Word, Word[], Word, Word[]])[] = [];
  for (let i = at; i < loose.length && i < at + 100; i++) {
    const twin = i > at && loose[i]!.blanks > 1 ? null : twinOf(loose[i]!.words);
    const last = rows.at(-1);
    if (twin === null || (last !== undefined && !(follows(last[0], twin[0]) && follows(last[2], twin[2])))) break;
    rows.push(twin);
  }
  if (rows.length < 3 || Number(rows[0]![2].text) !== Number(rows[0]![0].text) + rows.length) return null;
  const grid = rows.map(([no, text, second, other]) => [
    cell(lines, no),
    {
      passage: passageOf(
        lines,
        text.map(({ span }) => span),
      ),
    },
    cell(lines, second),
    {
      passage: passageOf(
        lines,
        other.map(({ span }) => span),
      ),
    },
  ]);
  return {
    grid: { rows: grid, lines: loose.slice(at, at + rows.length).map(({ line }) => line.at), repeats: [], confidence: 0.7, headings: 0 },
    used: rows.length,
  };
}

const follows = (a: Word, b: Word): boolean => Number(b.text) === Number(a.text) + 1;

function twinOf(words: readonly Word[]): readonly [Word, Word[], Word, Word[]] | null {
  if (words.length < 4 || !/^\d{1,2}$/.test(words[0]!.text)) return null;
  const second = words.findIndex(({ text }, at) => at >= 2 && /^\d{1,2}$/.test(text));
  if (second < 0 || second === words.length - 1) return null;
  return [words[0]!, words.slice(1, second), words[second]!, words.slice(second + 1)];
}

import { importSentence, importSentenceAt } from '@selaras/contract';
import type { CheckedFile } from '@selaras/core';
import type { Context } from '../context.ts';
import { importApplyTexts } from '../locales/import-apply-texts.ts';
import { importTexts } from '../locales/import-texts.ts';
import type { Sink } from '../progress.ts';
import type { Ending } from './apply-file.ts';
import type { EndedRow, RowEnd } from './ended-rows.ts';
import type { ImportLine } from './import-lines.ts';
import { tableText } from './import-table.ts';

export type Shown<Row> = {
  readonly rows: readonly Row[];
  readonly file: Pick<CheckedFile<unknown, unknown>, 'notes' | 'skipped'>;
  readonly headings: readonly string[];
  readonly line: (row: Row) => ImportLine;
  readonly cells: (row: Row) => readonly string[];
  /** What the rows come to. */
  readonly summary: readonly string[];
  /** `null`: the file was checked, and nothing else. */
  readonly ending: Ending | null;
};

/** stdout carries the rows, as a table or as one JSON object a line; what is said of the file goes beside it. */
export async function showImport<Row extends EndedRow<unknown>>(context: Context, shown: Shown<Row>, json: boolean): Promise<void> {
  const t = context.choose(importTexts);
  if (json)
    await writeLines(
      context.stdout,
      shown.rows.map((row) => JSON.stringify(shown.line(row))),
    );
  else
    context.out(
      tableText(
        shown.headings,
        shown.rows.map((row) => ({ cells: shown.cells(row), remarks: remarksOf(row, context) })),
      ),
    );
  for (const text of shown.summary) context.progress.line(text);
  for (const note of shown.file.notes) context.progress.warn(importSentenceAt(note, context.lang));
  const ends = countEnds(shown.rows);
  if (shown.ending === null) {
    context.progress.line(t.counts(ends, shown.file.skipped));
    return context.progress.line(t.nothingStored);
  }
  context.progress.line(context.choose(importApplyTexts).counts(ends, shown.file.skipped));
  for (const text of shown.ending.summary) context.progress.line(text);
}

function countEnds(rows: readonly { readonly outcome: RowEnd }[]): Record<RowEnd, number> {
  const counts = { applied: 0, unchanged: 0, rejected: 0, not_chosen: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

const remarksOf = ({ problems, notes }: EndedRow<unknown>, { lang }: Context): readonly string[] => [
  ...problems.map((problem) => `✗ ${inColumn(problem.place?.column)}${importSentence(problem, lang)}`),
  ...notes.map((note) => `! ${importSentence(note, lang)}`),
];

const inColumn = (column: string | undefined): string => (column === undefined ? '' : `${column}: `);

/** Waits for a slow reader: a file of a whole country makes many lines. */
async function writeLines(out: Sink, lines: readonly string[]): Promise<void> {
  for (let at = 0; at < lines.length; at += CHUNK) {
    if (out.destroyed === true) return;
    const isTaken = out.write(`${lines.slice(at, at + CHUNK).join('\n')}\n`);
    if (isTaken === false) await new Promise<void>((resolve) => (out.once?.('drain', resolve), out.once?.('close', resolve)));
  }
}

const CHUNK = 500;

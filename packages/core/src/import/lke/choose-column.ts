import type { AturanAkip } from '../../calculator/akip/aturan-akip.ts';
import { compare, fraction, isNegative } from '../../kernel/fraction.ts';
import { cellFigure, cellText, columnName, type PrintedFigure, type SheetCell } from '../sheet.ts';
import type { KomponenRow, LkeRows, SubRow } from './find-rows.ts';

/** Of several columns that could be meant; `null`: there is none. `rivals`: others that say something else. */
export type ChosenColumn = { readonly column: number; readonly rivals: readonly number[] };

export const gradeIn = (cell: SheetCell | undefined, { tangga }: AturanAkip): string | null =>
  tangga.find(({ grade }) => grade === cellText(cell))?.grade ?? null;

/** The column of grades: where the sub-komponen have one. Another one with other grades is a rival that a person must choose between. */
export function gradeColumn({ sub }: LkeRows, aturan: AturanAkip, kolom: string | undefined): ChosenColumn | null {
  const gradesAt = (column: number): readonly (string | null)[] =>
    sub.map(({ cells, kodeAt }) => (column === kodeAt ? null : gradeIn(cells[column], aturan)));
  const columns = columnsIn(sub).map((column) => ({ column, said: gradesAt(column) }));
  return choose(columns, kolom);
}

/** The column of scores of the komponen: within their weights, and not the weights themselves. */
export function scoreColumn({ komponen }: LkeRows, kolom: string | undefined): ChosenColumn | null {
  const scoresAt = (column: number): readonly (string | null)[] => komponen.map((row) => scoreIn(row, column)?.teks ?? null);
  const columns = columnsIn(komponen)
    .map((column) => ({ column, said: scoresAt(column) }))
    .filter(({ said }) => said.every((one) => one !== null))
    .filter(({ said }) => !said.every((one, i) => one !== null && compare(fraction(one), fraction(komponen[i]!.komponen.bobot)) === 0))
    .filter(({ said }) => said.some((one, i) => one !== String(i + 1))); // 1, 2, 3, 4 are the numbers of the rows
  return choose(columns, kolom);
}

/** A score of a komponen: at most its weight. */
export function scoreIn({ komponen, cells }: KomponenRow, column: number): PrintedFigure | null {
  const figure = cellFigure(cells[column]);
  return figure && !isNegative(figure.nilai) && compare(figure.nilai, fraction(komponen.bobot)) <= 0 ? figure : null;
}

const columnsIn = (rows: readonly (SubRow | KomponenRow)[]): readonly number[] =>
  Array.from({ length: Math.max(0, ...rows.map(({ cells }) => cells.length)) }, (_, column) => column);

type Candidate = { readonly column: number; readonly said: readonly (string | null)[] };

function choose(candidates: readonly Candidate[], kolom: string | undefined): ChosenColumn | null {
  const speaking = candidates.filter(({ said }) => said.some((one) => one !== null));
  const asked = kolom === undefined ? undefined : speaking.find(({ column }) => columnName(column) === kolom.toUpperCase());
  if (asked !== undefined) return { column: asked.column, rivals: [] };
  const [best] = speaking.toSorted((a, b) => count(b) - count(a) || a.column - b.column);
  if (best === undefined) return null;
  const rivals = speaking.filter(
    ({ column, said }) => column !== best.column && said.some((one, i) => one !== null && one !== best.said[i]),
  );
  return { column: best.column, rivals: rivals.map(({ column }) => column) };
}

const count = ({ said }: Candidate): number => said.filter((one) => one !== null).length;

import type { PrintedValue } from '../../claim/claim.ts';
import { parseCell } from '../../claim/read-cell.ts';
import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { type FigureGrid, figureGrid, type GridCell, type GridRow } from '../table/figure-grid.ts';
import { bandFinding } from './band-finding.ts';
import { wordAndScore, wordOfCell } from './band-words.ts';
import { judge, type KnownScale, onScale, scaleNamedIn } from './known-scales.ts';

const GRADES = /predikat|kategori|mutu|kriteria|interpretasi|grade|klasifikasi|peringkat/i;
const SCORES = /nilai|skor|indeks|realisasi|hasil|capaian|ikm|konversi/i;
const NO_SCORES = /bobot|target|%|persen|jumlah/i;

/** Columns of scores beside their grade, a row of the grade below the row of the score, and both in one cell. */
export function tableBands(structure: DocumentStructure): readonly Finding[] {
  return structure.tables.flatMap((table) => {
    const grid = figureGrid(table);
    const around = `${structure.sections[table.section]?.title.text ?? ''} ${grid.name}`;
    return [...besideScores(grid, around), ...belowScores(grid, around), ...inOneCell(grid, around)];
  });
}

type Graded = {
  readonly score: PrintedValue;
  readonly at: GridCell;
  readonly cell: GridCell;
  readonly word: string;
  readonly scale: KnownScale | null;
};

function findingOf({ score, at, cell, word, scale }: Graded, confidence: number): readonly Finding[] {
  const range = scale === null ? null : onScale(score, scale);
  if (scale === null || range === null || cell.span === null || at.span === null) return [];
  const verdict = judge(range, word, scale);
  if (verdict === 'unknown' || verdict === 'fits') return [];
  return [bandFinding({ scale, score, word, band: verdict, places: at === cell ? [cell.span] : [cell.span, at.span], confidence })];
}

/** A row may name its own index; else the caption or the heading of the section does. */
const scaleFor = ({ label }: GridRow, around: string): KnownScale | null => scaleNamedIn(label) ?? scaleNamedIn(around);

function besideScores(grid: FigureGrid, around: string): readonly Finding[] {
  const grades = grid.columns.filter(({ heading }) => GRADES.test(heading) && !/target/i.test(heading));
  return grades.flatMap((column) => {
    const scores = grid.columns.filter(
      ({ heading, at }) => SCORES.test(heading) && !NO_SCORES.test(heading) && at !== column.at && Math.abs(at - column.at) <= 3,
    );
    const nearest = scores.toSorted((a, b) => Math.abs(a.at - column.at) - Math.abs(b.at - column.at) || a.at - b.at)[0];
    if (nearest === undefined) return [];
    return grid.rows.flatMap((row) => {
      const [cell, at] = [row.cells[column.at], row.cells[nearest.at]];
      const word = cell === undefined ? null : wordOfCell(cell.text);
      if (cell === undefined || at?.figure == null || word === null) return [];
      return findingOf({ score: at.figure, at, cell, word, scale: scaleFor(row, `${around} ${nearest.heading}`) }, 0.85);
    });
  });
}

const RESULT_ROW = /^(?:nilai|skor|hasil|total|jumlah|ikm\b|indeks)/i;

/** `Nilai Hasil Evaluasi | 73,05` above `Predikat | BB`. */
function belowScores(grid: FigureGrid, around: string): readonly Finding[] {
  return grid.rows.flatMap((row) => {
    if (!GRADES.test(row.label.slice(0, 40))) return [];
    const cell = row.cells.toReversed().find(({ text }) => wordOfCell(text) !== null);
    const above = grid.rows.slice(Math.max(0, row.at - 2), row.at).findLast(({ label }) => RESULT_ROW.test(label.trim()));
    const scores = (above?.cells ?? []).filter(
      ({ figure, column }) => figure !== null && !NO_SCORES.test(grid.columns[column]?.heading ?? ''),
    );
    const at = scores.find(({ column }) => column === cell?.column) ?? scores.at(-1);
    const word = cell === undefined ? null : wordOfCell(cell.text);
    if (cell === undefined || word === null || at?.figure == null || above === undefined) return [];
    return findingOf(
      { score: at.figure, at, cell, word, scale: scaleNamedIn(`${around} ${grid.rows.map(({ label }) => label).join(' ')}`) },
      0.88,
    );
  });
}

function inOneCell(grid: FigureGrid, around: string): readonly Finding[] {
  return grid.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const both = wordAndScore(cell.text);
      const score = both === null ? null : parseCell(both.score);
      if (both === null || score === null || score === 'absent' || cell.span === null) return [];
      return findingOf({ score, at: cell, cell, word: both.word, scale: scaleFor(row, around) }, 0.85);
    }),
  );
}

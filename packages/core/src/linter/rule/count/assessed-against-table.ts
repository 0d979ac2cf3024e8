import { compare } from '../../../kernel/fraction.ts';
import { sumRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import type { DocumentStructure, ReadTable } from '../../structure/document-structure.ts';
import { type FigureGrid, figureGrid, type GridCell, type GridColumn } from '../table/figure-grid.ts';
import { rangedFigure } from '../table/sum-relations.ts';
import { isTotalRow } from '../table/total-rows.ts';
import { after, between, placeOfFigure, type Sentence } from '../text/sentences.ts';

const NEAR = 7;
const ASSESSED =
  /\b(?:menilai|dinilai|penilaian|mengukur|diukur|pengukuran|dievaluasi|evaluasi|disurvei|mengisi|responden|diperiksa|diaudit)\b/i;
const OF = /^(?:\s+[^\s.;:]+){0,2}?\s+dari\s+(?:(?:total|jumlah|seluruh)\s+){0,2}$/i;

/** "menilai 30 dari 49 instansi" beside a table that gives the results of all 49. */
export function assessedAgainstTable({ blocks, tables }: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence) => {
    if (!ASSESSED.test(sentence.text)) return [];
    return sentence.figures.flatMap((part, at) => {
      const of = sentence.figures[at + 1];
      if (of === undefined || !isCount(part) || !isCount(of) || compare(part.value.value, of.value.value) >= 0) return [];
      if (!OF.test(between(sentence, part, of))) return [];
      const noun = /^\s+([a-z/]{4,})/i.exec(after(sentence, of))?.[1]?.toLowerCase();
      const total = noun === undefined ? null : totalNear({ blocks, tables }, sentence, noun);
      if (total?.figure == null || total.span === null || compare(total.figure.value, of.value.value) !== 0) return [];
      return [findingOf(sentence, { part, of, total, noun: noun ?? '' })];
    });
  });
}

const isCount = ({ value }: FoundFigure): boolean =>
  value.digits === 0 && value.unit !== 'persen' && value.unit !== 'rupiah' && !value.doubtful;

function totalNear(
  { blocks, tables }: Pick<DocumentStructure, 'blocks' | 'tables'>,
  { block, section }: Sentence,
  noun: string,
): GridCell | null {
  for (const next of blocks.slice(block + 1, block + 1 + NEAR)) {
    if (next.section !== section) return null;
    const table = next.kind === 'table' ? tables[next.table] : undefined;
    const total = table === undefined ? null : totalOf(table, noun);
    if (total !== null) return total;
  }
  return null;
}

/** The total of the column that counts these things by their result. */
function totalOf(table: ReadTable, noun: string): GridCell | null {
  const grid = figureGrid(table);
  const column = grid.columns.find(
    ({ heading, cells }) => heading.toLowerCase().includes(noun) && cells.some(({ figure }) => figure !== null),
  );
  const total = grid.rows.find((row) => isTotalRow(row, grid));
  const cell = column === undefined || total === undefined ? undefined : column.cells[total.at];
  return column === undefined || cell?.figure == null || !addsUp(grid, column, cell) ? null : cell;
}

function addsUp({ rows }: FigureGrid, column: GridColumn, total: GridCell): boolean {
  const parts = rows.flatMap(({ at }) => (at === total.row ? [] : (column.cells[at] ?? []))).filter(({ figure }) => figure !== null);
  return total.figure !== null && parts.length >= 2 && compare(sumRange(parts.map(rangedFigure)).low, total.figure.value) === 0;
}

type Told = { readonly part: FoundFigure; readonly of: FoundFigure; readonly total: GridCell; readonly noun: string };

function findingOf(sentence: Sentence, { part, of, total, noun }: Told): Finding {
  const [a, b] = [part.value.text, of.value.text];
  return {
    rule: 'count',
    severity: 'error',
    confidence: 0.8,
    message: {
      id: `Disebut ${a} dari ${b} ${noun} yang dinilai, tetapi tabel hasilnya memuat ${total.text} ${noun}.`,
      en: `${a} of ${b} ${noun} are said to be assessed, but the table of results holds ${total.text}.`,
    },
    expected: total.text,
    key: ['dinilai', a, b, noun].join('|'),
    spans: [placeOfFigure(sentence, part), ...(total.span === null ? [] : [total.span])],
  };
}

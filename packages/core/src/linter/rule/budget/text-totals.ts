import { compare, times, whole } from '../../../kernel/fraction.ts';
import { canMeet } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import type { DocumentStructure, ReadTable } from '../../structure/document-structure.ts';
import { type FigureGrid, figureGrid, type GridCell } from '../table/figure-grid.ts';
import { holdsIn } from '../table/relation.ts';
import { columnSums, rangedFigure } from '../table/sum-relations.ts';
import { figureText } from '../table/table-findings.ts';
import { isTotalRow } from '../table/total-rows.ts';
import { after, before, placeOfFigure, type Sentence } from '../text/sentences.ts';

const MONEY_HEADING = /angg?aran|pagu|\brp\b|rupiah|alokasi/i;
const SPENT_HEADING = /realisasi|sisa|serap|capaian/i;
const TOTAL_SAID =
  /\b(?:angg?aran|pagu|alokasi|dipa|dana)\b[^.;]{0,80}\b(?:total|jumlah(?:nya)?|berjumlah|sebesar|senilai|seluruhnya|sejumlah|adalah)\s*(?:rp\.?)?\s*$|\b(?:total|jumlah)\s+(?:angg?aran|pagu|alokasi|dana)\b[^.;]{0,60}$/i;
const PART_SAID =
  /\b(?:belanja\s+\S+|kegiatan|sasaran|realisasi|terealisasi|sisa|revisi|semula|menjadi|blokir|tahun lalu|penambahan|pengurangan)\b/i;
const NEAR = 4;

type Total = {
  readonly cell: GridCell;
  readonly grid: FigureGrid;
  readonly block: number;
  readonly section: number;
  readonly isSound: boolean;
};

/** "Rencana anggaran berjumlah Rp…" against the total of the table beside it; where that total does not fit its own rows, `sum` tells it. */
export function textTotals(structure: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  const totals = totalsOf(structure);
  if (totals.length === 0) return [];
  return sentences.flatMap((sentence) =>
    sentence.figures.flatMap((figure) => {
      if (figure.value.unit !== 'rupiah' || !isSaidAsTotal(sentence, figure)) return [];
      const near = totals.filter(({ section, block }) => section === sentence.section && Math.abs(block - sentence.block) <= NEAR);
      const [total] = near;
      if (total === undefined || !total.isSound || near.some(({ grid }) => isInTable(grid, figure))) return [];
      return isNear(total.cell, figure) ? [findingOf(sentence, figure, total)] : [];
    }),
  );
}

function isSaidAsTotal(sentence: Sentence, figure: FoundFigure): boolean {
  const ahead = before(sentence, figure, 130);
  return TOTAL_SAID.test(ahead) && !PART_SAID.test(ahead) && !/^\s*untuk (?:kegiatan|belanja)/i.test(after(sentence, figure, 30));
}

function totalsOf({ blocks, tables }: DocumentStructure): readonly Total[] {
  return blocks.flatMap((block, at) => {
    const table = block.kind === 'table' ? tables[block.table] : undefined;
    return table === undefined ? [] : totalsIn(table).map((total) => ({ ...total, block: at, section: block.section }));
  });
}

function totalsIn(table: ReadTable): readonly Pick<Total, 'cell' | 'grid' | 'isSound'>[] {
  const grid = figureGrid(table);
  const column = grid.columns.find(
    ({ heading, cells }) => MONEY_HEADING.test(heading) && !SPENT_HEADING.test(heading) && cells.some(({ figure }) => figure !== null),
  );
  const total = grid.rows.findLast((row) => isTotalRow(row, grid));
  const cell = column === undefined || total === undefined ? undefined : column.cells[total.at];
  if (cell?.figure == null) return [];
  const sums = columnSums(grid).filter(({ result }) => result === cell);
  return [{ cell, grid, isSound: sums.length > 0 && sums.every((sum) => holdsIn(sum, rangedFigure)) }];
}

const isInTable = ({ rows }: FigureGrid, { value }: FoundFigure): boolean =>
  rows.some(({ cells }) => cells.some(({ figure }) => figure !== null && canMeet(figure, value)));

/** A total of another size is another total. */
function isNear({ figure }: GridCell, { value }: FoundFigure): boolean {
  if (figure === null) return false;
  return compare(times(value.value, whole(2)), figure.value) > 0 && compare(value.value, times(figure.value, whole(2))) < 0;
}

function findingOf(sentence: Sentence, figure: FoundFigure, { cell, grid }: Total): Finding {
  const wanted = figureText(rangedFigure(cell), cell.figure?.digits ?? 0, false);
  return {
    rule: 'budget',
    severity: 'error',
    confidence: 0.75,
    message: {
      id: `Teks menyebut jumlah anggaran ${figure.value.text}, padahal tabel di dekatnya berjumlah ${cell.text} dan rinciannya cocok.`,
      en: `The text names a budget of ${figure.value.text}, but the table beside it comes to ${cell.text}, and its rows agree.`,
    },
    expected: wanted,
    key: ['teks-tabel', grid.name, figure.value.text, cell.text].join('|'),
    spans: [placeOfFigure(sentence, figure), ...(cell.span === null ? [] : [cell.span])],
    ...(figure.value.doubtful || cell.figure?.doubtful === true ? { mungkinSalahBaca: true as const } : {}),
  };
}

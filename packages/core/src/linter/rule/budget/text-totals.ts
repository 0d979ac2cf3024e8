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
const SPENT_COLUMN = /^realisasi\b|\brealisasi\s*(?:\(rp\.?\)|angg?aran|belanja|keuangan)?$/i;
const SPENT_SAID =
  /\b(?:terealisasi|direalisasikan|realisasi\s+(?:angg?aran|belanja|keuangan)|total realisasi)\b[^.;%]{0,60}\b(?:sebesar|senilai|adalah|mencapai|sejumlah)\s*(?:rp\.?)?\s*$|\b(?:terealisasi|direalisasikan)\s*$/i;
const PART_SPENT =
  /\b(?:belanja\s+(?:pegawai|barang|modal|operasi)\S*|kegiatan|sasaran|program\s+\S+|tahun lalu|tahun sebelumnya|triwulan|semester|bulan)\b/i;
const TOTAL_SAID =
  /\b(?:angg?aran|pagu|alokasi|dipa|dana)\b[^.;]{0,80}\b(?:total|jumlah(?:nya)?|berjumlah|sebesar|senilai|seluruhnya|sejumlah|adalah)\s*(?:rp\.?)?\s*$|\b(?:total|jumlah)\s+(?:angg?aran|pagu|alokasi|dana)\b[^.;]{0,60}$/i;
const PART_SAID =
  /\b(?:belanja\s+\S+|program\s|kegiatan|sasaran|realisasi|terealisasi|sisa|revisi|semula|menjadi|blokir|tahun lalu|penambahan|pengurangan)\b/i;
const NEAR = 4;

type Total = {
  readonly cell: GridCell;
  readonly grid: FigureGrid;
  readonly block: number;
  readonly section: number;
  readonly isSound: boolean;
  readonly of: 'anggaran' | 'realisasi';
};

/** "Rencana anggaran berjumlah Rp…" against the total of the table beside it; where that total does not fit its own rows, `sum` tells it. */
export function textTotals(structure: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  const said = sentences.flatMap((sentence) =>
    sentence.figures.flatMap((figure) => {
      const of = figure.value.unit === 'rupiah' ? saidAsTotal(sentence, figure) : null;
      return of === null ? [] : [{ sentence, figure, of }];
    }),
  );
  if (said.length === 0) return [];
  const bySection = new Map<number, Total[]>();
  for (const total of totalsOf(structure)) bySection.set(total.section, [...(bySection.get(total.section) ?? []), total]);
  return said.flatMap(({ sentence, figure, of }) => {
    const near = (bySection.get(sentence.section) ?? []).filter((one) => one.of === of && Math.abs(one.block - sentence.block) <= NEAR);
    const [total] = near;
    if (total === undefined || !total.isSound || near.some(({ grid }) => isInTable(grid, figure))) return [];
    return isNear(total.cell, figure) ? [findingOf(sentence, figure, total)] : [];
  });
}

function saidAsTotal(sentence: Sentence, figure: FoundFigure): Total['of'] | null {
  const ahead = before(sentence, figure, 130);
  if (SPENT_SAID.test(ahead)) return PART_SPENT.test(ahead) ? null : 'realisasi';
  const isTotal = TOTAL_SAID.test(ahead) && !PART_SAID.test(ahead) && !/^\s*untuk (?:kegiatan|belanja)/i.test(after(sentence, figure, 30));
  return isTotal ? 'anggaran' : null;
}

function totalsOf({ blocks, tables }: DocumentStructure): readonly Total[] {
  return blocks.flatMap((block, at) => {
    const table = block.kind === 'table' ? tables[block.table] : undefined;
    return table === undefined ? [] : totalsIn(table).map((total) => ({ ...total, block: at, section: block.section }));
  });
}

function totalsIn(table: ReadTable): readonly Pick<Total, 'cell' | 'grid' | 'isSound' | 'of'>[] {
  const grid = figureGrid(table);
  const total = grid.rows.findLast((row) => isTotalRow(row, grid));
  const filled = grid.columns.filter(({ cells }) => cells.some(({ figure }) => figure !== null));
  const pagu = filled.find(({ heading }) => MONEY_HEADING.test(heading) && !SPENT_HEADING.test(heading));
  const spent =
    pagu === undefined ? undefined : filled.find(({ heading }) => SPENT_COLUMN.test(heading.trim()) && !/%|persen/i.test(heading));
  const sums = columnSums(grid);
  return (
    [
      ['anggaran', pagu],
      ['realisasi', spent],
    ] as const
  ).flatMap(([of, column]) => {
    const cell = column === undefined || total === undefined ? undefined : column.cells[total.at];
    if (cell?.figure == null) return [];
    const own = sums.filter(({ result }) => result === cell);
    return [{ cell, grid, of, isSound: own.length > 0 && own.every((sum) => holdsIn(sum, rangedFigure)) }];
  });
}

const isInTable = ({ rows }: FigureGrid, { value }: FoundFigure): boolean =>
  rows.some(({ cells }) => cells.some(({ figure }) => figure !== null && canMeet(figure, value)));

/** A total of another size is another total. */
function isNear({ figure }: GridCell, { value }: FoundFigure): boolean {
  if (figure === null) return false;
  return compare(times(value.value, whole(2)), figure.value) > 0 && compare(value.value, times(figure.value, whole(2))) < 0;
}

function findingOf(sentence: Sentence, figure: FoundFigure, { cell, grid, of }: Total): Finding {
  const name = of === 'anggaran' ? { id: 'anggaran', en: 'budget' } : { id: 'realisasi', en: 'spending' };
  const wanted = figureText(rangedFigure(cell), cell.figure?.digits ?? 0, false);
  return {
    rule: 'budget',
    severity: 'error',
    confidence: 0.75,
    message: {
      id: `Teks menyebut jumlah ${name.id} ${figure.value.text}, padahal tabel di dekatnya berjumlah ${cell.text} dan rinciannya cocok.`,
      en: `The text names a ${name.en} of ${figure.value.text}, but the table beside it comes to ${cell.text}, and its rows agree.`,
    },
    expected: wanted,
    key: ['teks-tabel', grid.name, figure.value.text, cell.text].join('|'),
    spans: [placeOfFigure(sentence, figure), ...(cell.span === null ? [] : [cell.span])],
    ...(figure.value.doubtful || cell.figure?.doubtful === true ? { mungkinSalahBaca: true as const } : {}),
  };
}

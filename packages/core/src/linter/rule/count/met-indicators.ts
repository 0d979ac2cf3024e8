import { compare, whole } from '../../../kernel/fraction.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { type FigureGrid, figureGrid, type GridCell } from '../table/figure-grid.ts';
import { isMeanRow, isTotalRow } from '../table/total-rows.ts';
import { after, placeOfFigure, type Sentence } from '../text/sentences.ts';

const INDICATORS = /^\s*(?:\(\s*[a-z ]{3,30}\)\s*)?(?:indikator|iku|ikk)\b/i;
const MET = /^[^.;,]{0,60}?\b(?:mencapai|memenuhi|tercapai|melampaui|melebihi)\b/i;
const UNMET = /^[^.;,]{0,60}?\b(?:belum|tidak)\b[^.;,]{0,25}\b(?:mencapai|memenuhi|tercapai|target)\b/i;
const HUNDRED = whole(100);
const LEAST = 3;

/** `met` by capaian, and by realisasi against target: a wrong cell in the table is another fault. */
type Counts = { readonly all: number; readonly met: readonly number[]; readonly place: GridCell };

/** "5 indikator mencapai target" against the capaian of the table that lists them all. */
export function metIndicators({ tables }: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  const counts = tables.flatMap((table) => countsOf(figureGrid(table)));
  const [only, another] = counts;
  // With two tables of capaian it cannot be told which of them the text counts.
  if (only === undefined || another !== undefined) return [];
  return sentences.flatMap((sentence) => {
    const told = sentence.figures.filter((figure) => figure.value.digits === 0 && INDICATORS.test(after(sentence, figure, 60)));
    const isAll = told.some(({ value }) => compare(value.value, whole(only.all)) === 0);
    return isAll ? told.flatMap((figure) => judged(sentence, figure, only)).slice(0, 1) : [];
  });
}

function countsOf(grid: FigureGrid): readonly Counts[] {
  const column = grid.columns.find(
    ({ heading }) => /capaian/i.test(heading) && !/rpjm|renstra|akhir|angg?aran|keuangan|tahun lalu/i.test(heading),
  );
  const hasTarget =
    grid.columns.some(({ heading }) => /\btarget\b/i.test(heading)) &&
    grid.columns.some(({ heading }) => /indikator|iku|ikk/i.test(heading));
  if (column === undefined || !hasTarget) return [];
  const rows = grid.rows.filter((row) => row.kind !== 'group' && !isTotalRow(row, grid) && !isMeanRow(row));
  const cells = rows.flatMap(({ at }) => column.cells[at] ?? []);
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const [place] = cells;
  if (place === undefined || figures.length < LEAST || figures.length < cells.length) return [];
  const byCapaian = figures.filter(({ value }) => compare(value, HUNDRED) >= 0).length;
  const [target, result] = [/^target\b/i, /^realisasi\b/i].map((pattern) =>
    grid.columns.findLast(({ heading }) => pattern.test(heading.trim())),
  );
  const reached = rows.filter(({ cells: own }) => {
    const [wanted, got] = [own[target?.at ?? -1]?.figure, own[result?.at ?? -1]?.figure];
    return wanted != null && got != null && compare(got.high, wanted.value) >= 0;
  }).length;
  return [{ all: figures.length, met: [byCapaian, reached], place }];
}

function judged(sentence: Sentence, figure: FoundFigure, { all, met, place }: Counts): readonly Finding[] {
  const next = sentence.figures.find(({ start, value }) => start > figure.start && value.unit !== 'persen');
  const behind = sentence.text
    .slice(figure.end, Math.min(next?.start ?? figure.end + 110, figure.end + 110))
    .replace(/\([^()]{0,30}\)/g, '');
  const isUnmet = UNMET.test(behind);
  if (!isUnmet && !MET.test(behind)) return [];
  const accepted = met.map((one) => (isUnmet ? all - one : one));
  const [wanted = 0] = accepted;
  if (accepted.some((one) => compare(figure.value.value, whole(one)) === 0) || /melampaui|melebihi|di atas/i.test(behind.slice(0, 60)))
    return [];
  const printed = figure.value.text.replace(/\s?\(.*$/, '');
  return [
    {
      rule: 'count',
      severity: 'error',
      confidence: 0.78,
      message: {
        id: `Disebut ${printed} indikator ${isUnmet ? 'belum ' : ''}mencapai target, padahal menurut tabel capaian ada ${wanted} dari ${all}.`,
        en: `${printed} indicators are said to ${isUnmet ? 'miss' : 'reach'} their target, but by the table of capaian it is ${wanted} of ${all}.`,
      },
      expected: String(wanted),
      key: ['tercapai', isUnmet ? 'belum' : 'sudah', printed, wanted].join('|'),
      spans: [placeOfFigure(sentence, figure), ...(place.span === null ? [] : [place.span])],
    },
  ];
}

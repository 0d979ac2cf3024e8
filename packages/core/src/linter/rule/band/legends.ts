import { compare, type Fraction, whole } from '../../../kernel/fraction.ts';
import { readNumber } from '../../claim/read-number.ts';
import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { type FigureGrid, figureGrid, type GridCell, type GridColumn } from '../table/figure-grid.ts';
import { shortened } from '../table/table-findings.ts';

/** A band that the document itself prints: `76 – 90 | Tinggi`. */
type LegendBand = { readonly word: string; readonly low: Fraction; readonly high: Fraction; readonly text: string; readonly span: Span };

const MOST = whole(1_000_000);

/** Categories of a table against the bands that the document itself tells. */
export function legendFindings({ tables }: DocumentStructure): readonly Finding[] {
  const grids = tables.map(figureGrid);
  const legends = grids.flatMap((grid) => {
    const bands = legendOf(grid);
    return bands === null ? [] : [{ bands, grid }];
  });
  if (legends.length === 0) return [];
  return grids.flatMap((grid) => legends.slice(0, 6).flatMap(({ bands, grid: own }) => (own === grid ? [] : againstLegend(grid, bands))));
}

const NUMBER = '([\\d.,]{1,7})\\s?%?';
const SHAPES: readonly { readonly shape: RegExp; readonly ends: (a: Fraction, b: Fraction | null) => readonly [Fraction, Fraction] }[] = [
  {
    shape: new RegExp(`^${NUMBER}\\s?(?:-|–|—|s\\.?\\/?d\\.?|sampai(?: dengan)?|≤|<|hingga)\\s?(?:x\\s?[≤<]\\s?)?[≤<]?\\s?${NUMBER}$`, 'i'),
    ends: (a, b) => [a, b ?? MOST],
  },
  { shape: new RegExp(`^[>≥]\\s?=?\\s?${NUMBER}\\s?(?:-|–|s\\.?d\\.?|≤|<)\\s?[≤<]?\\s?${NUMBER}$`, 'i'), ends: (a, b) => [a, b ?? MOST] },
  { shape: new RegExp(`^(?:x\\s?)?(?:[>≥]\\s?=?|lebih dari|di\\s?atas)\\s?${NUMBER}$`, 'i'), ends: (a) => [a, MOST] },
  { shape: new RegExp(`^${NUMBER}\\s?(?:ke\\s?atas|[<≤]\\s?x)$`, 'i'), ends: (a) => [a, MOST] },
  { shape: new RegExp(`^(?:x\\s?)?(?:[<≤]\\s?=?|kurang dari|di\\s?bawah)\\s?${NUMBER}$`, 'i'), ends: (a) => [whole(0), a] },
];

function rangeOf(text: string): readonly [Fraction, Fraction] | null {
  if (text.length > 40) return null;
  for (const { shape, ends } of SHAPES) {
    const found = shape.exec(text.trim());
    if (found === null) continue;
    const [a, b] = [readNumber(found[1] ?? ''), found[2] === undefined ? null : readNumber(found[2])];
    if (a === null || (found[2] !== undefined && b === null)) return null;
    const [low, high] = ends(a.value, b?.value ?? null);
    return compare(low, high) < 0 ? [low, high] : null;
  }
  return null;
}

const LEAST_BANDS = 3;

/** Three rows or more with a range and a word each, without gaps in their order. */
function legendOf({ rows }: FigureGrid): readonly LegendBand[] | null {
  const bands = rows.flatMap(({ cells }) => {
    const ranged = cells.find(({ text }) => rangeOf(text) !== null);
    const word = cells.findLast(({ text, column }) => column !== ranged?.column && /^[A-Za-z][A-Za-z +/()-]{0,40}$/.test(text));
    const range = ranged === undefined ? null : rangeOf(ranged.text);
    if (range === null || ranged?.span == null || word === undefined) return [];
    return [{ word: plain(word.text), low: range[0], high: range[1], text: `${ranged.text} = ${word.text}`, span: ranged.span }];
  });
  const isLegend =
    bands.length >= LEAST_BANDS && bands.length >= rows.length - 1 && new Set(bands.map(({ word }) => word)).size === bands.length;
  const ordered = bands.toSorted((a, b) => compare(a.low, b.low));
  return isLegend && ordered.every((band, at) => at === 0 || compare(ordered[at - 1]?.high ?? band.high, band.high) < 0) ? bands : null;
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function againstLegend(grid: FigureGrid, bands: readonly LegendBand[]): readonly Finding[] {
  const words = new Set(bands.map(({ word }) => word));
  return grid.columns.flatMap((column) => {
    const filled = column.cells.filter(({ text }) => text !== '');
    const graded = filled.filter(({ text }) => words.has(plain(text)));
    if (graded.length < 3 || graded.length * 10 < filled.length * 7) return [];
    const scores = grid.columns
      .filter(({ at, cells }) => at < column.at && cells.some(({ figure }) => figure !== null))
      .toReversed()
      .slice(0, 2);
    const tried = scores.map((score) => judgeColumn({ score, graded, bands }));
    const best = tried.toSorted((a, b) => b.fits - a.fits)[0];
    if (best === undefined || best.fits < 2 || best.fits < best.misses.length * 3) return [];
    return best.misses.flatMap((miss) => findingOf(grid, miss) ?? []);
  });
}

type Miss = { readonly cell: GridCell; readonly score: GridCell; readonly band: LegendBand };

function judgeColumn({
  score,
  graded,
  bands,
}: {
  readonly score: GridColumn;
  readonly graded: readonly GridCell[];
  readonly bands: readonly LegendBand[];
}): {
  readonly fits: number;
  readonly misses: readonly Miss[];
} {
  let fits = 0;
  const misses: Miss[] = [];
  for (const cell of graded) {
    const at = score.cells[cell.row];
    const figure = at?.figure;
    if (at === undefined || figure == null) continue;
    const own = bands.filter(({ low, high }) => compare(figure.high, low) >= 0 && compare(figure.low, high) <= 0);
    const [only] = own;
    if (own.some(({ word }) => word === plain(cell.text))) fits++;
    else if (only !== undefined && own.length === 1 && compare(figure.value, only.low) > 0 && compare(figure.value, only.high) < 0)
      misses.push({ cell, score: at, band: only });
  }
  return { fits, misses };
}

function findingOf(grid: FigureGrid, { cell, score, band }: Miss): Finding | null {
  if (cell.span === null || score.span === null) return null;
  const label = shortened(grid.rows[cell.row]?.label ?? '');
  return {
    rule: 'band',
    severity: 'error',
    confidence: 0.85,
    message: {
      id: `"${label}": ${score.text} disebut "${cell.text}", padahal skala dalam dokumen ini menyebut ${band.text}.`,
      en: `"${label}": ${score.text} is called "${cell.text}", but the scale in this document says ${band.text}.`,
    },
    expected: band.word,
    key: ['skala', grid.rows[cell.row]?.label ?? '', score.text, cell.text].join('|'),
    spans: [cell.span, score.span, band.span],
  };
}

import { compare, over, whole } from '../../../kernel/fraction.ts';
import { canMeet, exactly } from '../../claim/meeting.ts';
import type { Finding } from '../../finding.ts';
import type { FigureGrid, GridColumn } from '../table/figure-grid.ts';

const ENOUGH = 5;

/** A column without a heading that says the same decimal in every row: neither what it is nor what it is for can be told. */
export function constantColumns(grid: FigureGrid): readonly Finding[] {
  return grid.columns.flatMap((column) => (column.heading.trim() === '' ? constant(grid, column) : []));
}

function constant(grid: FigureGrid, { cells, at }: GridColumn): readonly Finding[] {
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const [first] = figures;
  const place = cells.find(({ figure }) => figure !== null)?.span;
  if (first === undefined || place == null || figures.length < ENOUGH || first.digits === 0 || figures.some(({ doubtful }) => doubtful))
    return [];
  if (figures.some(({ value }) => compare(value, first.value) !== 0) || figures.length * 4 < cells.length * 3) return [];
  const fourfold = over(whole(4), whole(figures.length));
  const isHighest = canMeet(first, exactly(fourfold));
  const meaning = isHighest
    ? {
        id: ` Angka itu sama dengan 4 × 1/${figures.length}: nilai tertimbang tertinggi, bukan bobot dan bukan hasil.`,
        en: ` It equals 4 × 1/${figures.length}: the highest weighted score, neither weight nor result.`,
      }
    : { id: '', en: '' };
  return [
    {
      rule: 'table-structure',
      severity: 'error',
      confidence: Math.min(0.85, 0.5 + 0.4 * grid.table.confidence),
      message: {
        id: `Kolom ke-${at + 1} tidak berjudul dan berisi ${first.text} pada semua ${figures.length} baris; tidak jelas apa artinya.${meaning.id}`,
        en: `Column ${at + 1} has no heading and reads ${first.text} in all ${figures.length} rows; what it means cannot be told.${meaning.en}`,
      },
      key: ['tetap', grid.name, first.text].join('|'),
      spans: [place, ...cells.slice(1).flatMap(({ span }) => span ?? [])],
    },
  ];
}

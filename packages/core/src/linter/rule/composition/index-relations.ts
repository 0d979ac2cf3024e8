import type { Calculator } from '../../../calculator/calculator.ts';
import { ikpa2022 } from '../../../calculator/ikpa/ikpa-2022.ts';
import { ikpa2024 } from '../../../calculator/ikpa/ikpa-2024.ts';
import { compare, type Fraction, fraction, whole } from '../../../kernel/fraction.ts';
import type { PrintedValue } from '../../claim/claim.ts';
import type { FigureGrid, GridCell, GridColumn, GridRow } from '../table/figure-grid.ts';
import { holdsIn, NO_SLACK, type Relation } from '../table/relation.ts';
import { rangedFigure } from '../table/sum-relations.ts';
import { isTotalRow } from '../table/total-rows.ts';
import { componentsNamed, IKPA_NAMES } from './known-components.ts';

/** Indices of which the packs know how they are made, where the table prints no weights. */
export function indexRelations(grid: FigureGrid): readonly Relation[] {
  const labels = grid.rows.map(({ label }) => label);
  if (componentsNamed(labels) === 'ikpa') return ikpaRelations(grid);
  return isSurvey(grid) ? surveyRelations(grid) : [];
}

const UNSUR = /^u\s?\d{1,2}\b|persyaratan|prosedur|waktu|biaya|tarif|produk|kompetensi|perilaku|pengaduan|sarana|unsur/i;
const INDEX_ROW = /\bikm\b|\bskm\b|indeks|nilai|konversi|rata[\s-]*rata|jumlah|total/i;
const FOUR = whole(4);
const LEAST_UNSUR = 5;

const isSurvey = ({ rows }: FigureGrid): boolean =>
  rows.filter(({ label }) => UNSUR.test(label) && !/^(?:nilai|rata|jumlah|total|indeks|ikm)/i.test(label)).length >= LEAST_UNSUR;

/** Columns that give an answer on the scale of 1 to 4 for each unsur; constant ones are weights. */
export function answerColumns(grid: FigureGrid): readonly GridColumn[] {
  if (!isSurvey(grid)) return [];
  return grid.columns.filter(({ cells, isOrdinal }) => {
    const figures = cells.flatMap(({ figure }) => figure ?? []);
    return !isOrdinal && figures.length === grid.rows.length && figures.every(isAnswer);
  });
}

/** Mean of the unsur × 25; reports that weigh with 0,11 or 0,111 instead of 1/9 are not wrong by it. */
function surveyRelations(grid: FigureGrid): readonly Relation[] {
  const unsur = grid.rows.filter(({ label }) => UNSUR.test(label) && !/^(?:nilai|rata|jumlah|total|indeks|ikm)/i.test(label));
  const last = unsur.at(-1)?.at ?? 0;
  const results = grid.rows.filter(({ at, label }) => at > last && INDEX_ROW.test(label));
  return grid.columns.flatMap((column) => {
    const parts = unsur.flatMap(({ at }) => column.cells[at] ?? []);
    if (parts.some(({ figure }) => figure === null || !isAnswer(figure))) return [];
    return results.flatMap((row) => surveyRelation(column, row, parts));
  });
}

const isAnswer = ({ value, digits }: PrintedValue): boolean => digits > 0 && compare(value, whole(1)) >= 0 && compare(value, FOUR) <= 0;

function surveyRelation(column: GridColumn, row: GridRow, parts: readonly GridCell[]): readonly Relation[] {
  const own = column.cells[row.at];
  const result = own?.figure == null ? row.cells.find(({ figure }) => figure !== null) : own;
  if (result?.figure == null || (own?.figure == null && !isAlone(row))) return [];
  const isIndex = compare(result.figure.value, whole(25)) >= 0 && compare(result.figure.value, whole(100)) <= 0;
  const isMean = compare(result.figure.value, FOUR) <= 0 && compare(result.figure.value, whole(1)) >= 0 && /rata/i.test(row.label);
  if (!isIndex && !isMean) return [];
  const base: Relation = { rule: 'composition', kind: 'mean', result, parts, along: 'column', confidence: 0.82, slack: NO_SLACK };
  const relation = isIndex ? { ...base, factor: whole(25) } : base;
  const legacy = ['0.11', '0.111'].map((weight) => ({ ...relation, factor: scaled(weight, parts.length, isIndex) }));
  return legacy.some((one) => holdsIn(one, rangedFigure)) && !holdsIn(relation, rangedFigure) ? [] : [relation];
}

/** Σ NRR × 0,11 × 25, told as a factor of the mean. */
const scaled = (weight: string, parts: number, isIndex: boolean): Fraction => {
  const { n, d } = fraction(weight);
  return { n: Number(n) * parts * (isIndex ? 25 : 1), d: Number(d) };
};

/** A row with one figure only, under whichever column: it belongs to the whole table. */
const isAlone = ({ cells }: GridRow): boolean => cells.filter(({ figure }) => figure !== null).length === 1;

/** Components of IKPA without their weights: the pack that fits is taken, else the later one. */
function ikpaRelations(grid: FigureGrid): readonly Relation[] {
  const total = grid.rows.find(
    (row) => isTotalRow(row, grid) || /^(?:nilai (?:total|akhir)|ikpa|nilai ikpa|nilai)\b/i.test(row.label.trim()),
  );
  if (total === undefined || grid.columns.some(({ heading }) => /bobot|akhir|tertimbang/i.test(heading))) return [];
  const rows = grid.rows.filter((row) => row !== total && codeOf(row) !== null);
  return grid.columns.flatMap((column) => {
    const result = column.cells[total.at];
    const parts = rows.flatMap(({ at }) => column.cells[at] ?? []);
    if (
      column.isOrdinal ||
      result?.figure == null ||
      parts.length < LEAST_UNSUR ||
      parts.some(({ figure, isEmpty }) => figure === null && !isEmpty)
    )
      return [];
    const tried = [ikpa2024, ikpa2022].map((pack) => weightedBy(pack, result, rows, column));
    return tried.find((one) => one !== null && holdsIn(one, rangedFigure)) ?? tried[0] ?? [];
  });
}

const codeOf = ({ label }: GridRow): string | null => IKPA_NAMES.find(({ name }) => name.test(label))?.kode ?? null;

/** A deduction is no component: with one that is not zero the total is another sum. */
function weightedBy({ komponen }: Calculator, result: GridCell, rows: readonly GridRow[], column: GridColumn): Relation | null {
  const weighted = rows.flatMap((row) => {
    const cell = column.cells[row.at];
    const bobot = komponen.find(({ kode }) => kode === codeOf(row))?.bobot;
    return cell?.figure == null ? [] : [{ cell, bobot }];
  });
  const known = weighted.flatMap(({ cell, bobot }) => (bobot === undefined ? [] : [{ cell, weight: fraction(bobot) }]));
  const others = weighted.filter(({ bobot }) => bobot === undefined);
  if (known.length < LEAST_UNSUR || others.some(({ cell }) => cell.figure !== null && compare(cell.figure.value, whole(0)) !== 0))
    return null;
  const values = known.map(({ cell }) => cell.figure?.value ?? whole(0)).toSorted(compare);
  const [least, greatest] = [values[0], values.at(-1)];
  const isInside =
    least !== undefined &&
    greatest !== undefined &&
    result.figure !== null &&
    compare(result.figure.high, least) >= 0 &&
    compare(result.figure.low, greatest) <= 0;
  if (!isInside) return null;
  return {
    rule: 'composition',
    kind: 'mean',
    result,
    parts: known.map(({ cell }) => cell),
    weights: known.map(({ weight }) => weight),
    along: 'column',
    confidence: 0.82,
    slack: NO_SLACK,
  };
}

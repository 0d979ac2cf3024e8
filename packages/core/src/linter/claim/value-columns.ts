import { composePeriod, type Period } from '../../kernel/period.ts';
import type { DocumentStructure, JenisDokumen, ReadTable } from '../structure/document-structure.ts';
import type { Measure, TargetPlan } from './claim.ts';
import { groupedBy } from './grouped-by.ts';
import { measuresByYears } from './measures-by-years.ts';
import { type ColumnRole, layerOf, measureOf, roleOf } from './read-heading.ts';
import { type FoundPeriod, periodOf, periodsIn, wholeYear } from './read-period.ts';

/** What the cells of one column claim. */
export type ValueColumn = {
  readonly column: number;
  readonly measure: Measure;
  readonly period: Period | null;
  readonly layer: TargetPlan | null;
  readonly confidence: number;
};

/** The columns with figures: what they measure and when, by heading, caption, and where the heading is missing by its shape. */
export function valueColumns(structure: DocumentStructure, at: number): readonly ValueColumn[] {
  const table = structure.tables[at];
  if (table === undefined) return [];
  const roles = table.columns.map(({ heading }) => roleOf(heading));
  const caption = table.caption?.title.text ?? '';
  const context = {
    caption,
    captionYear: onlyYear(caption),
    headYear: onlyYear(table.columns.map(({ heading }) => heading).join(' ; ')),
    tahun: structure.tahun,
    byYears: measuresByYears(roles),
    isPlan: isLongPlan(roles),
    isOfRenstra: speaksOfRenstra(structure, table.section),
    captionMeasure: measureOfCaption(caption),
    captionPeriod: partOfYear(caption) ?? partOfYear(structure.sections[table.section]?.title.text ?? ''),
  };
  const read = roles.flatMap((role, column) => (role.role === 'value' ? (valueColumn(role, column, context) ?? []) : []));
  const columns = withoutOwnLayer(settled(read, table), OWN_LAYER[structure.jenis]);
  const seen = groupedBy(columns, ({ measure, period, layer }) => `${measure}|${period}|${layer}`);
  // One measure of one year in two columns: nobody knows which is meant.
  return columns.map((one) =>
    (seen.get(`${one.measure}|${one.period}|${one.layer}`)?.length ?? 0) > 1 ? { ...one, confidence: 0.4 } : one,
  );
}

type ColumnContext = {
  readonly caption: string;
  readonly captionYear: number | null;
  /** The one year that the other headings name. */
  readonly headYear: number | null;
  readonly tahun: number | null;
  readonly byYears: ReadonlyMap<number, Measure>;
  readonly isPlan: boolean;
  readonly isOfRenstra: boolean;
  readonly captionMeasure: Measure | null;
  readonly captionPeriod: FoundPeriod | null;
};

type ValueRole = Extract<ColumnRole, { role: 'value' }>;

function valueColumn(role: ValueRole, column: number, context: ColumnContext): ValueColumn | null {
  const byYears = context.byYears.get(column);
  const measure = byYears ?? role.measure ?? context.captionMeasure;
  if (measure === null) return null;
  const sureOfMeasure = byYears !== undefined ? (byYears === 'capaian' ? 0.8 : 0.85) : role.measure !== null ? 1 : 0.75;
  const { period, confidence: sureOfPeriod } = columnPeriod(role, measure, context);
  const told = role.layer ?? layerOf(context.caption) ?? (context.isPlan && context.isOfRenstra ? 'renstra' : null);
  const layer = measure === 'target' || measure === 'capaian' ? told : null;
  const isUnsurePlan = measure === 'target' && context.isPlan && layer === null;
  return {
    column,
    measure,
    period,
    layer,
    confidence: Math.min(sureOfMeasure, sureOfPeriod, isUnsurePlan ? 0.75 : 1),
  };
}

/** `Target Renja` in a Renja is its target, unless one without a name stands beside it. */
const withoutOwnLayer = (columns: readonly ValueColumn[], own: TargetPlan | undefined): readonly ValueColumn[] =>
  columns.map((one) => {
    const isTaken = columns.some(({ measure, period, layer }) => measure === one.measure && period === one.period && layer === null);
    return one.layer === own && !isTaken ? { ...one, layer: null } : one;
  });

/** The target that a kind of document sets itself needs no name in it. */
export const OWN_LAYER: Partial<Record<JenisDokumen, TargetPlan>> = {
  renja: 'renja',
  pk: 'pk',
  renaksi: 'pk',
  lkj: 'pk',
  renstra: 'renstra',
};

/** Whether the text around a table of many years says that it is the Renstra's. */
function speaksOfRenstra({ sections, blocks }: DocumentStructure, section: number): boolean {
  const texts = (sections[section]?.blocks ?? []).slice(0, 40).flatMap((at) => {
    const block = blocks[at];
    return block?.kind === 'paragraph' || block?.kind === 'item' ? [block.passage.text.slice(0, 2000)] : [];
  });
  return texts.some((text) => layerOf(text) === 'renstra');
}

function onlyYear(text: string): number | null {
  const years = new Set(periodsIn(text).flatMap(({ year }) => (year === null ? [] : [year])));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** Targets of four years or more and nothing reached: the targets of a plan of several years. */
function isLongPlan(roles: readonly ColumnRole[]): boolean {
  const values = roles.filter((role) => role.role === 'value');
  const years = new Set(
    values
      .flatMap(({ period, measure }) => (measure === 'target' || measure === null ? [period?.year ?? null] : []))
      .filter((year) => year !== null),
  );
  return years.size >= 4 && !values.some(({ measure }) => measure === 'realisasi' || measure === 'capaian');
}

/** A target without a period of its own is the year's, also where the table tells a quarter. */
function columnPeriod(
  { period }: ValueRole,
  measure: Measure,
  { captionYear: ofCaption, headYear, captionPeriod, tahun }: ColumnContext,
): Pick<ValueColumn, 'period' | 'confidence'> {
  const captionYear = headYear ?? ofCaption;
  const year = captionYear ?? tahun;
  const own = period ?? (measure === 'target' ? null : captionPeriod);
  if (own === null)
    return {
      period: year === null ? null : composePeriod({ kind: 'tahun', year, index: 1 }),
      confidence: captionYear === null ? 0.7 : 0.9,
    };
  const whole = wholeYear(own);
  const known = periodOf(whole, year);
  // "s.d. TW II" and "TW II" may be two figures: what is told up to a part of the year is only compared within its row.
  const isPartSum = whole.isUpTo && whole.kind !== 'tahun';
  return { period: known, confidence: isPartSum ? 0.55 : own.year !== null ? 1 : captionYear !== null ? 0.9 : 0.7 };
}

/** Bare years under "Capaian Kinerja 2020-2024" hold what was reached; under "Target dan Realisasi" nobody knows which. */
function measureOfCaption(caption: string): Measure | null {
  if (/\btarget\b/i.test(caption) && /\brealisasi\b|\bcapaian\b/i.test(caption)) return null;
  const measure = measureOf(caption);
  return measure === 'capaian' ? 'realisasi' : measure;
}

/** A quarter, semester or month that a text names, if it names just one. */
function partOfYear(text: string): FoundPeriod | null {
  const parts = periodsIn(text).filter(({ kind, day }) => kind !== 'tahun' && day === null);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/**
 * `Capaian 2022 | Capaian 2023 | Target 2024 | Realisasi 2024`: without a percent sign, and without a target and a realisasi of its own
 * year beside it, the word stands for the realisasi as often as for the share.
 */
function settled(columns: readonly ValueColumn[], { rows, columns: heads }: ReadTable): readonly ValueColumn[] {
  return columns.map((one) => {
    if (one.measure !== 'capaian') return one;
    const has = (measure: Measure): boolean => columns.some((other) => other.measure === measure && other.period === one.period);
    const isShare =
      /%|persen/i.test(heads[one.column]?.heading ?? '') ||
      rows.slice(0, 20).some(({ cells }) => /%/.test(cells[one.column]?.passage.text ?? ''));
    return isShare ||
      (has('target') && has('realisasi')) ||
      columns.some(({ measure, column }) => measure === 'realisasi' && column === one.column - 1)
      ? one
      : { ...one, confidence: 0.5 };
  });
}

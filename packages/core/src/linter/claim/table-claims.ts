import { composePeriod, type Period } from '../../kernel/period.ts';
import { spanIn } from '../source/passage.ts';
import type { DocumentStructure, JenisDokumen, ReadCell, ReadRow, ReadTable } from '../structure/document-structure.ts';
import type { Claim, Measure, Subject, TargetPlan } from './claim.ts';
import { groupedBy } from './grouped-by.ts';
import { type Indicator, type Indicators, indicatorColumn } from './indicators.ts';
import { nameKey } from './name-key.ts';
import { parseCell } from './read-cell.ts';
import { type ColumnRole, layerOf, measureOf, roleOf } from './read-heading.ts';
import { type FoundPeriod, periodOf, periodsIn } from './read-period.ts';

/** What the cells of one column claim. */
export type ValueColumn = {
  readonly column: number;
  readonly measure: Measure;
  readonly period: Period | null;
  readonly layer: TargetPlan | null;
  readonly confidence: number;
};

/** Every figure in a table whose column and row say what it is. */
export function tableClaims(structure: DocumentStructure, indicators: Indicators): readonly Claim[] {
  return structure.tables.flatMap((table, at) => {
    const columns = valueColumns(structure, at);
    if (columns.length === 0) return [];
    const subjectOf = rowSubjects({ structure, table, at }, indicators);
    return table.rows.flatMap((row, rowAt) =>
      row.kind === 'group' ? [] : claimsOfRow({ table, at, row, rowAt, columns, subject: subjectOf(row, rowAt) }),
    );
  });
}

type RowOf = {
  readonly table: ReadTable;
  readonly at: number;
  readonly row: ReadRow;
  readonly rowAt: number;
  readonly columns: readonly ValueColumn[];
  readonly subject: Subject | null;
};

function claimsOfRow({ table, at, row, rowAt, columns, subject }: RowOf): readonly Claim[] {
  if (subject === null) return [];
  return columns.flatMap(({ column, measure, period, layer, confidence }): readonly Claim[] => {
    const cell = row.cells[column];
    if (cell === undefined || cell.repeated === true || cell.passage.text === '') return [];
    const value = parseCell(cell.passage.text);
    if (value === null) return [];
    const span = spanIn(cell.passage, 0, cell.passage.text.length);
    const place = { table: at, row: rowAt, column };
    const claim = {
      subject,
      measure,
      period,
      value: value === 'absent' ? null : value,
      from: 'table',
      span,
      section: table.section,
      table: place,
    } as const;
    return [{ ...claim, confidence: confidence * table.confidence, ...(layer === null ? {} : { layer }) }];
  });
}

/** The columns with figures: what they measure and when, by heading, caption, and where the heading is missing by its shape. */
export function valueColumns(structure: DocumentStructure, at: number): readonly ValueColumn[] {
  const table = structure.tables[at];
  if (table === undefined) return [];
  const roles = table.columns.map(({ heading }) => roleOf(heading));
  const caption = table.caption?.title.text ?? '';
  const context = {
    caption,
    captionYear: onlyYear(caption),
    tahun: structure.tahun,
    byYears: measuresByYears(roles),
    isPlan: isLongPlan(roles),
    isOfRenstra: speaksOfRenstra(structure, table.section),
    own: OWN_LAYER[structure.jenis],
    captionMeasure: measureOf(caption),
  };
  const columns = roles.flatMap((role, column) => (role.role === 'value' ? (valueColumn(role, column, context) ?? []) : []));
  const seen = groupedBy(columns, ({ measure, period, layer }) => `${measure}|${period}|${layer}`);
  // One measure of one year in two columns: nobody knows which is meant.
  return columns.map((one) =>
    (seen.get(`${one.measure}|${one.period}|${one.layer}`)?.length ?? 0) > 1 ? { ...one, confidence: 0.4 } : one,
  );
}

type ColumnContext = {
  readonly caption: string;
  readonly captionYear: number | null;
  readonly tahun: number | null;
  readonly byYears: ReadonlyMap<number, Measure>;
  readonly isPlan: boolean;
  readonly isOfRenstra: boolean;
  readonly own: TargetPlan | undefined;
  readonly captionMeasure: Measure | null;
};

function valueColumn(role: Extract<ColumnRole, { role: 'value' }>, column: number, context: ColumnContext): ValueColumn | null {
  const byYears = context.byYears.get(column);
  const measure = byYears ?? role.measure ?? context.captionMeasure;
  if (measure === null) return null;
  const sureOfMeasure = byYears !== undefined ? (byYears === 'capaian' ? 0.8 : 0.85) : role.measure !== null ? 1 : 0.75;
  const year = context.captionYear ?? context.tahun;
  const period =
    role.period === null ? (year === null ? null : composePeriod({ kind: 'tahun', year, index: 1 })) : periodOf(role.period, year);
  const sureOfPeriod = role.period?.year != null ? 1 : context.captionYear !== null ? 0.9 : 0.7;
  const told = role.layer ?? layerOf(context.caption) ?? (context.isPlan && context.isOfRenstra ? 'renstra' : null);
  const layer = measure === 'target' || measure === 'capaian' ? told : null;
  const isUnsurePlan = measure === 'target' && context.isPlan && layer === null;
  return {
    column,
    measure,
    period,
    layer: layer === context.own ? null : layer,
    confidence: Math.min(sureOfMeasure, sureOfPeriod, isUnsurePlan ? 0.75 : 1),
  };
}

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

type Run = { readonly columns: number[]; readonly measures: Set<Measure>; isMixed: boolean };

/**
 * `2020 2021 2022 2023 | 2022 2023 | 2023`: years that begin anew begin what is measured next. Without words above them, or with
 * words that stand over other columns than they belong to: first the targets, then what was reached, then the capaian.
 */
function measuresByYears(roles: readonly ColumnRole[]): ReadonlyMap<number, Measure> {
  const runs = runsOfYears(roles);
  if (runs.length < 2 || runs.length > 3 || !runs.some(({ isMixed }) => isMixed)) return new Map();
  const told = [...new Set(runs.flatMap(({ measures }) => [...measures]))].filter((measure) => IN_ORDER.includes(measure));
  const order = told.length === runs.length ? told : IN_ORDER.slice(0, runs.length);
  return new Map(runs.flatMap(({ columns }, at) => columns.map((column) => [column, order[at] ?? 'target'] as const)));
}

const IN_ORDER: readonly Measure[] = ['target', 'realisasi', 'capaian'];

function runsOfYears(roles: readonly ColumnRole[]): readonly Run[] {
  const runs: Run[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const [column, role] of roles.entries()) {
    if (role.role !== 'value' || !isYear(role.period) || (role.measure !== null && !IN_ORDER.includes(role.measure))) continue;
    const year = role.period?.year ?? 0;
    if (year <= last) runs.push({ columns: [], measures: new Set(), isMixed: false });
    const run = runs.at(-1);
    run?.columns.push(column);
    if (run !== undefined && role.measure !== null) run.measures.add(role.measure);
    if (run !== undefined) run.isMixed ||= role.measure === null || run.measures.size > 1;
    last = year;
  }
  return runs;
}

const isYear = (period: FoundPeriod | null): boolean => period !== null && period.kind === 'tahun' && period.year !== null;

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

type TableOf = { readonly structure: DocumentStructure; readonly table: ReadTable; readonly at: number };

/** What a row is about: the indicator it names, the one of the block it stands in, or a part of it (`U1`, a komponen). */
function rowSubjects({ structure, table, at }: TableOf, indicators: Indicators): (row: ReadRow, rowAt: number) => Subject | null {
  const named = indicatorColumn(table);
  const owner = indicators.ofSection(table.section) ?? indicators.all.find(({ tables }) => tables.includes(at)) ?? null;
  const names = nameColumn(table);
  const rows = table.rows.filter(({ kind }) => kind !== 'group').length;
  return (row, rowAt) => {
    if (named !== null) {
      const indicator = indicators.ofRow(at, rowAt);
      return indicator === null ? null : subjectOf(indicator);
    }
    const label = row.cells
      .slice(0, 2)
      .map((cell) => indicators.ofLabel(labelText(cell)))
      .find((one) => one !== null);
    if (label != null) return subjectOf(label);
    const name = names === null ? '' : (row.cells[names.column]?.passage.text ?? '');
    if (owner !== null && rows === 1 && (names === null || name === '' || names.kind === 'lain')) return subjectOf(owner);
    if (names === null || name === '' || row.kind === 'total') return null;
    const scope = owner?.key ?? sectionKey(structure, table.section);
    return { kind: names.kind, key: `${scope}/${nameKey(name)}`, name };
  };
}

const labelText = (cell: ReadCell | undefined): string =>
  (cell?.passage.text ?? '').replace(/^(IK[UK])\s?[.]?\s?(\d)/i, '$1 $2').slice(0, 12);

export const subjectOf = ({ key, label, nomor, names }: Indicator): Subject => ({
  kind: 'indikator',
  key,
  name: label ?? shortened(names[0]?.passage.text ?? key),
  ...(nomor === null ? {} : { nomor }),
});

const shortened = (name: string): string => (name.length <= 70 ? name : `${name.slice(0, 67).trimEnd()}…`);

const sectionKey = ({ sections }: DocumentStructure, section: number): string =>
  nameKey(sections[section]?.title.text ?? '') || `bagian-${section}`;

function nameColumn({ columns, rows }: ReadTable): { readonly column: number; readonly kind: Subject['kind'] } | null {
  for (const [column, { heading }] of columns.entries()) {
    const role = roleOf(heading);
    if (role.role === 'name') return { column, kind: role.kind };
  }
  const codes = columns.findIndex(
    (_, column) => rows.length > 1 && rows.every(({ cells }) => /^[UuPp]\d{1,2}$/.test(cells[column]?.passage.text ?? '')),
  );
  if (codes >= 0) return { column: codes, kind: 'unsur' };
  const words = columns.findIndex(
    ({ heading }, column) => heading === '' && rows.every(({ cells }) => /\p{L}{3}/u.test(cells[column]?.passage.text ?? '')),
  );
  return words < 0 ? null : { column: words, kind: 'lain' };
}

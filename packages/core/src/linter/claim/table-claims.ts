import { spanIn } from '../source/passage.ts';
import type { DocumentStructure, ReadCell, ReadRow, ReadTable } from '../structure/document-structure.ts';
import type { Claim, PrintedValue, Subject } from './claim.ts';
import { type Indicator, type Indicators, indicatorColumn } from './indicators.ts';
import { nameKey } from './name-key.ts';
import { parseCell } from './read-cell.ts';
import { roleOf } from './read-heading.ts';
import { type ValueColumn, valueColumns } from './value-columns.ts';

/** Every figure in a table whose column and row say what it is. */
export function tableClaims(structure: DocumentStructure, indicators: Indicators): readonly Claim[] {
  const shares = new Set(indicators.all.filter(isShare).map(({ key }) => key));
  return structure.tables.flatMap((table, at) => {
    const columns = valueColumns(structure, at);
    if (columns.length === 0) return [];
    const subjectOf = rowSubjects({ structure, table, at }, indicators);
    return table.rows.flatMap((row, rowAt) =>
      row.kind === 'group' ? [] : claimsOfRow({ table, at, row, rowAt, columns, subject: subjectOf(row, rowAt), shares }),
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
  /** Indicators that are percentages by their name. */
  readonly shares: ReadonlySet<string>;
};

const isShare = ({ names }: Indicator): boolean =>
  names.some(({ passage }) => /^\W*(?:IK\w{1,3}[\s.]*[\d.]*\s*)?p(?:e?rs|res|ros)entase\b/i.test(passage.text));

function claimsOfRow({ table, at, row, rowAt, columns, subject, shares }: RowOf): readonly Claim[] {
  if (subject === null) return [];
  const unit = table.columns.findIndex(({ heading }) => roleOf(heading).role === 'unit');
  const isPercent = unit >= 0 && /^(?:%|persen)/i.test(row.cells[unit]?.passage.text.trim() ?? '');
  return columns.flatMap(({ column, measure, period, layer, confidence }): readonly Claim[] => {
    const cell = row.cells[column];
    if (cell === undefined || cell.repeated === true || cell.passage.text === '') return [];
    const isOfShare = shares.has(subject.key) && (measure === 'target' || measure === 'realisasi');
    const isMarked = isPercent || isOfShare || /%|\bpersen\b/i.test(table.columns[column]?.heading ?? '');
    const value = withUnit(parseCell(cell.passage.text), isMarked);
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

type TableOf = { readonly structure: DocumentStructure; readonly table: ReadTable; readonly at: number };

/** A percentage by the column of units, where the cell itself does not say so. */
const withUnit = (value: PrintedValue | 'absent' | null, isPercent: boolean): PrintedValue | 'absent' | null =>
  isPercent && value !== null && value !== 'absent' && value.unit === null ? { ...value, unit: 'persen' } : value;

/** What a row is about: the indicator it names, the one of the block it stands in, or a part of it (`U1`, a komponen). */
function rowSubjects({ structure, table, at }: TableOf, indicators: Indicators): (row: ReadRow, rowAt: number) => Subject | null {
  const named = indicatorColumn(table);
  const owner = indicators.all.find(({ tables }) => tables.includes(at)) ?? null;
  const names = nameColumn(table);
  const rows = table.rows.filter(({ kind }) => kind !== 'group').length;
  const times = named === null ? new Map<string, number>() : timesNamed(table, at, indicators);
  return (row, rowAt) => {
    if (named !== null) {
      const indicator = indicators.ofRow(at, rowAt);
      if (indicator === null) return null;
      // One indicator in several rows is told for several units, places or parts: each row is its own.
      const subject = subjectOf(indicator);
      return (times.get(indicator.key) ?? 0) > 1 ? { ...subject, kind: 'lain', key: `${indicator.key}/${at}/${rowAt}` } : subject;
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

function timesNamed({ rows }: ReadTable, at: number, indicators: Indicators): Map<string, number> {
  const times = new Map<string, number>();
  for (const rowAt of rows.keys()) {
    const key = indicators.ofRow(at, rowAt)?.key;
    if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
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

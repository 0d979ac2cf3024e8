import { canonicalJson, type Json } from '../kernel/canonical.ts';
import type { CheckedFile, CheckedRow } from './checked-file.ts';
import type { ImportProblem } from './import-problem.ts';

/** How every row ends. In a preview `applied` means: would be applied. */
export const ROW_OUTCOMES = ['applied', 'unchanged', 'rejected'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** A row keeps whatever else its importer says of it. */
export type Settled<Row> = Row & { readonly outcome: RowOutcome };
export type SettledRow<Isi> = Settled<CheckedRow<Isi>>;

type AnyRow = CheckedRow<Json>;

/** The one spelling of what a row holds: what is stored beside the row, and what the next file is compared with. */
export const contentOf = (isi: Json): string => canonicalJson(isi);

/**
 * How each row ends, given what is stored: `stored(kunci)` is the content (see `contentOf`) that the last applied row left, or `null`.
 * Two rows of one file about the same thing: the same content is applied once; different contents are both rejected, for nobody can
 * tell which is meant.
 */
export function settleRows<Row extends AnyRow>(
  rows: readonly Row[],
  stored: (kunci: string) => string | null = () => null,
): readonly Settled<Row>[] {
  const conflicts = conflictsIn(rows);
  const seen = new Set<string>();
  return rows.map((row): Settled<Row> => {
    if (row.problems.length > 0 || row.isi === null) return { ...row, outcome: 'rejected' };
    if (row.kunci === null) return { ...row, outcome: 'applied' };
    const others = conflicts.get(row.kunci);
    if (others !== undefined) return { ...row, problems: [conflict(row, others)], outcome: 'rejected' };
    const kept = stored(row.kunci);
    if (seen.has(row.kunci) || (kept !== null && kept === contentOf(row.isi))) return { ...row, outcome: 'unchanged' };
    seen.add(row.kunci);
    return { ...row, outcome: 'applied' };
  });
}

/** The rows of a whole file: where the file itself cannot be applied, each of its rows is rejected for that reason too. */
export function settleFile<Row extends AnyRow>(
  { rows, problems }: Pick<CheckedFile<unknown, unknown>, 'problems'> & { readonly rows: readonly Row[] },
  stored?: (kunci: string) => string | null,
): readonly Settled<Row>[] {
  if (problems.length === 0) return settleRows(rows, stored);
  return rows.map((row): Settled<Row> => ({ ...row, problems: [...row.problems, ...problems], outcome: 'rejected' }));
}

/** Rows that speak differently of the same thing, by key. Nearly every key stands once: only of the others the contents are compared. */
function conflictsIn(rows: readonly AnyRow[]): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, AnyRow[]>();
  for (const row of rows) {
    if (row.kunci === null || row.isi === null || row.problems.length > 0) continue;
    const same = byKey.get(row.kunci);
    if (same === undefined) byKey.set(row.kunci, [row]);
    else same.push(row);
  }
  const differing = [...byKey].filter(
    ([, same]) => same.length > 1 && new Set(same.map(({ isi }) => isi !== null && contentOf(isi))).size > 1,
  );
  return new Map(differing.map(([kunci, same]) => [kunci, same.map(({ place }) => place.row ?? 0)]));
}

const conflict = ({ kunci, place }: CheckedRow<unknown>, rows: readonly number[]): ImportProblem => ({
  code: 'import.key_conflict',
  place,
  detail: { kunci: kunci ?? '', rows: rows.filter((row) => row !== place.row).join(', ') },
});

export type RowCounts = Readonly<Record<RowOutcome, number>>;

export function countOutcomes(rows: readonly { readonly outcome: RowOutcome }[]): RowCounts {
  const counts = { applied: 0, unchanged: 0, rejected: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

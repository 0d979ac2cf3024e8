import { expect, test } from 'vitest';
import type { CheckedRow } from './checked-file.ts';
import { contentOf, countOutcomes, settleFile, settleRows } from './settle-rows.ts';

const row = (
  baris: number,
  kunci: string | null,
  isi: number | null,
  codes: readonly 'import.not_a_figure'[] = [],
): CheckedRow<number> => ({
  place: { sheet: 'S', row: baris },
  kunci,
  isi,
  problems: codes.map((code) => ({ code })),
  notes: [],
});
const outcomes = (rows: readonly CheckedRow<number>[], stored?: (kunci: string) => string | null) =>
  settleRows(rows, stored).map(({ outcome }) => outcome);

test('every row ends: applied, unchanged or rejected', () => {
  const rows = [row(1, 'a', 1), row(2, 'b', 2), row(3, 'c', 3, ['import.not_a_figure']), row(4, 'd', null)];
  expect(outcomes(rows, (kunci) => (kunci === 'b' ? contentOf(2) : null))).toEqual(['applied', 'unchanged', 'rejected', 'rejected']);
  expect(outcomes(rows.slice(0, 2), () => contentOf(7))).toEqual(['applied', 'applied']);
  expect(countOutcomes(settleRows(rows))).toEqual({ applied: 2, unchanged: 0, rejected: 2 });
});

test('the same thing twice: alike it is applied once, else nobody can tell which is meant', () => {
  expect(outcomes([row(1, 'a', 1), row(2, 'a', 1)])).toEqual(['applied', 'unchanged']);
  const settled = settleRows([row(1, 'a', 1), row(2, 'a', 2), row(3, 'b', 3)]);
  expect(settled.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected', 'applied']);
  expect(settled[1]?.problems).toMatchObject([{ code: 'import.key_conflict', place: { row: 2 }, detail: { rows: '1' } }]);
});

test('a row that is refused anyway speaks against no other', () =>
  expect(outcomes([row(1, 'a', 1), row(2, 'a', 2, ['import.not_a_figure'])])).toEqual(['applied', 'rejected']));

test('rows that nobody can tell apart are each applied', () =>
  expect(outcomes([row(1, null, 1), row(2, null, 1)])).toEqual(['applied', 'applied']));

test('of a file that cannot be applied every row is rejected, for its own reasons too', () => {
  const problems = [{ code: 'lke.sub_missing' }] as const;
  const settled = settleFile({ rows: [row(1, 'a', 1), row(2, 'b', 2, ['import.not_a_figure'])], problems });
  expect(settled.map((one) => [one.outcome, one.problems.length])).toEqual([
    ['rejected', 1],
    ['rejected', 2],
  ]);
});

import { listCalculationsById, type StoredCalculation } from '@selaras/adapters/calculation/calculation.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import {
  compareFigures,
  type DomainError,
  err,
  type FieldProblem,
  figureAt,
  type KomponenEntry,
  ok,
  type PlainDate,
  type Result,
} from '@selaras/core';

export type EntryCalculations = {
  readonly komponen: Readonly<Record<string, KomponenEntry>>;
  /** Where the indicator stands: a calculation of its unit, or of one above it, is about it too (the IKPA of the office). */
  readonly orgPath: string;
  readonly on: PlainDate;
};

/**
 * An entry that says it was taken from a calculation must be what stands there, or its lineage would be a lie. Answers a problem for
 * each component that is not: a calculation of another unit, one that was withdrawn, another figure.
 */
export async function checkCalculations(tx: Tx, { komponen, orgPath, on }: EntryCalculations): Promise<Result<true, DomainError>> {
  const named = Object.entries(komponen).flatMap(([kode, held]) =>
    held.jenis === 'angka' && held.perhitungan !== undefined ? [{ kode, nilai: held.nilai, ...held.perhitungan }] : [],
  );
  if (named.length === 0) return ok(true);
  const known = await listCalculationsById(tx, [...new Set(named.map(({ id }) => id))], on);
  const fields = named.flatMap((one) => problemOf(one, known.get(one.id), orgPath));
  return fields.length === 0 ? ok(true) : err({ code: 'measurement.invalid', fields });
}

type Named = { readonly kode: string; readonly nilai: string; readonly bagian: string };

function problemOf({ kode, nilai, bagian }: Named, calculation: StoredCalculation | undefined, orgPath: string): readonly FieldProblem[] {
  const field = `komponen.${kode}`;
  const tertulis = calculation === undefined || !orgPath.startsWith(calculation.orgPath) ? null : figureAt(calculation, bagian);
  if (calculation === undefined || tertulis === null) return [{ field, problem: 'calculation_missing' }];
  if (calculation.ditarik !== null) return [{ field, problem: 'calculation_withdrawn' }];
  return compareFigures(nilai, tertulis) === 0 ? [] : [{ field, problem: 'calculation_differs', detail: { tertulis } }];
}

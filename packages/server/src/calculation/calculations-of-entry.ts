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
  /** Where the unit of the indicator stands. */
  readonly orgPath: string;
  readonly on: PlainDate;
};

/**
 * An entry that says it was taken from a calculation must be what stands there, or its lineage would be a lie.
 *
 * A calculation may be taken by its own unit and by every unit below it: the IKPA of the office is also that of its parts.
 * One of a unit beside or below may not: what was computed for a part says nothing of the whole, which adds its parts up by
 * its manual. Where units stood on the day of the entry decides.
 *
 * Answers a problem for each component that breaks this, names what was withdrawn, or holds another figure.
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

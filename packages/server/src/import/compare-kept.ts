import type { Tx } from '@selaras/adapters/db/in-tenant';
import { type BatchCounts, findSameCalculation, type RowEnd } from '@selaras/adapters/import/import.queries';
import { canonicalJson, type DomainError, type ImportProblem, ok, type Result } from '@selaras/core';
import { sha256 } from '../capaian/figures-of-year.ts';
import type { Context } from '../context.ts';
import { permittedUnit } from '../org/permitted-unit.ts';
import type { CheckedRowWire, CheckedUpload, ComputedPlan } from './check-upload.ts';
import { at, type Report } from './import-progress.ts';

/** A calculation that has a result, and the same one where it is kept already. */
export type ComparedPlan = ComputedPlan & { readonly sama: string | null };

export type Compared = {
  readonly rencana: readonly ComparedPlan[];
  /** Rows of a calculation that is kept already are `unchanged`, rows of one without a result are rejected. */
  readonly rows: readonly CheckedRowWire[];
};

type Comparing = { readonly known: CheckedUpload; readonly report: Report };

/** What of a file is new, where this person may record. */
export async function compareKept(
  tx: Tx,
  context: Context,
  { known: { rencana, rows }, report }: Comparing,
): Promise<Result<Compared, DomainError>> {
  const on = context.clock.today(context.zone);
  for (const unitId of new Set(rencana.map((one) => one.unitId))) {
    const unit = await permittedUnit(tx, context, { id: unitId, on, action: 'measurement.record' });
    if (!unit.ok) return unit;
  }
  const compared: ComparedPlan[] = [];
  for (const [i, one] of rencana.entries()) {
    report(at('membandingkan', i, rencana.length));
    if (!one.isComputed) continue;
    const { unitId, kind, period, judul, input, isNamed } = one;
    const inputHash = sha256(canonicalJson(input));
    const sama = await findSameCalculation(tx, { unitId, kind, period, inputHash, judul: isNamed ? judul : null });
    compared.push({ ...one, sama });
  }
  const without = new Set(rencana.flatMap(({ isComputed, nomor }) => (isComputed ? [] : nomor)));
  const kept = new Set(compared.flatMap(({ sama, nomor }) => (sama === null ? [] : nomor)));
  return ok({ rencana: compared, rows: rows.map((row) => endedRow(row, { kept, without })) });
}

type Ends = { readonly kept: ReadonlySet<number>; readonly without: ReadonlySet<number> };

function endedRow(row: CheckedRowWire, { kept, without }: Ends): CheckedRowWire {
  const masalah: readonly ImportProblem[] = [...row.alasan.masalah, { code: 'import.no_result', place: row.tempat }];
  if (without.has(row.nomor)) return { ...row, akhir: 'rejected', alasan: { ...row.alasan, masalah } };
  return kept.has(row.nomor) && row.akhir === 'applied' ? { ...row, akhir: 'unchanged' } : row;
}

export function countEnds(rows: readonly CheckedRowWire[]): BatchCounts {
  const counts: Record<RowEnd, number> = { applied: 0, unchanged: 0, rejected: 0, not_chosen: 0 };
  for (const { akhir } of rows) counts[akhir] += 1;
  return counts;
}

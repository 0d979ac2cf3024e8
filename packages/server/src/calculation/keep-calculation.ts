import { insertCalculation } from '@selaras/adapters/calculation/calculation.queries';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import type { keepCalculationBody } from '@selaras/contract';
import { canonicalJson, type DomainError, ENGINE, freezeTrace, type Json, ok, type Result } from '@selaras/core';
import type * as z from 'zod';
import { recordEvent } from '../audit/record-event.ts';
import { sha256 } from '../capaian/figures-of-year.ts';
import type { Context } from '../context.ts';
import { permittedUnit } from '../org/permitted-unit.ts';
import { computed } from './computed.ts';
import { keepableInput } from './keepable-input.ts';

export type KeepInput = z.output<typeof keepCalculationBody>;

/**
 * Computes once more and keeps the input, the result, the pack and the steps: what a browser has computed is never believed.
 * A calculation without a result is not kept, because nothing could be taken from it.
 */
export function keepCalculation(context: Context, asked: KeepInput): Promise<Result<{ readonly id: string }, DomainError>> {
  return inTransaction(context.db, context.actor.tenantId, (tx) => keepWithin(tx, context, asked));
}

/** The same in a transaction that does more: an import keeps all of its calculations, or none. */
export async function keepWithin(tx: Tx, context: Context, asked: KeepInput): Promise<Result<{ readonly id: string }, DomainError>> {
  const { actor, clock, zone, newId } = context;
  const on = clock.today(zone);
  const unit = await permittedUnit(tx, context, { id: asked.unitId, on, action: 'measurement.record' });
  if (!unit.ok) return unit;
  const input = keepableInput(asked.kind, asked.input as Json); // it came out of JSON
  const answer = computed({ kind: asked.kind, input }, { paket: asked.paket ?? undefined, pada: on });
  if (!answer.ok) return answer;
  const { output, trace } = answer.value;
  const id = newId();
  const { unitId, kind, period, judul } = asked;
  const made = { tenantId: actor.tenantId, id, unitId, kind, period, judul, oleh: actor.id, pada: clock.now() };
  const result = { paket: packOf(output), output: output as Json, trace: freezeTrace(trace), engine: ENGINE }; // an output is plain data
  await insertCalculation(tx, { ...made, ...result, input, inputHash: sha256(canonicalJson(input)) });
  await recordEvent(tx, context, {
    aksi: 'calculation.keep',
    subjek: id,
    rincian: { kind: asked.kind, paket: packOf(output), period: asked.period },
  });
  return ok({ id });
}

const packOf = (output: object): string => ('pack' in output && typeof output.pack === 'string' ? output.pack : '');

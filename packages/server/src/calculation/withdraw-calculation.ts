import { findCalculation, insertWithdrawal } from '@selaras/adapters/calculation/calculation.queries';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

export type Withdrawing = { readonly id: string; readonly alasan: string };

/** Says why a calculation should not be used any more. Figures that were taken from it stay as they are: the past does not move. */
export function withdrawCalculation(context: Context, asked: Withdrawing): Promise<Result<{ readonly ok: true }, DomainError>> {
  return inTransaction(context.db, context.actor.tenantId, (tx) => withdrawWithin(tx, context, asked));
}

/** The same in a transaction that does more: undoing an import withdraws all that it made, or nothing. */
export async function withdrawWithin(
  tx: Tx,
  context: Context,
  { id, alasan }: Withdrawing,
): Promise<Result<{ readonly ok: true }, DomainError>> {
  const { actor, clock, zone } = context;
  const found = await findCalculation(tx, { id, on: clock.today(zone) });
  const missing = { code: 'calculation.not_found' } as const;
  const allowed = permit({ actor, action: 'measurement.record', orgPath: found?.orgPath ?? null, missing });
  if (!allowed.ok) return allowed;
  const written = await insertWithdrawal(tx, { tenantId: actor.tenantId, calculationId: id, alasan, oleh: actor.id, pada: clock.now() });
  if (!written) return err({ code: 'calculation.withdrawn' });
  await recordEvent(tx, context, { aksi: 'calculation.withdraw', subjek: id, rincian: { alasan } });
  return ok({ ok: true });
}

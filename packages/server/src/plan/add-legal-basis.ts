import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { saveLegalBasis } from '@selaras/adapters/plan/plan.queries';
import type { LegalBasisBody } from '@selaras/contract';
import { type DomainError, ok, parsePlainDate, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permitSomewhere } from '../permit.ts';

/** Adds a regulation, or says what became of it. Documents cite it by code, so the code stays. */
export function addLegalBasis(context: Context, input: LegalBasisBody): Promise<Result<{ readonly ok: true }, DomainError>> {
  const { actor, db } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const allowed = permitSomewhere(actor, 'plan.edit');
    if (!allowed.ok) return allowed;
    const { berlakuSejak, digantiOleh, perluVerifikasi, ...rest } = input;
    if (berlakuSejak !== null && parsePlainDate(berlakuSejak) === null) {
      return malformed({ field: 'berlakuSejak', problem: 'malformed' });
    }
    const row = { ...rest, berlaku_sejak: berlakuSejak, diganti_oleh: digantiOleh, perlu_verifikasi: perluVerifikasi };
    await saveLegalBasis(tx, { tenant_id: actor.tenantId, ...row });
    const { kode, status } = input;
    await recordEvent(tx, context, { aksi: 'legal_basis.save', subjek: actor.tenantId, rincian: { kode, status } });
    return ok({ ok: true });
  });
}

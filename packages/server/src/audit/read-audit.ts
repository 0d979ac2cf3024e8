import {
  type AuditFilter,
  type AuditRow,
  listAuditActions,
  listAuditEvents,
  listAuditPeople,
} from '@selaras/adapters/audit/audit-list.queries';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { type DomainError, err, ok, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';

export type AuditPage = {
  readonly events: readonly AuditRow[];
  /** Where the next page begins, or null at the first event. */
  readonly berikutnya: number | null;
  readonly aksi: readonly string[];
  readonly orang: readonly { readonly id: string; readonly nama: string }[];
};

const PAGE = 50;

/** Who did or tried what, newest first. */
export async function readAudit({ db, actor }: Context, filter: AuditFilter): Promise<Result<AuditPage, DomainError>> {
  if (scopesFor(actor, 'audit.read').length === 0) return err({ code: 'access.denied', action: 'audit.read' });
  return inTenant(db, actor.tenantId, async (tx) => {
    const found = await listAuditEvents(tx, actor, filter, PAGE + 1);
    const events = found.slice(0, PAGE);
    const berikutnya = found.length > PAGE ? (events.at(-1)?.nomor ?? null) : null;
    return ok({ events, berikutnya, aksi: await listAuditActions(tx), orang: await listAuditPeople(tx, actor) });
  });
}

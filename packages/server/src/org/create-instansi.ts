import { appendAudit } from '@selaras/adapters/audit/audit.queries';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { type Instansi, insertInstansi } from '@selaras/adapters/org/instansi.queries';
import { insertPlacement } from '@selaras/adapters/org/placement.queries';
import { insertRole } from '@selaras/adapters/org/role.queries';
import { insertUnit } from '@selaras/adapters/org/unit.queries';
import { type DomainError, ok, type PlainDate, plainDate, type Result, type Role } from '@selaras/core';
import type { ContextParts } from '../session/context-of.ts';
import { hashNewPassword } from '../session/password-policy.ts';
import { insertWithSignIn } from './add-account.ts';

export type CreateInstansi = {
  readonly instansi: Instansi;
  readonly unit: { readonly kode: string; readonly nama: string; readonly namaPendek: string; readonly kota: string | null };
  readonly account: { readonly email: string; readonly nama: string; readonly password: string };
  /** Runs first in the transaction; its refusal is the result. */
  readonly unless?: (tx: Tx) => Promise<Result<null, DomainError>>;
};
export type Created = { readonly tenantId: string; readonly unitId: string; readonly accountId: string };

/** The office is older than its first day with Selaras: figures of past years need a unit that was there. */
const UNIT_SINCE = plainDate('2000-01-01');

/** Whoever sets an office up can also plan in it. Approving stays with others: nobody approves their own data. */
const FIRST_ROLES: readonly Role[] = ['admin', 'perencana'];

/**
 * An instansi with its first unit and its first account. The only use-case without an actor: nobody is there yet. Who
 * may call it is decided by its callers (the setup code, the terminal of the server, the loader of the example).
 */
export async function createInstansi(
  parts: ContextParts,
  { instansi, unit, account, unless }: CreateInstansi,
): Promise<Result<Created, DomainError>> {
  const { db, clock, newId } = parts;
  const passwordHash = await hashNewPassword(account.password);
  if (!passwordHash.ok) return passwordHash;
  const [tenantId, unitId, today] = [newId(), newId(), clock.today(instansi.zona)];
  return inTransaction(db, tenantId, async (tx) => {
    const refusal = await unless?.(tx);
    if (refusal && !refusal.ok) return refusal;
    await insertInstansi(tx, tenantId, instansi);
    await insertUnit(tx, { tenantId, id: unitId, ...unit });
    await insertPlacement(tx, tenantId, { unitId, from: UNIT_SINCE, to: null, parentId: null, path: `${unit.kode}/` });
    const first = { ...account, passwordHash: passwordHash.value };
    const added = await insertFirstAccount(tx, { tenantId, newId }, { ...first, unitId, sejak: today });
    if (!added.ok) return added;
    const rincian = { singkatan: instansi.singkatan, contoh: instansi.contoh };
    await appendAudit(tx, { tenantId, pada: clock.now(), oleh: added.value.id, aksi: 'instansi.create', subjek: unitId, rincian });
    return ok({ tenantId, unitId, accountId: added.value.id });
  });
}

type FirstAccount = {
  readonly email: string;
  readonly nama: string;
  readonly passwordHash: string;
  readonly unitId: string;
  readonly sejak: PlainDate;
};

async function insertFirstAccount(
  tx: Tx,
  { tenantId, newId }: { readonly tenantId: string; readonly newId: () => string },
  account: FirstAccount,
): Promise<Result<{ id: string }, DomainError>> {
  const [first, ...others] = FIRST_ROLES;
  if (first === undefined) throw new Error('the first account needs a role');
  const added = await insertWithSignIn(tx, { actor: { tenantId }, newId }, { ...account, role: first });
  if (!added.ok) return added;
  const { unitId, sejak } = account;
  // oxlint-disable-next-line no-await-in-loop -- one connection: statements run one after another anyway
  for (const role of others) await insertRole(tx, { tenantId, id: newId(), accountId: added.value.id, role, unitId, sejak });
  return added;
}

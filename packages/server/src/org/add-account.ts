import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { insertAccount, isEmailTaken } from '@selaras/adapters/org/account.queries';
import { lockOrg } from '@selaras/adapters/org/instansi.queries';
import { insertRole } from '@selaras/adapters/org/role.queries';
import { insertSignIn } from '@selaras/adapters/session/sign-in.queries';
import { type DomainError, err, ok, type PlainDate, type Result, type Role } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { hashNewPassword, spelledEmail } from '../session/password-policy.ts';
import { permittedUnit } from './permitted-unit.ts';

export type AddAccount = {
  readonly email: string;
  readonly nama: string;
  readonly password: string;
  readonly role: Role;
  readonly unitId: string;
  readonly sejak: PlainDate;
};

/** A person who may sign in, with a first role: an account without one could neither do nor be managed. */
export async function addAccount(context: Context, given: AddAccount): Promise<Result<{ id: string }, DomainError>> {
  const { db, actor } = context;
  const passwordHash = await hashNewPassword(given.password);
  if (!passwordHash.ok) return passwordHash;
  return inTransaction(db, actor.tenantId, async (tx) => {
    await lockOrg(tx, actor.tenantId);
    const unit = await permittedUnit(tx, context, { id: given.unitId, on: given.sejak, action: 'account.manage' });
    if (!unit.ok) return unit;

    const added = await insertWithSignIn(tx, context, { ...given, passwordHash: passwordHash.value });
    if (!added.ok) return added;
    const rincian = { role: given.role, unit: given.unitId, sejak: given.sejak };
    await recordEvent(tx, context, { aksi: 'account.add', subjek: added.value.id, rincian });
    return added;
  });
}

export type AccountWithHash = Omit<AddAccount, 'password'> & { readonly passwordHash: string };

/** Account, sign-in and role in one: also how the first account of an office comes to be. */
export async function insertWithSignIn(
  tx: Tx,
  { actor, newId }: { readonly actor: { readonly tenantId: string }; readonly newId: () => string },
  { email: given, nama, passwordHash, role, unitId, sejak }: AccountWithHash,
): Promise<Result<{ id: string }, DomainError>> {
  const { tenantId } = actor;
  const [id, email] = [newId(), spelledEmail(given)];
  if (await isEmailTaken(tx, email)) return err({ code: 'account.email_taken', email });
  await insertAccount(tx, { tenantId, id, email, nama });
  await insertRole(tx, { tenantId, id: newId(), accountId: id, role, unitId, sejak });
  const isFree = await insertSignIn(tx, { accountId: id, tenantId, email, nama, passwordHash });
  return isFree ? ok({ id }) : err({ code: 'account.email_taken', email });
}

import type { Tx } from '@selaras/adapters/db/in-tenant';
import { lockSetup } from '@selaras/adapters/org/instansi.queries';
import { isAnyOfficeThere } from '@selaras/adapters/session/sign-in.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type { ContextParts } from '../session/context-of.ts';
import type { SetupCode } from '../session/setup-code.ts';
import { type Created, type CreateInstansi, createInstansi } from './create-instansi.ts';

export type SetupOffice = Pick<CreateInstansi, 'unit' | 'account'> & {
  readonly kodePenyiapan: string;
  readonly instansi: { readonly nama: string; readonly singkatan: string; readonly zona: string };
};

/** First run in the browser: whoever knows the code from the server's terminal creates the office. Works once. */
export async function setupOffice(
  parts: ContextParts & { readonly setupCode: SetupCode },
  { kodePenyiapan, instansi, unit, account }: SetupOffice,
): Promise<Result<Created, DomainError>> {
  if (!parts.setupCode.matches(kodePenyiapan)) return err({ code: 'access.denied', action: 'setup' });
  const created = await createInstansi(parts, { instansi: { ...instansi, contoh: false }, unit, account, unless: officeExists });
  if (created.ok) parts.setupCode.discard();
  return created;
}

/** Two people with the same code: the second waits for the first, and then finds the office. */
async function officeExists(tx: Tx): Promise<Result<null, DomainError>> {
  await lockSetup(tx);
  return (await isAnyOfficeThere(tx)) ? err({ code: 'instansi.exists' }) : ok(null);
}

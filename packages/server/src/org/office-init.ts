import type { Tx } from '@selaras/adapters/db/in-tenant';
import { lockSetup } from '@selaras/adapters/org/instansi.queries';
import { isAnyOfficeThere } from '@selaras/adapters/session/sign-in.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type { ContextParts } from '../session/context-of.ts';
import { type Created, type CreateInstansi, createInstansi } from './create-instansi.ts';

export type OfficeInit = Pick<CreateInstansi, 'unit' | 'account'> & {
  readonly instansi: { readonly nama: string; readonly singkatan: string; readonly zona: string };
};

/** The first real office of an installation, refused when there is one. Two at once: the second waits, and then finds it. */
export function officeInit(parts: ContextParts, { instansi, unit, account }: OfficeInit): Promise<Result<Created, DomainError>> {
  return createInstansi(parts, { instansi: { ...instansi, contoh: false }, unit, account, unless: officeExists });
}

async function officeExists(tx: Tx): Promise<Result<null, DomainError>> {
  await lockSetup(tx);
  return (await isAnyOfficeThere(tx)) ? err({ code: 'instansi.exists' }) : ok(null);
}

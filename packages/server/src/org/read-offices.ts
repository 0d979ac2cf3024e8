import { inTenant } from '@selaras/adapters/db/in-tenant';
import { findInstansi, type Instansi } from '@selaras/adapters/org/instansi.queries';
import { listTenants } from '@selaras/adapters/session/sign-in.queries';
import type { ContextParts } from '../session/context-of.ts';

export type Office = Instansi & { readonly tenantId: string };

/** Every instansi of this installation, oldest first: for whoever runs the server, never for a request. */
export async function readOffices({ db }: ContextParts): Promise<readonly Office[]> {
  const offices: Office[] = [];
  for (const tenantId of await listTenants(db)) {
    // oxlint-disable-next-line no-await-in-loop -- a handful, each in a transaction of its own tenant
    const instansi = await inTenant(db, tenantId, findInstansi);
    if (instansi) offices.push({ ...instansi, tenantId });
  }
  return offices;
}

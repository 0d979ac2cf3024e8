import { inTenant } from '@selaras/adapters/db/in-tenant';
import { findPublished, listPublications } from '@selaras/adapters/publication/snapshot.queries';
import type { publication } from '@selaras/contract';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type * as z from 'zod';
import type { Context } from '../context.ts';
import { keepDocuments } from './published-file.ts';

/** After Tetapkan: makes the files while the template is the one that was seen. A crash in between only delays them. */
export async function keepPublication(
  context: Context,
  { id }: { readonly id: string },
): Promise<Result<z.infer<typeof publication>, DomainError>> {
  const { db, actor } = context;
  const published = await inTenant(db, actor.tenantId, (tx) => findPublished(tx, id));
  if (published === null) return err({ code: 'document.not_found' });
  const kept = await keepDocuments(context, { id, published });
  if (!kept.ok) return kept;
  const all = await inTenant(db, actor.tenantId, (tx) => listPublications(tx, published));
  const mine = all.find((one) => one.id === id);
  return mine === undefined ? err({ code: 'document.not_found' }) : ok(mine);
}

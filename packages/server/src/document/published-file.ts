import { inTenant } from '@selaras/adapters/db/in-tenant';
import { findUnitPath } from '@selaras/adapters/plan/plan.queries';
import {
  findDocumentFile,
  findPublished,
  keepDocumentFile,
  type Published,
  thawRenja,
} from '@selaras/adapters/publication/snapshot.queries';
import { type DomainError, err, ok, type Result, within } from '@selaras/core';
import type { Context } from '../context.ts';
import { FORMATS, type Format, renderRenja } from './render-renja.ts';
import { templateHash } from './template-hash.ts';

export type FileQuestion = { readonly id: string; readonly format: Format };

/** A file of a published document: the one that was made when it was published, or made now and kept. */
export async function publishedFile(context: Context, { id, format }: FileQuestion): Promise<Result<Uint8Array, DomainError>> {
  const kept = await inTenant(context.db, context.actor.tenantId, (tx) => findDocumentFile(tx, { snapshotId: id, format }));
  const published = await findReadable(context, id);
  if (published === null) return err({ code: 'document.not_found' });
  const bytes = kept === null ? null : await context.files.get(kept);
  if (bytes !== null) return ok(bytes);
  const made = await keepDocuments(context, { id, published, formats: [format] });
  if (!made.ok) return made;
  const fresh = made.value.get(format);
  if (fresh === undefined) throw new Error(`rendering ${format} gave no file`);
  return ok(fresh);
}

/** The frozen text itself, for who wants to check its hash. */
export async function publishedSnapshot(context: Context, id: string): Promise<Result<Published, DomainError>> {
  const published = await findReadable(context, id);
  return published === null ? err({ code: 'document.not_found' }) : ok(published);
}

/** A foreign document answers like a missing one; who works in a part of an office reads the documents of the whole. */
function findReadable({ db, actor, clock, zone }: Context, id: string): Promise<Published | null> {
  return inTenant(db, actor.tenantId, async (tx) => {
    const published = await findPublished(tx, id);
    if (published === null) return null;
    const path = await findUnitPath(tx, { unitId: published.unitId, on: clock.today(zone) });
    const isMine = path !== null && (within(actor, path) || actor.grants.some(({ orgPath }) => orgPath.startsWith(path)));
    return isMine ? published : null;
  });
}

export type Keeping = { readonly id: string; readonly published: Published; readonly formats?: readonly Format[] };

/** Makes files of a snapshot and keeps them, so that a later template cannot change a paper that was signed. */
export async function keepDocuments(
  { db, actor, files, clock }: Context,
  { id, published, formats = FORMATS }: Keeping,
): Promise<Result<ReadonlyMap<Format, Uint8Array>, DomainError>> {
  const template = await templateHash();
  const made = await renderRenja({ snapshot: thawRenja(published.content), hashes: { snapshot: published.sha256, template } }, formats);
  if (!made.ok) return made;
  for (const [format, bytes] of made.value) {
    const sha256 = await files.put(bytes);
    const row = {
      tenantId: actor.tenantId,
      snapshotId: id,
      format,
      sha256,
      templateHash: template,
      ukuran: bytes.byteLength,
      pada: clock.now(),
    };
    await inTenant(db, actor.tenantId, (tx) => keepDocumentFile(tx, row));
  }
  return made;
}

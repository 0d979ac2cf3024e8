import { inSnapshot, inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { findLatestPublished, insertSnapshot, lockDocument, type NewSnapshot } from '@selaras/adapters/publication/snapshot.queries';
import { checkRenja, type DomainError, err, ok, type RenjaSnapshot, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { templateHash } from '../document/template-hash.ts';
import { permit } from '../permit.ts';
import { canonicalSnapshot, type Draft, draftRenja, sha256 } from './draft-renja.ts';

/** `draftHash` names what the person has seen: whatever changed since then is not published by their click. */
export type PublishInput = { readonly tahun: number; readonly draftHash: string };

export type Frozen = { readonly id: string; readonly nomor: number; readonly sha256: string };

/**
 * Tetapkan: freezes everything a Renja prints into an immutable snapshot that supersedes the one before.
 * It is read in one consistent view and compared with what the person saw; that very text is then stored.
 */
export async function publishRenja(context: Context, { tahun, draftHash }: PublishInput): Promise<Result<Frozen, DomainError>> {
  const { db, actor } = context;
  const draft = await inSnapshot(db, actor.tenantId, (tx) => draftRenja(tx, context, tahun));
  if (!draft.ok) return draft;
  const { office, snapshot, hash } = draft.value;
  const permitted = permit({ actor, action: 'document.publish', orgPath: office.orgPath, missing: { code: 'document.not_found' } });
  if (!permitted.ok) return permitted;
  if (hash !== draftHash) return err({ code: 'document.stale_draft' });
  const findings = checkRenja(snapshot).findings.filter(({ level }) => level === 'wajib').length;
  if (findings > 0) return err({ code: 'document.not_ready', findings });
  return inTransaction<Frozen>(db, actor.tenantId, async (tx) => ok(await freeze(tx, context, draft.value)));
}

async function freeze(tx: Tx, context: Context, { office, snapshot }: Draft): Promise<Frozen> {
  const key = { unitId: office.unitId, tahun: snapshot.tahun };
  await lockDocument(tx, key);
  const previous = await findLatestPublished(tx, key);
  const published: RenjaSnapshot = { ...snapshot, status: 'ditetapkan' };
  const content = canonicalSnapshot(published);
  const row: NewSnapshot = {
    ...key,
    tenantId: context.actor.tenantId,
    id: context.newId(),
    nomor: (previous?.nomor ?? BEFORE_THE_FIRST) + 1,
    content,
    sha256: sha256(content),
    templateHash: await templateHash(),
    supersedes: previous?.nomor ?? null,
    oleh: context.actor.id,
    pada: context.clock.now(),
  };
  await insertSnapshot(tx, row);
  const rincian = { jenis: 'renja', tahun: row.tahun, nomor: row.nomor, sha256: row.sha256, menggantikan: row.supersedes };
  await recordEvent(tx, context, { aksi: 'document.publish', subjek: row.id, rincian });
  return { id: row.id, nomor: row.nomor, sha256: row.sha256 };
}

const BEFORE_THE_FIRST = 0;

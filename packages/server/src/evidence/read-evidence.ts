import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findEvidence } from '@selaras/adapters/evidence/evidence.queries';
import { type DomainError, err, ok, type Result, within } from '@selaras/core';
import type { Context } from '../context.ts';
import { MEDIA_TYPES } from './evidence-type.ts';

export type EvidenceFile = { readonly nama: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** The bytes of a piece of evidence. Also of one that was taken off: a version that it supported can still be looked at. */
export async function readEvidence(context: Context, { id }: { readonly id: string }): Promise<Result<EvidenceFile, DomainError>> {
  const { db, actor, clock, zone, files } = context;
  const found = await inSnapshot(
    db,
    actor.tenantId,
    async (tx): Promise<Result<{ nama: string; jenis: string; sha256: string }, DomainError>> => {
      const filed = await findEvidence(tx, { id, on: clock.today(zone) });
      return filed !== null && within(actor, filed.orgPath) ? ok(filed) : err({ code: 'evidence.not_found' });
    },
  );
  if (!found.ok) return found;
  const { nama, jenis, sha256 } = found.value;
  const bytes = await files.get(sha256);
  if (bytes === null) throw new Error(`the file of evidence ${id} (${sha256}) is missing from the file store`);
  return ok({ nama, mediaType: mediaTypeOf(jenis), bytes });
}

const mediaTypeOf = (jenis: string): string =>
  new Map<string, string>(Object.entries(MEDIA_TYPES)).get(jenis) ?? 'application/octet-stream';

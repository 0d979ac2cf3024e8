import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { checkInThread } from '@selaras/adapters/linter/check-in-thread';
import type { RenjaKonsistensiWire } from '@selaras/contract';
import { type DomainError, modelText, ok, plainDate, type Result, renjaDocument } from '@selaras/core';
import type { Context } from '../context.ts';
import { draftRenja } from '../publication/draft-renja.ts';

const NO_HASHES = { snapshot: '', template: '' };

/** The document is read as anybody's would be, beside whoever else is served. One that cannot be made yet says why in its check list. */
export async function renjaConsistency(context: Context, tahun: number): Promise<Result<RenjaKonsistensiWire, DomainError>> {
  const draft = await inSnapshot(context.db, context.actor.tenantId, (tx) => draftRenja(tx, context, tahun));
  if (!draft.ok) return draft;
  const { snapshot } = draft.value;
  const model = renjaDocument(snapshot, NO_HASHES);
  if (!model.ok) return ok([]);
  const { findings } = await checkInThread({ source: modelText(model.value), options: { on: plainDate(snapshot.tanggal) } });
  return ok(
    findings.map(({ fingerprint, rule, severity, message, places }) => ({
      fingerprint,
      rule,
      severity,
      message: { ...message },
      kutipan: places.map(({ text }) => text),
    })),
  );
}

import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { insertNarrative, latestNarrativeVersion } from '@selaras/adapters/narrative/narrative.queries';
import { findIku } from '@selaras/adapters/plan/iku.queries';
import { type DomainError, err, type Narasi, ok, type Prose, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { checkProse } from './check-prose.ts';

export type NarrativeInput = {
  readonly ikuId: string;
  /** Year of the Renja that tells it, not of the figures it tells about. */
  readonly tahun: number;
  readonly bagian: Narasi;
  readonly teks: Prose;
  readonly versi: number;
  readonly contoh: boolean;
  readonly sumber: string | null;
};

/** Writes one part of an indicator's story as a new version. A text that types a figure is refused, with its places. */
export function writeNarrative(context: Context, input: NarrativeInput): Promise<Result<{ versi: number }, DomainError>> {
  const { db, actor, clock, zone } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const iku = await findIku(tx, { ikuId: input.ikuId, on: clock.today(zone) });
    const permitted = permit({ actor, action: 'narrative.write', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!permitted.ok) return permitted;
    const fields = checkProse(input.teks, 'teks');
    if (fields.length > 0) return err({ code: 'narrative.invalid', fields });
    const current = await latestNarrativeVersion(tx, input);
    if (current !== input.versi) return err({ code: 'approval.stale_version', current });
    const versi = current + 1;
    const wasFirst = await insertNarrative(tx, { ...input, versi, tenantId: actor.tenantId, oleh: actor.id, pada: clock.now() });
    if (!wasFirst) return err({ code: 'approval.stale_version', current: versi });
    const rincian = { tahun: input.tahun, bagian: input.bagian, versi };
    await recordEvent(tx, context, { aksi: 'narrative.write', subjek: input.ikuId, rincian });
    return ok({ versi });
  });
}

import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { findLatestPublished, listPublications, thawRenja } from '@selaras/adapters/publication/snapshot.queries';
import type { RenjaStateWire } from '@selaras/contract';
import { can, checkRenja, type DomainError, factsOf, ok, type RenjaSnapshot, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { contentHash, type Draft, draftRenja } from '../publication/draft-renja.ts';

/** What stands before Tetapkan: the check list, whether anything changed since the last publication, and what may be done. */
export function renjaState(context: Context, tahun: number): Promise<Result<RenjaStateWire, DomainError>> {
  return inSnapshot(context.db, context.actor.tenantId, async (tx) => {
    const draft = await draftRenja(tx, context, tahun);
    return draft.ok ? ok(await stateOf(tx, context, draft.value)) : draft;
  });
}

async function stateOf(tx: Tx, { actor }: Context, { office, snapshot, hash }: Draft): Promise<RenjaStateWire> {
  const key = { unitId: office.unitId, tahun: snapshot.tahun };
  const latest = await findLatestPublished(tx, key);
  return {
    tahun: snapshot.tahun,
    unitNama: snapshot.unit.nama,
    draftHash: hash,
    changedSincePublished: latest === null || contentHash(thawRenja(latest.content)) !== hash,
    findings: findingsOf(snapshot),
    publications: [...(await listPublications(tx, key))],
    abilities: [
      ...(can(actor, 'document.publish', office.orgPath) ? (['publish'] as const) : []),
      ...(can(actor, 'document.edit', office.orgPath) ? (['edit'] as const) : []),
    ],
  };
}

/** Each finding with the indicator it is about, so that a screen can lead there. Subjects name it by its slug: `iku4`, `evaluasi.iku4.kendala`. */
function findingsOf(snapshot: RenjaSnapshot): RenjaStateWire['findings'] {
  const { indikator } = factsOf(snapshot);
  return checkRenja(snapshot).findings.map(({ params, subject, ...finding }) => {
    const about = subject.split('.').flatMap((part) => indikator.get(part) ?? []);
    return { ...finding, subject, params: { ...params }, ikuId: about[0]?.id ?? null };
  });
}

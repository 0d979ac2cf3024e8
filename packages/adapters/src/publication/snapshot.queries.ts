import { type Actor, type PlainDate, type RenjaSnapshot, scopesFor } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import type { Office } from './renja-rows.queries.ts';

/**
 * The office whose Renstra is in force in a year and whose documents the actor may read: one at or above the actor's own
 * unit (a Bidang reads its office's Renja) or below it. The nearest one wins when there are several.
 */
export async function findOffice(
  tx: Tx,
  { actor, tahun, on }: { readonly actor: Actor; readonly tahun: number; readonly on: PlainDate },
): Promise<Office | null> {
  const found = await sql<Office>`
    select r.unit_id as "unitId", p.path as "orgPath", r.id as "renstraId"
    from renstra r
    join org_unit_placement p on p.tenant_id = r.tenant_id and p.unit_id = r.unit_id and p.berlaku @> ${on}::date
    where r.tahun @> ${tahun}::int
      and exists (select from unnest(${[...scopesFor(actor, 'data.read')]}::text[]) s where starts_with(p.path, s) or starts_with(s, p.path))
    order by length(p.path) desc, p.path limit 1`.execute(tx);
  return found.rows[0] ?? null;
}

export type Publication = {
  readonly id: string;
  readonly nomor: number;
  readonly tahun: number;
  readonly sha256: string;
  readonly templateHash: string;
  readonly menggantikan: number | null;
  readonly ditetapkanOleh: string;
  readonly ditetapkanPada: string;
};

export type PublicationKey = { readonly unitId: string; readonly tahun: number };

const publications = (tx: Tx) =>
  tx
    .selectFrom('snapshot as s')
    .leftJoin('account as a', 'a.id', 's.oleh')
    .select([
      's.id',
      's.nomor',
      's.tahun',
      's.sha256',
      's.template_hash as templateHash',
      's.supersedes as menggantikan',
      's.pada as ditetapkanPada',
    ])
    .select((eb) => eb.fn.coalesce('a.nama', sql<string>`'–'`).as('ditetapkanOleh'))
    .where('s.jenis', '=', 'renja');

/** Newest first. */
export const listPublications = (tx: Tx, { unitId, tahun }: PublicationKey): Promise<readonly Publication[]> =>
  publications(tx).where('s.unit_id', '=', unitId).where('s.tahun', '=', tahun).orderBy('s.nomor', 'desc').execute();

export type Published = {
  readonly content: string;
  readonly sha256: string;
  readonly templateHash: string;
  readonly unitId: string;
  readonly nomor: number;
  readonly tahun: number;
};

export async function findPublished(tx: Tx, id: string): Promise<Published | null> {
  return (await published(tx).where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function findLatestPublished(tx: Tx, { unitId, tahun }: PublicationKey): Promise<Published | null> {
  const found = await published(tx)
    .where('unit_id', '=', unitId)
    .where('tahun', '=', tahun)
    .orderBy('nomor', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

const published = (tx: Tx) =>
  tx
    .selectFrom('snapshot')
    .select(['content', 'sha256', 'template_hash as templateHash', 'unit_id as unitId', 'nomor', 'tahun'])
    .where('jenis', '=', 'renja');

/** Two who publish the same document wait for each other: the second sees the first. Ends with the transaction. */
export async function lockDocument(tx: Tx, { unitId, tahun }: PublicationKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`renja:${unitId}:${tahun}`}, 0))`.execute(tx);
}

export type NewSnapshot = PublicationKey & {
  readonly tenantId: string;
  readonly id: string;
  readonly nomor: number;
  readonly content: string;
  readonly sha256: string;
  readonly templateHash: string;
  readonly supersedes: number | null;
  readonly oleh: string;
  readonly pada: string;
};

export async function insertSnapshot(tx: Tx, { tenantId, unitId, templateHash, ...row }: NewSnapshot): Promise<void> {
  await tx
    .insertInto('snapshot')
    .values({ ...row, tenant_id: tenantId, unit_id: unitId, template_hash: templateHash, jenis: 'renja' })
    .execute();
}

/** Frozen text back to what sections read. Its hash was checked when it was written and is checked by `backup` and `audit verify`. */
export const thawRenja = (content: string): RenjaSnapshot => JSON.parse(content) as RenjaSnapshot; // written by `publishRenja`

export type DocumentFile = { readonly snapshotId: string; readonly format: string; readonly sha256: string };

export async function findDocumentFile(tx: Tx, { snapshotId, format }: Omit<DocumentFile, 'sha256'>): Promise<string | null> {
  const found = await tx
    .selectFrom('document_file')
    .select('sha256')
    .where('snapshot_id', '=', snapshotId)
    .where('format', '=', format)
    .executeTakeFirst();
  return found?.sha256 ?? null;
}

export type NewDocumentFile = DocumentFile & {
  readonly tenantId: string;
  readonly templateHash: string;
  readonly ukuran: number;
  readonly pada: string;
};

/** The first file made of a snapshot is the document; a second one made at the same time is the same bytes. */
export async function keepDocumentFile(tx: Tx, { tenantId, snapshotId, templateHash, ...row }: NewDocumentFile): Promise<void> {
  await tx
    .insertInto('document_file')
    .values({ ...row, tenant_id: tenantId, snapshot_id: snapshotId, template_hash: templateHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

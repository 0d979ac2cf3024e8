import { completeManual, type ManualIku } from '@selaras/core';
import { type Insertable, sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import type { Tables } from '../db/tables.ts';

/** How the office applies a manual that is not its own; never changed, only added to. */
export type Catatan = { readonly id: string; readonly teks: string; readonly oleh: string; readonly pada: string };

export const insertNote = async (tx: Tx, row: Insertable<Tables['manual_catatan']>): Promise<void> =>
  void (await tx.insertInto('manual_catatan').values(row).execute());

/** Newest first. */
export async function listNotes(tx: Tx, ikuId: string): Promise<readonly Catatan[]> {
  const found = await sql<Catatan>`
    select c.id, c.teks, coalesce(a.nama, '') as oleh, c.pada from manual_catatan c
    left join account a on a.tenant_id = c.tenant_id and a.id = c.oleh
    where c.iku_id = ${ikuId} order by c.pada desc, c.id desc`.execute(tx);
  return found.rows;
}

/** What the office would have the owner of a manual change; `versi` is the version it was written against. */
export type Usulan = {
  readonly id: string;
  readonly ikuId: string;
  readonly manualId: string;
  readonly versi: number;
  readonly perihal: string;
  readonly alasan: string;
  readonly usulan: ManualIku;
  readonly oleh: string;
  readonly pada: string;
};

export const insertProposal = async (tx: Tx, row: Insertable<Tables['manual_usulan']>): Promise<void> =>
  void (await tx.insertInto('manual_usulan').values(row).execute());

const PROPOSAL = sql`
  select u.id, u.iku_id as "ikuId", u.manual_id as "manualId", k.versi, u.perihal, u.alasan, u.usulan, coalesce(a.nama, '') as oleh, u.pada
  from manual_usulan u
  join manual_iku k on k.tenant_id = u.tenant_id and k.id = u.manual_id
  left join account a on a.tenant_id = u.tenant_id and a.id = u.oleh`;

/** Newest first. */
export async function listProposals(tx: Tx, ikuId: string): Promise<readonly Usulan[]> {
  const found = await sql<Usulan>`${PROPOSAL} where u.iku_id = ${ikuId} order by u.pada desc, u.id desc`.execute(tx);
  return found.rows.map(complete);
}

export async function findProposal(tx: Tx, id: string): Promise<Usulan | null> {
  const found = await sql<Usulan>`${PROPOSAL} where u.id = ${id}`.execute(tx);
  const [row] = found.rows;
  return row === undefined ? null : complete(row);
}

const complete = (row: Usulan): Usulan => ({ ...row, usulan: completeManual(row.usulan) });

import type { LapisTarget } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type TargetHead = {
  readonly id: string;
  readonly lapis: LapisTarget;
  readonly revisi: number;
  readonly nilai: string;
};

/** Every layer of one year of an indicator, in any order. */
export async function listTargetHeads(
  tx: Tx,
  { ikuId, tahun }: { readonly ikuId: string; readonly tahun: number },
): Promise<readonly TargetHead[]> {
  const found = await sql<TargetHead>`
    select id, lapis, revisi, nilai::text as nilai from target where iku_id = ${ikuId} and tahun = ${tahun}`.execute(tx);
  return found.rows;
}

/** A grid as it was last set, in the order of its periods. `versi` counts from 1. */
export type StoredGrid = {
  readonly versi: number;
  readonly pada: string;
  readonly cells: readonly { readonly period: string; readonly nilai: string }[];
};

/** The latest version of the grid of one layer; `null` where none was set. Older versions stay, unread. */
export async function findGrid(tx: Tx, targetId: string): Promise<StoredGrid | null> {
  const found = await sql<StoredGrid>`
    select versi, min(pada)::text as pada, json_agg(json_build_object('period', period, 'nilai', nilai::text) order by period) as cells
    from target_periode where target_id = ${targetId} group by versi order by versi desc limit 1`.execute(tx);
  return found.rows[0] ?? null;
}

export type NewGrid = {
  readonly tenantId: string;
  readonly targetId: string;
  readonly versi: number;
  readonly cells: readonly { readonly period: string; readonly nilai: string }[];
  readonly oleh: string;
  readonly pada: string;
};

export async function insertGrid(tx: Tx, { tenantId, targetId, versi, cells, oleh, pada }: NewGrid): Promise<void> {
  const rows = cells.map((cell) => ({ tenant_id: tenantId, target_id: targetId, versi, ...cell, oleh, pada }));
  await tx.insertInto('target_periode').values(rows).execute();
}

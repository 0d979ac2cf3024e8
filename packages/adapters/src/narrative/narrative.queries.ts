import { NARASI, type Narasi } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type NarrativeRow = { readonly ikuId: string; readonly bagian: Narasi; readonly teks: string; readonly versi: number };

/** The newest text of every part. */
export async function listLatestNarratives(
  tx: Tx,
  { ikuIds, tahun }: { readonly ikuIds: readonly string[]; readonly tahun: number },
): Promise<readonly NarrativeRow[]> {
  const rows = await tx
    .selectFrom('narrative')
    .distinctOn(['iku_id', 'bagian'])
    .select(['iku_id as ikuId', 'bagian', 'teks', 'versi'])
    .where('iku_id', '=', sql<string>`any(${ikuIds}::uuid[])`)
    .where('tahun', '=', tahun)
    .orderBy('iku_id')
    .orderBy('bagian')
    .orderBy('versi', 'desc')
    .execute();
  return rows.flatMap(({ bagian, ...row }) => (isNarasi(bagian) ? [{ ...row, bagian }] : []));
}

const isNarasi = (text: string): text is Narasi => NARASI.some((bagian) => bagian === text);

export type NewNarrative = {
  readonly tenantId: string;
  readonly ikuId: string;
  readonly tahun: number;
  readonly bagian: Narasi;
  readonly versi: number;
  readonly teks: string;
  readonly contoh: boolean;
  readonly sumber: string | null;
  readonly oleh: string;
  readonly pada: string;
};

/** Appends a version; `false` when somebody else wrote that version first. */
export async function insertNarrative(tx: Tx, { tenantId, ikuId, ...row }: NewNarrative): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('narrative')
    .values({ ...row, tenant_id: tenantId, iku_id: ikuId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function latestNarrativeVersion(
  tx: Tx,
  { ikuId, tahun, bagian }: Pick<NewNarrative, 'ikuId' | 'tahun' | 'bagian'>,
): Promise<number> {
  const found = await tx
    .selectFrom('narrative')
    .select((eb) => eb.fn.max('versi').as('versi'))
    .where('iku_id', '=', ikuId)
    .where('tahun', '=', tahun)
    .where('bagian', '=', bagian)
    .executeTakeFirst();
  return found?.versi ?? NONE_YET;
}

/** The lock of a text that does not exist yet, as the wire says it. */
const NONE_YET = 0;

import type { PlainDate } from '@selaras/core';
import { type Insertable, sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import type { Tables } from '../db/tables.ts';

/** Where a unit stands on a day; `null` when there is no such unit, or none on that day. */
export async function findUnitPath(tx: Tx, { unitId, on }: { readonly unitId: string; readonly on: PlainDate }): Promise<string | null> {
  const found = await tx
    .selectFrom('org_unit_placement')
    .select('path')
    .where('unit_id', '=', unitId)
    .where('berlaku', '@>', sql<string>`${on}::date`)
    .executeTakeFirst();
  return found?.path ?? null;
}

export type RenstraHead = {
  readonly id: string;
  readonly orgPath: string;
  readonly unitNama: string;
  readonly tahunAwal: number;
  readonly tahunAkhir: number;
};

export async function findRenstra(
  tx: Tx,
  { renstraId, on }: { readonly renstraId: string; readonly on: PlainDate },
): Promise<RenstraHead | null> {
  const found = await tx
    .selectFrom('renstra as r')
    .innerJoin('org_unit_placement as p', (join) =>
      join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.unit_id', '=', 'r.unit_id').on('p.berlaku', '@>', sql<string>`${on}::date`),
    )
    .innerJoin('org_unit as u', (join) => join.onRef('u.tenant_id', '=', 'r.tenant_id').onRef('u.id', '=', 'r.unit_id'))
    .select(['r.id', 'p.path as orgPath', 'u.nama as unitNama'])
    .select([sql<number>`lower(r.tahun)`.as('tahunAwal'), sql<number>`upper(r.tahun) - 1`.as('tahunAkhir')])
    .where('r.id', '=', renstraId)
    .executeTakeFirst();
  return found ?? null;
}

/** One row, or nothing when a key or a range of the table already holds it: `false`. */
async function insertUnlessTaken<T extends InsertOnly>(tx: Tx, table: T, row: Insertable<Tables[T]>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto(table)
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

type InsertOnly = 'renstra' | 'sasaran' | 'sasaran_panah' | 'program' | 'iku' | 'target';

export type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/** Years from the first to the last, both included, as the database spells a range. */
export const yearRange = (from: number, to: number | null): string => `[${from},${to ?? ''}]`;

/** `false`: another Renstra of the unit holds one of these years. */
export const insertRenstra = (tx: Tx, row: Row<'renstra'>): Promise<boolean> => insertUnlessTaken(tx, 'renstra', row);
/** `false`: the number is taken. */
export const insertSasaran = (tx: Tx, row: Row<'sasaran'>): Promise<boolean> => insertUnlessTaken(tx, 'sasaran', row);
/** `false`: the arrow is drawn already. */
export const insertPanah = (tx: Tx, row: Row<'sasaran_panah'>): Promise<boolean> => insertUnlessTaken(tx, 'sasaran_panah', row);
/** `false`: the code is taken. */
export const insertProgram = (tx: Tx, row: Row<'program'>): Promise<boolean> => insertUnlessTaken(tx, 'program', row);
/** `false`: the code is taken within the Renstra. */
export const insertIku = (tx: Tx, row: Row<'iku'>): Promise<boolean> => insertUnlessTaken(tx, 'iku', row);
/** `false`: this layer of the year is set already. */
export const insertTarget = (tx: Tx, row: Row<'target'>): Promise<boolean> => insertUnlessTaken(tx, 'target', row);

export async function insertPerspektif(tx: Tx, rows: readonly Row<'perspektif'>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('perspektif').values(rows).execute();
}

export async function insertTujuan(tx: Tx, rows: readonly Row<'tujuan'>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('tujuan').values(rows).execute();
}

/** Ids of sasaran by their number. */
export async function listSasaran(tx: Tx, renstraId: string): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.selectFrom('sasaran').select(['nomor', 'id']).where('renstra_id', '=', renstraId).execute();
  return new Map(rows.map(({ nomor, id }) => [nomor, id]));
}

export async function hasPerspektif(tx: Tx, { renstraId, kode }: { readonly renstraId: string; readonly kode: string }): Promise<boolean> {
  const found = await tx
    .selectFrom('perspektif')
    .select('kode')
    .where('renstra_id', '=', renstraId)
    .where('kode', '=', kode)
    .executeTakeFirst();
  return found !== undefined;
}

export async function findProgram(tx: Tx, kode: string): Promise<{ readonly nama: string } | null> {
  return (await tx.selectFrom('program').select('nama').where('kode', '=', kode).executeTakeFirst()) ?? null;
}

export type BudgetRow = Omit<Row<'budget'>, 'versi'>;

/** Appends a version: what was budgeted before stays readable. */
export async function insertBudget(tx: Tx, row: BudgetRow): Promise<number> {
  const last = await tx
    .selectFrom('budget')
    .select('versi')
    .where('iku_id', '=', row.iku_id)
    .where('tahun', '=', row.tahun)
    .orderBy('versi', 'desc')
    .limit(1)
    .executeTakeFirst();
  const versi = last === undefined ? 1 : last.versi + 1;
  await tx
    .insertInto('budget')
    .values({ ...row, versi })
    .execute();
  return versi;
}

/** A regulation changes its status when it is replaced; its code stays. */
export async function saveLegalBasis(tx: Tx, row: Row<'legal_basis'>): Promise<void> {
  const { tenant_id: _tenant, kode: _kode, ...rest } = row;
  await tx
    .insertInto('legal_basis')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'kode']).doUpdateSet(rest))
    .execute();
}

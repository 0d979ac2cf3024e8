import type { Figure, KomponenEntry, Period, StatusRilis } from '@selaras/core';
import { sql } from 'kysely';
import { type FigureColumns, storedFigure } from '../capaian/stored-figure.ts';
import type { Tx } from '../db/in-tenant.ts';

/** What was typed for a period, and what it came to when it was approved. */
export type ApprovedEntry = {
  readonly period: Period;
  readonly komponen: Readonly<Record<string, KomponenEntry>>;
  readonly statusRilis: StatusRilis;
  readonly realisasi: Figure;
};

/** Approved entries with a figure of the latest year that has one: what a new formula is tried on. */
export async function listLatestApproved(tx: Tx, ikuId: string): Promise<readonly ApprovedEntry[]> {
  const found = await sql<Omit<ApprovedEntry, 'realisasi'> & FigureColumns>`
    with approved as (
      select m.period, v.komponen, v.status_rilis as "statusRilis", v.realisasi as nilai, v.realisasi_absen as absen
      from measurement m
      join measurement_version v on v.tenant_id = m.tenant_id and v.measurement_id = m.id and v.nomor = m.nomor_disetujui
      where m.iku_id = ${ikuId} and v.realisasi is not null)
    select * from approved where left(period, 4) = (select max(left(period, 4)) from approved) order by period`.execute(tx);
  return found.rows.map(({ nilai, absen, ...entry }) => ({ ...entry, realisasi: storedFigure({ nilai, absen }) }));
}

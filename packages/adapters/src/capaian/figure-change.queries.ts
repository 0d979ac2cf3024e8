import type { Figure } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import { figureColumns, storedFigure } from './stored-figure.ts';

export type NewFigureChange = {
  readonly id: string;
  readonly jenis: string;
  readonly subjek: string;
  readonly period: string;
  readonly lama: Figure;
  readonly baru: Figure;
};

export type ChangeCause = {
  readonly tenantId: string;
  readonly manualId: string;
  readonly alasan: string;
  readonly oleh: string;
  readonly pada: string;
};

/** Kept for good: that a figure of the past is another one now must be seen wherever it stands. */
export async function insertFigureChanges(tx: Tx, cause: ChangeCause, changes: readonly NewFigureChange[]): Promise<void> {
  const { tenantId: tenant_id, manualId: manual_id, alasan, oleh, pada } = cause;
  const rows = changes.map(({ id, jenis, subjek, period, lama, baru }) => {
    const [before, after] = [figureColumns(lama), figureColumns(baru)];
    const values = { nilai_lama: before.nilai, absen_lama: before.absen, nilai_baru: after.nilai, absen_baru: after.absen };
    return { tenant_id, id, jenis, subjek, period, ...values, manual_id, alasan, oleh, pada };
  });
  await tx.insertInto('figure_change').values(rows).execute();
}

export type FigureChangeRow = {
  readonly jenis: string;
  readonly period: string;
  readonly lama: Figure;
  readonly baru: Figure;
  readonly manualVersi: number;
  readonly alasan: string;
  readonly oleh: string;
  readonly pada: string;
};

type ChangeColumns = Omit<FigureChangeRow, 'lama' | 'baru'> & {
  readonly nilaiLama: string | null;
  readonly absenLama: string | null;
  readonly nilaiBaru: string | null;
  readonly absenBaru: string | null;
};

/** Of one indicator, newest first. */
export async function listFigureChanges(tx: Tx, ikuId: string): Promise<readonly FigureChangeRow[]> {
  const found = await sql<ChangeColumns>`
    select c.jenis, c.period, c.nilai_lama as "nilaiLama", c.absen_lama as "absenLama", c.nilai_baru as "nilaiBaru",
      c.absen_baru as "absenBaru", k.versi as "manualVersi", c.alasan, coalesce(a.nama, '') as oleh, c.pada
    from figure_change c
    join manual_iku k on k.tenant_id = c.tenant_id and k.id = c.manual_id
    left join account a on a.tenant_id = c.tenant_id and a.id = c.oleh
    where c.subjek = ${ikuId} order by c.pada desc, c.period, c.jenis`.execute(tx);
  return found.rows.map(({ nilaiLama, absenLama, nilaiBaru, absenBaru, ...row }) => ({
    ...row,
    lama: storedFigure({ nilai: nilaiLama, absen: absenLama }),
    baru: storedFigure({ nilai: nilaiBaru, absen: absenBaru }),
  }));
}

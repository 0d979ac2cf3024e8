import type { ApprovalState, Period, StatusRilis } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

/** Where one measurement stands. */
export type MeasurementHead = {
  readonly id: string;
  readonly ikuId: string;
  readonly period: Period;
  readonly state: ApprovalState;
  readonly diajukanOleh: string | null;
  readonly dicatatOleh: string;
  readonly statusRilis: StatusRilis;
  readonly alasanKembali: string | null;
};

/** Of some indicators in one year, in the order of their periods. */
export async function listHeads(
  tx: Tx,
  { ikuIds, tahun }: { readonly ikuIds: readonly string[]; readonly tahun: number },
): Promise<readonly MeasurementHead[]> {
  const found = await sql<MeasurementHead>`
    select m.id, m.iku_id as "ikuId", m.period, m.state, m.diajukan_oleh as "diajukanOleh", v.oleh as "dicatatOleh",
      v.status_rilis as "statusRilis", m.alasan_kembali as "alasanKembali"
    from measurement m
    join measurement_version v on v.tenant_id = m.tenant_id and v.measurement_id = m.id and v.nomor = m.nomor_terakhir
    where m.iku_id = any(${ikuIds}::uuid[]) and left(m.period, 4) = ${String(tahun)}
    order by m.period`.execute(tx);
  return found.rows;
}

import type { PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

/** The published result of a survey of a unit in a period. */
export type SurveyResult = {
  readonly unitId: string;
  readonly kode: string;
  readonly nama: string;
  readonly period: string;
  /** Exact decimal text. */
  readonly nilai: string;
  readonly responden: number | null;
  readonly sumber: string;
};

export type NewSurveyResult = SurveyResult & { readonly tenantId: string; readonly oleh: string; readonly pada: string };

/** Appends a version: what was published before stays readable. Two at once wait for each other. */
export async function insertSurveyResult(tx: Tx, result: NewSurveyResult): Promise<number> {
  const { tenantId, unitId, kode, nama, period, nilai, responden, sumber, oleh, pada } = result;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`survei:${unitId}:${kode}:${period}`}, 0))`.execute(tx);
  const written = await sql<{ readonly versi: number }>`
    insert into survei_hasil (tenant_id, unit_id, kode, period, versi, nama, nilai, responden, sumber, oleh, pada)
    select ${tenantId}::uuid, ${unitId}::uuid, ${kode}, ${period}, count(*) + 1, ${nama}, ${nilai}::numeric, ${responden}::int, ${sumber},
      ${oleh}::uuid, ${pada}::timestamptz
    from survei_hasil where unit_id = ${unitId} and kode = ${kode} and period = ${period}
    returning versi`.execute(tx);
  const [row] = written.rows;
  if (row === undefined) throw new Error('the result of a survey was not written');
  return row.versi;
}

export type StoredSurveyResult = SurveyResult & {
  readonly unitNama: string;
  readonly versi: number;
  readonly oleh: string;
  readonly pada: string;
};

export type SurveyQuestion = { readonly tahun: number; readonly scopes: readonly string[]; readonly on: PlainDate };

/** The latest version of every result of a year that the reader may see. */
export async function listSurveyResults(tx: Tx, { tahun, scopes, on }: SurveyQuestion): Promise<readonly StoredSurveyResult[]> {
  const found = await sql<StoredSurveyResult>`
    select distinct on (u.nama, s.kode, s.period) s.unit_id as "unitId", u.nama as "unitNama", s.kode, s.nama, s.period, s.nilai,
      s.responden, s.sumber, s.versi, coalesce(a.nama, '') as oleh, s.pada
    from survei_hasil s
    join org_unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
    join org_unit_placement p on p.tenant_id = s.tenant_id and p.unit_id = s.unit_id and p.berlaku @> ${on}::date
    left join account a on a.tenant_id = s.tenant_id and a.id = s.oleh
    where left(s.period, 4) = ${String(tahun)} and exists (select 1 from unnest(${scopes}::text[]) scope where starts_with(p.path, scope))
    order by u.nama, s.kode, s.period, s.versi desc`.execute(tx);
  return found.rows;
}

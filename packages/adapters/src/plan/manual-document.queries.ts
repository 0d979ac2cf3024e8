import { type JenisLangkah, lastDay, parsePeriod, plainDate, toDayNumber, type WaktuNyata } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

/** What the documents of an indicator call it and its office by. */
export type ManualNames = { readonly unitNama: string; readonly labelSasaran: string; readonly renstraUnitNama: string };

export async function readManualNames(tx: Tx, ikuId: string): Promise<ManualNames | null> {
  const found = await sql<ManualNames>`
    select u.nama as "unitNama", r.label_sasaran as "labelSasaran", o.nama as "renstraUnitNama"
    from iku i
    join renstra r on r.tenant_id = i.tenant_id and r.id = i.renstra_id
    join org_unit u on u.tenant_id = i.tenant_id and u.id = i.unit_id
    join org_unit o on o.tenant_id = r.tenant_id and o.id = r.unit_id
    where i.id = ${ikuId}`.execute(tx);
  return found.rows[0] ?? null;
}

/** Indicators of a Renstra that have a manual in force in a year, in the order of the Renstra. */
export async function listIkuWithManual(
  tx: Tx,
  { renstraId, tahun }: { readonly renstraId: string; readonly tahun: number },
): Promise<readonly string[]> {
  const found = await sql<{ readonly id: string }>`
    select i.id from iku i
    where i.renstra_id = ${renstraId} and exists (
      select from manual_iku k where k.tenant_id = i.tenant_id and k.iku_id = i.id and k.tahun @> ${tahun}::int and k.digantikan_oleh is null)
    order by i.urutan, i.kode`.execute(tx);
  return found.rows.map(({ id }) => id);
}

type StepRow = { readonly period: string } & Readonly<Record<'isi' | 'lampirkan' | 'ajukan' | 'setujui', string | null>>;

/** What is entered later than this was loaded from an old document and says nothing of how the office works. */
const LATEST_DAY = 366;

/**
 * When the steps of collecting data were first done for each period of a year, in days after its end in the office's zone.
 * Who did them is not asked.
 */
export async function readStepTimes(
  tx: Tx,
  { ikuId, tahun, zone }: { readonly ikuId: string; readonly tahun: number; readonly zone: string },
): Promise<readonly WaktuNyata[]> {
  const found = await sql<StepRow>`
    with m as (select * from measurement where iku_id = ${ikuId} and left(period, 4) = ${String(tahun)}),
      done as (
        select m.period, 'isi' as langkah, v.pada from m join measurement_version v on v.tenant_id = m.tenant_id and v.measurement_id = m.id
        union all
        select m.period, 'lampirkan', e.pada from m join evidence e on e.tenant_id = m.tenant_id and e.measurement_id = m.id
        union all
        select m.period, case a.aksi when 'measurement.submit' then 'ajukan' else 'setujui' end, a.pada
        from m join audit_event a on a.tenant_id = m.tenant_id and a.subjek = m.id
        where a.aksi in ('measurement.submit', 'measurement.approve') and not a.ditolak),
      day as (select period, langkah, (min(pada) at time zone ${zone})::date::text as hari from done group by period, langkah)
    select period, max(hari) filter (where langkah = 'isi') as isi, max(hari) filter (where langkah = 'lampirkan') as lampirkan,
      max(hari) filter (where langkah = 'ajukan') as ajukan, max(hari) filter (where langkah = 'setujui') as setujui
    from day group by period order by period`.execute(tx);
  return found.rows.flatMap(stepTimes);
}

const STEPS = ['isi', 'lampirkan', 'ajukan', 'setujui'] as const satisfies readonly JenisLangkah[];

function stepTimes(row: StepRow): readonly WaktuNyata[] {
  const period = parsePeriod(row.period);
  if (period === null) throw new Error(`a measurement is stored for "${row.period}", which is no period`);
  const end = toDayNumber(lastDay(period));
  return STEPS.flatMap((langkah) => {
    const day = row[langkah];
    if (day === null) return [];
    const hari = toDayNumber(plainDate(day)) - end;
    return hari > LATEST_DAY ? [] : [{ period, langkah, hari }];
  });
}

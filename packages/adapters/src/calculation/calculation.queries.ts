import type { FrozenTrace, Json, PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type NewCalculation = {
  readonly tenantId: string;
  readonly id: string;
  readonly unitId: string;
  readonly kind: string;
  readonly paket: string;
  readonly period: string | null;
  readonly judul: string;
  readonly input: Json;
  readonly inputHash: string;
  readonly output: Json;
  readonly trace: FrozenTrace;
  readonly engine: string;
  readonly oleh: string;
  readonly pada: string;
};

export async function insertCalculation(tx: Tx, one: NewCalculation): Promise<void> {
  await sql`insert into calculation (tenant_id, id, unit_id, kind, paket, period, judul, input, input_hash, output, trace, engine, oleh, pada)
    values (${one.tenantId}, ${one.id}, ${one.unitId}, ${one.kind}, ${one.paket}, ${one.period}, ${one.judul}, ${JSON.stringify(one.input)},
      ${one.inputHash}, ${JSON.stringify(one.output)}, ${JSON.stringify(one.trace)}, ${one.engine}, ${one.oleh}, ${one.pada})`.execute(tx);
}

export type CalculationHead = {
  readonly id: string;
  readonly unitId: string;
  readonly unitNama: string;
  readonly orgPath: string;
  readonly kind: string;
  readonly paket: string;
  readonly period: string | null;
  readonly judul: string;
  readonly tercetak: string | null;
  readonly oleh: string;
  readonly olehNama: string;
  readonly pada: string;
  readonly ditarik: { readonly alasan: string; readonly olehNama: string; readonly pada: string } | null;
};
export type StoredCalculation = CalculationHead & {
  readonly input: Json;
  readonly inputHash: string;
  readonly output: Json;
  readonly trace: FrozenTrace;
  readonly engine: string;
};

const HEAD = sql`c.id, c.unit_id as "unitId", u.nama as "unitNama", p.path as "orgPath", c.kind, c.paket, c.period, c.judul,
  c.output ->> 'tercetak' as tercetak, c.oleh, coalesce(a.nama, '') as "olehNama", c.pada,
  case when w.calculation_id is null then null else
    json_build_object('alasan', w.alasan, 'olehNama', coalesce(b.nama, ''), 'pada', w.pada) end as ditarik`;

/** The unit where it stands today: whoever may see the unit sees what was computed for it. */
const FROM = (on: PlainDate) => sql`from calculation c
  join org_unit u on u.tenant_id = c.tenant_id and u.id = c.unit_id
  join org_unit_placement p on p.tenant_id = c.tenant_id and p.unit_id = c.unit_id and p.berlaku @> ${on}::date
  left join account a on a.tenant_id = c.tenant_id and a.id = c.oleh
  left join calculation_withdrawal w on w.tenant_id = c.tenant_id and w.calculation_id = c.id
  left join account b on b.tenant_id = w.tenant_id and b.id = w.oleh`;

export type CalculationFilter = {
  readonly scopes: readonly string[];
  readonly unitId?: string | undefined;
  readonly kind?: string | undefined;
  readonly period?: string | undefined;
  readonly on: PlainDate;
  readonly limit: number;
};

/** The newest first. */
export async function listCalculations(
  tx: Tx,
  { scopes, unitId, kind, period, on, limit }: CalculationFilter,
): Promise<readonly CalculationHead[]> {
  const found = await sql<CalculationHead>`select ${HEAD} ${FROM(on)}
    where exists (select 1 from unnest(${scopes}::text[]) s where starts_with(p.path, s))
      and (${unitId ?? null}::uuid is null or c.unit_id = ${unitId ?? null}::uuid)
      and (${kind ?? null}::text is null or c.kind = ${kind ?? null})
      and (${period ?? null}::text is null or c.period = ${period ?? null})
    order by c.pada desc, c.id desc limit ${limit}`.execute(tx);
  return found.rows;
}

export async function findCalculation(
  tx: Tx,
  { id, on }: { readonly id: string; readonly on: PlainDate },
): Promise<StoredCalculation | null> {
  const found = await sql<StoredCalculation>`select ${HEAD}, c.input, c.input_hash as "inputHash", c.output, c.trace, c.engine ${FROM(on)}
    where c.id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

/** Of some calculations, what an entry that names them has to be compared with. */
export async function listCalculationsById(tx: Tx, ids: readonly string[], on: PlainDate): Promise<ReadonlyMap<string, StoredCalculation>> {
  if (ids.length === 0) return new Map();
  const found = await sql<StoredCalculation>`select ${HEAD}, c.input, c.input_hash as "inputHash", c.output, c.trace, c.engine ${FROM(on)}
    where c.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(found.rows.map((row) => [row.id, row]));
}

export type CalculationUse = {
  readonly ikuId: string;
  readonly kode: string;
  readonly nama: string;
  readonly period: string;
  readonly komponen: string;
};

/** Measurements whose last version took a figure of it. */
export async function listUses(tx: Tx, calculationId: string): Promise<readonly CalculationUse[]> {
  const found = await sql<CalculationUse>`
    select i.id as "ikuId", i.kode, i.nama, m.period, k.key as komponen
    from measurement m
    join measurement_version v on v.tenant_id = m.tenant_id and v.measurement_id = m.id and v.nomor = m.nomor_terakhir
    join iku i on i.tenant_id = m.tenant_id and i.id = m.iku_id
    cross join lateral jsonb_each(v.komponen) k
    where k.value -> 'perhitungan' ->> 'id' = ${calculationId}
    order by i.urutan, m.period, k.key`.execute(tx);
  return found.rows;
}

export type Withdrawal = {
  readonly tenantId: string;
  readonly calculationId: string;
  readonly alasan: string;
  readonly oleh: string;
  readonly pada: string;
};

/** `false`: it had been withdrawn already. */
export async function insertWithdrawal(tx: Tx, { tenantId, calculationId, alasan, oleh, pada }: Withdrawal): Promise<boolean> {
  const written = await sql`insert into calculation_withdrawal (tenant_id, calculation_id, alasan, oleh, pada)
    values (${tenantId}, ${calculationId}, ${alasan}, ${oleh}, ${pada}) on conflict do nothing`.execute(tx);
  return written.numAffectedRows === 1n;
}

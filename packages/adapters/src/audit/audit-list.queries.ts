import { type Actor, type PlainDate, scopesFor } from '@selaras/core';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type AuditFilter = {
  readonly oleh: string | null;
  readonly aksi: string | null;
  readonly subjek: string | null;
  readonly dari: PlainDate | null;
  readonly sampai: PlainDate | null;
  readonly ditolak: boolean | null;
  /** Events before this number: the next page. */
  readonly sebelum: number | null;
};

export type AuditRow = {
  readonly nomor: number;
  readonly pada: string;
  readonly oleh: string | null;
  readonly olehNama: string | null;
  readonly aksi: string;
  readonly subjek: string | null;
  readonly subjekNama: string | null;
  readonly ditolak: boolean;
  readonly rincian: Record<string, unknown>;
  readonly hash: string;
};

/** Where everything stands now, else where it stood last: an event of a unit that is gone must not vanish with it. */
const STANDS = sql`(select distinct on (unit_id) unit_id, path from org_unit_placement where tenant_id = current_tenant() order by unit_id, lower(berlaku) desc)`;

/** What an event can be about: its name, and the unit that decides who may read about it. */
const subjectOf = (id: RawBuilder<unknown>) => sql`(
  select u.nama_pendek as nama, u.id as unit_id from org_unit u where u.tenant_id = current_tenant() and u.id = ${id}
  union all
  select i.kode || ' ' || i.nama, i.unit_id from iku i where i.tenant_id = current_tenant() and i.id = ${id}
  union all
  select i.kode || ' ' || m.period, i.unit_id
    from measurement m join iku i on i.tenant_id = m.tenant_id and i.id = m.iku_id
   where m.tenant_id = current_tenant() and m.id = ${id}
  union all
  select r.nama, r.unit_id from renstra r where r.tenant_id = current_tenant() and r.id = ${id}
  union all
  select s.nomor || ' ' || s.teks, r.unit_id
    from sasaran s join renstra r on r.tenant_id = s.tenant_id and r.id = s.renstra_id
   where s.tenant_id = current_tenant() and s.id = ${id}
  union all
  select 'Renja ' || n.tahun || ' (' || n.nomor || ')', n.unit_id from snapshot n where n.tenant_id = current_tenant() and n.id = ${id}
  union all
  select a.nama, r.unit_id
    from account a left join role_assignment r on r.tenant_id = a.tenant_id and r.account_id = a.id
   where a.tenant_id = current_tenant() and a.id = ${id}
  union all
  select n.nama, null from instansi n where n.tenant_id = current_tenant() and n.tenant_id = ${id})`;

/**
 * Newest first, as far as the actor may read: whoever reads for the top of the tree reads everything; others read what
 * they did themselves and what was done to things of their units.
 */
export async function listAuditEvents(tx: Tx, actor: Actor, filter: AuditFilter, limit: number): Promise<readonly AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select e.nomor, e.pada, e.oleh, who.nama as "olehNama", e.aksi, e.subjek, e.ditolak, e.rincian, e.hash,
           (select nama from ${subjectOf(sql`e.subjek`)} subject limit 1) as "subjekNama"
      from audit_event e
      left join account who on who.tenant_id = e.tenant_id and who.id = e.oleh
     where e.tenant_id = current_tenant() and ${matches(filter)} and ${isReadableBy(actor)}
     order by e.nomor desc
     limit ${limit}`.execute(tx);
  return rows;
}

function matches({ oleh, aksi, subjek, dari, sampai, ditolak, sebelum }: AuditFilter): RawBuilder<unknown> {
  const conditions = [
    oleh !== null && sql`e.oleh = ${oleh}`,
    aksi !== null && sql`e.aksi = ${aksi}`,
    subjek !== null && sql`e.subjek = ${subjek}`,
    dari !== null && sql`e.pada >= ${startOf(dari, 0)}`,
    sampai !== null && sql`e.pada < ${startOf(sampai, 1)}`,
    ditolak !== null && sql`e.ditolak = ${ditolak}`,
    sebelum !== null && sql`e.nomor < ${sebelum}`,
  ].filter((condition) => condition !== false);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** Midnight of the instansi, `plus` days later. */
const startOf = (day: PlainDate, plus: number): RawBuilder<unknown> =>
  sql`((${day}::date + ${plus}::int)::timestamp at time zone (select zona from instansi))`;

function isReadableBy(actor: Actor): RawBuilder<unknown> {
  const scopes = sql`${scopesFor(actor, 'audit.read')}::text[]`;
  return sql`(
    not exists (select 1 from ${STANDS} top where top.path = split_part(top.path, '/', 1) || '/' and not top.path = any(${scopes}))
    or e.oleh = ${actor.id}
    or exists (
      select 1 from ${subjectOf(sql`e.subjek`)} subject join ${STANDS} stands on stands.unit_id = subject.unit_id
       where exists (select 1 from unnest(${scopes}) s where starts_with(stands.path, s))))`;
}

/** What the filters of the list offer. */
export async function listAuditActions(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.selectFrom('audit_event').select('aksi').distinct().orderBy('aksi').execute();
  return rows.map((row) => row.aksi);
}

/** People with events, who have or had a role in units that the actor reads for; and the actor. */
export async function listAuditPeople(tx: Tx, actor: Actor): Promise<readonly { readonly id: string; readonly nama: string }[]> {
  const { rows } = await sql<{ id: string; nama: string }>`
    select a.id, a.nama from account a
     where a.tenant_id = current_tenant()
       and exists (select 1 from audit_event e where e.tenant_id = a.tenant_id and e.oleh = a.id)
       and (a.id = ${actor.id} or exists (
         select 1 from role_assignment r join ${STANDS} stands on stands.unit_id = r.unit_id
          where r.tenant_id = a.tenant_id and r.account_id = a.id
            and exists (select 1 from unnest(${scopesFor(actor, 'audit.read')}::text[]) s where starts_with(stands.path, s))))
     order by a.nama`.execute(tx);
  return rows;
}

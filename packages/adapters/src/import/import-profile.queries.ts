import type { PlainDate, ProfilSkm } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type StoredProfile = {
  readonly id: string;
  readonly unitId: string;
  readonly unitNama: string;
  /** Where the unit stands today. */
  readonly path: string;
  readonly nama: string;
  readonly profil: ProfilSkm;
  readonly versi: number;
  readonly olehNama: string;
  readonly pada: string;
};

export type ProfileFilter = { readonly scopes: readonly string[]; readonly on: PlainDate };

/** Profiles of the units that the reader may look at, by name. */
export async function listProfiles(tx: Tx, { scopes, on }: ProfileFilter): Promise<readonly StoredProfile[]> {
  const found = await sql<StoredProfile>`${PROFILES(on)}
    where exists (select 1 from unnest(${scopes}::text[]) s where starts_with(p.path, s)) order by f.nama, o.nama, f.id`.execute(tx);
  return found.rows;
}

/** Not narrowed: the use-case asks who may. */
export async function findProfile(tx: Tx, id: string, on: PlainDate): Promise<StoredProfile | null> {
  const found = await sql<StoredProfile>`${PROFILES(on)} where f.id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

const PROFILES = (on: PlainDate) => sql`
  select f.id, f.unit_id as "unitId", o.nama as "unitNama", p.path, f.nama, f.profil, f.versi, coalesce(a.nama, '') as "olehNama", f.pada
  from import_profil f
  join org_unit o on o.tenant_id = f.tenant_id and o.id = f.unit_id
  join org_unit_placement p on p.tenant_id = f.tenant_id and p.unit_id = f.unit_id and p.berlaku @> ${on}::date
  left join account a on a.tenant_id = f.tenant_id and a.id = f.oleh`;

export type WrittenProfile = {
  readonly id: string;
  readonly nama: string;
  readonly profil: ProfilSkm;
  readonly oleh: string;
  readonly pada: string;
};
export type NewProfile = WrittenProfile & { readonly tenantId: string; readonly unitId: string };

/** `false`: the unit has one of this name. */
export async function insertProfile(tx: Tx, { tenantId, id, unitId, nama, profil, oleh, pada }: NewProfile): Promise<boolean> {
  const written = await sql`insert into import_profil (tenant_id, id, unit_id, jenis, nama, profil, versi, oleh, pada)
    values (${tenantId}, ${id}, ${unitId}, 'skm', ${nama}, ${JSON.stringify(profil)}, 1, ${oleh}, ${pada})
    on conflict (tenant_id, unit_id, nama) do nothing`.execute(tx);
  return written.numAffectedRows === 1n;
}

/** Whether another profile of the unit has this name. */
export async function isProfileNameTaken(tx: Tx, { id, unitId, nama }: Pick<StoredProfile, 'id' | 'unitId' | 'nama'>): Promise<boolean> {
  const found = await sql`select 1 from import_profil where unit_id = ${unitId} and nama = ${nama} and id <> ${id}`.execute(tx);
  return found.rows.length > 0;
}

/** `false`: somebody else has changed or removed it since `versi` was read. */
export async function updateProfile(tx: Tx, { id, nama, profil, oleh, pada }: WrittenProfile, versi: number): Promise<boolean> {
  const written = await sql`update import_profil
    set nama = ${nama}, profil = ${JSON.stringify(profil)}, versi = versi + 1, oleh = ${oleh}, pada = ${pada}
    where id = ${id} and versi = ${versi}`.execute(tx);
  return written.numAffectedRows === 1n;
}

export async function deleteProfile(tx: Tx, id: string, versi: number): Promise<boolean> {
  const written = await sql`delete from import_profil where id = ${id} and versi = ${versi}`.execute(tx);
  return written.numAffectedRows === 1n;
}

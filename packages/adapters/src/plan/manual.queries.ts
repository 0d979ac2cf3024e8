import { completeManual, type HurufSmart, type JenisPerubahan, type ManualIku, type ManualState } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import type { ManualVersion } from './iku.queries.ts';
import { yearRange } from './plan.queries.ts';

/** The decree or nota dinas that put a version in force. `contoh`: made up for the example, because its source gives none. */
export type Penetapan = {
  readonly jenis: 'keputusan' | 'nota_dinas' | 'peraturan' | 'lainnya';
  readonly nomor: string;
  readonly tanggal: string;
  readonly penandatangan: string;
  readonly contoh?: boolean | undefined;
};

/** What a reviewer said of each letter. */
export type PenilaianSmart = Readonly<Record<HurufSmart, { readonly nilai: 'ya' | 'sebagian' | 'tidak'; readonly catatan: string }>>;

/** A version with everything that is known of how it came into force; people by the name they have today. */
export type StoredManual = ManualVersion & {
  readonly jenisPerubahan: JenisPerubahan;
  readonly alasan: string;
  readonly penetapan: Penetapan | null;
  readonly smart: PenilaianSmart | null;
  readonly pusat: boolean;
  readonly ditulisOleh: string | null;
  readonly ditinjauOleh: string | null;
  readonly ditetapkanOleh: string | null;
  readonly pada: string;
};

/** Every version of an indicator, also those that a correction took over, oldest first. */
export async function listStoredManuals(tx: Tx, ikuId: string): Promise<readonly StoredManual[]> {
  const found = await sql<StoredManual>`
    select k.id, k.versi, lower(k.tahun) as "sejakTahun", upper(k.tahun) - 1 as "sampaiTahun", k.digantikan_oleh as "digantikanOleh", k.isi,
           k.jenis_perubahan as "jenisPerubahan", k.alasan, k.penetapan, k.smart, k.pusat, k.pada,
           ditulis.nama as "ditulisOleh", ditinjau.nama as "ditinjauOleh", ditetapkan.nama as "ditetapkanOleh"
    from manual_iku k
    left join account ditulis on ditulis.tenant_id = k.tenant_id and ditulis.id = k.ditulis_oleh
    left join account ditinjau on ditinjau.tenant_id = k.tenant_id and ditinjau.id = k.ditinjau_oleh
    left join account ditetapkan on ditetapkan.tenant_id = k.tenant_id and ditetapkan.id = k.oleh
    where k.iku_id = ${ikuId} order by k.versi`.execute(tx);
  return found.rows.map((row) => ({ ...row, isi: completeManual(row.isi) }));
}

/** The years with an approved figure: a version that takes one of them from another changes the past. */
export async function listMeasuredYears(tx: Tx, ikuId: string): Promise<readonly number[]> {
  const found = await sql<{ readonly tahun: number }>`
    select distinct left(period, 4)::int as tahun from measurement
    where iku_id = ${ikuId} and nomor_disetujui is not null order by 1`.execute(tx);
  return found.rows.map(({ tahun }) => tahun);
}

export type NewManual = {
  readonly tenantId: string;
  readonly id: string;
  readonly ikuId: string;
  readonly versi: number;
  readonly sejakTahun: number;
  readonly sampaiTahun: number | null;
  readonly isi: ManualIku;
  readonly jenisPerubahan: JenisPerubahan;
  readonly alasan: string;
  readonly penetapan: Penetapan | null;
  readonly smart: PenilaianSmart | null;
  readonly pusat: boolean;
  readonly ditulisOleh: string;
  readonly ditinjauOleh: string | null;
  readonly oleh: string;
  readonly pada: string;
};

export type Placing = {
  readonly version: NewManual;
  /** Versions that end before it begins. */
  readonly cut: readonly { readonly id: string; readonly sampaiTahun: number }[];
  /** Versions that it takes over whole. */
  readonly taken: readonly string[];
};

/**
 * Puts a version in force. What gives way to it gives way in the same statement, because two are never in force in one
 * year, and a version is never taken over by one that does not exist. Whoever calls holds the lock on the figures of the
 * Renstra and has decided that the years fit; when they do not, that is a bug, and it throws.
 */
export async function enactVersion(tx: Tx, { version, cut, taken }: Placing): Promise<void> {
  for (const { id, sampaiTahun } of cut)
    await sql`update manual_iku set tahun = int4range(lower(tahun), ${sampaiTahun}::int, '[]') where id = ${id}`.execute(tx);
  const { tenantId, id, ikuId, versi, sejakTahun, sampaiTahun, isi, jenisPerubahan, alasan, penetapan, smart, pusat } = version;
  await sql`
    with taken as (
      update manual_iku set digantikan_oleh = ${id} where id = any(${taken}::uuid[]) returning id)
    insert into manual_iku (tenant_id, id, iku_id, versi, tahun, isi, alasan, oleh, pada, jenis_perubahan, penetapan, smart,
      ditulis_oleh, ditinjau_oleh, pusat)
    select ${tenantId}::uuid, ${id}::uuid, ${ikuId}::uuid, ${versi}::int, ${yearRange(sejakTahun, sampaiTahun)}::int4range,
      ${JSON.stringify(isi)}::jsonb, ${alasan}, ${version.oleh}::uuid, ${version.pada}::timestamptz, ${jenisPerubahan},
      ${jsonOrNull(penetapan)}::jsonb, ${jsonOrNull(smart)}::jsonb, ${version.ditulisOleh}::uuid, ${version.ditinjauOleh}::uuid, ${pusat}::boolean
    from (select count(*) from taken) gone`.execute(tx);
}

const jsonOrNull = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

type Person = { readonly id: string; readonly nama: string };

/** The version that is being written; there is at most one. */
export type StoredDraft = {
  readonly versi: number;
  readonly state: ManualState;
  readonly sejakTahun: number;
  readonly sampaiTahun: number | null;
  readonly isi: ManualIku;
  readonly jenisPerubahan: JenisPerubahan;
  readonly alasan: string;
  readonly smart: PenilaianSmart | null;
  readonly ditulisOleh: Person;
  readonly ditulisPada: string;
  readonly ditinjauOleh: Person | null;
  readonly alasanKembali: string | null;
};

export async function findDraft(tx: Tx, ikuId: string): Promise<StoredDraft | null> {
  const found = await sql<StoredDraft>`
    select d.versi, d.state, lower(d.tahun) as "sejakTahun", upper(d.tahun) - 1 as "sampaiTahun", d.isi, d.smart, d.alasan,
           d.jenis_perubahan as "jenisPerubahan", d.ditulis_pada as "ditulisPada", d.alasan_kembali as "alasanKembali",
           json_build_object('id', d.ditulis_oleh, 'nama', coalesce(ditulis.nama, '')) as "ditulisOleh",
           case when d.ditinjau_oleh is null then null
             else json_build_object('id', d.ditinjau_oleh, 'nama', coalesce(ditinjau.nama, '')) end as "ditinjauOleh"
    from manual_draf d
    left join account ditulis on ditulis.tenant_id = d.tenant_id and ditulis.id = d.ditulis_oleh
    left join account ditinjau on ditinjau.tenant_id = d.tenant_id and ditinjau.id = d.ditinjau_oleh
    where d.iku_id = ${ikuId}`.execute(tx);
  const [row] = found.rows;
  return row === undefined ? null : { ...row, isi: completeManual(row.isi) };
}

export type DraftSave = {
  readonly tenantId: string;
  readonly ikuId: string;
  /** The lock that the author saw; 0 when nothing was saved yet. */
  readonly versi: number;
  readonly sejakTahun: number;
  readonly sampaiTahun: number | null;
  readonly isi: ManualIku;
  readonly jenisPerubahan: JenisPerubahan;
  readonly alasan: string;
  readonly oleh: string;
  readonly pada: string;
};

/**
 * Saves what is being written, only if nobody saved or moved it since, and answers its new lock; what a reviewer judged was
 * another text. A lock is never given twice: a draft begins above the last one of the draft before it. `null`: somebody was faster.
 */
export async function saveDraft(
  tx: Tx,
  { tenantId, ikuId, versi, sejakTahun, sampaiTahun, isi, ...rest }: DraftSave,
): Promise<number | null> {
  const [tahun, json] = [yearRange(sejakTahun, sampaiTahun), JSON.stringify(isi)];
  const { jenisPerubahan, alasan, oleh, pada } = rest;
  const saved =
    versi === 0
      ? await sql<{ readonly versi: number }>`
          insert into manual_draf (tenant_id, iku_id, versi, state, tahun, isi, jenis_perubahan, alasan, ditulis_oleh, ditulis_pada)
          values (${tenantId}, ${ikuId}, coalesce((select terakhir from manual_draf_kunci where iku_id = ${ikuId}), 0) + 1, 'draf',
            ${tahun}::int4range, ${json}::jsonb, ${jenisPerubahan}, ${alasan}, ${oleh}, ${pada}::timestamptz)
          on conflict do nothing returning versi`.execute(tx)
      : await sql<{ readonly versi: number }>`
          update manual_draf set versi = versi + 1, state = 'draf', tahun = ${tahun}::int4range, isi = ${json}::jsonb,
            jenis_perubahan = ${jenisPerubahan}, alasan = ${alasan}, ditulis_oleh = ${oleh}, ditulis_pada = ${pada}::timestamptz,
            smart = null, ditinjau_oleh = null, ditinjau_pada = null
          where iku_id = ${ikuId} and versi = ${versi} and state in ('draf', 'dikembalikan') returning versi`.execute(tx);
  return saved.rows[0]?.versi ?? null;
}

export type DraftMove = {
  readonly ikuId: string;
  readonly versi: number;
  readonly to: ManualState;
  readonly alasanKembali: string | null;
  /** Who reviewed it, when and how they judged it; `null` takes an earlier judgement away. */
  readonly tinjauan: { readonly oleh: string; readonly pada: string; readonly smart: PenilaianSmart } | null;
};

/** `false`: somebody was faster. */
export async function moveDraft(tx: Tx, { ikuId, versi, to, alasanKembali, tinjauan }: DraftMove): Promise<boolean> {
  const moved = await sql`
    update manual_draf set versi = versi + 1, state = ${to}, alasan_kembali = ${alasanKembali},
      smart = ${jsonOrNull(tinjauan?.smart ?? null)}::jsonb, ditinjau_oleh = ${tinjauan?.oleh ?? null}::uuid,
      ditinjau_pada = ${tinjauan?.pada ?? null}::timestamptz
    where iku_id = ${ikuId} and versi = ${versi}`.execute(tx);
  return moved.numAffectedRows === 1n;
}

/** Its lock is remembered, so that the next draft does not begin with one that a forgotten tab still holds. `false`: somebody was faster. */
export async function deleteDraft(tx: Tx, { ikuId, versi }: { readonly ikuId: string; readonly versi: number }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    with gone as (delete from manual_draf where iku_id = ${ikuId} and versi = ${versi} returning tenant_id, iku_id, versi)
    insert into manual_draf_kunci (tenant_id, iku_id, terakhir) select tenant_id, iku_id, versi from gone
    on conflict (tenant_id, iku_id) do update set terakhir = excluded.terakhir`.execute(tx);
  return numAffectedRows === 1n;
}

/** The lock as it is now: for the one who lost a race. 0 when nothing is being written. */
export async function currentDraftVersi(tx: Tx, ikuId: string): Promise<number> {
  const found = await tx.selectFrom('manual_draf').select('versi').where('iku_id', '=', ikuId).executeTakeFirst();
  return found === undefined ? 0 : found.versi;
}

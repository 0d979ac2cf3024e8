import { completeManual, type LapisTarget, type ManualIku, type PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

/** An indicator with the place that decides who may act on it. */
export type IkuHead = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly orgPath: string;
  readonly unitId: string;
  readonly unitNama: string;
  readonly renstraId: string;
  readonly tahunAwal: number;
  readonly tahunAkhir: number;
  readonly label: string;
  readonly sasaran: { readonly nomor: number; readonly teks: string };
  readonly perspektif: string | null;
};

/** `null` also when its unit is not part of the office on that day: then nobody may act on it. */
export async function findIku(tx: Tx, { ikuId, on }: { readonly ikuId: string; readonly on: PlainDate }): Promise<IkuHead | null> {
  const found = await sql<IkuHead>`
    select i.id, i.kode, i.nama, i.satuan, p.path as "orgPath", i.unit_id as "unitId", u.nama as "unitNama",
           r.id as "renstraId", lower(r.tahun) as "tahunAwal", upper(r.tahun) - 1 as "tahunAkhir", r.label_indikator as label,
           json_build_object('nomor', s.nomor, 'teks', s.teks) as sasaran, f.nama as perspektif
    from iku i
    join renstra r on r.tenant_id = i.tenant_id and r.id = i.renstra_id
    join sasaran s on s.tenant_id = i.tenant_id and s.id = i.sasaran_id
    join org_unit u on u.tenant_id = i.tenant_id and u.id = i.unit_id
    join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
    left join perspektif f on f.tenant_id = s.tenant_id and f.renstra_id = s.renstra_id and f.kode = s.perspektif_kode
    where i.id = ${ikuId}`.execute(tx);
  return found.rows[0] ?? null;
}

/** A version of a Manual IKU with the years it is in force; `sampaiTahun` is `null` while nothing has ended it. */
export type ManualVersion = {
  readonly id: string;
  readonly versi: number;
  readonly sejakTahun: number;
  readonly sampaiTahun: number | null;
  /** The correction that took it over whole: since then it is history and no longer in force, in whichever year. */
  readonly digantikanOleh: string | null;
  readonly isi: ManualIku;
};

/** Every version, also those that a correction took over, oldest first. */
export async function listManuals(tx: Tx, ikuId: string): Promise<readonly ManualVersion[]> {
  const found = await sql<ManualVersion>`
    select id, versi, lower(tahun) as "sejakTahun", upper(tahun) - 1 as "sampaiTahun", digantikan_oleh as "digantikanOleh", isi
    from manual_iku where iku_id = ${ikuId} order by versi`.execute(tx);
  return found.rows.map((row) => ({ ...row, isi: completeManual(row.isi) }));
}

/** The version in force in a year: there is at most one, because overlaps cannot be stored. */
export const manualInForce = (versions: readonly ManualVersion[], year: number): ManualVersion | null =>
  versions.find(
    ({ sejakTahun, sampaiTahun, digantikanOleh }) =>
      digantikanOleh === null && sejakTahun <= year && (sampaiTahun === null || year <= sampaiTahun),
  ) ?? null;

/** One layer of a target. `nilai` is exact; counts are the promise where it was made in counts. */
export type TargetRow = {
  readonly ikuId: string;
  readonly tahun: number;
  readonly lapis: LapisTarget;
  readonly revisi: number;
  readonly nilai: string;
  readonly terpenuhi: string | null;
  readonly jumlah: string | null;
  readonly tanggal: string | null;
  readonly alasan: string | null;
  readonly contoh: boolean;
  readonly sumber: string;
};

/** Every layer of every year, in the order in which they were promised. */
export async function listTargets(tx: Tx, ikuIds: readonly string[]): Promise<readonly TargetRow[]> {
  const found = await sql<TargetRow>`
    select iku_id as "ikuId", tahun, lapis, revisi, nilai, terpenuhi, jumlah, tanggal, alasan, contoh, sumber
    from target where iku_id = any(${ikuIds}::uuid[]) order by tahun, array_position(array['renstra', 'renja', 'pk', 'pk_revisi'], lapis), revisi`.execute(
    tx,
  );
  return found.rows;
}

import {
  type ApprovedRow,
  type IsiRenja,
  type KomponenEntry,
  type PemeriksaanBeku,
  period,
  type RenjaRows,
  type Strategi,
} from '@selaras/core';
import { sql } from 'kysely';
import { storedFigure } from '../capaian/stored-figure.ts';
import type { Tx } from '../db/in-tenant.ts';
import { listTrendManuals } from '../measurement/trend.queries.ts';
import { listLatestNarratives } from '../narrative/narrative.queries.ts';
import { listTargets } from '../plan/iku.queries.ts';
import { findLatestContent } from './content.queries.ts';

/** The office a document speaks for: the unit whose Renstra is in force in the year. */
export type Office = { readonly unitId: string; readonly orgPath: string; readonly renstraId: string };

/** Everything a Renja prints, as it is stored now. */
export async function getRenjaRows(tx: Tx, { office, tahun }: { readonly office: Office; readonly tahun: number }): Promise<RenjaRows> {
  const lamaId = await findRenstraId(tx, { unitId: office.unitId, tahun: tahun - 1 });
  const baru = await getStrategi(tx, office.renstraId);
  const lama = lamaId === null ? null : await getStrategi(tx, lamaId);
  const ikuIds = [...new Set([...(lama?.indikator ?? []), ...baru.indikator].map(({ id }) => id))];
  const content = await findLatestContent(tx, { unitId: office.unitId, tahun });
  return {
    tahun,
    ...(await getNames(tx, office.unitId)),
    isi: (content?.isi as IsiRenja | undefined) ?? null, // checked by `parseIsiRenja` when it was written
    dasarHukum: await listLegalBasis(tx, content?.dasarHukum ?? []),
    lama,
    baru,
    program: await tx.selectFrom('program').select(['kode', 'nama']).orderBy('kode').execute(),
    manuals: await listTrendManuals(tx, ikuIds),
    peta: await listPeta(tx, ikuIds),
    targets: await listTargets(tx, ikuIds),
    measurements: await listApproved(tx, { ikuIds, years: [tahun - 2, tahun - 1] }),
    figures: lamaId === null ? [] : await listFigures(tx, { renstraId: lamaId, years: [tahun - 2, tahun - 1] }),
    narratives: await listLatestNarratives(tx, { ikuIds, tahun }),
    budgets: await listBudgets(tx, { ikuIds, tahun }),
  };
}

async function findRenstraId(tx: Tx, { unitId, tahun }: { readonly unitId: string; readonly tahun: number }): Promise<string | null> {
  const found = await tx
    .selectFrom('renstra')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('tahun', '@>', sql<string>`${tahun}::int`)
    .executeTakeFirst();
  return found?.id ?? null;
}

async function getNames(tx: Tx, unitId: string): Promise<Pick<RenjaRows, 'instansi' | 'unit'>> {
  const instansi = await tx.selectFrom('instansi').select(['nama', 'singkatan']).executeTakeFirstOrThrow();
  const unit = await tx
    .selectFrom('org_unit')
    .select(['nama', 'nama_pendek as namaPendek', 'kota'])
    .where('id', '=', unitId)
    .executeTakeFirstOrThrow();
  return { instansi, unit: { ...unit, kota: unit.kota ?? '' } };
}

async function getStrategi(tx: Tx, renstraId: string): Promise<Strategi> {
  const head = await tx
    .selectFrom('renstra')
    .select(['nama', 'label_sasaran', 'label_indikator', sql<number>`lower(tahun)`.as('awal'), sql<number>`upper(tahun) - 1`.as('akhir')])
    .where('id', '=', renstraId)
    .executeTakeFirstOrThrow();
  return {
    nama: head.nama,
    tahunAwal: head.awal,
    tahunAkhir: head.akhir,
    label: { sasaran: head.label_sasaran, indikator: head.label_indikator },
    tujuan: await tx
      .selectFrom('tujuan')
      .select(['nomor', 'judul', 'uraian'])
      .where('renstra_id', '=', renstraId)
      .orderBy('nomor')
      .execute(),
    perspektif: await tx
      .selectFrom('perspektif')
      .select(['kode as id', 'nama'])
      .where('renstra_id', '=', renstraId)
      .orderBy('urutan')
      .execute(),
    sasaran: await tx
      .selectFrom('sasaran')
      .select(['id', 'nomor', 'teks', 'perspektif_kode as perspektifId'])
      .where('renstra_id', '=', renstraId)
      .orderBy('nomor')
      .execute(),
    panah: await listPanah(tx, renstraId),
    indikator: await tx
      .selectFrom('iku')
      .select(['id', 'kode', 'nama', 'satuan', 'sasaran_id as sasaranId'])
      .where('renstra_id', '=', renstraId)
      .orderBy('urutan')
      .orderBy('kode')
      .execute(),
  };
}

const listPanah = (tx: Tx, renstraId: string): Promise<Strategi['panah'][number][]> =>
  tx
    .selectFrom('sasaran_panah as p')
    .innerJoin('sasaran as d', 'd.id', 'p.dari_id')
    .innerJoin('sasaran as k', 'k.id', 'p.ke_id')
    .select(['p.dari_id as dari', 'p.ke_id as ke', 'p.contoh'])
    .where('d.renstra_id', '=', renstraId)
    .orderBy('d.nomor')
    .orderBy('k.nomor')
    .execute();

/** In the order in which the document lists them. */
async function listLegalBasis(tx: Tx, kode: readonly string[]): Promise<RenjaRows['dasarHukum']> {
  if (kode.length === 0) return [];
  return tx
    .selectFrom('legal_basis')
    .select(['jenis', 'nomor', 'tahun', 'tentang', 'perlu_verifikasi as perluVerifikasi'])
    .where('kode', 'in', kode)
    .orderBy(sql`array_position(${kode}::text[], kode)`)
    .execute();
}

/** The latest word on each indicator. */
async function listPeta(tx: Tx, ikuIds: readonly string[]): Promise<RenjaRows['peta']> {
  const rows = await tx
    .selectFrom('iku_peta')
    .distinctOn('dari_iku_id')
    .select(['dari_iku_id as dariIkuId', 'ke_iku_id as keIkuId', 'jenis', 'alasan', 'contoh'])
    .where('dari_iku_id', '=', sql<string>`any(${ikuIds}::uuid[])`)
    .orderBy('dari_iku_id')
    .orderBy('versi', 'desc')
    .execute();
  return rows.map(({ jenis, ...row }) => ({ ...row, jenis: jenis as RenjaRows['peta'][number]['jenis'] })); // the check of the table allows nothing else
}

type Scope = { readonly ikuIds: readonly string[]; readonly years: readonly number[] };

async function listApproved(tx: Tx, { ikuIds, years }: Scope): Promise<readonly ApprovedRow[]> {
  const rows = await tx
    .selectFrom('measurement as m')
    .innerJoin('measurement_version as v', (join) => join.onRef('v.measurement_id', '=', 'm.id').onRef('v.nomor', '=', 'm.nomor_disetujui'))
    .leftJoin('computed_figure as c', (join) =>
      join.on('c.jenis', '=', 'realisasi').on('c.subjek', '=', sql<string>`m.iku_id::text`).onRef('c.period', '=', 'm.period'),
    )
    .select(['m.iku_id as ikuId', 'm.period', 'v.kategori', 'v.komponen', 'v.pemeriksaan'])
    // What the manual in force makes of the entry; what was never computed since it was entered still has that figure.
    .select(sql<string | null>`case when c.jenis is null then v.realisasi else c.nilai end`.as('realisasi'))
    .select(sql<string | null>`case when c.jenis is null then v.realisasi_absen else c.absen end`.as('realisasi_absen'))
    .select(['v.status_rilis', 'v.surat', 'v.sumber', 'v.catatan'])
    .where('m.iku_id', '=', sql<string>`any(${ikuIds}::uuid[])`)
    .where('v.tahun_dihitung', 'in', years)
    .orderBy('m.iku_id')
    .orderBy('m.period')
    .execute();
  return rows.map(({ realisasi, realisasi_absen: absen, komponen, pemeriksaan, status_rilis: statusRilis, period: stored, ...row }) => ({
    ...row,
    period: period(stored),
    realisasi: storedFigure({ nilai: realisasi, absen }),
    komponen: komponen as Record<string, KomponenEntry>, // checked by `validateEntry` when it was written
    pemeriksaan: pemeriksaan as PemeriksaanBeku[], // written by `recordMeasurement`
    statusRilis: statusRilis as ApprovedRow['statusRilis'], // the check of the table allows nothing else
  }));
}

async function listFigures(
  tx: Tx,
  { renstraId, years }: { readonly renstraId: string; readonly years: readonly number[] },
): Promise<RenjaRows['figures']> {
  const found = await sql<{
    jenis: string;
    subjek: string;
    tahun: number;
    nilai: string | null;
    absen: string | null;
    diketahui: number | null;
    seluruhnya: number | null;
  }>`
    select jenis, case when subjek = ${renstraId} then '' else replace(subjek, ${`${renstraId}:`}, '') end as subjek,
           period::int as tahun, nilai, absen, diketahui, seluruhnya
    from computed_figure
    where period = any(${years.map(String)}::text[])
      and (subjek = ${renstraId} or starts_with(subjek, ${`${renstraId}:`})
        or subjek in (select id::text from iku where renstra_id = ${renstraId} union select id::text from sasaran where renstra_id = ${renstraId}))`.execute(
    tx,
  );
  return found.rows.map(({ nilai, absen, ...row }) => ({ ...row, figure: storedFigure({ nilai, absen }) }));
}

async function listBudgets(
  tx: Tx,
  { ikuIds, tahun }: { readonly ikuIds: readonly string[]; readonly tahun: number },
): Promise<RenjaRows['budgets']> {
  return tx
    .selectFrom('budget')
    .distinctOn('iku_id')
    .select(['iku_id as ikuId', 'program_kode as program', 'jumlah', 'contoh'])
    .where('iku_id', '=', sql<string>`any(${ikuIds}::uuid[])`)
    .where('tahun', '=', tahun)
    .orderBy('iku_id')
    .orderBy('versi', 'desc')
    .execute();
}

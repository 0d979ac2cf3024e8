import type {
  Absence,
  ApprovalState,
  Figure,
  FrozenFigure,
  FrozenTrace,
  KomponenEntry,
  Period,
  PlainDate,
  StatusRilis,
} from '@selaras/core';
import { type RawBuilder, sql } from 'kysely';
import { storedFigure } from '../capaian/stored-figure.ts';
import type { Tx } from '../db/in-tenant.ts';

export type Person = { readonly id: string; readonly nama: string };

/** A pemeriksaan as it came out when the version was saved. */
export type StoredCheck = {
  readonly nama: string;
  readonly dihitung: FrozenFigure;
  readonly dilaporkan: FrozenFigure;
  readonly selisih: string | null;
  readonly rentangDihitung: { readonly lo: string; readonly hi: string } | null;
  readonly rentangDilaporkan: { readonly lo: string; readonly hi: string } | null;
  readonly sesuai: boolean;
};

/** What was typed, what it came to, and who typed it. Never changed once it is there. */
export type StoredVersion = {
  readonly nomor: number;
  readonly manualId: string;
  readonly komponen: Readonly<Record<string, KomponenEntry>>;
  readonly realisasi: Figure;
  /** The word the rule pack gave, when one computed. */
  readonly kategori: string | null;
  readonly trace: FrozenTrace;
  readonly pemeriksaan: readonly StoredCheck[];
  readonly statusRilis: StatusRilis;
  readonly surat: string | null;
  readonly tahunData: number | null;
  readonly tahunPenilaian: number | null;
  readonly sumber: string;
  readonly catatan: string | null;
  readonly oleh: Person;
  readonly pada: string;
};

export type StoredEvidence = {
  readonly id: string;
  readonly nama: string;
  readonly jenis: string;
  readonly ukuran: number;
  readonly sha256: string;
  readonly sejakNomor: number;
  readonly sampaiNomor: number | null;
  readonly oleh: Person;
  readonly pada: string;
};

export type StoredMeasurement = {
  readonly id: string;
  readonly ikuId: string;
  readonly period: Period;
  readonly state: ApprovalState;
  /** The lock: rises with every save and every step. */
  readonly versi: number;
  readonly nomorTerakhir: number;
  readonly nomorDisetujui: number | null;
  readonly diajukanOleh: Person | null;
  readonly alasanKembali: string | null;
  readonly terakhir: StoredVersion;
  /** The version in effect: the last one unless a correction is under way; `null` while nothing is approved. */
  readonly berlaku: StoredVersion | null;
  /** Everything ever attached; `evidenceOf` picks what belongs to a version. */
  readonly evidence: readonly StoredEvidence[];
};

/** Files that support one version. */
export const evidenceOf = ({ evidence }: Pick<StoredMeasurement, 'evidence'>, nomor: number): readonly StoredEvidence[] =>
  evidence.filter(({ sejakNomor, sampaiNomor }) => sejakNomor <= nomor && (sampaiNomor === null || nomor <= sampaiNomor));

/** A measurement without what is in effect: enough to work on it. */
export type LastMeasurement = Omit<StoredMeasurement, 'berlaku'>;

type VersionJson = Omit<StoredVersion, 'realisasi'> & { readonly nilai: string | null; readonly absen: Absence | null };
type MeasurementJson = Omit<StoredMeasurement, 'terakhir' | 'berlaku'> & {
  readonly terakhir: VersionJson;
  readonly berlaku: VersionJson | null;
};

/** Inside JSON an instant keeps PostgreSQL's spelling: this is ISO with milliseconds, as everywhere else. */
export const instant = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const versionJson = (nomor: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select json_build_object('nomor', v.nomor, 'manualId', v.manual_id, 'komponen', v.komponen, 'nilai', v.realisasi::text,
    'absen', v.realisasi_absen, 'kategori', v.kategori, 'trace', v.trace, 'pemeriksaan', v.pemeriksaan, 'statusRilis', v.status_rilis,
    'surat', v.surat, 'tahunData', v.tahun_data, 'tahunPenilaian', v.tahun_penilaian, 'sumber', v.sumber, 'catatan', v.catatan,
    'oleh', json_build_object('id', v.oleh, 'nama', a.nama), 'pada', ${instant(sql`v.pada`)})
  from measurement_version v join account a on a.tenant_id = v.tenant_id and a.id = v.oleh
  where v.tenant_id = m.tenant_id and v.measurement_id = m.id and v.nomor = ${nomor})`;

/** Of the measurement `m`. */
export const EVIDENCE_JSON = sql`(
  select coalesce(json_agg(json_build_object('id', e.id, 'nama', e.nama, 'jenis', f.jenis, 'ukuran', f.ukuran, 'sha256', e.sha256,
    'sejakNomor', e.sejak_nomor, 'sampaiNomor', e.sampai_nomor, 'oleh', json_build_object('id', e.oleh, 'nama', a.nama),
    'pada', ${instant(sql`e.pada`)}) order by e.pada, e.id), '[]')
  from evidence e
  join evidence_file f on f.tenant_id = e.tenant_id and f.sha256 = e.sha256
  join account a on a.tenant_id = e.tenant_id and a.id = e.oleh
  where e.tenant_id = m.tenant_id and e.measurement_id = m.id)`;

const WITH_LAST = sql`
  m.id, m.iku_id as "ikuId", m.period, m.state, m.versi, m.nomor_terakhir as "nomorTerakhir",
  m.nomor_disetujui as "nomorDisetujui", m.alasan_kembali as "alasanKembali",
  (select json_build_object('id', a.id, 'nama', a.nama) from account a
    where a.tenant_id = m.tenant_id and a.id = m.diajukan_oleh) as "diajukanOleh",
  ${versionJson(sql`m.nomor_terakhir`)} as terakhir, ${EVIDENCE_JSON} as evidence`;

const COLUMNS = sql`${WITH_LAST}, ${versionJson(sql`m.nomor_disetujui`)} as berlaku`;

/** Measurements with their last and their approved version, in the order of their periods. One round trip. */
async function select(tx: Tx, where: RawBuilder<unknown>): Promise<readonly StoredMeasurement[]> {
  const found = await sql<MeasurementJson>`select ${COLUMNS} from measurement m where ${where} order by m.iku_id, m.period`.execute(tx);
  return found.rows.map(thaw);
}

const thaw = (row: MeasurementJson): StoredMeasurement => ({
  ...row,
  terakhir: thawVersion(row.terakhir),
  berlaku: row.berlaku === null ? null : thawVersion(row.berlaku),
});

const thawVersion = ({ nilai, absen, ...version }: VersionJson): StoredVersion => ({
  ...version,
  realisasi: storedFigure({ nilai, absen }),
});

export async function findMeasurement(tx: Tx, id: string): Promise<StoredMeasurement | null> {
  const [found] = await select(tx, sql`m.id = ${id}`);
  return found ?? null;
}

/** Every measurement of one indicator. */
export const listMeasurementsOf = (tx: Tx, ikuId: string): Promise<readonly StoredMeasurement[]> => select(tx, sql`m.iku_id = ${ikuId}`);

/** Every version of one measurement, newest first. */
export async function listVersions(tx: Tx, measurementId: string): Promise<readonly StoredVersion[]> {
  const found = await sql<{ version: VersionJson }>`
    select ${versionJson(sql`n.nomor`)} as version
    from measurement m
    join measurement_version n on n.tenant_id = m.tenant_id and n.measurement_id = m.id
    where m.id = ${measurementId} order by n.nomor desc`.execute(tx);
  return found.rows.map(({ version }) => thawVersion(version));
}

export type Approval = { readonly nama: string; readonly pada: string };

/** Who approved what is in effect, and when: the audit trail knows, so the measurement need not. */
export async function listApprovals(tx: Tx, measurementIds: readonly string[]): Promise<ReadonlyMap<string, Approval>> {
  const found = await sql<Approval & { readonly id: string }>`
    select distinct on (e.subjek) e.subjek as id, a.nama, e.pada
    from audit_event e join account a on a.tenant_id = e.tenant_id and a.id = e.oleh
    where e.subjek = any(${measurementIds}::uuid[]) and e.aksi = 'measurement.approve' and not e.ditolak
    order by e.subjek, e.nomor desc`.execute(tx);
  return new Map(found.rows.map(({ id, nama, pada }) => [id, { nama, pada }]));
}

/** What a step of the workflow is decided by: the measurement, where it belongs, and what its manual asks. */
export type AdvanceSubject = LastMeasurement & {
  readonly orgPath: string;
  readonly renstraId: string;
  readonly buktiWajib: boolean;
  /** Name of who takes the step, for the answer. */
  readonly namaPelaku: string;
};

export type AdvanceQuestion = { readonly id: string; readonly on: PlainDate; readonly actorId: string };

export async function findAdvanceSubject(tx: Tx, { id, on, actorId }: AdvanceQuestion): Promise<AdvanceSubject | null> {
  const found = await sql<Omit<AdvanceSubject, 'terakhir'> & Pick<MeasurementJson, 'terakhir'>>`
    select ${WITH_LAST}, p.path as "orgPath", i.renstra_id as "renstraId", (k.isi ->> 'buktiWajib')::boolean as "buktiWajib",
      coalesce((select nama from account where id = ${actorId}), '') as "namaPelaku"
    from measurement m
    join iku i on i.tenant_id = m.tenant_id and i.id = m.iku_id
    join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
    join measurement_version v on v.tenant_id = m.tenant_id and v.measurement_id = m.id and v.nomor = m.nomor_terakhir
    join manual_iku k on k.tenant_id = v.tenant_id and k.id = v.manual_id
    where m.id = ${id}`.execute(tx);
  const [row] = found.rows;
  return row === undefined ? null : { ...row, terakhir: thawVersion(row.terakhir) };
}

export type PathQuestion = { readonly id: string; readonly on: PlainDate };

/** Where a measurement belongs; `null` when there is none. */
export async function findMeasurementPath(
  tx: Tx,
  { id, on }: PathQuestion,
): Promise<{ readonly orgPath: string; readonly ikuId: string; readonly period: Period } | null> {
  const found = await sql<{ orgPath: string; ikuId: string; period: Period }>`
    select p.path as "orgPath", m.iku_id as "ikuId", m.period
    from measurement m
    join iku i on i.tenant_id = m.tenant_id and i.id = m.iku_id
    join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
    where m.id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

/** The last step that each version took, by its number: what became of a version that is no longer the last one. */
export async function listVersionSteps(tx: Tx, measurementId: string): Promise<ReadonlyMap<number, string>> {
  const found = await sql<{ nomor: number; aksi: string }>`
    select distinct on (rincian -> 'nomor') (rincian ->> 'nomor')::int as nomor, aksi
    from audit_event
    where subjek = ${measurementId} and not ditolak and aksi like 'measurement.%'
    order by rincian -> 'nomor', audit_event.nomor desc`.execute(tx); // a bare nomor would be the column selected above
  return new Map(found.rows.map(({ nomor, aksi }) => [nomor, aksi]));
}

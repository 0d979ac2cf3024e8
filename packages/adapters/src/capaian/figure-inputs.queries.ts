import {
  completeManual,
  type Figure,
  type HasilSurvei,
  type ManualTersimpan,
  type PeranPerspektif,
  type Rujukan,
  rujukanManual,
  type TingkatKendali,
  type TingkatValiditas,
  type WorldIku,
} from '@selaras/core';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import { figureKey } from './capaian.queries.ts';
import { type FigureColumns, storedFigure } from './stored-figure.ts';

/** An indicator of a Renstra with what its totals need to know of it. */
export type MemberIku = {
  readonly id: string;
  readonly renstraId: string;
  readonly sasaranId: string;
  readonly perspektif: string | null;
};

export type RenstraRekap = {
  readonly id: string;
  readonly paketRekap: string;
  readonly perspektif: readonly { readonly kode: string; readonly peran: PeranPerspektif | null }[];
};

/** How far a figure measures what it should, by the manuals in force; loaded only where a roll-up weighs by it. */
export type Tingkat = {
  readonly ikuId: string;
  readonly sejak: number;
  readonly sampai: number | null;
  readonly validitas: TingkatValiditas | null;
  readonly kendali: TingkatKendali | null;
};

/** A manual in force whose figures need more than its own entry. */
export type ReferringManual = {
  readonly ikuId: string;
  readonly kode: string;
  readonly renstraId: string;
  readonly unitId: string;
  readonly sejak: number;
  readonly sampai: number | null;
  readonly tahunAkhir: number;
  readonly fromChildren: boolean;
  readonly rujukan: readonly Rujukan[];
};

export type StoredFigureRow = { readonly figure: Figure; readonly inputsHash: string };

/** What the figures of some indicators, and of everything above them, are computed from. */
export type FigureInputs = {
  readonly renstra: readonly RenstraRekap[];
  /** Every indicator of these Renstra, in order: they share the totals. */
  readonly members: readonly MemberIku[];
  readonly tingkat: readonly Tingkat[];
  /** The asked indicators with everything that makes their figures. */
  readonly iku: readonly WorldIku[];
  readonly survei: readonly HasilSurvei[];
  /** What is stored now of the asked indicators, of the totals above them, and of the members of those, by `figureKey`. */
  readonly stored: ReadonlyMap<string, StoredFigureRow>;
  /** Of the whole instansi: manuals in force whose formula refers to something outside its own entry. */
  readonly referring: readonly ReferringManual[];
  /** Whether a unit above or below has an indicator of the same code as one of the asked. */
  readonly hasRelatives: boolean;
  /** Whether one of the asked goes on in a later Renstra, whose formulas may look back to it. */
  readonly hasSuccessor: boolean;
};

export type InputsQuestion = {
  readonly renstraIds: readonly string[];
  /** Whose stored figures are wanted. */
  readonly years: readonly number[];
  readonly ikuIds: readonly string[];
  /** Whether a year is enough, or the periods before it are needed too: a formula may look back. */
  readonly history: boolean;
};

type InputsJson = Omit<FigureInputs, 'iku' | 'stored' | 'referring'> & {
  readonly iku: readonly (Omit<WorldIku, 'manuals'> & {
    readonly manuals: readonly (Omit<WorldIku['manuals'][number], 'isi'> & { readonly isi: ManualTersimpan })[];
  })[];
  readonly stored: readonly (FigureColumns & {
    readonly jenis: string;
    readonly subjek: string;
    readonly period: string;
    readonly hash: string;
  })[];
  readonly referring: readonly (Omit<ReferringManual, 'rujukan'> & { readonly isi: ManualTersimpan })[];
};

/** All of it in one round trip: an approval must stay fast. */
export async function loadFigureInputs(tx: Tx, question: InputsQuestion): Promise<FigureInputs> {
  const found = await sql<InputsJson>`
    with r as (select * from renstra where id = any(${question.renstraIds}::uuid[])),
      ik as (select i.*, s.perspektif_kode from r join iku i on i.tenant_id = r.tenant_id and i.renstra_id = r.id
        join sasaran s on s.tenant_id = i.tenant_id and s.id = i.sasaran_id),
      asked as (select i.id, i.kode, i.urutan, i.renstra_id, i.tenant_id, q.unit_id, q.tahun, s.perspektif_kode, i.sasaran_id from iku i
        join renstra q on q.tenant_id = i.tenant_id and q.id = i.renstra_id
        join sasaran s on s.tenant_id = i.tenant_id and s.id = i.sasaran_id where i.id = any(${question.ikuIds}::uuid[]))
    select ${plan()}, ${world(question)}, ${stored(question.years)}, ${referring(sql`manual_refers(k.isi)`)} as referring,
      ${HAS_RELATIVES} as "hasRelatives", ${HAS_SUCCESSOR} as "hasSuccessor"`.execute(tx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('the inputs of figures came back without a row');
  return thaw(row);
}

const plan = () => sql`
  (select coalesce(json_agg(json_build_object('id', id, 'paketRekap', paket_rekap, 'perspektif',
    (select coalesce(json_agg(json_build_object('kode', f.kode, 'peran', f.peran) order by f.urutan), '[]') from perspektif f where f.tenant_id = r.tenant_id and f.renstra_id = r.id))), '[]')
    from r) as renstra,
  (select coalesce(json_agg(json_build_object('id', id, 'renstraId', renstra_id, 'sasaranId', sasaran_id, 'perspektif', perspektif_kode)
    order by urutan, id), '[]') from ik) as members,
  (select coalesce(json_agg(json_build_object('ikuId', k.iku_id, 'sejak', lower(k.tahun), 'sampai', upper(k.tahun) - 1,
    'validitas', k.isi -> 'tingkatValiditas', 'kendali', k.isi -> 'tingkatKendali')), '[]')
    from r join ik on ik.renstra_id = r.id join manual_iku k on k.tenant_id = ik.tenant_id and k.iku_id = ik.id
    where r.paket_rekap <> 'npss:bkn' and k.digantikan_oleh is null) as tingkat`;

const world = ({ years, history }: InputsQuestion) => {
  const isWanted = (period: ReturnType<typeof sql>) => (history ? sql`true` : sql`left(${period}, 4) = any(${years.map(String)}::text[])`);
  const isYear = (tahun: ReturnType<typeof sql>) => (history ? sql`true` : sql`${tahun} = any(${years}::int[])`);
  return sql`
  (select coalesce(json_agg(json_build_object('id', a.id, 'kode', a.kode, 'renstraId', a.renstra_id, 'unitId', a.unit_id,
    'tahunAwal', lower(a.tahun), 'tahunAkhir', upper(a.tahun) - 1,
    'manuals', (select coalesce(json_agg(json_build_object('id', k.id, 'sejak', lower(k.tahun), 'sampai', upper(k.tahun) - 1, 'isi', k.isi)
      order by k.versi), '[]') from manual_iku k where k.tenant_id = a.tenant_id and k.iku_id = a.id and k.digantikan_oleh is null),
    'targets', (select coalesce(json_agg(json_build_object('id', t.id, 'tahun', t.tahun, 'lapis', t.lapis, 'revisi', t.revisi,
      'nilai', t.nilai::text, 'periode', (select coalesce(json_agg(json_build_object('period', g.period, 'nilai', g.nilai::text)
        order by g.period), '[]') from target_periode g where g.tenant_id = t.tenant_id and g.target_id = t.id
        and g.versi = (select max(h.versi) from target_periode h where h.tenant_id = t.tenant_id and h.target_id = t.id)))), '[]')
      from target t where t.tenant_id = a.tenant_id and t.iku_id = a.id and ${isYear(sql`t.tahun`)}),
    'entries', (select coalesce(json_agg(json_build_object('measurementId', m.id, 'nomor', v.nomor, 'period', m.period,
      'komponen', v.komponen, 'statusRilis', v.status_rilis) order by m.period), '[]')
      from measurement m join measurement_version v
        on v.tenant_id = m.tenant_id and v.measurement_id = m.id and v.nomor = m.nomor_disetujui
      where m.tenant_id = a.tenant_id and m.iku_id = a.id and ${isWanted(sql`m.period`)}),
    'anggaran', (select coalesce(json_agg(json_build_object('tahun', b.tahun, 'jumlah', b.jumlah) order by b.tahun), '[]')
      from (select distinct on (tahun) tahun, jumlah::text from budget b where b.tenant_id = a.tenant_id and b.iku_id = a.id
        and ${isYear(sql`b.tahun`)} order by tahun, versi desc) b)
    )), '[]') from asked a) as iku,
  (select coalesce(json_agg(json_build_object('unitId', h.unit_id, 'kode', h.kode, 'period', h.period, 'nilai', h.nilai)), '[]')
    from (select distinct on (unit_id, kode, period) unit_id, kode, period, nilai::text from survei_hasil
      where unit_id in (select unit_id from asked) and ${isWanted(sql`period`)}
      order by unit_id, kode, period, versi desc) h) as survei`;
};

/** Of the asked indicators also their sub-periods; of the others only what a total of the year is made of. */
const stored = (years: readonly number[]) => sql`
  (with wanted as (select 'capaian' as jenis, id::text as subjek, false as sub from ik
      union all select j, id::text, true from asked, (values ('realisasi'), ('capaian'), ('capaian_renstra')) v (j)
      union all select distinct 'nss', sasaran_id::text, false from asked
      union all select distinct j, renstra_id || ':' || coalesce(perspektif_kode, ''), false from asked, (values ('perspektif'), ('nkp')) v (j)
      union all select 'npss', id::text, false from r)
    select coalesce(json_agg(json_build_object('jenis', jenis, 'subjek', subjek, 'period', c.period, 'nilai', c.nilai::text,
      'absen', c.absen, 'hash', c.inputs_hash)), '[]')
    from wanted w join computed_figure c using (jenis, subjek)
    where (w.sub and left(c.period, 4) = any(${years.map(String)}::text[])) or (not w.sub and c.period = any(${years.map(String)}::text[]))) as stored`;

/** Only what the parser needs of the manual travels. */
const referring = (where: RawBuilder<unknown>) => sql`
  (select coalesce(json_agg(json_build_object('ikuId', k.iku_id, 'kode', i.kode, 'renstraId', i.renstra_id, 'unitId', q.unit_id,
    'sejak', lower(k.tahun), 'sampai', upper(k.tahun) - 1, 'tahunAkhir', upper(q.tahun) - 1,
    'fromChildren', coalesce(k.isi ->> 'konsolidasiLokasi', 'tidak') <> 'tidak',
    'isi', json_build_object('cara', k.isi -> 'cara', 'lokalAngka', coalesce(k.isi -> 'lokalAngka', '"id"'), 'komponen', json_build_array()))), '[]')
    from manual_iku k join iku i on i.tenant_id = k.tenant_id and i.id = k.iku_id
    join renstra q on q.tenant_id = i.tenant_id and q.id = i.renstra_id
    where ${where} and k.digantikan_oleh is null)`;

/** An indicator of the same code above or below one of the asked: then the place of the units may matter, whatever the formulas say. */
const HAS_RELATIVES = sql`
  (select exists (select 1 from asked a
      join org_unit_placement p on p.tenant_id = a.tenant_id and (p.unit_id = a.unit_id or p.parent_id = a.unit_id)
      join renstra q on q.tenant_id = p.tenant_id and q.unit_id = case when p.unit_id = a.unit_id then p.parent_id else p.unit_id end
      join iku i on i.tenant_id = q.tenant_id and i.renstra_id = q.id and i.kode = a.kode))`;

const HAS_SUCCESSOR = sql`
  (select exists (select 1 from asked a join iku_peta p on p.tenant_id = a.tenant_id and p.dari_iku_id = a.id and p.ke_iku_id is not null))`;

/** Every manual in force whose figures need more than its own entry, also those that only consolidate the units below. */
export async function loadReferring(tx: Tx): Promise<readonly ReferringManual[]> {
  const found = await sql<Pick<InputsJson, 'referring'>>`
    select ${referring(sql`(manual_refers(k.isi) or coalesce(k.isi ->> 'konsolidasiLokasi', 'tidak') <> 'tidak')`)} as referring`.execute(
    tx,
  );
  return (found.rows[0]?.referring ?? []).map(thawReferring);
}

const thawReferring = ({ isi, ...one }: InputsJson['referring'][number]): ReferringManual => ({
  ...one,
  rujukan: rujukanManual(completeManual(isi)),
});

const thaw = ({ iku, stored: rows, referring: manuals, ...rest }: InputsJson): FigureInputs => ({
  ...rest,
  iku: iku.map((one) => ({ ...one, manuals: one.manuals.map((manual) => ({ ...manual, isi: completeManual(manual.isi) })) })),
  stored: new Map(rows.map((row) => [figureKey(row), { figure: storedFigure(row), inputsHash: row.hash }])),
  referring: manuals.map(thawReferring),
});

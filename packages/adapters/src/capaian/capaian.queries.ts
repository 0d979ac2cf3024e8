import { type Figure, type FrozenTrace, freezeTrace, type LapisTarget, type ManualIku, type Period, type Trace } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import { type FigureColumns, figureColumns, storedFigure } from './stored-figure.ts';

export type JenisFigure = 'realisasi' | 'capaian' | 'nss' | 'perspektif' | 'nkp' | 'npss';

/**
 * Two approvals at once would each read the other's indicator as it was before, and the later one would write a total
 * that misses the earlier. Whoever recomputes a Renstra therefore waits for the one before; the lock ends with the transaction.
 * What is asked next is asked the same way each time, and planning it anew would take longer than reading it.
 */
export async function lockFigures(tx: Tx, renstraId: string): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(${`capaian:${renstraId}`}, 0)),
           set_config('plan_cache_mode', 'force_generic_plan', true)`.execute(tx);
}

/** What of a manual decides the figures of a year; how a single measurement is computed was decided when it was saved. */
export type ManualOfFigure = Pick<ManualIku, 'cara' | 'rumusCapaian' | 'konsolidasiPeriode' | 'periodePelaporan'>;

/** What the figures of some indicators, and of everything above them, are computed from. */
export type FigureInputs = {
  /** Every indicator of the Renstra, in order: they share the totals. */
  readonly iku: readonly { readonly id: string; readonly sasaranId: string; readonly perspektif: string | null }[];
  readonly perspektif: readonly string[];
  /** In force in one of the years; of the asked indicators only. */
  readonly manuals: readonly {
    readonly ikuId: string;
    readonly id: string;
    readonly sejak: number;
    readonly sampai: number | null;
    readonly isi: ManualOfFigure;
  }[];
  readonly targets: readonly {
    readonly id: string;
    readonly ikuId: string;
    readonly tahun: number;
    readonly lapis: LapisTarget;
    readonly revisi: number;
    readonly figure: Figure;
  }[];
  /** Approved versions: nothing else is in effect. */
  readonly approved: readonly {
    readonly ikuId: string;
    readonly measurementId: string;
    readonly period: Period;
    readonly nomor: number;
    readonly figure: Figure;
  }[];
  /** What is stored now of the asked indicators, of the totals above them, and of the members of those, by `figureKey`. */
  readonly stored: ReadonlyMap<string, { readonly figure: Figure; readonly inputsHash: string }>;
};

export type InputsQuestion = { readonly renstraId: string; readonly years: readonly number[]; readonly ikuIds: readonly string[] };

export const figureKey = ({
  jenis,
  subjek,
  period,
}: {
  readonly jenis: string;
  readonly subjek: string;
  readonly period: string;
}): string => `${jenis}/${subjek}/${period}`;

/** `subjek` of a perspektif: its code is unique within the Renstra only. */
export const perspektifSubjek = (renstraId: string, kode: string): string => `${renstraId}:${kode}`;

type InputsJson = {
  readonly iku: FigureInputs['iku'];
  readonly perspektif: readonly string[];
  readonly manuals: FigureInputs['manuals'];
  readonly targets: readonly (Omit<FigureInputs['targets'][number], 'figure'> & FigureColumns)[];
  readonly approved: readonly (Omit<FigureInputs['approved'][number], 'figure'> & FigureColumns)[];
  readonly stored: readonly (FigureColumns & {
    readonly jenis: string;
    readonly subjek: string;
    readonly period: string;
    readonly hash: string;
  })[];
};

/** All of it in one round trip: an approval must stay fast. */
export async function loadFigureInputs(tx: Tx, { renstraId, years, ikuIds }: InputsQuestion): Promise<FigureInputs> {
  const found = await sql<InputsJson>`
    with ik as (select i.id, i.urutan, i.sasaran_id, s.perspektif_kode from iku i
        join sasaran s on s.tenant_id = i.tenant_id and s.id = i.sasaran_id where i.renstra_id = ${renstraId}),
      asked as (select * from ik where id = any(${ikuIds}::uuid[])),
      wanted as (select 'capaian' as jenis, id::text as subjek from ik
        union all select 'realisasi', id::text from asked
        union all select distinct 'nss', sasaran_id::text from asked
        union all select distinct jenis, ${renstraId} || ':' || coalesce(perspektif_kode, '')
          from asked, (values ('perspektif'), ('nkp')) j (jenis)
        union all select 'npss', ${renstraId})
    select
      (select coalesce(json_agg(json_build_object('id', id, 'sasaranId', sasaran_id, 'perspektif', perspektif_kode) order by urutan, id), '[]')
        from ik) as iku,
      (select coalesce(json_agg(kode order by urutan), '[]') from perspektif where renstra_id = ${renstraId}) as perspektif,
      (select coalesce(json_agg(json_build_object('ikuId', k.iku_id, 'id', k.id, 'sejak', lower(k.tahun), 'sampai', upper(k.tahun) - 1,
        'isi', json_build_object('cara', k.isi -> 'cara', 'rumusCapaian', k.isi -> 'rumusCapaian',
          'konsolidasiPeriode', k.isi -> 'konsolidasiPeriode', 'periodePelaporan', k.isi -> 'periodePelaporan'))), '[]')
        from manual_iku k where k.iku_id = any(${ikuIds}::uuid[])) as manuals,
      (select coalesce(json_agg(json_build_object('id', t.id, 'ikuId', t.iku_id, 'tahun', t.tahun, 'lapis', t.lapis, 'revisi', t.revisi,
        'nilai', t.nilai::text, 'absen', null)), '[]')
        from target t where t.iku_id = any(${ikuIds}::uuid[]) and t.tahun = any(${years}::int[])) as targets,
      (select coalesce(json_agg(json_build_object('ikuId', m.iku_id, 'measurementId', m.id, 'period', m.period, 'nomor', v.nomor,
        'nilai', v.realisasi::text, 'absen', v.realisasi_absen) order by m.period), '[]')
        from measurement m join measurement_version v
          on v.tenant_id = m.tenant_id and v.measurement_id = m.id and v.nomor = m.nomor_disetujui
        where m.iku_id = any(${ikuIds}::uuid[]) and left(m.period, 4) = any(${years.map(String)}::text[])) as approved,
      (select coalesce(json_agg(json_build_object('jenis', c.jenis, 'subjek', c.subjek, 'period', c.period, 'nilai', c.nilai::text,
        'absen', c.absen, 'hash', c.inputs_hash)), '[]')
        from wanted join computed_figure c using (jenis, subjek) where c.period = any(${years.map(String)}::text[])) as stored`.execute(tx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('the inputs of figures came back without a row');
  return thaw(row);
}

const thaw = ({ iku, perspektif, manuals, targets, approved, stored }: InputsJson): FigureInputs => ({
  iku,
  perspektif,
  manuals,
  targets: targets.map(({ nilai, absen, ...target }) => ({ ...target, figure: storedFigure({ nilai, absen }) })),
  approved: approved.map(({ nilai, absen, ...version }) => ({ ...version, figure: storedFigure({ nilai, absen }) })),
  stored: new Map(stored.map((row) => [figureKey(row), { figure: storedFigure(row), inputsHash: row.hash }])),
});

/** A figure with everything that explains it. `period` is a year. */
export type ComputedFigure = {
  readonly jenis: JenisFigure;
  readonly subjek: string;
  readonly period: string;
  readonly figure: Figure;
  /** Of a total: how many members are known, and how many there are. */
  readonly anggota: { readonly diketahui: number; readonly seluruhnya: number } | null;
  readonly trace: Trace;
  readonly inputsHash: string;
  readonly paket: string | null;
  readonly engine: string;
};

export type FigureBatch = { readonly tenantId: string; readonly pada: string; readonly figures: readonly ComputedFigure[] };

/** Writes a batch in one statement. */
export async function saveFigures(tx: Tx, { tenantId, pada, figures }: FigureBatch): Promise<void> {
  const rows = figures.map(({ figure, anggota, trace, inputsHash, ...rest }) => ({
    ...rest,
    trace: freezeTrace(trace),
    ...figureColumns(figure),
    diketahui: anggota?.diketahui ?? null,
    seluruhnya: anggota?.seluruhnya ?? null,
    inputs_hash: inputsHash,
  }));
  await sql`
    insert into computed_figure (tenant_id, jenis, subjek, period, nilai, absen, diketahui, seluruhnya, trace, inputs_hash, paket, engine, pada)
    select ${tenantId}, r.*, ${pada}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(jenis text, subjek text,
      period text, nilai numeric, absen text, diketahui int, seluruhnya int, trace jsonb, inputs_hash text, paket text, engine text)
    on conflict (tenant_id, jenis, subjek, period) do update set nilai = excluded.nilai, absen = excluded.absen,
      diketahui = excluded.diketahui, seluruhnya = excluded.seluruhnya, trace = excluded.trace, inputs_hash = excluded.inputs_hash,
      paket = excluded.paket, engine = excluded.engine, pada = excluded.pada`.execute(tx);
}

export type ExplainedFigure = { readonly figure: Figure; readonly trace: FrozenTrace };

/** Figures of one indicator in every year, by `figureKey`. */
export async function listFiguresOf(tx: Tx, ikuId: string): Promise<ReadonlyMap<string, ExplainedFigure>> {
  const found = await sql<
    FigureColumns & { readonly jenis: string; readonly subjek: string; readonly period: string; readonly trace: FrozenTrace }
  >`
    select jenis, subjek, period, nilai, absen, trace from computed_figure
    where jenis in ('realisasi', 'capaian') and subjek = ${ikuId}`.execute(tx);
  return new Map(found.rows.map((row) => [figureKey(row), { figure: storedFigure(row), trace: row.trace }]));
}

import { type Figure, type FrozenTrace, freezeTrace, type Trace } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import { type FigureColumns, figureColumns, storedFigure } from './stored-figure.ts';

export type JenisFigure = 'realisasi' | 'capaian' | 'capaian_renstra' | 'nss' | 'perspektif' | 'nkp' | 'npss';

const STRUCTURE = sql`hashtextextended('struktur:' || current_tenant(), 0)`;

/**
 * Which figures are made of which changes with a manual that comes into force and with a unit that moves. Somebody who computes
 * at that moment would follow the old structure and leave a figure above without the new one. Whoever changes the structure
 * therefore waits for everybody who computes in this instansi, and they for it. It is taken before any `lockFigures`.
 */
export async function lockStructure(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${STRUCTURE})`.execute(tx);
}

/**
 * Two approvals at once would each read the other's indicator as it was before, and the later one would write a total
 * that misses the earlier. Whoever recomputes a Renstra therefore waits for the one before; the lock ends with the transaction.
 * First the structure is held as it is, in the same round trip: a CASE asks its condition before its result. What is asked next
 * is asked the same way each time, and planning it anew would take longer than reading it.
 */
export async function lockFigures(tx: Tx, ...renstraIds: readonly string[]): Promise<void> {
  await sql`
    select set_config('plan_cache_mode', 'force_generic_plan', true),
      case when (select pg_advisory_xact_lock_shared(${STRUCTURE})) is not null then
        (select count(pg_advisory_xact_lock(hashtextextended('capaian:' || id, 0))) from unnest(${renstraIds}::text[]) id) end`.execute(tx);
}

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

/** A figure with everything that explains it. `period` is a year, or a reported period of an indicator. */
export type ComputedFigure = {
  readonly jenis: JenisFigure;
  readonly subjek: string;
  readonly period: string;
  readonly figure: Figure;
  /** Of a total: how many members are known, and how many there are. */
  readonly anggota: { readonly diketahui: number; readonly seluruhnya: number } | null;
  readonly trace: Trace;
  readonly inputsHash: string;
  /** The version of the Manual IKU that computed it; `null` for totals. */
  readonly manualId: string | null;
  readonly paket: string | null;
  readonly engine: string;
};

export type FigureBatch = { readonly tenantId: string; readonly pada: string; readonly figures: readonly ComputedFigure[] };

/** Writes a batch in one statement. */
export async function saveFigures(tx: Tx, { tenantId, pada, figures }: FigureBatch): Promise<void> {
  const rows = figures.map(({ figure, anggota, trace, inputsHash, manualId, ...rest }) => ({
    ...rest,
    trace: freezeTrace(trace),
    ...figureColumns(figure),
    diketahui: anggota?.diketahui ?? null,
    seluruhnya: anggota?.seluruhnya ?? null,
    inputs_hash: inputsHash,
    manual_id: manualId,
  }));
  await sql`
    insert into computed_figure (tenant_id, jenis, subjek, period, nilai, absen, diketahui, seluruhnya, trace, inputs_hash, manual_id, paket, engine, pada)
    select ${tenantId}, r.*, ${pada}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(jenis text, subjek text,
      period text, nilai numeric, absen text, diketahui int, seluruhnya int, trace jsonb, inputs_hash text, manual_id uuid, paket text, engine text)
    on conflict (tenant_id, jenis, subjek, period) do update set nilai = excluded.nilai, absen = excluded.absen,
      diketahui = excluded.diketahui, seluruhnya = excluded.seluruhnya, trace = excluded.trace, inputs_hash = excluded.inputs_hash,
      manual_id = excluded.manual_id, paket = excluded.paket, engine = excluded.engine, pada = excluded.pada`.execute(tx);
}

export type ExplainedFigure = {
  readonly figure: Figure;
  readonly trace: FrozenTrace;
  readonly anggota: ComputedFigure['anggota'];
  readonly inputsHash: string;
  readonly manualId: string | null;
  readonly paket: string | null;
  readonly engine: string;
};

type ExplainedRow = FigureColumns &
  Omit<ExplainedFigure, 'figure' | 'anggota'> & {
    readonly jenis: string;
    readonly subjek: string;
    readonly period: string;
    readonly diketahui: number | null;
    readonly seluruhnya: number | null;
  };

/** Figures of some indicators in every year and reported period, by `figureKey`. */
export async function listFiguresOfAll(tx: Tx, ikuIds: readonly string[]): Promise<ReadonlyMap<string, ExplainedFigure>> {
  const found = await sql<ExplainedRow>`
    select jenis, subjek, period, nilai, absen, trace, diketahui, seluruhnya, inputs_hash as "inputsHash", manual_id as "manualId", paket, engine
    from computed_figure where jenis in ('realisasi', 'capaian', 'capaian_renstra') and subjek = any(${ikuIds}::text[])`.execute(tx);
  return new Map(
    found.rows.map(({ nilai, absen, diketahui, seluruhnya, jenis, subjek, period, ...row }) => [
      figureKey({ jenis, subjek, period }),
      {
        ...row,
        figure: storedFigure({ nilai, absen }),
        anggota: diketahui === null || seluruhnya === null ? null : { diketahui, seluruhnya },
      },
    ]),
  );
}

export const listFiguresOf = (tx: Tx, ikuId: string): Promise<ReadonlyMap<string, ExplainedFigure>> => listFiguresOfAll(tx, [ikuId]);

import { type ComputedFigure, figureKey, lockFigures, saveFigures } from '@selaras/adapters/capaian/capaian.queries';
import { insertFigureChanges } from '@selaras/adapters/capaian/figure-change.queries';
import { type FigureInputs, loadReferring } from '@selaras/adapters/capaian/figure-inputs.queries';
import { loadReferenceMap } from '@selaras/adapters/capaian/reference-map.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import { type Figure, figureGraph } from '@selaras/core';
import type { Context } from '../context.ts';
import { type Affected, type Remapped, type UnitMoved, usingChildren, usingMap, usingSurvey } from './affected.ts';
import { figuresOfYear } from './figures-of-year.ts';
import { loadAffected, loadFollowing, type Scope } from './load-affected.ts';

/** A correction: the manual that reaches back, and why. Whatever it changes is recorded as changed by it. */
export type Sebab = { readonly manualId: string; readonly alasan: string };

export type Recomputing = {
  readonly renstraId: string;
  readonly years: readonly number[];
  readonly ikuIds: readonly string[];
  readonly sebab?: Sebab | null;
};

/** `ditulis`: figures that were written; `berubah`: those of them that a correction gave another value. */
export type Recomputed = { readonly ditulis: number; readonly berubah: number };

type Writing = Pick<Context, 'actor' | 'clock' | 'newId'>;

/**
 * Brings the figures of some indicators, of whatever uses them, and of every total above, up to what is approved now. In the
 * transaction of the change, so that no reader sees one without the other. Where nothing refers to anything it is three round
 * trips; equal inputs write nothing, and then it is two.
 */
export async function recompute(tx: Tx, context: Writing, { renstraId, years, ikuIds, sebab = null }: Recomputing): Promise<Recomputed> {
  await lockFigures(tx, renstraId);
  return write(tx, context, { scope: await loadAffected(tx, { renstraId, years, ikuIds }), sebab });
}

export type SurveyPublished = { readonly unitId: string; readonly kode: string; readonly year: number };

/** The same for a published result of a survey: brings up to date whatever uses it, and nothing where nothing does. */
export async function recomputeForSurvey(tx: Tx, context: Writing, survey: SurveyPublished): Promise<Recomputed> {
  await lockFigures(tx);
  const seeds = usingSurvey(await loadReferring(tx), survey);
  if (seeds.length === 0) return { ditulis: 0, berubah: 0 };
  return write(tx, context, { scope: await loadFollowing(tx, { seeds }), sebab: null });
}

/** The same where what became of an indicator is told differently: brings up to date whatever looks back over it. */
export async function recomputeForMap(tx: Tx, context: Writing, remapped: Remapped): Promise<Recomputed> {
  await lockFigures(tx);
  const seeds = usingMap({ map: await loadReferenceMap(tx), referring: await loadReferring(tx) }, remapped);
  if (seeds.length === 0) return { ditulis: 0, berubah: 0 };
  return write(tx, context, { scope: await loadFollowing(tx, { seeds }), sebab: null });
}

/** The same for a unit that got another parent: brings up to date what the units above are made of, then and now. */
export async function recomputeForMove(tx: Tx, context: Writing, moved: UnitMoved): Promise<Recomputed> {
  const seeds = usingChildren(await loadReferring(tx), moved);
  if (seeds.length === 0) return { ditulis: 0, berubah: 0 };
  return write(tx, context, { scope: await loadFollowing(tx, { seeds }), sebab: null });
}

type Writes = { readonly scope: Scope; readonly sebab: Sebab | null };

async function write(tx: Tx, { actor, clock, newId }: Writing, { scope, sebab }: Writes): Promise<Recomputed> {
  const { inputs } = scope;
  const figures = freshFigures(scope).filter((figure) => !isStored(inputs, figure));
  const pada = clock.now();
  if (figures.length > 0) await saveFigures(tx, { tenantId: actor.tenantId, pada, figures });
  if (sebab === null) return { ditulis: figures.length, berubah: 0 };
  const changes = figures.flatMap((figure) => changeOf(inputs, figure));
  const by = { tenantId: actor.tenantId, oleh: actor.id, pada, ...sebab };
  if (changes.length > 0)
    await insertFigureChanges(
      tx,
      by,
      changes.map((change) => ({ ...change, id: newId() })),
    );
  return { ditulis: figures.length, berubah: changes.length };
}

/** Every figure of the scope as it should be now. */
export function freshFigures({ inputs, world, affected }: Scope): readonly ComputedFigure[] {
  const graph = figureGraph(world);
  return groups(affected).flatMap(({ renstraId, year, ikuIds }) =>
    figuresOfYear({ inputs, graph, iku: world.iku, renstraId, ikuIds, year }),
  );
}

const isStored = ({ stored }: FigureInputs, figure: ComputedFigure): boolean =>
  stored.get(figureKey(figure))?.inputsHash === figure.inputsHash;

type Group = { readonly renstraId: string; readonly year: number; readonly ikuIds: readonly string[] };

function groups(affected: readonly Affected[]): readonly Group[] {
  const found = new Map<string, { renstraId: string; year: number; ikuIds: string[] }>();
  for (const { renstraId, year, ikuId } of affected) {
    const key = `${renstraId} ${year}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, { renstraId, year, ikuIds: [ikuId] });
    else group.ikuIds.push(ikuId);
  }
  return [...found.values()];
}

type Change = { readonly jenis: string; readonly subjek: string; readonly period: string; readonly lama: Figure; readonly baru: Figure };

/** Only what was there and is another value now: that something is explained differently changes no figure. */
function changeOf({ stored }: FigureInputs, { jenis, subjek, period, figure: baru }: ComputedFigure): readonly Change[] {
  const lama = stored.get(figureKey({ jenis, subjek, period }))?.figure;
  const isIku = jenis === 'realisasi' || jenis === 'capaian' || jenis === 'capaian_renstra';
  return !isIku || lama === undefined || isSame(lama, baru) ? [] : [{ jenis, subjek, period, lama, baru }];
}

const isSame = (a: Figure, b: Figure): boolean =>
  a.kind === 'value' ? b.kind === 'value' && a.value.equals(b.value) : b.kind === 'absent' && a.reason === b.reason;

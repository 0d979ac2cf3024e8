import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { type ApprovedEntry, listLatestApproved } from '@selaras/adapters/plan/approved-entry.queries';
import { listTargets } from '@selaras/adapters/plan/iku.queries';
import type { ManualCheckWire } from '@selaras/contract';
import {
  absent,
  computeCapaian,
  Decimal,
  type DomainError,
  effectiveTarget,
  type Figure,
  figure,
  freezeFigure,
  freezeTrace,
  lastDay,
  type ManualIku,
  manualKelengkapan,
  ok,
  periodParts,
  type Result,
  realisasiOfEntry,
} from '@selaras/core';
import { outsideOf } from '../capaian/outside.ts';
import type { Context } from '../context.ts';
import { findingsOf } from './manual-findings.ts';
import { loadManualPlace } from './manual-place.ts';
import { problemsIn } from './manual-validity.ts';
import type { View } from './manual-view.ts';

export type CheckInput = {
  readonly ikuId: string;
  readonly tahun: number;
  /** Years that the manual is meant for; left out: from the year of the question until the Renstra ends. */
  readonly sejakTahun?: number | undefined;
  readonly sampaiTahun?: number | null | undefined;
  readonly manual: ManualIku;
};

/**
 * What a manual would mean: its problems in every year that it is meant for, what SMART asks, what the form still lacks, and the
 * result on the last approved data beside the one that was approved. Saves nothing.
 */
export function checkManual(context: Context, input: CheckInput): Promise<Result<View<ManualCheckWire>, DomainError>> {
  const { actor, db } = context;
  const { ikuId, tahun, sejakTahun = tahun, sampaiTahun = null, manual } = input;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<View<ManualCheckWire>, DomainError>> => {
    const found = await loadManualPlace(tx, context, { ikuId, action: 'data.read' });
    if (!found.ok) return found;
    const { iku } = found.value;
    const problems = await problemsIn(tx, { iku, sejakTahun, sampaiTahun, manual });
    return ok({
      problems,
      findings: await findingsOf(tx, { iku, tahun, manual }),
      kurang: manualKelengkapan(manual),
      hasil: problems.length === 0 ? await resultOf(tx, { ikuId, manual }) : null,
    });
  });
}

type Trying = { readonly ikuId: string; readonly manual: ManualIku };

/** `null` while nothing was approved that a formula could be tried on. */
async function resultOf(tx: Tx, { ikuId, manual }: Trying): Promise<View<ManualCheckWire['hasil']>> {
  const entry = latest(await listLatestApproved(tx, ikuId), manual);
  if (entry === null) return null;
  const luar = await outsideOf(tx, { ikuId, manual, period: entry.period });
  const { realisasi, trace } = realisasiOfEntry({ manual, entry, luar });
  const { year } = periodParts(entry.period);
  const target = effectiveTarget((await listTargets(tx, [ikuId])).filter((held) => held.tahun === year));
  const promised: Figure = target === null ? absent('target_missing') : figure(new Decimal(target.nilai));
  const capaian = computeCapaian({ target: promised, realisasi, rumus: manual.rumusCapaian, cara: manual.capaian });
  return {
    period: entry.period,
    realisasi: freezeFigure(realisasi),
    capaian: freezeFigure(capaian),
    trace: freezeTrace(trace),
    sebelumnya: freezeFigure(entry.realisasi),
  };
}

/** The one that ends last; where a year and its last part end together, the one that the manual asks for. */
function latest(entries: readonly ApprovedEntry[], { periodePelaporan }: ManualIku): ApprovedEntry | null {
  const rank = ({ period }: ApprovedEntry): string => `${lastDay(period)}${periodParts(period).kind === periodePelaporan ? 1 : 0}`;
  return entries.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))[0] ?? null;
}

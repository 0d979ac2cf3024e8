import { lockFigures } from '@selaras/adapters/capaian/capaian.queries';
import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { findIku, type IkuHead, listManuals, listTargets, manualInForce, type TargetRow } from '@selaras/adapters/plan/iku.queries';
import { insertTarget } from '@selaras/adapters/plan/plan.queries';
import type { TargetBody } from '@selaras/contract';
import {
  Decimal,
  type DomainError,
  effectiveTarget,
  err,
  type FieldProblem,
  type Figure,
  figure,
  isLowered,
  type ManualIku,
  ok,
  parseDecimal,
  parsePlainDate,
  type Result,
  type TargetLayer,
  targetFigure,
} from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recompute } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permit } from '../permit.ts';

export type TargetInput = TargetBody & { readonly ikuId: string };

/** Sets a target in one of the four layers. No layer is ever overwritten, and the promise in effect is not lowered without a reason. */
export function setTarget(context: Context, input: TargetInput): Promise<Result<{ readonly id: string }, DomainError>> {
  const { actor, clock, zone, db, newId } = context;
  const { ikuId, tahun, lapis, revisi, nilai, tanggal, alasan, contoh, sumber } = input;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'target.set', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });
    const fields = problemsOf(input, iku);
    const next = targetFigure(nilai);
    if (fields.length > 0 || next.kind === 'absent') return malformed(...fields);

    await lockFigures(tx, iku.renstraId);
    const layers = (await listTargets(tx, [ikuId])).filter((held) => held.tahun === tahun);
    if (layers.some((held) => held.lapis === lapis && held.revisi === revisi)) return err({ code: 'target.layer_exists', layer: lapis });
    const manual = manualInForce(await listManuals(tx, ikuId), tahun);
    if (lowers({ layers, input, next, manual: manual?.isi ?? null }) && isBlank(alasan))
      return err({ code: 'target.lowered_without_reason' });
    const counts = nilai.jenis === 'hitungan' ? { terpenuhi: plain(nilai.terpenuhi), jumlah: plain(nilai.jumlah) } : noCounts;
    const [id, pada, tenant_id, oleh] = [newId(), clock.now(), actor.tenantId, actor.id];
    const row = { tenant_id, id, iku_id: ikuId, tahun, lapis, revisi, nilai: next.value.toFixed(), ...counts };
    if (!(await insertTarget(tx, { ...row, tanggal, alasan, contoh, sumber, oleh, pada })))
      return err({ code: 'target.layer_exists', layer: lapis });

    await recompute(tx, context, { renstraId: iku.renstraId, years: [tahun], ikuIds: [ikuId] });
    const rincian = { tahun, lapis, revisi, nilai: row.nilai, sebelumnya: effectiveTarget(layers)?.nilai ?? null, alasan };
    await recordEvent(tx, context, { aksi: 'target.set', subjek: ikuId, rincian });
    return ok({ id });
  });
}

const noCounts = { terpenuhi: null, jumlah: null };
const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
const plain = (text: string): string => text.replace(',', '.');

type Lowering = {
  readonly layers: readonly TargetRow[];
  readonly input: TargetInput;
  readonly next: Figure;
  readonly manual: ManualIku | null;
};

/** Only the promise in effect counts: a Renstra target that is entered after the PK lowers nothing. */
function lowers({ layers, input, next, manual }: Lowering): boolean {
  const old = effectiveTarget(layers);
  const mine: TargetLayer = { lapis: input.lapis, revisi: input.revisi };
  if (old === null || effectiveTarget<TargetLayer>([old, mine]) !== mine) return false;
  const polarisasi = manual === null ? 'maximize' : manual.polarisasi;
  return isLowered({ old: figure(new Decimal(old.nilai)), next, polarisasi });
}

function problemsOf(
  { tahun, lapis, revisi, nilai, tanggal }: TargetInput,
  { tahunAwal, tahunAkhir, satuan }: IkuHead,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (tahun < tahunAwal) problems.push({ field: 'tahun', problem: 'year_too_early', detail: { minimum: tahunAwal } });
  if (tahun > tahunAkhir) problems.push({ field: 'tahun', problem: 'year_too_late', detail: { maksimum: tahunAkhir } });
  if ((lapis === 'pk_revisi') !== revisi > 0) problems.push({ field: 'revisi', problem: 'malformed' });
  if (tanggal !== null && parsePlainDate(tanggal) === null) problems.push({ field: 'tanggal', problem: 'malformed' });
  if (nilai.jenis === 'hitungan') problems.push(...countProblems(nilai, satuan));
  return problems;
}

type Counts = { readonly terpenuhi: string; readonly jumlah: string };

/** Counts promise a percentage, so they fit only what is measured in percent. */
function countProblems({ terpenuhi, jumlah }: Counts, satuan: string): readonly FieldProblem[] {
  const [part, whole] = [parseDecimal(terpenuhi), parseDecimal(jumlah)];
  return [
    ...(/^(persen|%)$/i.test(satuan.trim()) ? [] : [{ field: 'nilai', problem: 'wrong_satuan' } as const]),
    ...(whole === null || whole.lessThanOrEqualTo(0)
      ? [{ field: 'nilai.jumlah', problem: 'below_minimum', detail: { minimum: 1 } } as const]
      : []),
    ...(part === null || part.isNegative()
      ? [{ field: 'nilai.terpenuhi', problem: 'below_minimum', detail: { minimum: 0 } } as const]
      : []),
  ];
}

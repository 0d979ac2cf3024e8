import { loadReferring } from '@selaras/adapters/capaian/figure-inputs.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import {
  circleOf,
  type DomainError,
  dependenciesOf,
  err,
  type ManualIku,
  ok,
  type Result,
  rujukanManual,
  type TahunBerlaku,
} from '@selaras/core';
import { yearsBetween } from '../plan/years.ts';

export type CycleQuestion = TahunBerlaku & {
  readonly iku: {
    readonly id: string;
    readonly kode: string;
    readonly renstraId: string;
    readonly label: string;
    readonly tahunAwal: number;
    readonly tahunAkhir: number;
  };
  readonly manual: Pick<ManualIku, 'cara' | 'lokalAngka'>;
};

/**
 * Whether a manual may be in force beside those of the other indicators, in every year that it is meant for: none may need, by
 * whatever way round, its own figure of the same period. The path is named and the reference that leads into it is pointed at.
 */
export async function checkCycle(tx: Tx, { iku, manual, sejakTahun, sampaiTahun }: CycleQuestion): Promise<Result<true, DomainError>> {
  if (dependenciesOf(rujukanManual(manual)).length === 0) return ok(true);
  const referring = await loadReferring(tx);
  const beside = referring.filter((held) => held.renstraId === iku.renstraId && held.ikuId !== iku.id);
  const [from, to] = [Math.max(sejakTahun, iku.tahunAwal), Math.min(sampaiTahun ?? iku.tahunAkhir, iku.tahunAkhir)];
  for (const tahun of yearsBetween(from, to)) {
    const inForce = beside.filter(({ sejak, sampai }) => sejak <= tahun && (sampai === null || tahun <= sampai));
    const others = new Map(inForce.map(({ kode, rujukan }) => [kode, dependenciesOf(rujukan)]));
    const circle = circleOf({ iku, manual, others, tahun });
    if (circle !== null) return err({ code: 'manual.cycle', jalur: circle.jalur, tahun, fields: [circle.problem] });
  }
  return ok(true);
}

import type { Tx } from '@selaras/adapters/db/in-tenant';
import { type IkuHead, listTargets } from '@selaras/adapters/plan/iku.queries';
import { readSmartContext } from '@selaras/adapters/plan/smart.queries';
import { absent, Decimal, effectiveTarget, figure, type ManualFinding, type ManualIku, smartCheck } from '@selaras/core';

export type Finding = { readonly iku: IkuHead; readonly tahun: number; readonly manual: ManualIku };

/** What the SMART rules find in a manual, with the target, the years before and the indicators beside it. */
export async function findingsOf(tx: Tx, { iku, tahun, manual }: Finding): Promise<readonly ManualFinding[]> {
  const { validitasLain, ...around } = await readSmartContext(tx, { ikuId: iku.id, tahun });
  const target = effectiveTarget((await listTargets(tx, [iku.id])).filter((held) => held.tahun === tahun));
  return smartCheck({
    ...around,
    manual,
    iku,
    tahun,
    target: target === null ? NO_TARGET : { nilai: figure(new Decimal(target.nilai)), alasan: target.alasan ?? '' },
    validitasSasaran: [...validitasLain, manual.tingkatValiditas],
  });
}

const NO_TARGET = { nilai: absent('target_missing'), alasan: '' };

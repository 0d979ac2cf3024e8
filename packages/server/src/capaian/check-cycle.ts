import { loadReferring, type ReferringManual } from '@selaras/adapters/capaian/figure-inputs.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import { type DomainError, err, type ManualIku, ok, orderOf, type Result, type Rujukan, rujukanManual } from '@selaras/core';

export type CycleQuestion = {
  readonly iku: { readonly id: string; readonly kode: string; readonly renstraId: string; readonly label: string };
  readonly manual: Pick<ManualIku, 'cara' | 'lokalAngka'>;
  /** Years in which the manual will be in force. */
  readonly years: readonly number[];
};

/**
 * Whether a manual may be in force beside those of the other indicators: none may need, by whatever way round, its own figure of
 * the same period. The path is named, so that its author sees which reference closes the circle.
 */
export async function checkCycle(tx: Tx, { iku, manual, years }: CycleQuestion): Promise<Result<true, DomainError>> {
  const own = needsOf(rujukanManual(manual));
  if (own.length === 0) return ok(true);
  const referring = await loadReferring(tx);
  const others = referring.filter((held) => held.renstraId === iku.renstraId && held.ikuId !== iku.id);
  for (const year of years) {
    const inForce = others.filter((held) => isInForce(held, year)).map((held) => [held.kode, needsOf(held.rujukan)] as const);
    const order = orderOf(new Map([[iku.kode, own], ...inForce]));
    if (!order.ok) return err({ code: 'manual.cycle', jalur: order.error.map((kode) => `${iku.label} ${kode}`).join(' → ') });
  }
  return ok(true);
}

const isInForce = ({ sejak, sampai }: ReferringManual, year: number): boolean => sejak <= year && (sampai === null || year <= sampai);

/** Only a figure of the same period of the same office can come back to itself; a target is promised and not computed. */
const needsOf = (rujukan: readonly Rujukan[]): readonly string[] =>
  rujukan.flatMap((one) =>
    one.jenis === 'iku' && one.ukuran !== 'target' && one.periode === 'ini' && one.unit === 'ini' ? [one.kode] : [],
  );

import { Decimal } from '../kernel/decimal.ts';
import type { Figure } from '../kernel/figure.ts';
import type { AmbangCapaian } from './capaian-sederhana.ts';
import { CARA_CAPAIAN_BAWAAN } from './cara-capaian.ts';
import { paketCapaian } from './paket-capaian.ts';
import { paketRekap } from './paket-rekap.ts';

export const STATUS_CAPAIAN = ['tercapai', 'mendekati', 'belum_tercapai', 'belum_ada'] as const;
export type StatusCapaian = (typeof STATUS_CAPAIAN)[number];

/**
 * Where a capaian (in percent, unrounded) stands. 99,996 prints as 100,00 and is still not tercapai: the target was missed.
 * `belum_ada` covers every absence; the figure itself says which.
 */
export function statusCapaian(capaian: Figure, aturan: AmbangCapaian): StatusCapaian {
  if (capaian.kind === 'absent') return 'belum_ada';
  if (capaian.value.greaterThanOrEqualTo(new Decimal(aturan.tercapai))) return 'tercapai';
  if (capaian.value.greaterThanOrEqualTo(new Decimal(aturan.mendekati))) return 'mendekati';
  return 'belum_tercapai';
}

/**
 * The status of an indicator by the pack that its manual names. `null`: a manual from before there was a choice, or none at all.
 * A pack that does not exist has computed nothing either.
 */
export function statusIku(capaian: Figure, paket: string | null): StatusCapaian {
  const pack = paketCapaian(paket ?? CARA_CAPAIAN_BAWAAN.paket);
  return pack === null ? 'belum_ada' : statusCapaian(capaian, pack.rule);
}

/** The status of a sasaran by the roll-up that its Renstra names: its manuals may name packs with other thresholds. */
export function statusSasaran(nss: Figure, paket: string): StatusCapaian {
  const pack = paketRekap(paket);
  return pack === null ? 'belum_ada' : statusCapaian(nss, pack.rule.ambang);
}

/** Only `tercapai` is tercapai: `mendekati` counts among the unmet, and must be discussed like them. */
export const isTercapai = (status: StatusCapaian): boolean => status === 'tercapai';

/** A known capaian below target. `belum_ada` is neither met nor unmet. */
export const isBelumTercapai = (status: StatusCapaian): boolean => status === 'mendekati' || status === 'belum_tercapai';

import type { FaktaPaket, StatusPaket } from './rule-pack.ts';

/** The surest first. */
export const STATUS_PAKET: readonly StatusPaket[] = ['verified', 'needs-verification', 'assumption'];

/** A pack is as sure as the least sure of its facts; one that states nothing is an assumption. */
export function statusOfFakta(fakta: readonly FaktaPaket[]): StatusPaket {
  const ranks = fakta.map(({ status }) => STATUS_PAKET.indexOf(status));
  return STATUS_PAKET[Math.max(...ranks)] ?? 'assumption';
}

/** What somebody still has to look up in the regulation. */
export const belumDiverifikasi = (fakta: readonly FaktaPaket[]): readonly FaktaPaket[] =>
  fakta.filter(({ status }) => status !== 'verified');

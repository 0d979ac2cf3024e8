import { Decimal, parseDecimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import type { Polarisasi } from './cara-capaian.ts';

/** The four layers in which a target is promised, from the first to the last word. */
export const LAPIS_TARGET = ['renstra', 'renja', 'pk', 'pk_revisi'] as const;
export type LapisTarget = (typeof LAPIS_TARGET)[number];

/** A target is a figure, or counts (`11 dari 12`) of which the figure is the percentage: the counts are the promise, so they are kept. */
export type NilaiTarget =
  | { readonly jenis: 'angka'; readonly nilai: string }
  | { readonly jenis: 'hitungan'; readonly terpenuhi: string; readonly jumlah: string };

/** `revisi` counts from 1 for `pk_revisi` and is 0 for the others. */
export type TargetLayer = { readonly lapis: LapisTarget; readonly revisi: number };

/** The target that capaian is computed against: latest PK revision, else PK, else Renja, else Renstra; `null` when none was set. */
export function effectiveTarget<T extends TargetLayer>(targets: readonly T[]): T | null {
  return targets.toSorted(byRank).at(-1) ?? null;
}

const byRank = (a: TargetLayer, b: TargetLayer): number =>
  LAPIS_TARGET.indexOf(a.lapis) - LAPIS_TARGET.indexOf(b.lapis) || a.revisi - b.revisi;

/** A target as a figure, unrounded; counts give percent. No target is `target_missing`, never 0. */
export function targetFigure(nilai: NilaiTarget | null): Figure {
  if (nilai === null) return absent('target_missing');
  if (nilai.jenis === 'angka') return fromText(nilai.nilai);
  const terpenuhi = fromText(nilai.terpenuhi);
  const jumlah = fromText(nilai.jumlah);
  if (terpenuhi.kind === 'absent') return terpenuhi;
  if (jumlah.kind === 'absent') return jumlah;
  return jumlah.value.isZero() ? absent('divided_by_zero') : figure(terpenuhi.value.div(jumlah.value).mul(new Decimal(100)));
}

function fromText(text: string): Figure {
  const value = parseDecimal(text);
  return value === null ? absent('not_computable') : figure(value);
}

export type TargetChange = { readonly old: Figure; readonly next: Figure; readonly polarisasi: Polarisasi };

/**
 * Whether a change promises less than before (withdrawing a target does). Lowering is allowed only with a reason. Where the
 * target is to be kept, neither direction is less: every change of it is one that asks for a reason.
 */
export function isLowered({ old, next, polarisasi }: TargetChange): boolean {
  if (old.kind === 'absent') return false;
  if (next.kind === 'absent') return true;
  switch (polarisasi) {
    case 'maximize':
      return next.value.lessThan(old.value);
    case 'minimize':
      return next.value.greaterThan(old.value);
    case 'stabilize':
      return !next.value.equals(old.value);
    default:
      return assertNever(polarisasi);
  }
}

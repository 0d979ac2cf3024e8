import type { Dwibahasa } from './rule-pack.ts';

/**
 * What changed between two packs and why, as somebody who read both regulations tells it. Written beside the figures that
 * `diffPacks` finds: a new way of counting is no figure.
 */
export type CatatanPerubahan = {
  /** Ids of the two packs, the older one first. */
  readonly sebelum: string;
  readonly sesudah: string;
  readonly catatan: readonly Dwibahasa[];
};

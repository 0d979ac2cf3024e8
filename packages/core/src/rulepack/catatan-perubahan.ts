import type { Dwibahasa } from './rule-pack.ts';

/**
 * What changed between two packs and why, told by hand from the sources that were read, which the notes name. Written beside the figures that
 * `diffPacks` finds: a new way of counting is no figure.
 */
export type CatatanPerubahan = {
  /** Ids of the two packs, the older one first. */
  readonly sebelum: string;
  readonly sesudah: string;
  readonly catatan: readonly Dwibahasa[];
};

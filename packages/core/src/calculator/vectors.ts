import type { PackVector } from '../rulepack/pack-vector.ts';

/** Every golden vector of every pack. */
export const PACK_VECTORS: readonly PackVector[] = [];

import type { PackVector } from '../rulepack/pack-vector.ts';
import { SAMPEL_VECTORS } from './sampel/krejcie-morgan.vectors.ts';

/** Every golden vector of every pack. */
export const PACK_VECTORS: readonly PackVector[] = [...SAMPEL_VECTORS];

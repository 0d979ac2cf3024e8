import type { PackVector } from '../rulepack/pack-vector.ts';
import { AKIP_88_2021_VECTORS } from './akip/akip-88-2021.vectors.ts';
import { IP_ASN_VECTORS } from './ip-asn/ip-asn.vectors.ts';
import { SAMPEL_VECTORS } from './sampel/krejcie-morgan.vectors.ts';
import { SKM_VECTORS } from './skm/skm.vectors.ts';

/** Every golden vector of every pack. */
export const PACK_VECTORS: readonly PackVector[] = [...AKIP_88_2021_VECTORS, ...IP_ASN_VECTORS, ...SAMPEL_VECTORS, ...SKM_VECTORS];

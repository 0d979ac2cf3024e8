import { CAPAIAN_VECTORS } from '../capaian/capaian.vectors.ts';
import { REKAP_VECTORS } from '../capaian/rekap.vectors.ts';
import type { PackVector } from '../rulepack/pack-vector.ts';
import { AKIP_88_2021_VECTORS } from './akip/akip-88-2021.vectors.ts';
import { IKPA_2022_VECTORS } from './ikpa/ikpa-2022.vectors.ts';
import { IKPA_2024_SUSUNAN } from './ikpa/ikpa-2024.vectors.ts';
import { IKPA_2024_MENTAH } from './ikpa/ikpa-2024-mentah.vectors.ts';
import { IKPA_SIMULASI_VECTORS } from './ikpa/ikpa-simulasi.vectors.ts';
import { IP_ASN_VECTORS } from './ip-asn/ip-asn.vectors.ts';
import { NKA_466_2023_VECTORS } from './nka/nka-466-2023.vectors.ts';
import { NSPK_BKN_VECTORS } from './nspk/nspk-bkn.vectors.ts';
import { RB_9_2023_VECTORS } from './rb/rb-9-2023.vectors.ts';
import { SAMPEL_VECTORS } from './sampel/krejcie-morgan.vectors.ts';
import { SERAPAN_VECTORS } from './serapan/serapan-baku.vectors.ts';
import { SKM_VECTORS } from './skm/skm.vectors.ts';
import { SMART_22_2021_VECTORS } from './smart/smart-22-2021.vectors.ts';
import { SPBE_59_2020_VECTORS } from './spbe/spbe-59-2020.vectors.ts';
import { TINDAKLANJUT_2_2017_VECTORS } from './tindak-lanjut/tindak-lanjut-2-2017.vectors.ts';

/** Every golden vector of every pack. */
export const PACK_VECTORS: readonly PackVector[] = [
  ...REKAP_VECTORS,
  ...CAPAIAN_VECTORS,
  ...SMART_22_2021_VECTORS,
  ...RB_9_2023_VECTORS,
  ...SPBE_59_2020_VECTORS,
  ...TINDAKLANJUT_2_2017_VECTORS,
  ...NKA_466_2023_VECTORS,
  ...NSPK_BKN_VECTORS,
  ...AKIP_88_2021_VECTORS,
  ...IP_ASN_VECTORS,
  ...IKPA_2024_SUSUNAN,
  ...IKPA_2024_MENTAH,
  ...IKPA_SIMULASI_VECTORS,
  ...IKPA_2022_VECTORS,
  ...SAMPEL_VECTORS,
  ...SERAPAN_VECTORS,
  ...SKM_VECTORS,
];

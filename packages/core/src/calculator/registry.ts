import { PAKET_CAPAIAN } from '../capaian/paket-capaian.ts';
import { PAKET_REKAP } from '../capaian/paket-rekap.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CatatanPerubahan } from '../rulepack/catatan-perubahan.ts';
import { isInForce, type RulePack } from '../rulepack/rule-pack.ts';
import { akip88th2021 } from './akip/akip-88-2021.ts';
import type { Calculator } from './calculator.ts';
import { ikpa2022 } from './ikpa/ikpa-2022.ts';
import { ikpa2024 } from './ikpa/ikpa-2024.ts';
import { IKPA_2022_KE_2024 } from './ikpa/ikpa-perubahan.ts';
import { ipAsn8th2019 } from './ip-asn/ip-asn-8-2019.ts';
import { IP_ASN_2024 } from './ip-asn/ip-asn-2024.ts';
import { NKA_466_2023 } from './nka/nka-466-2023.ts';
import { NSPK_BKN } from './nspk/nspk-bkn.ts';
import { RB_9_2023 } from './rb/rb-9-2023.ts';
import { SAMPEL_KREJCIE_MORGAN } from './sampel/krejcie-morgan.ts';
import { SERAPAN_BAKU } from './serapan/serapan-baku.ts';
import { skm14th2017 } from './skm/skm-14-2017.ts';
import { SKM_25_2004 } from './skm/skm-25-2004.ts';
import { SMART_22_2021 } from './smart/smart-22-2021.ts';
import { SPBE_59_2020 } from './spbe/spbe-59-2020.ts';
import { TINDAKLANJUT_2_2017 } from './tindak-lanjut/tindak-lanjut-2-2017.ts';

/** Every composition that a Manual IKU can name. A new regulation adds a line; no line is ever edited or removed. */
export const CALCULATORS: readonly Calculator[] = [ikpa2024, ikpa2022, skm14th2017, ipAsn8th2019, akip88th2021];

export const calculatorById = (id: string): Calculator | null => CALCULATORS.find(({ paket }) => paket.id === id) ?? null;

/** Every rule pack of the system, for lists, footnotes and the mark beside a figure. */
export const RULE_PACKS: readonly RulePack<unknown>[] = [
  ...CALCULATORS.map(({ paket }) => paket),
  SKM_25_2004,
  IP_ASN_2024,
  SAMPEL_KREJCIE_MORGAN,
  NSPK_BKN,
  NKA_466_2023,
  SMART_22_2021,
  TINDAKLANJUT_2_2017,
  RB_9_2023,
  SPBE_59_2020,
  SERAPAN_BAKU,
  ...PAKET_CAPAIAN,
  ...PAKET_REKAP,
];

/** Everything that some figure of that day may be computed by. Packs whose numbers are not known yet are not among them. */
export const packsInForce = (on: PlainDate): readonly RulePack<unknown>[] =>
  RULE_PACKS.filter((pack) => pack.belumTerisi !== true && isInForce(pack, on));

/** What changed between two packs, told by hand; a line for each pair that sources tell of. */
export const CATATAN_PERUBAHAN: readonly CatatanPerubahan[] = [IKPA_2022_KE_2024];

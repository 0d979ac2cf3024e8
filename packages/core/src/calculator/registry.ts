import { PAKET_CAPAIAN } from '../capaian/paket-capaian.ts';
import { PAKET_REKAP } from '../capaian/paket-rekap.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { akip88th2021 } from './akip/akip-88-2021.ts';
import type { Calculator } from './calculator.ts';
import { ikpa2024 } from './ikpa/ikpa-2024.ts';
import { ipAsn8th2019 } from './ip-asn/ip-asn-8-2019.ts';
import { NSPK_BKN } from './nspk/nspk-bkn.ts';
import { skm14th2017 } from './skm/skm-14-2017.ts';

/** Every composition that a Manual IKU can name. A new regulation adds a line; no line is ever edited or removed. */
export const CALCULATORS: readonly Calculator[] = [ikpa2024, skm14th2017, ipAsn8th2019, akip88th2021];

export const calculatorById = (id: string): Calculator | null => CALCULATORS.find(({ paket }) => paket.id === id) ?? null;

/** Every rule pack of the system, for lists, footnotes and the mark beside a figure. */
export const RULE_PACKS: readonly RulePack<unknown>[] = [
  ...CALCULATORS.map(({ paket }) => paket),
  NSPK_BKN,
  ...PAKET_CAPAIAN,
  ...PAKET_REKAP,
];

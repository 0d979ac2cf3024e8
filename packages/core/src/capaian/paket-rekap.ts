import { findPack, type RulePack } from '../rulepack/rule-pack.ts';
import type { AturanRekap } from './aturan-rekap.ts';
import { NKO_127_2026, NKO_300_2022, NKO_467_2014 } from './nko-kemenkeu.ts';
import { NPSS_BKN } from './npss-bkn.ts';

/** Every pack that a Renstra can name for its roll-up. */
export const PAKET_REKAP: readonly RulePack<AturanRekap>[] = [NPSS_BKN, NKO_467_2014, NKO_300_2022, NKO_127_2026];

/** `null`: no such pack. */
export const paketRekap = (id: string): RulePack<AturanRekap> | null => findPack(PAKET_REKAP, id);

import { findPack, type RulePack } from '../rulepack/rule-pack.ts';
import { CAPAIAN_KEMENKEU } from './capaian-kemenkeu.ts';
import { type AturanCapaian, CAPAIAN_SEDERHANA } from './capaian-sederhana.ts';

/** Every pack that a manual's `capaian.paket` can name. They are alternatives that an office chooses between, not successors of one another. */
export const PAKET_CAPAIAN: readonly RulePack<AturanCapaian>[] = [CAPAIAN_SEDERHANA, CAPAIAN_KEMENKEU];

/** `null`: no such pack. */
export const paketCapaian = (id: string): RulePack<AturanCapaian> | null => findPack(PAKET_CAPAIAN, id);

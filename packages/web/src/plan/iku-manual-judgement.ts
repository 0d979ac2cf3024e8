import type { SmartWire } from '@selaras/contract';
import { HURUF_SMART, type HurufSmart } from '@selaras/core/indicator/manual-iku';

type Nilai = SmartWire[HurufSmart]['nilai'];

/** What a reviewer has said so far; `''`: nothing yet, which is no judgement. */
export type Judgement = Readonly<Record<HurufSmart, { readonly nilai: Nilai | ''; readonly catatan: string }>>;

const NOTHING = { nilai: '', catatan: '' } as const;
export const emptyJudgement: Judgement = { S: NOTHING, M: NOTHING, A: NOTHING, R: NOTHING, T: NOTHING };

export type Unfinished = { readonly huruf: HurufSmart; readonly kurang: 'nilai' | 'catatan' };

/** The letters that still need a word, in their order: a judgement, or the note that a letter which is not met asks for. */
export const unfinished = (held: Judgement): readonly Unfinished[] =>
  HURUF_SMART.flatMap((huruf): readonly Unfinished[] => {
    const { nilai, catatan } = held[huruf];
    if (nilai === '') return [{ huruf, kurang: 'nilai' }];
    return nilai !== 'ya' && catatan.trim() === '' ? [{ huruf, kurang: 'catatan' }] : [];
  });

/** The whole judgement, once nothing is missing. */
export function judgementOf(held: Judgement): SmartWire | null {
  if (unfinished(held).length > 0) return null;
  const said = (huruf: HurufSmart): SmartWire[HurufSmart] => {
    const { nilai, catatan } = held[huruf];
    if (nilai === '') throw new Error(`${huruf} was judged a moment ago`);
    return { nilai, catatan: catatan.trim() };
  };
  return { S: said('S'), M: said('M'), A: said('A'), R: said('R'), T: said('T') };
}

import { forget, keep, kept } from '../ui/kept.ts';
import type { ManualDraft } from './manual-draft.ts';

/** Where an unfinished manual is kept in this browser: per account, so that a shared machine shows nobody another's typing. */
export type ManualPlace = { readonly account: string; readonly ikuId: string };

const keyOf = ({ account, ikuId }: ManualPlace): string => `selaras.manual.2.${account}.${ikuId}`;

export const keepManual = (place: ManualPlace, draft: ManualDraft): boolean => keep(keyOf(place), draft);
export const forgetManual = (place: ManualPlace): void => forget(keyOf(place));

export function keptManual(place: ManualPlace): ManualDraft | null {
  const held = kept(keyOf(place));
  return isDraft(held) ? held : null;
}

/** Written by this form under a key with its format; the parts that decide are looked at. */
const isDraft = (held: unknown): held is ManualDraft =>
  typeof held === 'object' && held !== null && 'komponen' in held && Array.isArray(held.komponen) && 'cara' in held && 'sejakTahun' in held;

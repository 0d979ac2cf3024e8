import { forget, keep, kept } from '../../ui/kept.ts';
import type { EntryDraft } from './entry-draft.ts';

type Kept = { readonly versi: number; readonly pada: string; readonly draft: EntryDraft };

/** Where an unfinished entry is kept in this browser: per account, so that a shared machine shows nobody another's typing. */
export type DraftPlace = { readonly account: string; readonly ikuId: string; readonly period: string };

/** With the number of its format: what an older form kept is not read as this one's. */
const keyOf = ({ account, ikuId, period }: DraftPlace): string => `selaras.draf.2.${account}.${ikuId}.${period}`;

export const keepDraft = (place: DraftPlace, draft: Kept): boolean => keep(keyOf(place), draft);
export const forgetDraft = (place: DraftPlace): void => forget(keyOf(place));

export function keptDraft(place: DraftPlace): Kept | null {
  const held = kept(keyOf(place));
  return isKept(held) ? held : null;
}

const isKept = (held: unknown): held is Kept =>
  typeof held === 'object' && held !== null && 'versi' in held && 'draft' in held && typeof held.draft === 'object' && held.draft !== null;

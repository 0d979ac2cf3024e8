import type { EntryDraft } from './entry-draft.ts';

/** What was typed and could not be sent yet, in this browser only, so that a closed lid or an ended session loses nothing. */
type Kept = { readonly versi: number; readonly pada: string; readonly draft: EntryDraft };

/** With the number of its format: what an older form kept is not read as this one's. */
const PREFIX = 'selaras.draf.2.';
const keyOf = (account: string, ikuId: string, period: string): string => `${PREFIX}${account}.${ikuId}.${period}`;

export type DraftPlace = { readonly account: string; readonly ikuId: string; readonly period: string };

export function keepDraft({ account, ikuId, period }: DraftPlace, kept: Kept): boolean {
  try {
    localStorage.setItem(keyOf(account, ikuId, period), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function keptDraft({ account, ikuId, period }: DraftPlace): Kept | null {
  try {
    const text = localStorage.getItem(keyOf(account, ikuId, period));
    const held: unknown = text === null ? null : JSON.parse(text);
    return isKept(held) ? held : null;
  } catch {
    return null;
  }
}

const isKept = (held: unknown): held is Kept =>
  typeof held === 'object' && held !== null && 'versi' in held && 'draft' in held && typeof held.draft === 'object' && held.draft !== null;

export function forgetDraft({ account, ikuId, period }: DraftPlace): void {
  try {
    localStorage.removeItem(keyOf(account, ikuId, period));
  } catch {
    // storage is switched off, so nothing was kept
  }
}

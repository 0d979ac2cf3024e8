import type { ManualDraft } from './manual-draft.ts';

/** Where an unfinished manual is kept in this browser: per account, so that a shared machine shows nobody another's typing. */
export type ManualPlace = { readonly account: string; readonly ikuId: string };

const keyOf = ({ account, ikuId }: ManualPlace): string => `selaras.manual.1.${account}.${ikuId}`;

export function keepManual(place: ManualPlace, draft: ManualDraft): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false; // storage is switched off or full
  }
}

export function keptManual(place: ManualPlace): ManualDraft | null {
  try {
    const text = localStorage.getItem(keyOf(place));
    const held: unknown = text === null ? null : JSON.parse(text);
    return isDraft(held) ? held : null;
  } catch {
    return null;
  }
}

export function forgetManual(place: ManualPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // storage is switched off, so nothing was kept
  }
}

/** Written by this form under a key with its format; the parts that decide are looked at. */
const isDraft = (held: unknown): held is ManualDraft =>
  typeof held === 'object' && held !== null && 'komponen' in held && Array.isArray(held.komponen) && 'cara' in held && 'sejakTahun' in held;

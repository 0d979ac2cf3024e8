import type { ManualDraftWire } from '@selaras/contract';
import { afterRefusal, afterStoring, afterTyping, type Saving } from '../ui/saving.ts';
import { type ManualDraft, sameManual } from './manual-draft.ts';

/** The version being written: what is typed, what is stored, and the lock between the two. */
export type ManualFormData = {
  readonly draft: ManualDraft;
  readonly stored: ManualDraft;
  /** 0 while nothing was stored. */
  readonly versi: number;
  readonly saving: Saving;
  readonly isRestored: boolean;
};

export type ManualEvent =
  | { readonly jenis: 'typed'; readonly change: Partial<ManualDraft> }
  | { readonly jenis: 'saving' }
  | { readonly jenis: 'stored'; readonly typed: ManualDraft; readonly wire: ManualDraftWire; readonly at: Date }
  | { readonly jenis: 'refused'; readonly error: unknown }
  | { readonly jenis: 'kept'; readonly at: Date }
  /** The newest version of the server: with `keep`, what was typed stays and only the lock moves on. */
  | { readonly jenis: 'reloaded'; readonly stored: ManualDraft; readonly versi: number; readonly keep: boolean };

type Opening = { readonly stored: ManualDraft; readonly versi: number; readonly kept: ManualDraft | null };

export function openManual({ stored, versi, kept }: Opening): ManualFormData {
  const isRestored = kept !== null && !sameManual(kept, stored);
  return { draft: isRestored ? kept : stored, stored, versi, saving: { state: isRestored ? 'typing' : 'clean' }, isRestored };
}

/** Nothing that was typed is ever thrown away by a refusal: only `reloaded` without `keep` replaces the draft. */
export function nextManual(held: ManualFormData, event: ManualEvent): ManualFormData {
  switch (event.jenis) {
    case 'typed':
      return { ...held, draft: { ...held.draft, ...event.change }, saving: afterTyping(held.saving) };
    case 'saving':
      return { ...held, saving: { state: 'saving' } };
    case 'stored': {
      const isWhole = sameManual(event.typed, held.draft);
      const saving = afterStoring({ isWhole, at: event.at });
      return { ...held, stored: event.typed, versi: event.wire.versi, saving, isRestored: false };
    }
    case 'refused':
      return { ...held, saving: afterRefusal(event.error) };
    case 'kept':
      return { ...held, saving: { state: 'kept', at: event.at } };
    case 'reloaded': {
      const draft = event.keep ? held.draft : event.stored;
      const saving: Saving = { state: event.keep ? 'typing' : 'clean' };
      return { draft, stored: event.stored, versi: event.versi, saving, isRestored: false };
    }
    default:
      return held;
  }
}

export const isManualDirty = ({ draft, stored }: ManualFormData): boolean => !sameManual(draft, stored);

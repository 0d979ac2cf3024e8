import type { MeasurementFormWire, MeasurementWire } from '@selaras/contract';
import { afterRefusal, afterStoring, afterTyping, type Saving } from '../../ui/saving.ts';
import { changeDraft, type DraftChange, draftOf, type EntryDraft, sameDraft } from './entry-draft.ts';

/** One open form: what is typed, what is stored, and where the two stand. */
export type EntryState = {
  readonly draft: EntryDraft;
  readonly stored: EntryDraft;
  readonly measurement: MeasurementWire;
  readonly saving: Saving;
  readonly isRestored: boolean;
  readonly isCorrecting: boolean;
};

export type EntryEvent =
  | { readonly jenis: 'typed'; readonly change: DraftChange }
  | { readonly jenis: 'saving' }
  | { readonly jenis: 'stored'; readonly typed: EntryDraft; readonly measurement: MeasurementWire; readonly at: Date }
  | { readonly jenis: 'refused'; readonly error: unknown }
  | { readonly jenis: 'kept'; readonly at: Date }
  | { readonly jenis: 'reloaded'; readonly form: MeasurementFormWire; readonly keep: boolean }
  | { readonly jenis: 'adopted'; readonly measurement: MeasurementWire }
  | { readonly jenis: 'correcting'; readonly on: boolean };

/** Opens with what is stored, or with what this browser kept from an earlier try. */
export function openState(form: MeasurementFormWire, kept: EntryDraft | null): EntryState {
  const stored = draftOf(form);
  const isRestored = kept !== null && !sameDraft(kept, stored);
  return {
    draft: isRestored ? kept : stored,
    stored,
    measurement: form.measurement,
    saving: { state: isRestored ? 'typing' : 'clean' },
    isRestored,
    isCorrecting: false,
  };
}

/** Nothing that was typed is ever thrown away by a refusal: only `reloaded` without `keep` replaces the draft. */
export function nextState(state: EntryState, event: EntryEvent): EntryState {
  switch (event.jenis) {
    case 'typed':
      return { ...state, draft: changeDraft(state.draft, event.change), saving: afterTyping(state.saving) };
    case 'saving':
      return { ...state, saving: { state: 'saving' } };
    case 'stored': {
      const isWhole = sameDraft(event.typed, state.draft);
      return {
        ...state,
        stored: event.typed,
        measurement: event.measurement,
        saving: afterStoring({ isWhole, at: event.at }),
      };
    }
    case 'refused':
      return { ...state, saving: afterRefusal(event.error) };
    case 'kept':
      return { ...state, saving: { state: 'kept', at: event.at } };
    case 'reloaded':
      return reloaded(state, event);
    case 'adopted':
      return { ...state, measurement: event.measurement };
    case 'correcting':
      return { ...state, isCorrecting: event.on, draft: event.on ? state.draft : state.stored, saving: { state: 'clean' } };
    default:
      return state;
  }
}

function reloaded(state: EntryState, { form, keep }: { readonly form: MeasurementFormWire; readonly keep: boolean }): EntryState {
  const stored = draftOf(form);
  const draft = keep ? state.draft : stored;
  return { ...state, draft, stored, measurement: form.measurement, saving: { state: sameDraft(draft, stored) ? 'clean' : 'typing' } };
}

export const isDirty = ({ draft, stored }: EntryState): boolean => !sameDraft(draft, stored);

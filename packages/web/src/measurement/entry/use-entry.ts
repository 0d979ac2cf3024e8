import type { MeasurementFormWire, MeasurementWire } from '@selaras/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { call } from '../../ui/api.ts';
import { reading } from '../../ui/api-hooks.ts';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useInTurn } from '../../ui/use-in-turn.ts';
import { checkDraft } from './check-draft.ts';
import { type DraftChange, type EntryDraft, entryOf } from './entry-draft.ts';
import { isDirty, nextState, openState } from './entry-state.ts';
import { type DraftPlace, forgetDraft, keepDraft, keptDraft } from './kept-draft.ts';

export type Entry = ReturnType<typeof useEntry>;

/** The life of one form: typing, storing, and the lock between what is typed and what others stored. */
export function useEntry(form: MeasurementFormWire) {
  const { account } = useSession();
  const { period } = form.measurement;
  const place: DraftPlace = useMemo(() => ({ account: account.id, ikuId: form.iku.id, period }), [account.id, form.iku.id, period]);
  const [kept] = useState(() => keptDraft(place)?.draft ?? null);
  const [state, tell] = useReducer(nextState, form, (opened) => openState(opened, kept));
  const { draft, measurement, saving } = state;

  const entry = useMemo(() => entryOf(draft, period), [draft, period]);
  const problems = useMemo(() => checkDraft(form, entry), [form, entry]);
  const { save, keep, reload } = useStoring({ form, place, state, tell });
  const isWaiting = saving.state === 'typing' && isDirty(state);
  useAutosave({ draft, isWaiting, isComplete: problems.length === 0, save, keep });

  return {
    form,
    draft,
    entry,
    measurement,
    problems,
    saving,
    isDirty: isDirty(state),
    isRestored: state.isRestored,
    canRecord: measurement.abilities.includes('record') && (measurement.state !== 'approved' || state.isCorrecting),
    change: (change: DraftChange): void => tell({ jenis: 'typed', change }),
    save,
    reload,
    refuse: (error: unknown): void => tell({ jenis: 'refused', error }),
    adopt: (next: MeasurementWire): void => tell({ jenis: 'adopted', measurement: next }),
    correct: (on: boolean): void => tell({ jenis: 'correcting', on }),
  };
}

type State = ReturnType<typeof openState>;
type Tell = (event: Parameters<typeof nextState>[1]) => void;
type Storing = { readonly form: MeasurementFormWire; readonly place: DraftPlace; readonly state: State; readonly tell: Tell };

function useStoring({ form, place, state, tell }: Storing) {
  const client = useQueryClient();
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const [id, period] = [form.iku.id, form.measurement.period];

  /** Stores what is typed; `null` when it could not be stored, then the state says why. */
  const store = async (): Promise<MeasurementWire | null> => {
    const { draft: typed, measurement: held } = latest.current;
    tell({ jenis: 'saving' });
    try {
      const body = { ...entryOf(typed, period), versi: held.versi };
      const measurement = await call('POST /api/iku/:id/measurements', { params: { id }, body });
      forgetDraft(place);
      latest.current = { ...latest.current, measurement }; // the next one in turn may begin before React has drawn this one
      tell({ jenis: 'stored', typed, measurement, at: new Date() });
      return measurement;
    } catch (error) {
      tell({ jenis: 'refused', error });
      return null;
    }
  };
  const keep = (draft: EntryDraft): void => {
    const at = new Date();
    if (keepDraft(place, { versi: state.measurement.versi, pada: at.toISOString(), draft })) tell({ jenis: 'kept', at });
  };
  /** Takes the newest stored version: with `keep`, what was typed stays and only the lock moves on. */
  const reload = async (keep: boolean): Promise<void> => {
    const fresh = await client.fetchQuery({ ...reading('GET /api/iku/:id/form', { params: { id }, query: { period } }), staleTime: 0 });
    if (!keep) forgetDraft(place);
    tell({ jenis: 'reloaded', form: fresh, keep });
  };
  return { save: useInTurn(store), keep, reload };
}

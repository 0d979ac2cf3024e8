import type { ManualDraftWire, ManualsPageWire, RujukanTersediaWire } from '@selaras/contract';
import { fieldSentence } from '@selaras/contract/messages/messages';
import type { FieldProblem } from '@selaras/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { ProblemLike } from '../formula/formula-marks.ts';
import { useSession } from '../session/session.ts';
import { call } from '../ui/api.ts';
import { reading } from '../ui/api-hooks.ts';
import { fieldProblems, messages } from '../ui/i18n.ts';
import { problemAt, textsByField } from '../ui/problem-at.ts';
import { useTahun } from '../ui/tahun.ts';
import { useAutosave } from '../ui/use-autosave.ts';
import { useInTurn } from '../ui/use-in-turn.ts';
import { bodyOf } from './manual-body.ts';
import { draftProblems, konteksOf } from './manual-check.ts';
import { draftOf, type ManualDraft } from './manual-draft.ts';
import { forgetManual, keepManual, keptManual, type ManualPlace } from './manual-kept.ts';
import { isManualDirty, type ManualEvent, type ManualFormData, nextManual, openManual } from './manual-state.ts';

/** A manual being typed, as the parts of its form see it: a version being written, or one that is proposed to its owner. */
export type ManualFormState = {
  readonly page: ManualsPageWire;
  readonly draft: ManualDraft;
  /** What is seen while typing. */
  readonly problems: readonly FieldProblem[];
  /** Everything that is wrong: also what only the server can know. */
  readonly told: readonly ProblemLike[];
  readonly tries: number;
  readonly shown: readonly ShownProblem[];
  readonly errorOf: (field: string) => string | null;
  readonly touch: () => void;
  readonly set: (change: Partial<ManualDraft>) => void;
};

export type ManualWriting = ManualFormState & ReturnType<typeof useManualForm>;

/** The life of one version being written: typing, checking, storing, and the lock between what is typed and what others stored. */
export function useManualForm(page: ManualsPageWire, rujukan: RujukanTersediaWire | undefined) {
  const { account } = useSession();
  const tahun = useTahun();
  const place: ManualPlace = useMemo(() => ({ account: account.id, ikuId: page.iku.id }), [account.id, page.iku.id]);
  const [kept] = useState(() => keptManual(place));
  const [state, tell] = useReducer(nextManual, page, (opened) =>
    openManual({ stored: draftOf({ ...opened, tahun }), versi: opened.draf?.versi ?? 0, kept }),
  );
  const [tries, setTries] = useState(0);
  const wasTried = tries > 0;
  const { draft, saving } = state;
  const { satuan } = page.iku;
  const konteks = useMemo(() => konteksOf({ rujukan, satuan }), [rujukan, satuan]);
  const problems = useMemo(() => draftProblems(draft, konteks), [draft, konteks]);
  const { save, keep, reload } = useStoring({ place, tahun, state, tell });
  const isWaiting = saving.state === 'typing' && isManualDirty(state);
  useAutosave({ draft, isWaiting, isComplete: problems.length === 0, save, keep });

  const shown = useShown({ problems, wasTried, refusal: saving.state === 'failed' ? saving.error : null });
  const byField = useMemo(() => textsByField(shown), [shown]);
  return {
    page,
    draft,
    saving,
    problems,
    versi: state.versi,
    isRestored: state.isRestored,
    isDirty: isManualDirty(state),
    tries,
    shown,
    errorOf: (field: string): string | null => problemAt(byField, field),
    touch: () => setTries((count) => count + 1),
    set: (change: Partial<ManualDraft>): void => tell({ jenis: 'typed', change }),
    save,
    reload,
  };
}

export const problemText = (problem: ProblemLike): string => fieldSentence(messages(), problem);

/** With how the manual stands beside those of other indicators: a circle is stored, but cannot be submitted. */
export function withServed<F extends Omit<ManualFormState, 'told'>>(form: F, served: readonly ProblemLike[]): F & ManualFormState {
  const news = served.filter(({ field }) => !form.problems.some((one) => one.field === field));
  const shown = [...form.shown, ...news.map((problem) => ({ field: problem.field, text: problemText(problem) }))];
  const byField = textsByField(shown);
  return { ...form, shown, told: [...form.problems, ...news], errorOf: (field) => problemAt(byField, field) };
}

type Shown = { readonly problems: readonly FieldProblem[]; readonly wasTried: boolean; readonly refusal: unknown };

export type ShownProblem = { readonly field: string; readonly text: string };

/** Before the first try only what is wrong is said, not what is still empty. A formula may have several problems at one field. */
export function useShown({ problems, wasTried, refusal }: Shown): readonly ShownProblem[] {
  return useMemo(() => {
    const server = [...fieldProblems(refusal)].map(([field, text]) => ({ field: field.replace(/^manual\./, ''), text }));
    const local = problems
      .filter(({ problem }) => wasTried || problem !== 'required')
      .map((problem) => ({ field: problem.field, text: problemText(problem) }));
    return [...local, ...server.filter(({ field }) => !local.some((one) => one.field === field))];
  }, [problems, wasTried, refusal]);
}

type Storing = {
  readonly place: ManualPlace;
  readonly tahun: number;
  readonly state: ManualFormData;
  readonly tell: (event: ManualEvent) => void;
};

function useStoring({ place, tahun, state, tell }: Storing) {
  const client = useQueryClient();
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const id = place.ikuId;
  const asked = reading('GET /api/iku/:id/manuals', { params: { id }, query: { tahun } });

  /** Stores what is typed; `null` when it could not be stored, then the state says why. */
  const store = async (): Promise<ManualDraftWire | null> => {
    const { draft, versi } = latest.current;
    tell({ jenis: 'saving' });
    try {
      const wire = await call('POST /api/iku/:id/manual-draft', { params: { id }, body: bodyOf(draft, versi) });
      forgetManual(place);
      latest.current = { ...latest.current, versi: wire.versi }; // the next one in turn may begin before React has drawn this one
      tell({ jenis: 'stored', typed: draft, wire, at: new Date() });
      void client.invalidateQueries({ queryKey: asked.queryKey });
      return wire;
    } catch (error) {
      tell({ jenis: 'refused', error });
      return null;
    }
  };
  const keep = (draft: ManualDraft): void => {
    if (keepManual(place, draft)) tell({ jenis: 'kept', at: new Date() });
  };
  const reload = async (keep: boolean): Promise<void> => {
    const fresh = await client.fetchQuery({ ...asked, staleTime: 0 });
    if (!keep) forgetManual(place);
    tell({ jenis: 'reloaded', stored: draftOf({ ...fresh, tahun }), versi: fresh.draf?.versi ?? 0, keep });
  };
  return { save: useInTurn(store), keep, reload };
}

import type { IkuPageWire } from '@selaras/contract';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { fieldProblems } from '../ui/i18n.ts';
import { tell } from '../ui/notify.ts';
import { problemAt } from '../ui/problem-at.ts';
import { useTahun } from '../ui/tahun.ts';
import { bodyOf, draftOf, type ManualDraft } from './manual-draft.ts';

export type ManualFormState = ReturnType<typeof useManualForm>;

/** The version being written, and what the server said about it. */
export function useManualForm({ iku, manual }: IkuPageWire) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const navigate = useNavigate();
  const send = useSend('POST /api/iku/:id/manual');
  const [draft, setDraft] = useState<ManualDraft>(() => draftOf(manual?.manual ?? null, tahun));
  const [isDirty, setDirty] = useState(false);
  const set = (change: Partial<ManualDraft>): void => {
    setDraft((held) => ({ ...held, ...change }));
    setDirty(true);
  };
  const problems = new Map([...fieldProblems(send.error)].map(([field, text]) => [field.replace(/^manual\./, ''), text] as const));
  const errorOf = (field: string): string | null => problemAt(problems, field);
  const onSuccess = (): void => {
    tell(t('manualIku.done'));
    // Nothing is lost, although React has not drawn yet that it is stored.
    void navigate({ to: '/$tahun/iku/$ikuId/manual', params: { tahun: draft.sejakTahun, ikuId: iku.id }, ignoreBlocker: true });
  };
  const save = (): void => send.mutate({ params: { id: iku.id }, body: bodyOf(draft) }, { onSuccess });
  return { draft, set, isDirty, problems, errorOf, send, save };
}

import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { tell } from '../ui/notify.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { SavingBar } from '../ui/saving-bar.tsx';
import { useTahun } from '../ui/tahun.ts';
import type { ManualWriting } from './use-manual-form.ts';

/** Always in sight while typing: what is stored, in words, and the next step. */
export function ManualBar({ form }: { readonly form: ManualWriting }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const navigate = useNavigate();
  const advance = useSend('POST /api/iku/:id/manual-draft/advance');
  const { page, saving, problems, told, isDirty, versi } = form;
  const { id } = page.iku;

  const submit = async (): Promise<void> => {
    form.touch();
    if (told.length > 0) return;
    const stored = isDirty || versi === 0 ? await form.save() : { versi };
    if (stored === null) return;
    const body = { versi: stored.versi, command: 'ajukan', alasan: null, smart: null } as const;
    await advance.mutateAsync({ params: { id }, body }).then(
      () => {
        tell(t('manualLife.done.ajukan'));
        // Nothing is lost, although React has not drawn yet that it is stored.
        return navigate({ to: '/$tahun/iku/$ikuId/manual', params: { tahun: String(tahun), ikuId: id }, ignoreBlocker: true });
      },
      () => null, // the note above the bar says why
    );
  };
  const save = (): void => {
    form.touch();
    if (problems.length === 0) void form.save();
  };

  return (
    <>
      <ProblemNote error={advance.error} />
      <SavingBar saving={saving}>
        <Button variant="default" disabled={!isDirty} loading={saving.state === 'saving'} onClick={save}>
          {t('manualForm.save')}
        </Button>
        <Button loading={advance.isPending} onClick={() => void submit()}>
          {t('entry.submit')}
        </Button>
      </SavingBar>
    </>
  );
}

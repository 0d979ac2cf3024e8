import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { periodText } from '../../ui/format.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { SavingBar } from '../../ui/saving-bar.tsx';
import { useAdvance } from './use-advance.ts';
import type { Entry } from './use-entry.ts';

type BarProps = { readonly entry: Entry; readonly onTry: () => void; readonly isComplete: boolean };

/** Always in sight while typing: what is stored, in words, and the next step. */
export function EntryBar({ entry, onTry, isComplete }: BarProps) {
  const { t } = useTranslation();
  const advance = useAdvance(entry);
  const { measurement } = entry;
  const maySubmit = measurement.abilities.includes('submit') || measurement.id === null || measurement.state === 'approved';

  const submit = async (): Promise<void> => {
    onTry();
    if (!isComplete) return;
    const stored = entry.isDirty || measurement.id === null ? await entry.save() : measurement;
    if (stored !== null) await advance.run({ measurement: stored, command: 'submit', alasan: null });
  };

  return (
    <>
      {entry.saving.state !== 'stale' && <ProblemNote error={advance.error} />}
      <SavingBar saving={entry.saving}>
        {entry.form.measurement.state === 'approved' && measurement.state === 'approved' && (
          <Button variant="subtle" onClick={() => entry.correct(false)}>
            {t('action.cancel')}
          </Button>
        )}
        <Button
          variant="default"
          disabled={!entry.isDirty || !isComplete}
          loading={entry.saving.state === 'saving'}
          onClick={() => void entry.save()}
        >
          {t('entry.saveDraft')}
        </Button>
        {maySubmit && (
          <Button
            loading={advance.isPending}
            onClick={() => void submit()}
            aria-label={t('entry.submitOf', { period: periodText(measurement.period) })}
          >
            {t('entry.submit')}
          </Button>
        )}
      </SavingBar>
    </>
  );
}

import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { periodText, timeText } from '../../ui/format.ts';
import { problemSentence } from '../../ui/i18n.ts';
import { Row } from '../../ui/layout.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import css from './entry.module.css';
import type { Saving } from './entry-state.ts';
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
      <div className={css.bar}>
        <output className={css.saving}>{savingWords(entry.saving, t)}</output>
        <Row>
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
        </Row>
      </div>
    </>
  );
}

function savingWords(saving: Saving, t: TFunction): string {
  switch (saving.state) {
    case 'clean':
      return t('entry.saving.clean');
    case 'typing':
      return t('entry.saving.typing');
    case 'saving':
      return t('entry.saving.saving');
    case 'saved':
      return t('entry.saving.saved', { time: timeText(saving.at) });
    case 'kept':
      return t('entry.saving.kept', { time: timeText(saving.at) });
    case 'stale':
      return t('entry.saving.stale');
    case 'failed':
      return problemSentence(saving.error);
    default:
      return '';
  }
}

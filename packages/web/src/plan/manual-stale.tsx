import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Row } from '../ui/layout.tsx';
import { Note } from '../ui/problem-note.tsx';
import type { ManualFormState } from './use-manual-form.ts';

/** Somebody else was faster: the choice to keep one's own typing or to take theirs. */
export function ManualStale({ form }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
  const [isLoading, setLoading] = useState(false);
  if (form.saving.state !== 'stale') return null;
  const load = (keep: boolean): void => {
    setLoading(true);
    void form.reload(keep).finally(() => setLoading(false));
  };
  return (
    <Note nada="mendekati" role="alert">
      <p>{t('manualForm.stale')}</p>
      <Row>
        <Button loading={isLoading} onClick={() => load(true)}>
          {t('entry.staleKeep')}
        </Button>
        <Button variant="default" disabled={isLoading} onClick={() => load(false)}>
          {t('entry.staleTake')}
        </Button>
      </Row>
    </Note>
  );
}

import { Button } from '@mantine/core';
import type { MeasurementFormWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { momentText } from '../../ui/format.ts';
import { Row } from '../../ui/layout.tsx';
import { Note } from '../../ui/problem-note.tsx';
import type { Entry } from './use-entry.ts';

/** Somebody else was faster: who and when, and the choice to keep one's own typing or to take theirs. */
export function EntryStale({ entry }: { readonly entry: Entry }) {
  const isStale = entry.saving.state === 'stale';
  const { iku, measurement } = entry.form;
  const fresh = useGet(
    'GET /api/iku/:id/form',
    { params: { id: iku.id }, query: { period: measurement.period } },
    { enabled: isStale, fresh: true },
  );
  return isStale ? <Choice entry={entry} fresh={fresh.data} /> : null;
}

function Choice({ entry, fresh }: { readonly entry: Entry; readonly fresh: MeasurementFormWire | undefined }) {
  const { t } = useTranslation();
  const [isLoading, setLoading] = useState(false);
  const load = (keep: boolean): void => {
    setLoading(true);
    void entry.reload(keep).finally(() => setLoading(false));
  };
  const { dicatatOleh: who, dicatatPada: when } = fresh?.measurement ?? { dicatatOleh: null, dicatatPada: null };
  return (
    <Note nada="mendekati" role="alert">
      <p>{who !== null && when !== null ? t('entry.staleBy', { who, when: momentText(when) }) : t('entry.stale')}</p>
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

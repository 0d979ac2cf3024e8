import type { MeasurementFormWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { momentText } from '../../ui/format.ts';
import { StaleChoice } from '../../ui/stale-choice.tsx';
import type { Entry } from './use-entry.ts';

/** Somebody else was faster: who and when, beside the choice. */
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

type ChoiceProps = { readonly entry: Entry; readonly fresh: MeasurementFormWire | undefined };

function Choice({ entry, fresh }: ChoiceProps) {
  const { t } = useTranslation();
  const { dicatatOleh: who, dicatatPada: when } = fresh?.measurement ?? { dicatatOleh: null, dicatatPada: null };
  return (
    <StaleChoice reload={entry.reload}>
      {who !== null && when !== null ? t('entry.staleBy', { who, when: momentText(when) }) : t('entry.stale')}
    </StaleChoice>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayFilter } from '../ui/day-filter.tsx';
import css from './rulepack.module.css';

/** A day and a doubt: the two questions that a register is opened with. */
export function PackFilters() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/$tahun/paket-aturan' });
  const navigate = useNavigate({ from: '/$tahun/paket-aturan' });
  const choose = (name: 'pada' | 'keyakinan', value: string): void =>
    void navigate({ to: '.', search: (held) => ({ ...held, [name]: value === '' ? undefined : value }), replace: true });
  const isNarrowed = search.pada !== undefined || search.keyakinan !== undefined;
  return (
    <search aria-label={t('rulepack.filters')} className={css.filters}>
      <DayFilter label={t('rulepack.onDay')} value={search.pada} onChoose={(day) => choose('pada', day)} />
      <NativeSelect
        label={t('rulepack.confidence')}
        data={[
          { value: '', label: t('rulepack.everyPack') },
          { value: 'belum', label: t('rulepack.onlyUnverified') },
        ]}
        value={search.keyakinan ?? ''}
        onChange={(event) => choose('keyakinan', event.currentTarget.value)}
      />
      {isNarrowed && (
        <Button variant="subtle" onClick={() => void navigate({ to: '.', search: {}, replace: true })}>
          {t('rulepack.showAll')}
        </Button>
      )}
    </search>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '../ui/api.ts';
import { DayFilter } from '../ui/day-filter.tsx';
import { useAksiWord } from './aksi-word.ts';
import css from './audit.module.css';

type FiltersProps = Pick<ResponseOf<'GET /api/audit'>, 'aksi' | 'orang'> & { readonly subjekNama: string | null };
type Filter = 'oleh' | 'aksi' | 'dari' | 'sampai' | 'ditolak' | 'subjek';

/** What is chosen stands in the address, so that a narrowed list can be shared and kept. */
export function AuditFilters({ aksi, orang, subjekNama }: FiltersProps) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/$tahun/audit' });
  const navigate = useNavigate({ from: '/$tahun/audit' });
  const aksiWord = useAksiWord();
  const choose = (name: Filter, value: string): void =>
    void navigate({ search: (held) => ({ ...held, [name]: value === '' ? undefined : value }), replace: true });
  const select = (name: Filter) => ({
    value: search[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => choose(name, event.currentTarget.value),
  });
  const all = { value: '', label: t('audit.all') };
  const actions = aksi
    .map((code) => ({ value: code, label: aksiWord(code) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  return (
    <search aria-label={t('audit.filters')}>
      <div className={css.filters}>
        <NativeSelect
          label={t('audit.person')}
          data={[all, ...orang.map(({ id, nama }) => ({ value: id, label: nama }))]}
          {...select('oleh')}
        />
        <NativeSelect label={t('audit.action')} data={[all, ...actions]} {...select('aksi')} />
        <DayFilter label={t('audit.from')} value={search.dari} onChoose={(day) => choose('dari', day)} />
        <DayFilter label={t('audit.to')} value={search.sampai} onChoose={(day) => choose('sampai', day)} />
        <NativeSelect
          label={t('audit.outcome')}
          data={[all, { value: 'ya', label: t('audit.refused') }, { value: 'tidak', label: t('audit.done') }]}
          {...select('ditolak')}
        />
      </div>
      <Chosen subjekNama={subjekNama} />
    </search>
  );
}

/** Whose records are shown, when a subject was chosen in the list; and one way back to everything. */
function Chosen({ subjekNama }: Pick<FiltersProps, 'subjekNama'>) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/$tahun/audit' });
  const navigate = useNavigate({ from: '/$tahun/audit' });
  if (Object.values(search).every((value) => value === undefined)) return null;
  return (
    <div className={css.chosen}>
      {search.subjek !== undefined && <span>{t('audit.about', { name: subjekNama ?? t('audit.aboutOne') })}</span>}
      <Button variant="subtle" size="compact-sm" onClick={() => void navigate({ search: {}, replace: true })}>
        {t('audit.clear')}
      </Button>
    </div>
  );
}

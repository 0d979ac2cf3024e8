import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { AccountButton } from './account-button.tsx';
import css from './app-shell.module.css';
import type { Area } from './areas.ts';
import { YearSwitcher } from './year-switcher.tsx';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }));

/** Scope at the left (unit and year), the ways to anywhere at the right. */
export function TopBar({ areas, tahun }: { readonly areas: readonly Area[]; readonly tahun: number }) {
  const { t } = useTranslation();
  const session = useSession();
  const [isSearching, setSearching] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const open = (): void => {
    setAsked(true);
    setSearching(true);
  };
  useHotkeys([['mod+K', open]], []);
  return (
    <section className={css.top} aria-label={t('shell.top')} data-cetak="tidak">
      <span className={css.unit} title={session.unit.nama}>
        {session.unit.namaPendek}
      </span>
      <YearSwitcher tahun={tahun} years={session.tahun} />
      <span className={css.space} />
      <button type="button" className={css.search} onClick={open} aria-haspopup="dialog" aria-keyshortcuts="Control+K">
        <IconSearch size={18} aria-hidden="true" />
        <span className={css.searchWord}>{t('search.short')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <AccountButton tahun={tahun} />
      {wasAsked && (
        <Suspense fallback={null}>
          <SearchDialog opened={isSearching} onClose={() => setSearching(false)} areas={areas} tahun={tahun} />
        </Suspense>
      )}
    </section>
  );
}

import { IconChevronDown } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Hidden } from '../text.tsx';
import css from './app-shell.module.css';
import { inYear } from './in-year.ts';

/** The year is the scope of everything and stands first in the address. A native list: quick with keys, thumbs and screen readers. */
export function YearSwitcher({ tahun, years }: { readonly tahun: number; readonly years: readonly number[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const offered = years.includes(tahun) ? years : [...years, tahun].toSorted((a, b) => b - a);
  return (
    <label className={css.pick}>
      <Hidden>{t('shell.year')}</Hidden>
      <select value={tahun} onChange={(event) => void navigate({ href: inYear(pathname, Number(event.currentTarget.value)) })}>
        {offered.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <IconChevronDown size={16} aria-hidden="true" />
    </label>
  );
}

import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './app-shell.module.css';
import type { Area } from './areas.ts';
import { BrandMark } from './brand-mark.tsx';

type RailProps = { readonly areas: readonly Area[]; readonly tahun: number; readonly isNarrow: boolean; readonly onToggle: () => void };

/** The areas at the left. Narrow, it keeps the icons and speaks their words to screen readers and on hover. */
export function Rail({ areas, tahun, isNarrow, onToggle }: RailProps) {
  const { t } = useTranslation();
  const Toggle = isNarrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleWord = t(isNarrow ? 'shell.expand' : 'shell.collapse');
  return (
    <div className={css.rail} data-cetak="tidak">
      <nav aria-label={t('shell.areas')}>
        <Link to="/$tahun" params={{ tahun: String(tahun) }} className={css.brand ?? ''}>
          <BrandMark />
          <span className={css.word}>Selaras</span>
        </Link>
        <ul className={css.items}>
          {areas
            .filter(({ isSystem }) => !isSystem)
            .map((area) => (
              <li key={area.key}>
                <AreaLink area={area} tahun={tahun} />
              </li>
            ))}
        </ul>
        {areas.some(({ isSystem }) => isSystem) && (
          <ul className={`${css.items} ${css.system}`}>
            {areas
              .filter(({ isSystem }) => isSystem)
              .map((area) => (
                <li key={area.key}>
                  <AreaLink area={area} tahun={tahun} />
                </li>
              ))}
          </ul>
        )}
      </nav>
      <div className={css.foot}>
        <button type="button" className={css.item} onClick={onToggle} aria-expanded={!isNarrow}>
          <Toggle size={20} stroke={1.75} aria-hidden="true" />
          <span className={css.word}>{toggleWord}</span>
        </button>
      </div>
    </div>
  );
}

export function AreaLink({ area, tahun, onGo }: { readonly area: Area; readonly tahun: number; readonly onGo?: () => void }) {
  const { t } = useTranslation();
  const Icon = area.icon;
  return (
    <Link
      to={area.path === '' ? '/$tahun' : (`/$tahun/${area.path}` as const)}
      params={{ tahun: String(tahun) }}
      className={css.item ?? ''}
      activeOptions={{ exact: area.path === '', includeSearch: false }}
      activeProps={{ 'data-kini': true }}
      {...(onGo ? { onClick: onGo } : {})}
    >
      <Icon size={20} stroke={1.75} aria-hidden="true" />
      <span className={css.word}>{t(`area.${area.key}`)}</span>
    </Link>
  );
}

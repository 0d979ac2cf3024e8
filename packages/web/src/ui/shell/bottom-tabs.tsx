import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './app-shell.module.css';
import type { Area } from './areas.ts';
import { AreaLink } from './rail.tsx';

const MoreDrawer = lazy(async () => ({ default: (await import('./more-drawer.tsx')).MoreDrawer }));
const IN_SIGHT = 4;

/** Below 720 px: four areas within reach of a thumb, the rest one tap away. */
export function BottomTabs({ areas, tahun }: { readonly areas: readonly Area[]; readonly tahun: number }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const rest = areas.slice(IN_SIGHT);
  const open = (): void => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <nav className={css.bottom} aria-label={t('shell.areas')} data-cetak="tidak">
        {areas.slice(0, IN_SIGHT).map((area) => (
          <AreaLink key={area.key} area={area} tahun={tahun} />
        ))}
        {rest.length > 0 && (
          <button type="button" className={css.item} onClick={open} aria-haspopup="dialog">
            <IconDots size={20} stroke={1.75} aria-hidden="true" />
            {t('shell.more')}
          </button>
        )}
      </nav>
      {wasAsked && (
        <Suspense fallback={null}>
          <MoreDrawer areas={rest} tahun={tahun} isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpened } from '../use-opened.ts';
import css from './app-shell.module.css';
import type { Area } from './areas.ts';
import { AreaLink } from './rail.tsx';

type MoreProps = { readonly areas: readonly Area[]; readonly tahun: number; readonly isOpen: boolean; readonly onClose: () => void };

/** The areas that do not fit under the thumb. */
export function MoreDrawer({ areas, tahun, isOpen, onClose }: MoreProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={useOpened(isOpen)}
      onClose={onClose}
      position="bottom"
      size="auto"
      title={t('shell.more')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={css.items}>
        {areas.map((area) => (
          <AreaLink key={area.key} area={area} tahun={tahun} onGo={onClose} />
        ))}
      </div>
    </Drawer>
  );
}

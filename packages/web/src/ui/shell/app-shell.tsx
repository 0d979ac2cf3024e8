import { Outlet, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { parseAsal } from '../figure-view.tsx';
import { usePreference } from '../preferences.ts';
import { Waiting } from '../query-view.tsx';
import { useTahun } from '../tahun.ts';
import css from './app-shell.module.css';
import { areasFor } from './areas.ts';
import { BottomTabs } from './bottom-tabs.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

const AsalPanel = lazy(async () => ({ default: (await import('../../measurement/lineage/asal-panel.tsx')).AsalPanel }));

/** The frame of every signed-in screen: areas, scope, content, and the lineage panel when the address asks for it. */
export function AppShell() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const session = useSession();
  const areas = areasFor(session.abilities);
  const [rel, setRel] = usePreference('rel', 'lebar');
  return (
    <>
      <a href="#isi" className={css.skip}>
        {t('shell.skip')}
      </a>
      <div className={css.shell} data-rel={rel}>
        <Rail areas={areas} tahun={tahun} isNarrow={rel === 'sempit'} onToggle={() => setRel(rel === 'sempit' ? 'lebar' : 'sempit')} />
        <TopBar areas={areas} tahun={tahun} />
        <main id="isi" className={css.main} tabIndex={-1}>
          {session.contoh && <p className={css.example}>{t('shell.example')}</p>}
          <Suspense fallback={<Waiting lines={8} />}>
            <Outlet />
          </Suspense>
        </main>
        <BottomTabs areas={areas} tahun={tahun} />
      </div>
      <OpenAsal />
    </>
  );
}

function OpenAsal() {
  const { asal: text } = useSearch({ strict: false });
  const asal = parseAsal(text);
  const [wasAsked, setAsked] = useState(false);
  if (asal !== null && !wasAsked) setAsked(true);
  if (!wasAsked) return null;
  return (
    <Suspense fallback={null}>
      <AsalPanel asal={asal} />
    </Suspense>
  );
}

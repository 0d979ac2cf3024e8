import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { Page, TabLinks, tabClass } from '../ui/page.tsx';
import { useTahun } from '../ui/tahun.ts';
import { PlanningGuide } from './planning-guide.tsx';

/** What the office promises in a year: targets, the Renstra they come from, and the budget. */
export function PlanningScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { unit } = useSession();
  const strategy = useGet('GET /api/strategy', { query: { tahun } });
  return (
    <Page title={`${t('area.perencanaan')} ${tahun}`} lead={t('planning.lead', { unit: unit.namaPendek, year: tahun })}>
      {strategy.data?.abilities.includes('plan.edit') === true && <PlanningGuide strategy={strategy.data} tahun={tahun} />}
      <TabLinks label={t('planning.tabs')}>
        <Tab to="/$tahun/perencanaan" word={t('planning.tab.target')} />
        <Tab to="/$tahun/perencanaan/renstra" word={t('planning.tab.renstra')} />
        <Tab to="/$tahun/perencanaan/anggaran" word={t('planning.tab.anggaran')} />
      </TabLinks>
      <Outlet />
    </Page>
  );
}

type TabPath = '/$tahun/perencanaan' | `/$tahun/perencanaan/${'renstra' | 'anggaran'}`;

function Tab({ to, word }: { readonly to: TabPath; readonly word: string }) {
  return (
    <Link from="/$tahun/perencanaan" to={to} className={tabClass} activeOptions={{ exact: true, includeSearch: false }} resetScroll={false}>
      {word}
    </Link>
  );
}

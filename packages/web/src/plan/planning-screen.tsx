import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAbility, useSession } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { Page, TabLinks, tabClass } from '../ui/page.tsx';
import { useTahun } from '../ui/tahun.ts';
import { PlanningGuide } from './planning-guide.tsx';
import { RecomputeButton } from './planning-recompute.tsx';

/** What the office promises in a year: targets, the Renstra they come from, what became of older indicators, and the budget. */
export function PlanningScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { unit } = useSession();
  const strategy = useGet('GET /api/strategy', { query: { tahun } });
  const canDraft = useAbility('manual.draft');
  const canEdit = strategy.data?.abilities.includes('plan.edit') === true;
  return (
    <Page
      title={`${t('area.perencanaan')} ${tahun}`}
      lead={t('planning.lead', { unit: unit.namaPendek, year: tahun })}
      actions={canEdit && strategy.data?.renstra !== null && <RecomputeButton />}
    >
      {canEdit && strategy.data !== undefined && <PlanningGuide strategy={strategy.data} tahun={tahun} />}
      <TabLinks label={t('planning.tabs')}>
        <Tab to="/$tahun/perencanaan" word={t('planning.tab.target')} />
        <Tab to="/$tahun/perencanaan/periode" word={t('planning.tab.periode')} />
        <Tab to="/$tahun/perencanaan/renstra" word={t('planning.tab.renstra')} />
        <Tab to="/$tahun/perencanaan/peta-indikator" word={t('planning.tab.petaIndikator')} />
        <Tab to="/$tahun/perencanaan/anggaran" word={t('planning.tab.anggaran')} />
        <Tab to="/$tahun/perencanaan/survei" word={t('planning.tab.survei')} />
        {canDraft && <Tab to="/$tahun/perencanaan/manual-pusat" word={t('planning.tab.manualPusat')} />}
      </TabLinks>
      <Outlet />
    </Page>
  );
}

type TabPath =
  | '/$tahun/perencanaan'
  | `/$tahun/perencanaan/${'periode' | 'renstra' | 'peta-indikator' | 'anggaran' | 'survei' | 'manual-pusat'}`;

function Tab({ to, word }: { readonly to: TabPath; readonly word: string }) {
  return (
    <Link from="/$tahun/perencanaan" to={to} className={tabClass} activeOptions={{ exact: true, includeSearch: false }} resetScroll={false}>
      {word}
    </Link>
  );
}

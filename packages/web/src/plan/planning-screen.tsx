import type { StrategyWire } from '@selaras/contract';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIkuPages } from '../measurement/use-iku-pages.ts';
import { useGet } from '../ui/api-hooks.ts';
import { Page, TabLinks, tabClass } from '../ui/page.tsx';
import { useTahun } from '../ui/tahun.ts';
import { type PlanStep, planSteps, type StepKey } from './plan-steps.ts';
import css from './planning.module.css';

/** Perencanaan: Renstra, sasaran, indicators, manuals, targets and budget, with a guide while something is missing. */
export function PlanningScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const strategy = useGet('GET /api/strategy', { query: { tahun } });
  return (
    <Page
      title={t('planning.title', { year: tahun })}
      tabTitle={t('area.perencanaan')}
      lead={strategy.data?.renstra?.nama ?? t('planning.lead')}
    >
      {strategy.data?.abilities.includes('plan.edit') === true && <Guide strategy={strategy.data} tahun={tahun} />}
      <TabLinks label={t('planning.tabs')}>
        <Tab to="/$tahun/perencanaan" word={t('planning.tab.target')} />
        <Tab to="/$tahun/perencanaan/renstra" word={t('planning.tab.renstra')} />
        <Tab to="/$tahun/perencanaan/anggaran" word={t('planning.tab.anggaran')} />
      </TabLinks>
      <Outlet />
    </Page>
  );
}

type TabPath = '/$tahun/perencanaan' | '/$tahun/perencanaan/renstra' | '/$tahun/perencanaan/anggaran';

function Tab({ to, word }: { readonly to: TabPath; readonly word: string }) {
  return (
    <Link from="/$tahun" to={to} className={tabClass} activeOptions={{ exact: true, includeSearch: false }} resetScroll={false}>
      {word}
    </Link>
  );
}

const PLACE: Readonly<Record<StepKey, TabPath>> = {
  renstra: '/$tahun/perencanaan/renstra',
  sasaran: '/$tahun/perencanaan/renstra',
  indikator: '/$tahun/perencanaan',
  manual: '/$tahun/perencanaan',
  target: '/$tahun/perencanaan',
  anggaran: '/$tahun/perencanaan/anggaran',
};

/** What is there and what comes next. Gone as soon as the plan of the year is whole. */
function Guide({ strategy, tahun }: { readonly strategy: StrategyWire; readonly tahun: number }) {
  const { t } = useTranslation();
  const plan = useGet('GET /api/plan', { query: { tahun } }, { enabled: strategy.renstra !== null });
  const { pages, isWaiting } = useIkuPages(tahun);
  if (strategy.renstra !== null && (plan.isPending || isWaiting)) return null;
  const steps = planSteps({ strategy, plan: plan.data ?? null, pages, tahun });
  const next = steps.find(({ isDone }) => !isDone);
  if (next === undefined) return null;
  return (
    <ol className={css.steps} aria-label={t('planning.steps')}>
      {steps.map((step, i) => (
        <li key={step.key} className={css.step} data-berikut={step === next ? '' : undefined}>
          <p className={css.stepName}>
            {i + 1}.{' '}
            <Link from="/$tahun" to={PLACE[step.key]}>
              {t(`planning.step.${step.key}`)}
            </Link>
          </p>
          <p className={css.stepState}>{stateWords(step, step === next, t)}</p>
        </li>
      ))}
    </ol>
  );
}

function stateWords({ isDone, done, of }: PlanStep, isNext: boolean, t: ReturnType<typeof useTranslation>['t']): string {
  if (isDone) return t('planning.stepDone');
  if (of !== null && of > 0) return t('planning.stepShare', { done, of });
  return t(isNext ? 'planning.stepNext' : 'planning.stepLater');
}

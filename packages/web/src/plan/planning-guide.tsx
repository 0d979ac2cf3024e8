import type { StrategyWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useIkuPages } from '../measurement/use-iku-pages.ts';
import { useGet } from '../ui/api-hooks.ts';
import { Caption } from '../ui/text.tsx';
import { type PlanStep, planSteps, type StepKey } from './plan-steps.ts';
import css from './planning.module.css';

const PLACE: Readonly<Record<StepKey, '/$tahun/perencanaan' | '/$tahun/perencanaan/renstra'>> = {
  renstra: '/$tahun/perencanaan/renstra',
  sasaran: '/$tahun/perencanaan/renstra',
  indikator: '/$tahun/perencanaan/renstra',
  manual: '/$tahun/perencanaan',
  target: '/$tahun/perencanaan',
  anggaran: '/$tahun/perencanaan',
};

/** For who builds the plan: what is there and what comes next. Gone as soon as the plan of the year is whole. */
export function PlanningGuide({ strategy, tahun }: { readonly strategy: StrategyWire; readonly tahun: number }) {
  const { t } = useTranslation();
  const hasRenstra = strategy.renstra !== null;
  const plan = useGet('GET /api/plan', { query: { tahun } }, { enabled: hasRenstra });
  const { pages, isWaiting } = useIkuPages(tahun);
  if (hasRenstra && (plan.isPending || isWaiting)) return null;
  const steps = planSteps({ strategy, plan: plan.data ?? null, pages, tahun });
  const next = steps.find(({ isDone }) => !isDone);
  if (next === undefined) return null;
  return (
    <ol className={css.guide} aria-label={t('planning.guide.title')}>
      {steps.map((step, i) => (
        <li
          key={step.key}
          className={css.guideStep}
          data-berikut={step === next ? '' : undefined}
          aria-current={step === next ? 'step' : undefined}
        >
          <p>
            {i + 1}.{' '}
            <Link from="/$tahun" to={PLACE[step.key]}>
              {t(`planning.guide.${step.key}`)}
            </Link>
          </p>
          <Caption>{stateWords(step, step === next, t)}</Caption>
        </li>
      ))}
    </ol>
  );
}

function stateWords({ isDone, done, of }: PlanStep, isNext: boolean, t: TFunction): string {
  if (isDone) return t('planning.guide.done');
  if (of !== null && of > 0) return t('planning.guide.share', { done, of });
  return t(isNext ? 'planning.guide.next' : 'planning.guide.later');
}

import type { IkuPageWire, PlanWire, StrategyWire } from '@selaras/contract';

export type StepKey = 'renstra' | 'sasaran' | 'indikator' | 'manual' | 'target' | 'anggaran';
export type PlanStep = { readonly key: StepKey; readonly done: number; readonly of: number | null; readonly isDone: boolean };

type StepsInput = {
  readonly strategy: StrategyWire;
  readonly plan: PlanWire | null;
  readonly pages: readonly IkuPageWire[];
  readonly tahun: number;
};

/** How far the plan of a year is, in the order in which a planner builds it. A step is done when nothing of it is missing. */
export function planSteps({ strategy, plan, pages, tahun }: StepsInput): readonly PlanStep[] {
  const rows = plan?.sasaran.flatMap((sasaran) => sasaran.rows) ?? [];
  const covered = strategy.sasaran.filter(({ iku }) => iku.length > 0).length;
  const withTarget = rows.filter(({ targets }) => targets.some((target) => target.tahun === tahun && 'nilai' in target.figure)).length;
  const withBudget = rows.filter(({ anggaran }) => 'nilai' in anggaran).length;
  const all = rows.length;
  const share = (key: StepKey, done: number): PlanStep => ({ key, done, of: all, isDone: all > 0 && done === all });
  return [
    { key: 'renstra', done: strategy.renstra === null ? 0 : 1, of: null, isDone: strategy.renstra !== null },
    { key: 'sasaran', done: strategy.sasaran.length, of: null, isDone: strategy.sasaran.length > 0 },
    { key: 'indikator', done: all, of: null, isDone: all > 0 && covered === strategy.sasaran.length },
    share('manual', pages.filter(({ manual }) => manual !== null).length),
    share('target', withTarget),
    share('anggaran', withBudget),
  ];
}

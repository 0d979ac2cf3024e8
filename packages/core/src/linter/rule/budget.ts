import { textTotals } from './budget/text-totals.ts';
import { spelledCounts } from './count/spelled-counts.ts';
import { breakdownsIn, brokenBreakdowns } from './population/breakdowns.ts';
import type { Rule } from './rule.ts';
import { brokenRelations } from './table/broken-relations.ts';
import { sentencesOf } from './text/sentences.ts';

/** Amounts of money: by program, sasaran and kegiatan against their total, and against their words. */
export const budget: Rule = ({ structure }) => {
  const sentences = sentencesOf(structure);
  return [
    ...brokenRelations(structure).filter(({ rule }) => rule === 'budget'),
    ...spelledCounts(structure, sentences).filter(({ rule }) => rule === 'budget'),
    ...brokenBreakdowns(breakdownsIn(structure, sentences), 'budget'),
    ...textTotals(structure, sentences),
  ];
};

import { leftovers } from './budget/leftovers.ts';
import { textTotals } from './budget/text-totals.ts';
import { spelledCounts } from './count/spelled-counts.ts';
import { breakdownsIn, brokenBreakdowns } from './population/breakdowns.ts';
import type { Rule } from './rule.ts';
import { brokenRelations } from './table/broken-relations.ts';
import { placesOf } from './text/one-per-place.ts';
import { sentencesOf } from './text/sentences.ts';

/** Amounts of money: by program, sasaran and kegiatan against their total, and against their words. */
export const budget: Rule = ({ structure }) => {
  const sentences = sentencesOf(structure);
  const told = textTotals(structure, sentences);
  // An amount that its table contradicts is one fault, also where the text computes with it.
  const isTold = placesOf(told.map(({ spans: [place], ...one }) => ({ ...one, spans: [place] as const })));
  return [
    ...brokenRelations(structure).filter(({ rule }) => rule === 'budget'),
    ...spelledCounts(structure).filter(({ rule }) => rule === 'budget'),
    ...brokenBreakdowns(breakdownsIn(structure, sentences), 'budget'),
    ...told,
    ...leftovers(sentences).filter(({ spans }) => !spans.some(isTold)),
  ];
};

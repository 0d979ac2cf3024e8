import { assessedAgainstTable } from './count/assessed-against-table.ts';
import { inlineCounts } from './count/inline-lists.ts';
import { listCounts } from './count/list-counts.ts';
import { metIndicators } from './count/met-indicators.ts';
import { numberedLists, rowCounts } from './count/row-counts.ts';
import { spelledCounts } from './count/spelled-counts.ts';
import { breakdownsIn, brokenBreakdowns } from './population/breakdowns.ts';
import type { Rule } from './rule.ts';
import { onePerPlace } from './text/one-per-place.ts';
import { sentencesOf } from './text/sentences.ts';

/**
 * Counts against their words, against the list that follows, and against the rows of a table. A number that differs from its own words
 * is one fault, whatever else it then differs from.
 */
export const count: Rule = ({ structure }) => {
  const sentences = sentencesOf(structure);
  const spelled = spelledCounts(structure).filter(({ rule }) => rule === 'count');
  const found = [
    ...listCounts(structure, sentences),
    ...inlineCounts(sentences),
    ...brokenBreakdowns(breakdownsIn(structure, sentences), 'count'),
    ...rowCounts(structure, sentences),
    ...numberedLists(structure, sentences),
    ...metIndicators(structure, sentences),
    ...assessedAgainstTable(structure, sentences),
  ];
  return onePerPlace([...spelled, ...found]);
};

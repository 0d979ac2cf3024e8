import { breakdownsIn, brokenBreakdowns } from './population/breakdowns.ts';
import { groupsToldTwice } from './population/groups-told-twice.ts';
import { headCounts } from './population/head-counts.ts';
import type { Rule } from './rule.ts';
import { onePerPlace } from './text/one-per-place.ts';
import { sentencesOf } from './text/sentences.ts';

/** People and offices that were counted: parts against the whole, those assessed and those left out against all. */
export const population: Rule = ({ structure }) => {
  const sentences = sentencesOf(structure);
  const breakdowns = breakdownsIn(structure, sentences);
  return onePerPlace([...brokenBreakdowns(breakdowns, 'population'), ...headCounts(sentences), ...groupsToldTwice(sentences, breakdowns)]);
};

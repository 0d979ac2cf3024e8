import { breakdownsIn, brokenBreakdowns } from './population/breakdowns.ts';
import type { Rule } from './rule.ts';
import { brokenRelations } from './table/broken-relations.ts';
import { detachedTotals } from './table/detached-totals.ts';
import { missingRows } from './table/missing-rows.ts';
import { sentencesOf } from './text/sentences.ts';
import { toldGaps } from './text/told-gaps.ts';

/** Parts against their total, by column and by row, group totals included; and where a sentence tells both. */
export const sum: Rule = ({ structure }) => [
  ...brokenRelations(structure).filter(({ rule }) => rule === 'sum'),
  ...detachedTotals(structure),
  ...missingRows(structure),
  ...toldGaps(sentencesOf(structure)),
  ...brokenBreakdowns(breakdownsIn(structure, sentencesOf(structure)), 'sum'),
];

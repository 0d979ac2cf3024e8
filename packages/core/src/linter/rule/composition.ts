import { surveysAgainstText } from './composition/survey-against-text.ts';
import { textMeans } from './composition/text-means.ts';
import { textSums } from './composition/text-sums.ts';
import { textWeights } from './composition/text-weights.ts';
import { breakdownsIn, brokenBreakdowns } from './population/breakdowns.ts';
import type { Rule } from './rule.ts';
import { brokenRelations } from './table/broken-relations.ts';
import { sentencesOf } from './text/sentences.ts';

/** Scores against what they are composed of: weighted parts, means, sums that the text spells out. */
export const composition: Rule = ({ structure }) => {
  const sentences = sentencesOf(structure);
  return [
    ...brokenRelations(structure).filter(({ rule }) => rule === 'composition'),
    ...brokenBreakdowns(breakdownsIn(structure, sentences), 'composition'),
    ...textMeans(sentences),
    ...textSums(sentences),
    ...textWeights(sentences),
    ...surveysAgainstText(structure, sentences),
  ];
};

import type { Finding } from '../finding.ts';
import { assessedAgainstTable } from './count/assessed-against-table.ts';
import { inlineCounts } from './count/inline-lists.ts';
import { listCounts } from './count/list-counts.ts';
import { partitions } from './count/partitions.ts';
import { rowCounts } from './count/row-counts.ts';
import { spelledCounts } from './count/spelled-counts.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './text/sentences.ts';

/** Counts against their words, against the list that follows, and against the rows of a table. */
export const count: Rule = ({ structure }) => {
  const sentences = sentencesOf(structure);
  const spelled = spelledCounts(structure, sentences).filter(({ rule }) => rule === 'count');
  const found = [
    ...listCounts(structure, sentences),
    ...inlineCounts(sentences),
    ...partitions(sentences),
    ...rowCounts(structure, sentences),
    ...assessedAgainstTable(structure, sentences),
  ];
  return [...spelled, ...withoutPlacesOf(spelled, found)];
};

/** A number that differs from its own words is one fault, whatever else it then differs from. */
function withoutPlacesOf(first: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const taken = new Set(first.map(({ spans: [place] }) => `${place.line}:${place.from}`));
  const seen = new Set<string>();
  return others.filter(({ spans: [place] }) => {
    const at = `${place.line}:${place.from}`;
    const isNew = !taken.has(at) && !seen.has(at);
    seen.add(at);
    return isNew;
  });
}

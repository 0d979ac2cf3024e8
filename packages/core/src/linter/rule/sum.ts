import type { Rule } from './rule.ts';
import { brokenRelations } from './table/broken-relations.ts';

/** Parts against their total, by column and by row, group totals included. */
export const sum: Rule = ({ structure }) => brokenRelations(structure).filter(({ rule }) => rule === 'sum');

import type { Rule } from '../rule.ts';
import { driftingCriteria } from './drifting-criteria.ts';
import { mistakenKinds } from './mistaken-kinds.ts';
import { renamedInTables } from './renamed-in-tables.ts';
import { renamedIndicators } from './renamed-indicators.ts';
import { twoExpansions } from './two-expansions.ts';

/** Indicators and abbreviations that are named or defined in two ways within one document. */
export const definition: Rule = ({ structure }) => [
  ...renamedIndicators(structure),
  ...renamedInTables(structure),
  ...driftingCriteria(structure),
  ...mistakenKinds(structure),
  ...twoExpansions(structure),
];

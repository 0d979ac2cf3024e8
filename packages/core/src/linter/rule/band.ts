import { legendFindings } from './band/legends.ts';
import { tableBands } from './band/table-bands.ts';
import { textBands } from './band/text-bands.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './text/sentences.ts';

/** Predicates and categories against the band in which their score lies. */
export const band: Rule = ({ structure }) => [
  ...textBands(structure, sentencesOf(structure)),
  ...tableBands(structure),
  ...legendFindings(structure),
];

import type { Rule } from '../rule.ts';
import { crossedDefinitions } from './crossed-definitions.ts';
import { miscalledCaptions } from './miscalled-captions.ts';
import { miscalledCodes } from './miscalled-codes.ts';
import { misplacedCaptions } from './misplaced-captions.ts';
import { otherOffice } from './other-office.ts';
import { periodLabels } from './period-labels.ts';

/** Codes, captions, periods and offices that are called what they are not. */
export const label: Rule = ({ structure }) => [
  ...miscalledCodes(structure),
  ...crossedDefinitions(structure),
  ...misplacedCaptions(structure),
  ...miscalledCaptions(structure),
  ...periodLabels(structure),
  ...otherOffice(structure),
];

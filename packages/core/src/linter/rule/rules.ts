import type { RuleId } from '../finding.ts';
import { band } from './band.ts';
import { brokenValue } from './broken-value/broken-value.ts';
import { budget } from './budget.ts';
import { capaian } from './capaian.ts';
import { carryOver } from './carry-over.ts';
import { composition } from './composition.ts';
import { count } from './count.ts';
import { definition } from './definition/definition.ts';
import { duplicateText } from './duplicate-text/duplicate-text.ts';
import { label } from './label/label.ts';
import { legalBasis } from './legal-basis/legal-basis.ts';
import { numbering } from './numbering/numbering.ts';
import { periodRule } from './period.ts';
import { personalData } from './personal-data/personal-data.ts';
import { population } from './population.ts';
import { differenceFindings } from './rank-word/difference-words.ts';
import { rankWord } from './rank-word.ts';
import { ratio } from './ratio.ts';
import { reference } from './reference/reference.ts';
import type { Rule } from './rule.ts';
import { sameFact } from './same-fact.ts';
import { separator } from './separator/separator.ts';
import { sum } from './sum.ts';
import { supersededText } from './superseded-text/superseded-text.ts';
import { tableStructure } from './table-structure.ts';
import { trajectory } from './trajectory.ts';
import { unmetNotDiscussed } from './unmet-not-discussed.ts';

/** Every rule that looks at one document. `cross-document` looks at several and lives in `paket/`. */
export const RULES_OF_ONE_DOCUMENT: Partial<Record<RuleId, Rule>> = {
  'broken-value': brokenValue,
  definition,
  'duplicate-text': duplicateText,
  label,
  'legal-basis': legalBasis,
  sum: (examined) => [...sum(examined), ...differenceFindings(examined)],
  ratio,
  composition,
  band,
  count,
  population,
  budget,
  trajectory,
  'table-structure': tableStructure,
  numbering,
  'personal-data': personalData,
  reference,
  separator,
  'superseded-text': supersededText,
  'same-fact': sameFact,
  capaian,
  'carry-over': carryOver,
  period: periodRule,
  'rank-word': rankWord,
  'unmet-not-discussed': unmetNotDiscussed,
};

import type { RuleId } from '../finding.ts';
import { legalBasis } from './legal-basis/legal-basis.ts';
import type { Rule } from './rule.ts';

/** Every rule that looks at one document. `cross-document` looks at several and lives in `paket/`. */
export const RULES_OF_ONE_DOCUMENT: Partial<Record<RuleId, Rule>> = {
  'legal-basis': legalBasis,
};

import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Claim } from '../claim/claim.ts';
import type { Finding } from '../finding.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';

/** All that a rule may look at. */
export type Examined = {
  readonly structure: DocumentStructure;
  readonly claims: readonly Claim[];
  /** The day on which the document is judged: `--date`, else the day of its signature, else the end of its period. */
  readonly on: PlainDate | null;
};

/** Finds one kind of fault. Pure; says nothing where it is not sure what it reads. */
export type Rule = (examined: Examined) => readonly Finding[];

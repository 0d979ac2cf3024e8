import type { Dwibahasa } from '../rulepack/rule-pack.ts';
import type { Span } from './source/span.ts';

/** The published list: baselines, settings and exports of other people rest on these names. */
export const RULES = [
  'same-fact',
  'cross-document',
  'sum',
  'ratio',
  'capaian',
  'composition',
  'band',
  'count',
  'rank-word',
  'label',
  'unmet-not-discussed',
  'carry-over',
  'period',
  'trajectory',
  'budget',
  'population',
  'definition',
  'numbering',
  'reference',
  'separator',
  'broken-value',
  'legal-basis',
  'superseded-text',
  'table-structure',
  'duplicate-text',
  'personal-data',
] as const;
export type RuleId = (typeof RULES)[number];

export const SEVERITIES = ['error', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One fault, however often it occurs. `spans[0]` is the place to correct; the others are what it contradicts, or where it occurs again. */
export type Finding = {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** 0–1. */
  readonly confidence: number;
  readonly message: Dwibahasa;
  /** The value or words that would be right, where the document itself proves them. */
  readonly expected?: string;
  /** What makes it this fault and no other, without line numbers: `iku-1|realisasi|2023|63,39`. The fingerprint is made of it. */
  readonly key: string;
  readonly spans: readonly [Span, ...Span[]];
  /** Rests on a figure that may have been misread: shown apart, never an error. */
  readonly mungkinSalahBaca?: true;
};

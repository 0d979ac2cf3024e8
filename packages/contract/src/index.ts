import { auditEndpoints } from './audit/audit.ts';
import { boardEndpoints } from './board/board.ts';
import { calculationEndpoints } from './calculation/kept-calculation.ts';
import { documentEndpoints } from './document/document.ts';
import { healthEndpoints } from './health/health.ts';
import { importEndpoints } from './import/import.ts';
import { importProfileEndpoints } from './import/import-profile.ts';
import { checkEndpoints } from './linter/review.ts';
import { figureEndpoints } from './measurement/figures.ts';
import { measurementEndpoints } from './measurement/measurement.ts';
import { orgEndpoints } from './org/org.ts';
import { manualEndpoints } from './plan/manual-lifecycle.ts';
import { planEndpoints } from './plan/plan.ts';
import { rekapEndpoints } from './plan/rekap.ts';
import { trajectoryEndpoints } from './plan/trajectory.ts';
import { rulepackEndpoints } from './rulepack/rulepack.ts';
import { sessionEndpoints } from './session/session.ts';

/** The whole HTTP API. */
export const endpoints = {
  ...sessionEndpoints,
  ...orgEndpoints,
  ...planEndpoints,
  ...trajectoryEndpoints,
  ...rekapEndpoints,
  ...manualEndpoints,
  ...measurementEndpoints,
  ...figureEndpoints,
  ...calculationEndpoints,
  ...importEndpoints,
  ...checkEndpoints,
  ...importProfileEndpoints,
  ...rulepackEndpoints,
  ...boardEndpoints,
  ...documentEndpoints,
  ...auditEndpoints,
  ...healthEndpoints,
};
export type Endpoints = typeof endpoints;

export * from './audit/audit.ts';
export * from './board/board.ts';
export * from './calculation/answer-lines.ts';
export * from './calculation/calculation.ts';
export * from './calculation/calculations.ts';
export * from './calculation/json-lines.ts';
export * from './calculation/kept-calculation.ts';
export * from './calculation/problem-sentences.ts';
export * from './calculation/verify-calculations.ts';
export * from './document/document.ts';
export * from './document/renja-content.ts';
export type * from './endpoint.ts';
export * from './import/import.ts';
export * from './import/import-profile.ts';
export * from './import/problem-sentences.ts';
export * from './import/profil-skm.ts';
export * from './linter/check-lines.ts';
export * from './linter/problem-sentences.ts';
export * from './linter/review.ts';
export * from './linter/sarif.ts';
export * from './measurement/derivation.ts';
export * from './measurement/figures.ts';
export * from './measurement/measurement.ts';
export * from './org/org.ts';
export * from './plan/manual.ts';
export * from './plan/manual-lifecycle.ts';
export * from './plan/plan.ts';
export * from './plan/rekap.ts';
export * from './plan/trajectory.ts';
export * from './primitives.ts';
export * from './problem.ts';
export * from './rulepack/describe-pack.ts';
export * from './rulepack/rulepack.ts';
export * from './session/session.ts';

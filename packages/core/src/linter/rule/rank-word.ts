import { allFindings } from './rank-word/all-words.ts';
import { directionFindings } from './rank-word/direction-words.ts';
import { superlativeFindings } from './rank-word/superlatives.ts';
import { targetWordFindings } from './rank-word/target-findings.ts';
import type { Rule } from './rule.ts';

/** Words of comparison that the figures contradict: "melebihi target", "meningkat", "terendah", "semua". */
export const rankWord: Rule = (examined) => [
  ...targetWordFindings(examined),
  ...directionFindings(examined),
  ...superlativeFindings(examined),
  ...allFindings(examined),
];

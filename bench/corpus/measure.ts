import type { PlacedFinding, RuleId, SourceText } from '@selaras/core';
import { factsOf } from './facts.ts';
import type { Fault } from './fault.ts';
import { lkjOf, pkOf, renaksiOf } from './lain.ts';
import type { Naskah } from './naskah.ts';
import { FIGURE_PLANTERS } from './plant-figures.ts';
import { WORD_PLANTERS } from './plant-words.ts';
import { randomOf } from './random.ts';
import { renjaOf } from './renja.ts';

/** A made document with the faults that were put into it. */
export type Sample = { readonly seed: number; readonly naskah: Naskah; readonly faults: readonly Fault[] };

const COMPOSERS = [renjaOf, renjaOf, lkjOf, pkOf, renaksiOf];
export const PLANTERS = [...FIGURE_PLANTERS, ...WORD_PLANTERS];

/** The same seed gives the same document. At most `most` faults, never two in one part. */
export function sampleOf(seed: number, most: number): Sample {
  const random = randomOf(seed + 1000);
  const facts = factsOf(seed);
  let naskah = (COMPOSERS[seed % COMPOSERS.length] ?? renjaOf)(random, facts);
  const faults: Fault[] = [];
  const touched = new Set<string>();
  for (const { touches, plant } of random.some(PLANTERS, PLANTERS.length)) {
    if (faults.length >= most) break;
    if (touches.some((part) => touched.has(part))) continue;
    const planted = plant(random, facts, naskah);
    if (planted === null) continue;
    naskah = planted.naskah;
    faults.push(planted.fault);
    for (const part of touches) touched.add(part);
  }
  return { seed, naskah, faults };
}

export type Tally = { readonly planted: number; readonly found: number; readonly told: number; readonly wrong: number };
export type Judgement = {
  readonly byRule: ReadonlyMap<RuleId, Tally>;
  readonly missed: readonly Fault[];
  readonly falseAlarms: readonly PlacedFinding[];
};

const NOTHING: Tally = { planted: 0, found: 0, told: 0, wrong: 0 };

/** A note is right where it tells a planted fault, by one of its rules at its words; what is only information is not counted. */
export function judge({ faults }: Sample, source: SourceText, findings: readonly PlacedFinding[]): Judgement {
  const told = findings.filter(({ severity }) => severity !== 'info');
  const missed = faults.filter((fault) => !findings.some((finding) => isOf(finding, fault, source)));
  const falseAlarms = told.filter((finding) => !faults.some((fault) => isOf(finding, fault, source)));
  const byRule = new Map<RuleId, Tally>();
  const add = (rule: RuleId, more: Partial<Tally>): void => {
    const now = byRule.get(rule) ?? NOTHING;
    byRule.set(rule, {
      planted: now.planted + (more.planted ?? 0),
      found: now.found + (more.found ?? 0),
      told: now.told + (more.told ?? 0),
      wrong: now.wrong + (more.wrong ?? 0),
    });
  };
  for (const fault of faults) add(fault.rule, { planted: 1, found: missed.includes(fault) ? 0 : 1 });
  for (const finding of told) add(finding.rule, { told: 1, wrong: falseAlarms.includes(finding) ? 1 : 0 });
  return { byRule, missed, falseAlarms };
}

function isOf({ rule, places }: PlacedFinding, { rule: own, alike = [], words }: Fault, { lines }: SourceText): boolean {
  if (rule !== own && !alike.includes(rule)) return false;
  return words === '' || places.some(({ text, line }) => text.includes(words) || (lines[line - 1] ?? '').includes(words));
}

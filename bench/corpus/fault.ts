import type { RuleId } from '@selaras/core';
import type { Facts } from './facts.ts';
import type { Naskah } from './naskah.ts';
import type { Random } from './random.ts';

/** A fault that was put into a document on purpose: which rules may tell it, and words that stand where it is. */
export type Fault = { readonly rule: RuleId; readonly alike?: readonly RuleId[]; readonly words: string };

export type Planting = { readonly naskah: Naskah; readonly fault: Fault };

/** Puts one fault into a document; `null` where the document has no place for it. */
export type Planter = {
  readonly name: string;
  /** Parts that it changes: two faults in one part could hide each other. */
  readonly touches: readonly string[];
  readonly plant: (random: Random, facts: Facts, naskah: Naskah) => Planting | null;
};

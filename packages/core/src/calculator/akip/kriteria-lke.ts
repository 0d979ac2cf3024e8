import type { Dwibahasa } from '../../rulepack/rule-pack.ts';

/** One probing question of an LKE. It carries no weight of its own: the evaluator grades the sub-komponen. */
export type KriteriaLke = { readonly kode: string; readonly bunyi: Dwibahasa };

export type KalimatKriteria = readonly [id: string, en: string];

/** Numbered in their order: the second criterion of `1.a` is `1.a.2`. */
export const kriteriaOf = (sub: string, kalimat: readonly KalimatKriteria[]): readonly KriteriaLke[] =>
  kalimat.map(([id, en], i) => ({ kode: `${sub}.${i + 1}`, bunyi: { id, en } }));

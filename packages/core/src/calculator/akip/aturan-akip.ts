import type { Dwibahasa } from '../../rulepack/rule-pack.ts';
import type { BandTable } from '../bands.ts';
import type { KriteriaLke } from './kriteria-lke.ts';

/** What a sub-komponen asks: that something exists, that it is good, that it is used. */
export type DimensiLke = 'keberadaan' | 'kualitas' | 'pemanfaatan';

export type SubKomponenLke = {
  /** `1.a` … `4.c`. */
  readonly kode: string;
  readonly dimensi: DimensiLke;
  readonly nama: Dwibahasa;
  /** Points of 100. */
  readonly bobot: string;
  readonly kriteria: readonly KriteriaLke[];
};

export type KomponenLke = {
  readonly kode: string;
  readonly nama: string;
  /** Points of 100: the highest score of the komponen. */
  readonly bobot: string;
  readonly sub: readonly SubKomponenLke[];
};

/** One grade. Its words differ for keberadaan. */
export type AnakTangga = {
  readonly grade: string;
  /** Percent of the bobot of its sub-komponen. */
  readonly angka: string;
  readonly bunyi: { readonly keberadaan: Dwibahasa; readonly lainnya: Dwibahasa };
  /** The share of criteria met, in percent, from which on this grade may be proposed; `null`: a share alone never earns it. */
  readonly porsi: { readonly dari: string; readonly termasuk: boolean } | null;
};

export type AturanAkip = {
  readonly komponen: readonly KomponenLke[];
  /** Highest first. */
  readonly tangga: readonly AnakTangga[];
  readonly predikat: BandTable;
};

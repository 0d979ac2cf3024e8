import type { Trace } from '../formula/trace.ts';
import type { Figure } from '../kernel/figure.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import type { Kategori } from './bands.ts';

/** One component that a pack composes. Its code is permanent: manuals, imports and formulas use it. */
export type KomponenPaket = {
  readonly kode: string;
  readonly nama: string;
  /** Percent of the total, where the pack weights its components. */
  readonly bobot?: string;
  readonly minimum: string;
  readonly maksimum: string;
  /** Which way the result goes when this component rises. Every pack is monotone in each component. */
  readonly arah: 'naik' | 'turun';
  /** Whether the value is one of a few steps and therefore never rounded (`pengurang` 0; 0,25; …). */
  readonly bertingkat?: true;
};

/** A figure on the way that documents and screens print beside the result: an aspek, a weighted value. */
export type Rincian = { readonly kode: string; readonly nama: string; readonly figure: Figure };

export type HasilPaket = {
  readonly hasil: Figure;
  readonly kategori: Kategori | null;
  readonly rincian: readonly Rincian[];
  readonly trace: Trace;
};

/** A dated composition of components into one score. Pure: equal inputs give an equal result on any day. */
export type Calculator = {
  readonly paket: RulePack<unknown>;
  readonly komponen: readonly KomponenPaket[];
  /** A component without an entry was left out; what that means is the pack's to say. */
  readonly compute: (inputs: ReadonlyMap<string, Figure>) => HasilPaket;
};

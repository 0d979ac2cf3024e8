import type { CalculationKind } from '@selaras/contract/calculation/calculations';
import type { Dwibahasa, RulePack, SetelanPaket } from '@selaras/core';
import type { TFunction } from 'i18next';
import type source from '../../locales/id.json';
import type { Cara } from '../isian.ts';

/** Kinds with a screen of their own; simulations stand on the screen of what they simulate. */
export type LayarKind = CalculationKind & keyof typeof source.hitung.jenis;

export type Grup = 'anggaran' | 'layanan' | 'sdm' | 'akuntabilitas' | 'lainnya';

/** What a form needs to name its fields: the words, and the pack whose indicators it lists. */
export type FormAsk = {
  readonly t: TFunction;
  readonly kata: (teks: Dwibahasa) => string;
  readonly paket: string;
  readonly jumlahUnsur: number;
};

/** How one kind of calculation is asked for on screen. */
export type KindForm = {
  readonly kind: LayarKind;
  readonly grup: Grup;
  readonly packs: readonly RulePack<unknown>[];
  readonly cara: (ask: FormAsk) => readonly Cara[];
  /** The readings of a pack that this input may choose. */
  readonly setelan?: (paket: RulePack<unknown>) => readonly SetelanPaket[];
  /** What its result is counted in, where that is not a score. */
  readonly satuan?: 'persen' | 'responden';
  /** A survey may have another number of unsur than nine. */
  readonly perUnsur?: true;
};

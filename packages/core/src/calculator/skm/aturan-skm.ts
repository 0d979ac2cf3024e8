import type { BandTable } from '../bands.ts';

export type AturanSkm = {
  /** Names of the unsur in the order of their codes U1, U2, …; a survey with another number of unsur has codes only. */
  readonly unsur: readonly string[];
  /** Answers are whole numbers of this scale; an NRR lies on it. */
  readonly skala: { readonly minimum: string; readonly maksimum: string };
  /** From the scale of the answers to that of the index. */
  readonly pengali: string;
  readonly bobot: {
    /** Weights that reports use for every unsur, by the name they are asked for. `1/n` is always known and always exact. */
    readonly bernama: readonly string[];
    /** How far a set of weights may be from 1 together: room for weights that were rounded when they were printed. */
    readonly simpangan: string;
  };
  readonly mutu: BandTable;
};

/** The exact weight 1/n: what is taken where nothing is asked for. */
export const BOBOT_TEPAT = '1/n';

/** `U1` is the first unsur. Codes stay whatever the order of a questionnaire. */
export const kodeUnsur = (index: number): string => KODE[index] ?? `U${index + 1}`;

/** More than questionnaires have: making a code costs more than all else that is done with an unsur. */
const KODE: readonly string[] = Array.from({ length: 20 }, (_, index) => `U${index + 1}`);

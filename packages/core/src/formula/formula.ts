import type { Decimal } from '../kernel/decimal.ts';

/**
 * A parsed Manual IKU formula. Closed on purpose: what is not in this union cannot be run.
 * `at` is the offset in the text, so that every problem can be pointed at.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: Decimal; readonly at: number }
  | { readonly kind: 'ref'; readonly kode: string; readonly at: number }
  | { readonly kind: 'negate'; readonly operand: Formula; readonly at: number }
  | { readonly kind: 'binary'; readonly op: Operator; readonly left: Formula; readonly right: Formula; readonly at: number }
  | { readonly kind: 'call'; readonly fungsi: FungsiAngka; readonly args: readonly Formula[]; readonly at: number }
  /** `CACAH(daftar)` counts rows, `CACAH(daftar; kategori)` the rows of one category. */
  | { readonly kind: 'cacah'; readonly daftar: string; readonly kategori: string | null; readonly at: number };

export type Operator = '+' | '-' | '*' | '/';

/** Functions over figures: mean, sum, smallest, largest. */
export const FUNGSI_ANGKA = ['RATA', 'JUMLAH', 'MIN', 'MAKS'] as const;
export type FungsiAngka = (typeof FUNGSI_ANGKA)[number];

/** Why a text is not a formula, and where. A syntax error is the author's, so it returns. */
export type FormulaError = {
  readonly code:
    | 'empty'
    | 'too_long'
    | 'too_deep'
    | 'unexpected_character'
    | 'unexpected_token'
    | 'unexpected_end'
    | 'unknown_function'
    | 'argument_count'
    | 'number_too_long';
  /** Offset in the text, from 0. */
  readonly at: number;
  readonly found: string;
};

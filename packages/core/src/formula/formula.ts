import type { Decimal } from '../kernel/decimal.ts';
import { assertNever } from '../kernel/result.ts';

/** `id`: comma is decimal, point groups thousands; `en`: the other way round. */
export type LokalAngka = 'id' | 'en';

/**
 * A parsed Manual IKU formula. Closed on purpose: what is not in this union cannot be run.
 * `at` is the offset in the text, so that every problem can be pointed at.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: Decimal; readonly at: number }
  /** A component of the manual. */
  | { readonly kind: 'ref'; readonly kode: string; readonly at: number }
  /** A figure from outside the entry: another indicator, the budget, a survey, a rule pack. */
  | { readonly kind: 'luar'; readonly rujukan: Rujukan; readonly at: number }
  | { readonly kind: 'negate'; readonly operand: Formula; readonly at: number }
  | { readonly kind: 'binary'; readonly op: Operator; readonly left: Formula; readonly right: Formula; readonly at: number }
  /** `x ^ n`: only a whole exponent that stands in the text, from −9 to 99. */
  | { readonly kind: 'pangkat'; readonly basis: Formula; readonly eksponen: number; readonly at: number }
  | { readonly kind: 'banding'; readonly op: Pembanding; readonly left: Formula; readonly right: Formula; readonly at: number }
  | { readonly kind: 'logika'; readonly op: 'DAN' | 'ATAU'; readonly args: readonly Formula[]; readonly at: number }
  | { readonly kind: 'bukan'; readonly operand: Formula; readonly at: number }
  | { readonly kind: 'jika'; readonly syarat: Formula; readonly maka: Formula; readonly lainnya: Formula; readonly at: number }
  | { readonly kind: 'call'; readonly fungsi: FungsiAngka; readonly args: readonly Formula[]; readonly at: number }
  /** `RATA_TERTIMBANG(nilai; bobot; nilai; bobot; …)`. */
  | { readonly kind: 'tertimbang'; readonly pasangan: readonly { readonly nilai: Formula; readonly bobot: Formula }[]; readonly at: number }
  /** `BULATKAN(x; 2)`: half up, to 0–24 decimals that stand in the text. */
  | { readonly kind: 'bulatkan'; readonly nilai: Formula; readonly desimal: number; readonly at: number }
  /** `BATAS(x; bawah; atas)`. */
  | { readonly kind: 'batas'; readonly nilai: Formula; readonly bawah: Formula; readonly atas: Formula; readonly at: number }
  | { readonly kind: 'mutlak'; readonly nilai: Formula; readonly at: number }
  /** `CACAH(daftar)` counts rows; with a condition, the rows that meet it. `CACAH(daftar; a)` is short for `kategori = a`. */
  | { readonly kind: 'cacah'; readonly daftar: string; readonly syarat: SyaratBaris | null; readonly at: number };

export type Operator = '+' | '-' | '*' | '/';
export type Pembanding = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Functions over figures: mean, sum, smallest, largest. */
export const FUNGSI_ANGKA = ['RATA', 'JUMLAH', 'MIN', 'MAKS'] as const;
export type FungsiAngka = (typeof FUNGSI_ANGKA)[number];

/** What must be true of a row to be counted. `kolom`: `kategori`, or an attribute that the list declares. */
export type SyaratBaris =
  | { readonly jenis: 'di'; readonly kolom: string; readonly pilihan: readonly string[]; readonly at: number }
  | { readonly jenis: 'dan' | 'atau'; readonly syarat: readonly SyaratBaris[]; readonly at: number }
  | { readonly jenis: 'bukan'; readonly syarat: SyaratBaris; readonly at: number };

/** Which period of the other indicator: the same, the one before it of its kind, or the same one a year earlier. */
export type GeserPeriode = 'ini' | 'lalu' | 'tahun_lalu';

/**
 * A figure that is not entered here. `IKU(7)`, `IKU(7; LALU)`, `IKU(7; TAHUN_LALU)`, `IKU(7; ANAK)`, `TARGET(7)`, `CAPAIAN(7)`,
 * `ANGGARAN()` or `ANGGARAN(7)` (rupiah of the year), `SURVEI(kode)`, `PAKET("skm:14-2017")` (a pack over the own components).
 * `anak` gives a figure for each unit directly below, and may only stand inside JUMLAH, RATA, MIN or MAKS.
 */
export type Rujukan =
  | {
      readonly jenis: 'iku';
      readonly kode: string;
      readonly ukuran: 'realisasi' | 'target' | 'capaian';
      readonly periode: GeserPeriode;
      readonly unit: 'ini' | 'anak';
    }
  /** `kode` `null`: of the indicator itself. */
  | { readonly jenis: 'anggaran'; readonly kode: string | null }
  | { readonly jenis: 'survei'; readonly kode: string; readonly periode: GeserPeriode }
  | { readonly jenis: 'paket'; readonly paket: string };

/** One text for one reference: the key under which its value is handed to the evaluation. */
export function rujukanKey(rujukan: Rujukan): string {
  switch (rujukan.jenis) {
    case 'iku':
      return `iku:${rujukan.kode}:${rujukan.ukuran}:${rujukan.periode}:${rujukan.unit}`;
    case 'anggaran':
      return `anggaran:${rujukan.kode ?? ''}`;
    case 'survei':
      return `survei:${rujukan.kode}:${rujukan.periode}`;
    case 'paket':
      return `paket:${rujukan.paket}`;
    default:
      return assertNever(rujukan);
  }
}

/** Why a text is not a formula, and where. A syntax error is the author's, so it returns. */
export type FormulaError = {
  readonly code:
    | 'empty'
    | 'too_long'
    | 'too_deep'
    | 'too_large'
    | 'unexpected_character'
    | 'unexpected_token'
    | 'unexpected_end'
    | 'unbalanced_parenthesis'
    | 'unknown_function'
    | 'argument_count'
    | 'argument_kind'
    | 'number_too_long'
    | 'number_ambiguous'
    | 'number_locale'
    | 'exponent_not_allowed';
  /** Offset in the text, from 0. */
  readonly at: number;
  readonly found: string;
  /** What to write instead, where one thing is likely meant. */
  readonly saran?: string;
  /** The other thing that may be meant, where two are: `1.250` is `1250` or `1,25`. */
  readonly saranLain?: string;
};

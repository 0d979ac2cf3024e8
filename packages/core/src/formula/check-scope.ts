import type { Decimal } from '../kernel/decimal.ts';

/** What a component is to a formula: something to compute with, a truth, a day, or rows to count. */
export type JenisNilai = 'angka' | 'logika' | 'tanggal' | 'daftar';

export type KomponenLingkup = {
  readonly kode: string;
  readonly jenis: JenisNilai;
  readonly satuan: string;
  readonly minimum: Decimal | null;
  readonly maksimum: Decimal | null;
  /** Rows of a list whose members the manual names; `null`: any number, but at least one, since an empty list is not an entry. */
  readonly jumlahBaris: number | null;
  readonly kategori: readonly string[];
  readonly atribut: readonly { readonly kode: string; readonly pilihan: readonly string[] }[];
  /** Whether the formula may use it: detail that is only checked may not enter a realisasi. */
  readonly ikutRumus: boolean;
};

/** Everything that a formula may name, and what its result is for. What is `null` is not known here, and not judged. */
export type Lingkup = {
  readonly komponen: readonly KomponenLingkup[];
  /** Satuan of every indicator by its code. */
  readonly iku: ReadonlyMap<string, { readonly satuan: string }> | null;
  readonly survei: ReadonlySet<string> | null;
  readonly paket: ReadonlySet<string> | null;
  /** Satuan of the indicator that the formula computes. */
  readonly satuan: string | null;
  /** Whether the manual declares that percentages of units below are averaged (`konsolidasiLokasi` `rata_rata`). */
  readonly bolehRataPersen: boolean;
  /** Whether a divisor that may be zero is answered for: the manual declares what it means, or nothing depends on the result. */
  readonly pembagiNolDinyatakan: boolean;
};

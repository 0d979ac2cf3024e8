import type { DimensiIpAsn } from '../../calculator/ip-asn/aturan-ip-asn.ts';

/** Turns what tells a person apart into what does not name them: a keyed hash, made by whoever holds the key. */
export type Pseudonym = (identity: string) => string;

export type SetelanImporIpAsn = {
  readonly pseudonym: Pseudonym;
  /** What is known from elsewhere: how many people there are, and how many are left out. */
  readonly populasi?: number | undefined;
  readonly dikecualikan?: number | undefined;
};

/** One person without a name: NIP, name and position end in the reader. */
export type IsiIpAsn = {
  readonly pseudonim: string;
  readonly satuanKerja: string | null;
  /** Scores as printed; `null` of a person who is left out. */
  readonly dimensi: Readonly<Record<DimensiIpAsn, string>> | null;
  readonly total: string | null;
  /** Why the person is left out; `null`: is not. */
  readonly dikecualikan: string | null;
};

/** What the file says of itself, above or below its rows. */
export type DinyatakanIpAsn = { readonly populasi: number | null; readonly dinilai: number | null; readonly dikecualikan: number | null };

export type IkhtisarIpAsn = {
  readonly dinilai: number;
  /** How many people for each reason. */
  readonly dikecualikan: Readonly<Record<string, number>>;
  readonly ditolak: number;
  readonly dinyatakan: DinyatakanIpAsn;
};

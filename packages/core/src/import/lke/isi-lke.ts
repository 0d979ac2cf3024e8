/** One row of an LKE: the grade of a sub-komponen, or, where a file only has those, the score of a komponen. */
export type IsiLke =
  | { readonly jenis: 'sub'; readonly kode: string; readonly grade: string }
  | { readonly jenis: 'komponen'; readonly kode: string; readonly nilai: string };

export type SetelanImporLke = {
  /** Letters of the column that counts, where a sheet has several: self-assessment and evaluation, or last year and this one. */
  readonly kolom?: string | undefined;
};

/** What `calc akip` reads; `null` while it is not whole. */
export type MasukanLke = { readonly lke: Readonly<Record<string, string>> } | { readonly komponen: readonly string[] };

export type IkhtisarLke = {
  readonly sheet: string | null;
  /** Letters of the column that was read. */
  readonly kolom: string | null;
  readonly masukan: MasukanLke | null;
  /** Total that follows from the rows, and the one that is printed. */
  readonly total: string | null;
  readonly tercetak: string | null;
};

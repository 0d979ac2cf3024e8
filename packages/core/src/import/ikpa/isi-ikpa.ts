/** What is kept of one satker and month. Figures are the text that was printed, with a point; what follows from them is computed. */
export type IsiIkpa = {
  readonly satker: string;
  readonly ba: string | null;
  readonly kppn: string | null;
  readonly uraian: string | null;
  /** `2024-M12`; `null` while nobody has said it. */
  readonly periode: string | null;
  readonly paket: string;
  /** Printed value of every component; `null` where nothing is printed. */
  readonly nilai: Readonly<Record<string, string | null>>;
  /** Every set of assessed components that fits: one, or several where nobody can tell. */
  readonly masks: readonly (readonly string[])[];
  readonly total: string;
  /** Percent. */
  readonly konversi: string;
  readonly pengurang: string | null;
  readonly akhir: string | null;
  readonly aspek: Readonly<Record<string, string | null>>;
};

/** A printed figure beside what follows from the others; exact, as text. */
export type Selisih = { readonly recomputed: string; readonly published: string; readonly difference: string };

/** What the identities of a row say: shown beside it, stored nowhere. */
export type HitunganIkpa = {
  /** Columns to the right of the headings; `null`: there are none. */
  readonly shift: number | null;
  /** Nilai Total as it is printed, also where the rest of the row cannot be read. */
  readonly tercetak: string | null;
  /** Σ nilai × bobot ÷ 100 over the mask; where none fits, over what is printed and not 0. */
  readonly total: Selisih | null;
  /** nilai total ÷ konversi bobot − pengurang. */
  readonly akhir: Selisih | null;
  readonly aspek: Readonly<Record<string, Selisih | null>>;
};

/** One kind of identity with its exact difference. */
export type TabelTerbaca = {
  readonly sheet: string;
  readonly bentuk: 'blok' | 'datar';
  readonly paket: string;
  readonly shift: number | null;
  /** Letters of the column in which Revisi DIPA really is. */
  readonly mulai: string;
  readonly tahun: number | null;
  readonly bulan: number | null;
  readonly diuji: number;
  readonly cocok: number;
};

export type IkhtisarIkpa = { readonly tabel: readonly TabelTerbaca[] };

/** The strategy of one Renstra period as documents and the strategy map need it. Labels belong to the period. */
export type Strategi = {
  readonly nama: string;
  readonly tahunAwal: number;
  readonly tahunAkhir: number;
  readonly label: { readonly sasaran: string; readonly indikator: string };
  readonly tujuan: readonly { readonly nomor: number; readonly judul: string; readonly uraian: string }[];
  readonly perspektif: readonly { readonly id: string; readonly nama: string }[];
  readonly sasaran: readonly Sasaran[];
  /** Cause and effect between sasaran. `contoh`: drawn by us, not legible in the source. */
  readonly panah: readonly { readonly dari: string; readonly ke: string; readonly contoh: boolean }[];
  readonly indikator: readonly {
    readonly id: string;
    readonly kode: string;
    readonly nama: string;
    readonly satuan: string;
    readonly sasaranId: string;
  }[];
};

export type Sasaran = { readonly id: string; readonly nomor: number; readonly teks: string; readonly perspektifId: string | null };

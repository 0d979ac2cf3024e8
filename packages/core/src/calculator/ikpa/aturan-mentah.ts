/** Kinds of spending that IKPA tells apart: pegawai, barang, modal, bantuan sosial. */
export const JENIS_BELANJA = ['51', '52', '53', '57'] as const;
export type JenisBelanja = (typeof JENIS_BELANJA)[number];

/** A value up to and with a bound, in rising order; the last one has none. */
export type Tingkat = { readonly sampai: string | null; readonly nilai: string };

export type AturanRevisi = {
  /** Codes of revisions with an unchanged pagu that Kemenkeu approves; one that has none of them is not counted. */
  readonly kodeDihitung: readonly string[];
  /** Nilai by the number of counted revisions in a semester, which does not carry over. */
  readonly nilaiSemester: readonly Tingkat[];
  readonly bobotSemester: string;
};

export type AturanDeviasi = {
  /** Mean deviation, percent, up to which the nilai is the highest. */
  readonly ambang: string;
  readonly maksimumBulan: string;
  /** December is not scored. */
  readonly bulanTerakhir: number;
};

export type AturanPenyerapan = {
  /** Cumulative targets of the four quarters, percent of pagu. */
  readonly target: Readonly<Record<JenisBelanja, readonly [string, string, string, string]>>;
  readonly maksimum: string;
};

export type AturanKontraktual = {
  readonly bobot: { readonly distribusi: string; readonly kontrak_dini: string; readonly akselerasi_53: string };
  /** Lowest nilai of a contract that counts, rupiah, itself included. */
  readonly nilaiMinimum: string;
  /** Distribusi: share of the year's contracts, percent, that were signed up to this day (`MM-DD`), and what the share gives. */
  readonly distribusi: { readonly sampai: string; readonly tingkat: readonly Tingkat[] };
  /** Kontrak dini: points of a contract signed before the year, and from its first day up to this day. */
  readonly kontrakDini: { readonly sampai: string; readonly praDipa: string; readonly awalTahun: string };
  /** Akselerasi 53: paid at once, up to this nilai; points by the quarter of the SP2D. */
  readonly akselerasi53: { readonly nilaiMaksimum: string; readonly poin: readonly [string, string, string, string] };
};

export type AturanTagihan = { readonly hariKerja: number; readonly dikecualikan: readonly JenisBelanja[] };

export type AturanUpTup = {
  readonly bobot: { readonly tunai: string; readonly kkp: string };
  readonly bobotTunai: { readonly ketepatan_waktu: string; readonly gup_disebulankan: string; readonly setoran_tup: string };
  /** Cumulative targets of KKP, percent of twelve months of plafon, and what reaching or missing one gives. */
  readonly kkp: { readonly target: readonly [string, string, string, string]; readonly tercapai: string; readonly belumTercapai: string };
  /** Letters that change the length of the month for transactions whose previous SP2D lies in a period. */
  readonly pengecualian: readonly {
    readonly setelan: string;
    readonly dari: string;
    readonly sampai: string;
    readonly hariSebulan: number;
  }[];
};

export type AturanCapaianOutput = {
  readonly bobot: { readonly ketepatan_waktu: string; readonly capaian_ro: string };
  /** Working day of the next month up to which an RO is reported. */
  readonly hariKerja: number;
};

/** `rasio`: ‰ of the SPM of the fourth quarter, rounded to `desimal` before the table is read. */
export type AturanDispensasi = { readonly desimal: number; readonly tingkat: readonly Tingkat[] };

/** How every indicator arises from transactions. */
export type AturanMentah = {
  readonly revisi_dipa: AturanRevisi;
  readonly deviasi_hal3: AturanDeviasi;
  readonly penyerapan: AturanPenyerapan;
  readonly kontraktual: AturanKontraktual;
  readonly tagihan: AturanTagihan;
  readonly up_tup: AturanUpTup;
  readonly capaian_output: AturanCapaianOutput;
  readonly dispensasi_spm: AturanDispensasi;
};

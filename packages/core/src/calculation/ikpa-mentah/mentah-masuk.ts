import type { JenisBelanja } from '../../calculator/ikpa/aturan-mentah.ts';
import type { AngkaMasuk } from '../calculation.ts';

/** Money is rupiah, a day is `2026-03-02`, kinds of spending are 51, 52, 53 and 57. */
export type RevisiMasuk = { readonly kode: readonly string[]; readonly tanggal: string; readonly paguTetap: boolean };

/** Pagu in force in the month, what was planned for it (RPD) and what was spent in it. */
export type DeviasiMasuk = {
  readonly bulan: number;
  readonly jenis: JenisBelanja;
  readonly pagu: AngkaMasuk;
  readonly rpd: AngkaMasuk;
  readonly realisasi: AngkaMasuk;
};

/** Pagu of the quarter, and what was spent since January. */
export type PenyerapanMasuk = {
  readonly triwulan: number;
  readonly jenis: JenisBelanja;
  readonly pagu: AngkaMasuk;
  readonly realisasi: AngkaMasuk;
};

export type KontrakMasuk = {
  readonly jenis: JenisBelanja;
  readonly nilai: AngkaMasuk;
  readonly tanggal: string;
  readonly caraBayar: 'sekaligus' | 'termin';
  /** Day of the SP2D that settles the contract; `null`: not paid yet. */
  readonly tanggalSp2d: string | null;
};

export type SpmLsMasuk = { readonly tanggalBast: string; readonly tanggalDiterima: string; readonly jenis?: JenisBelanja | undefined };

/** Day of the SP2D and of the one before it in its chain. Of a GUP also its nilai, and the UP that it refills. */
export type PertanggungjawabanMasuk = {
  readonly jenis: 'gup' | 'gup_nihil' | 'ptup';
  readonly tanggal: string;
  readonly sebelumnya: string;
  readonly nilai?: AngkaMasuk | undefined;
  readonly up?: AngkaMasuk | undefined;
};

export type UpTupMasuk = {
  readonly pertanggungjawaban: readonly PertanggungjawabanMasuk[];
  readonly tup?: readonly { readonly nilai: AngkaMasuk; readonly setoran: AngkaMasuk }[] | undefined;
  /** Plafon of one month, and payments by card since January at the end of each quarter. Left out: no UP KKP. */
  readonly kkp?: { readonly plafonBulanan: AngkaMasuk; readonly realisasi: readonly AngkaMasuk[] } | undefined;
  /** UP and TUP that were not paid back by 31 December: what that costs is not known. */
  readonly sisaBelumDisetor?: AngkaMasuk | undefined;
};

export type RoMasuk = {
  readonly kode?: string | undefined;
  readonly pcro: AngkaMasuk;
  readonly tpcro: AngkaMasuk;
  readonly rvro: AngkaMasuk;
  readonly volumeTarget: AngkaMasuk;
  readonly dikonfirmasi: boolean;
  /** Day of the report of this month; `null`: not reported. */
  readonly tanggalLapor: string | null;
};

/** Transactions of the indicators, as an office has them. An indicator that is left out is not assessed. */
export type MentahMasuk = {
  readonly revisi_dipa?: { readonly revisi: readonly RevisiMasuk[] } | undefined;
  readonly deviasi_hal3?: { readonly bulanan: readonly DeviasiMasuk[] } | undefined;
  readonly penyerapan?: { readonly triwulanan: readonly PenyerapanMasuk[] } | undefined;
  readonly kontraktual?: { readonly kontrak: readonly KontrakMasuk[] } | undefined;
  readonly tagihan?: { readonly spmLs: readonly SpmLsMasuk[] } | undefined;
  readonly up_tup?: UpTupMasuk | undefined;
  readonly capaian_output?: { readonly ro: readonly RoMasuk[] } | undefined;
  readonly dispensasi_spm?: { readonly spmDispensasi: AngkaMasuk; readonly spmTerbit: AngkaMasuk } | undefined;
};

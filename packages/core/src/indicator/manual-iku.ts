import type { RumusCapaian } from '../capaian/compute-capaian.ts';
import type { KonsolidasiPeriode } from '../consolidation/consolidate-periods.ts';
import type { PeriodKind } from '../kernel/period.ts';
import type { TabelBukti } from './tabel-bukti.ts';

/** One input of a Manual IKU. `rincian` components are kept as detail and checked, but do not enter the formula. */
export type KomponenIku = {
  /** `[a-z][a-z0-9_]*`, unique within the manual: the name the formula uses. */
  readonly kode: string;
  readonly nama: string;
  /** `cacah`: whole count · `nilai`: free figure · `persen`: 0–100 · `daftar`: rows with a category, counted by the formula. */
  readonly jenis: 'cacah' | 'nilai' | 'persen' | 'daftar';
  readonly satuan: string;
  readonly peran: 'rumus' | 'rincian';
  readonly wajib: boolean;
  readonly minimum: string | null;
  readonly maksimum: string | null;
  /** Only for `daftar`: the categories a row may have. */
  readonly kategori: readonly { readonly kode: string; readonly nama: string }[];
};

/** How realisasi comes from the components: a formula, a dated rule pack, or a result published by its owner. */
export type CaraHitung =
  | { readonly jenis: 'rumus'; readonly rumus: string }
  | { readonly jenis: 'paket'; readonly paket: string }
  | { readonly jenis: 'hasil'; readonly komponen: string };

/** Two ways to the same figure that must agree within the rounding of what is printed. */
export type Pemeriksaan = { readonly nama: string; readonly cara: CaraHitung; readonly terhadap: string };

export type { KonsolidasiPeriode, RumusCapaian };

/** One version of a Manual IKU: what is printed is what computes. Satuan and name belong to the IKU itself. */
export type ManualIku = {
  readonly definisi: string;
  readonly komponen: readonly KomponenIku[];
  readonly cara: CaraHitung;
  readonly pemeriksaan: readonly Pemeriksaan[];
  /** Evidence tables that documents print beside the indicator. */
  readonly tabel: readonly TabelBukti[];
  readonly polarisasi: 'maximize' | 'minimize';
  readonly rumusCapaian: RumusCapaian;
  readonly konsolidasiPeriode: KonsolidasiPeriode;
  readonly periodePelaporan: PeriodKind;
  /**
   * Decimals at which the owner of the figure publishes it (OM-SPAN gives IKPA with two): realisasi is rounded half up to
   * them before anything is computed from it. `null`: it is carried unrounded.
   */
  readonly pembulatan: number | null;
  /** Decimals that documents and screens print; computation is never rounded to them. */
  readonly desimal: number;
  readonly sumberData: string;
  readonly buktiWajib: boolean;
  /** Days after the period's end by which the figure is due. */
  readonly batasHari: number;
};

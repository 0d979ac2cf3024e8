import type { BatasCapaian, CaraCapaian, Polarisasi, RumusCapaian, TargetNol } from '../capaian/cara-capaian.ts';
import type { KonsolidasiPeriode } from '../consolidation/consolidate-periods.ts';
import type { KonsolidasiLokasi } from '../consolidation/konsolidasi-lokasi.ts';
import type { LokalAngka } from '../formula/formula.ts';
import type { PeriodKind } from '../kernel/period.ts';
import type { TabelBukti } from './tabel-bukti.ts';

/**
 * `cacah`: whole count · `nilai`: free amount · `rupiah` · `persen`: 0–100 · `indeks_100`: 0–100 · `indeks_4`: 1–4 · `indeks`: free scale ·
 * `daftar`: rows with a category, counted by the formula · `ya_tidak` · `tanggal`.
 */
export const JENIS_KOMPONEN = [
  'cacah',
  'nilai',
  'rupiah',
  'persen',
  'indeks_100',
  'indeks_4',
  'indeks',
  'daftar',
  'ya_tidak',
  'tanggal',
] as const;
export type JenisKomponen = (typeof JENIS_KOMPONEN)[number];

export type Pilihan = { readonly kode: string; readonly nama: string };

/** Whose rows a list holds: any, the instansi supervised on the last day of the period, or those that the manual names. */
export type AnggotaDaftar =
  | { readonly jenis: 'bebas' }
  | { readonly jenis: 'instansi' }
  | { readonly jenis: 'tetap'; readonly nama: readonly string[] };

/** One input of a Manual IKU. `rincian` components are kept as detail and checked, but do not enter the formula. */
export type KomponenIku = {
  /** `[a-z][a-z0-9_]*`, unique within the manual: the name the formula uses. */
  readonly kode: string;
  readonly nama: string;
  readonly jenis: JenisKomponen;
  readonly satuan: string;
  readonly peran: 'rumus' | 'rincian';
  readonly wajib: boolean;
  readonly minimum: string | null;
  readonly maksimum: string | null;
  /** Only for `daftar`: the categories a row may have. */
  readonly kategori: readonly Pilihan[];
  /** Only for `daftar`. */
  readonly anggota: AnggotaDaftar;
  /** Only for `daftar`: what else is known of a row, each from a closed list (the channel of an integration). */
  readonly atribut: readonly { readonly kode: string; readonly nama: string; readonly pilihan: readonly Pilihan[] }[];
  /** Where it is read, who gives it and how often; `null`: as the manual says for the indicator. */
  readonly sumber: string | null;
  readonly penyedia: string | null;
  readonly frekuensi: PeriodKind | null;
  readonly buktiWajib: boolean;
};

/** How realisasi comes from the components: a formula, a dated rule pack, or a result published by its owner. */
export type CaraHitung =
  | { readonly jenis: 'rumus'; readonly rumus: string }
  | { readonly jenis: 'paket'; readonly paket: string }
  | { readonly jenis: 'hasil'; readonly komponen: string };

/** Two ways to the same figure that must agree within the rounding of what is printed. */
export type Pemeriksaan = { readonly nama: string; readonly cara: CaraHitung; readonly terhadap: string };

/**
 * What a division by zero means, declared once for the formula. `tolak`: the entry is refused and says which divisor;
 * `tidak_dinilai`: there was nothing to assess, the weight leaves; `nilai`: a stated result (no finding to follow up counts as 100).
 */
export type PembagiNol =
  | { readonly jenis: 'tolak' }
  | { readonly jenis: 'tidak_dinilai' }
  | { readonly jenis: 'nilai'; readonly nilai: string };

export const HURUF_SMART = ['S', 'M', 'A', 'R', 'T'] as const;
export type HurufSmart = (typeof HURUF_SMART)[number];

/** What the user of a figure must know before trusting it. */
export type MutuData = {
  readonly validasi: string;
  readonly akurasi: string;
  readonly keterbatasan: string;
  readonly kompensasi: string;
};

export type Cascading = {
  readonly jenis: 'peta' | 'non_peta' | 'non_cascading';
  readonly metode: 'adopsi_langsung' | 'lingkup_dipersempit' | 'komponen_pembentuk' | 'buat_baru' | null;
};

export type { BatasCapaian, CaraCapaian, KonsolidasiLokasi, KonsolidasiPeriode, Polarisasi, RumusCapaian, TargetNol };

/** One version of a Manual IKU: what is printed is what computes. Satuan and name belong to the IKU itself. */
export type ManualIku = {
  readonly definisi: string;
  readonly tujuan: string;
  readonly deskripsiSasaran: string | null;
  /** Decimal sign of the numbers that stand in formulas. */
  readonly lokalAngka: LokalAngka;
  readonly komponen: readonly KomponenIku[];
  readonly cara: CaraHitung;
  /** `null`: not declared, and then no divisor may be zero. */
  readonly pembagiNol: PembagiNol | null;
  readonly pemeriksaan: readonly Pemeriksaan[];
  /** Evidence tables that documents print beside the indicator. */
  readonly tabel: readonly TabelBukti[];
  readonly polarisasi: Polarisasi;
  readonly rumusCapaian: RumusCapaian;
  readonly capaian: CaraCapaian;
  readonly konsolidasiPeriode: KonsolidasiPeriode;
  readonly konsolidasiLokasi: KonsolidasiLokasi;
  readonly periodePelaporan: PeriodKind;
  /**
   * Decimals at which the owner of the figure publishes it (OM-SPAN gives IKPA with two): realisasi is rounded half up to
   * them before anything is computed from it. `null`: it is carried unrounded.
   */
  readonly pembulatan: number | null;
  /** Decimals that documents and screens print; computation is never rounded to them. */
  readonly desimal: number;
  readonly jenisAspek: 'kuantitas' | 'kualitas' | 'waktu' | 'biaya';
  /** Natural maximum of the figure, where it has one. */
  readonly nilaiTertinggi: string | null;
  readonly tingkatValiditas: 'exact' | 'proxy' | 'activity' | null;
  readonly tingkatKendali: 'low' | 'moderate' | 'high' | null;
  readonly cascading: Cascading;
  readonly penanggungJawab: string | null;
  readonly penyediaData: string | null;
  readonly sumberData: string;
  /** What counts as evidence, in words. */
  readonly buktiDukung: readonly string[];
  readonly buktiWajib: boolean;
  /** Days after the period's end by which the figure is due. */
  readonly batasHari: number;
  readonly mutuData: MutuData | null;
  /** Number and day of the SOP of data collection; its steps are generated from the components. */
  readonly sop: { readonly nomor: string | null; readonly tanggal: string | null };
};

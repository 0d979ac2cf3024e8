import type { LapisTarget } from '../capaian/target-layers.ts';
import type { PetaIku } from '../indicator/indicator-map.ts';
import type { TrendManual } from '../indicator/trend-segments.ts';
import type { Figure } from '../kernel/figure.ts';
import type { Period } from '../kernel/period.ts';
import type { KomponenEntry, StatusRilis } from '../measurement/entry.ts';
import type { Narasi } from '../narrative/prose.ts';
import type { IsiRenja } from '../plan/renja-content.ts';
import type { Strategi } from '../strategy/strategy.ts';
import type { PemeriksaanBeku } from './renja-snapshot.ts';

/** What is stored now and will be frozen: rows of one office, for one Renja. Only approved measurements are among them. */
export type RenjaRows = {
  readonly tahun: number;
  readonly instansi: { readonly nama: string; readonly singkatan: string };
  readonly unit: { readonly nama: string; readonly namaPendek: string; readonly kota: string };
  /** `null` until somebody has written the office's text. */
  readonly isi: IsiRenja | null;
  readonly dasarHukum: readonly {
    readonly jenis: string;
    readonly nomor: string;
    readonly tahun: number;
    readonly tentang: string;
    readonly perluVerifikasi: boolean;
  }[];
  /** The Renstra in force in the year before; `null` for an office that begins with this Renja. */
  readonly lama: Strategi | null;
  readonly baru: Strategi;
  readonly program: readonly { readonly kode: string; readonly nama: string }[];
  readonly manuals: readonly ManualRow[];
  /** What became of each indicator of `lama`, by the latest word. */
  readonly peta: readonly PetaIku[];
  readonly targets: readonly TargetLayerRow[];
  readonly measurements: readonly ApprovedRow[];
  readonly figures: readonly FigureRow[];
  readonly narratives: readonly { readonly ikuId: string; readonly bagian: Narasi; readonly teks: string }[];
  readonly budgets: readonly { readonly ikuId: string; readonly program: string; readonly jumlah: string; readonly contoh: boolean }[];
};

/** A version that nothing has taken over, with why it came. */
export type ManualRow = TrendManual;

export type TargetLayerRow = {
  readonly ikuId: string;
  readonly tahun: number;
  readonly lapis: LapisTarget;
  readonly revisi: number;
  readonly nilai: string;
  readonly terpenuhi: string | null;
  readonly jumlah: string | null;
  readonly contoh: boolean;
};

export type ApprovedRow = {
  readonly ikuId: string;
  readonly period: Period;
  readonly realisasi: Figure;
  readonly kategori: string | null;
  readonly komponen: Readonly<Record<string, KomponenEntry>>;
  readonly pemeriksaan: readonly PemeriksaanBeku[];
  readonly statusRilis: StatusRilis;
  readonly surat: string | null;
  readonly sumber: string;
  readonly catatan: string | null;
};

/** A computed figure of the old strategy. `subjek` is the id of an indicator or sasaran, the code of a perspektif, or empty for NPSS. */
export type FigureRow = {
  readonly jenis: string;
  readonly subjek: string;
  readonly tahun: number;
  readonly figure: Figure;
  readonly diketahui: number | null;
  readonly seluruhnya: number | null;
};

import type { StatusCapaian } from '../capaian/status-capaian.ts';

/** What a strategy map shows. `kode` and texts are printed as given; `status` and `nilai` (NSS) only where a map carries results. */
export type PetaStrategi = {
  readonly judul: string;
  readonly perspektif: readonly { readonly id: string; readonly nama: string }[];
  readonly sasaran: readonly SasaranPeta[];
  readonly panah: readonly PanahPeta[];
};

export type SasaranPeta = {
  readonly id: string;
  readonly kode: string;
  readonly teks: string;
  readonly perspektifId: string | null;
  readonly status?: StatusCapaian | null;
  readonly nilai?: string | null;
};

/** Cause (`dari`) and effect (`ke`); `contoh`: drawn by us because the source does not show it legibly. */
export type PanahPeta = { readonly dari: string; readonly ke: string; readonly contoh: boolean };

/** Sizes in drawing units; text smaller than `fontSize` is not set. */
export type MapGeometry = {
  readonly width: number;
  readonly labelWidth: number;
  readonly fontSize: number;
  readonly nodeMin: number;
  readonly nodeMax: number;
  readonly gap: number;
};

/** 720 units are printed 155 mm wide, so 13.2 units are 8 pt. */
export const MAP_ON_PAPER: MapGeometry = { width: 720, labelWidth: 106, fontSize: 13.2, nodeMin: 126, nodeMax: 300, gap: 14 };
export const MAP_ON_SCREEN: MapGeometry = { width: 1080, labelWidth: 128, fontSize: 13, nodeMin: 180, nodeMax: 260, gap: 24 };

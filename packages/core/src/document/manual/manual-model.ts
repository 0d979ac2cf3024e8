import type { JenisPerubahan } from '../../indicator/decide-manual.ts';
import type { ManualIku } from '../../indicator/manual-iku.ts';
import type { Figure } from '../../kernel/figure.ts';
import type { Period } from '../../kernel/period.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';

/** The decree or nota dinas of a version. `penandatangan` is an office, never a name. */
export type Penetapan = {
  readonly jenis: 'keputusan' | 'nota_dinas' | 'peraturan' | 'lainnya';
  readonly nomor: string;
  readonly tanggal: PlainDate;
  readonly penandatangan: string;
  /** Made up for the example, because its source gives none; printed with that word. */
  readonly contoh?: boolean;
};

export type RiwayatManual = {
  readonly versi: number;
  readonly sejakTahun: number;
  readonly sampaiTahun: number | null;
  readonly jenisPerubahan: JenisPerubahan;
  readonly alasan: string;
};

/** One indicator as its form needs it. Figures are unrounded; the form prints them as the manual says. */
export type ManualCetak = {
  readonly id: string;
  readonly kode: string;
  /** `IKU 3`: as its Renstra calls it. */
  readonly label: string;
  readonly nama: string;
  readonly satuan: string;
  readonly perspektif: string | null;
  readonly sasaran: { readonly label: string; readonly teks: string };
  readonly manual: ManualIku;
  readonly versi: RiwayatManual & { readonly pusat: boolean; readonly penetapan: Penetapan | null };
  /** Every version up to this one, newest first, this one too. */
  readonly riwayat: readonly RiwayatManual[];
  /** n−3 … n−1. */
  readonly baseline: readonly { readonly tahun: number; readonly realisasi: Figure }[];
  /** Every year of the Renstra. */
  readonly targetRenstra: readonly { readonly tahun: number; readonly target: Figure }[];
  /** Target in effect of the year that the form is printed for. */
  readonly targetTahun: Figure;
  /** Targets of the periods of that year, in order; `sampaiDengan`: what they come to up to and with this period. */
  readonly targetPeriode: readonly { readonly period: Period; readonly target: Figure; readonly sampaiDengan: Figure }[];
  /** How the office applies a manual of the head office. */
  readonly catatan: readonly string[];
  /** Names of what the formula refers to, by code: other indicators, surveys, rule packs. */
  readonly rujukan: { readonly iku: ReadonlyMap<string, string>; readonly survei: ReadonlyMap<string, string> };
};

export type ManualDocumentModel = {
  readonly tahun: number;
  /** Day printed on the document: from the one who asks, never from a clock. */
  readonly tanggal: PlainDate;
  readonly unit: { readonly nama: string };
  readonly indikator: readonly ManualCetak[];
};

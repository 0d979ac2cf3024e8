import type { StatusCapaian } from '../capaian/status-capaian.ts';
import type { TabelBukti } from '../indicator/tabel-bukti.ts';
import type { Absence } from '../kernel/figure.ts';
import type { FrozenFigure } from '../kernel/frozen-figure.ts';
import type { StatusRilis } from '../measurement/entry.ts';
import type { FaktaPutus } from '../narrative/facts.ts';
import type { Narasi, Prose } from '../narrative/prose.ts';
import type { IsiRenja } from '../plan/renja-content.ts';
import type { StatusPaket } from '../rulepack/rule-pack.ts';
import type { Strategi } from '../strategy/strategy.ts';

export type { FrozenFigure };

/** A total over members that may not all be known: printed as `98,97 sementara, 13 dari 14 IKU`. */
export type FrozenTotal = { readonly figure: FrozenFigure; readonly diketahui: number; readonly seluruhnya: number };

/** Everything a Renja prints and nothing else: no database, no clock, no person's name. */
export type RenjaSnapshot = {
  readonly skema: 'renja/1';
  readonly tahun: number;
  readonly status: 'draf' | 'ditetapkan';
  /** Day of penetapan, or of the draft: the only date that rendering knows. */
  readonly tanggal: string;
  readonly instansi: { readonly nama: string; readonly singkatan: string };
  readonly unit: { readonly nama: string; readonly namaPendek: string; readonly kota: string };
  readonly isi: IsiRenja;
  readonly dasarHukum: readonly DasarHukumCetak[];
  /** Rule packs that made the figures, with how sure their source is. */
  readonly paket: readonly PaketCetak[];
  /** The period of last year's evaluation and the period that is planned: they differ when a Renstra ends. */
  readonly strategiLama: Strategi;
  readonly strategiBaru: Strategi;
  readonly evaluasi: { readonly tahun: number; readonly indikator: readonly EvaluasiIku[]; readonly npss: RingkasanNpss };
  readonly rencana: {
    readonly indikator: readonly RencanaIku[];
    readonly program: readonly { readonly kode: string; readonly nama: string }[];
  };
};

export type PaketCetak = {
  readonly id: string;
  readonly nama: string;
  readonly dasarHukum: string;
  readonly status: StatusPaket;
  /** What the pack said of itself on that day; not there in snapshots that are older than this text. */
  readonly uraian?: UraianCetak;
};

export type UraianCetak = { readonly ringkas: string; readonly komponen: Readonly<Record<string, string>> };

/** The rule pack by which an indicator is measured in a year; its words are among `paket`. */
export type AturanTahun = { readonly tahun: number; readonly paket: string };

export type DasarHukumCetak = {
  readonly jenis: string;
  readonly nomor: string;
  readonly tahun: number;
  readonly tentang: string;
  readonly perluVerifikasi: boolean;
};

export type EvaluasiIku = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly desimal: number;
  readonly sasaranId: string;
  readonly definisi: string;
  /** n−2 and n−1, in order. */
  readonly tahun: readonly TahunIku[];
  /** Every measurement of those years with its inputs: `2023`, `2024-S1`, … */
  readonly pengukuran: readonly PengukuranBeku[];
  readonly tabel: readonly TabelBukti[];
  readonly komponen: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly satuan: string;
    readonly kategori: readonly { readonly kode: string; readonly nama: string }[];
  }[];
  readonly narasi: Readonly<Partial<Record<Narasi, Prose>>>;
  /** What becomes of it in the Renstra after, by the map; not there while nobody has said. */
  readonly kelanjutan?: string;
  /** Only years whose manual names a pack. */
  readonly aturan?: readonly AturanTahun[];
};

export type TahunIku = {
  readonly tahun: number;
  readonly target: FrozenFigure;
  readonly realisasi: FrozenFigure;
  readonly capaian: FrozenFigure;
  readonly status: StatusCapaian;
  readonly statusRilis: StatusRilis | null;
  readonly kategori: string | null;
  /** Printed under the table: "Renja mencetak 93,36 …". */
  readonly catatan: readonly string[];
  /** Why the year cannot be compared with the one before; not there while it can, and in snapshots older than this word. */
  readonly putus?: FaktaPutus;
};

export type PengukuranBeku = {
  readonly periode: string;
  readonly realisasi: FrozenFigure;
  readonly statusRilis: StatusRilis;
  readonly surat: string | null;
  readonly sumber: string;
  readonly kategori: string | null;
  readonly komponen: Readonly<Record<string, KomponenBeku>>;
  readonly pemeriksaan: readonly PemeriksaanBeku[];
};

/** `cetak` is the text as entered, at its own precision. */
export type KomponenBeku =
  | { readonly jenis: 'angka'; readonly cetak: string }
  | { readonly jenis: 'absen'; readonly alasan: Absence }
  | { readonly jenis: 'ya_tidak'; readonly ya: boolean }
  | { readonly jenis: 'tanggal'; readonly tanggal: string }
  | {
      readonly jenis: 'daftar';
      readonly baris: readonly { readonly nama: string; readonly kategori: string; readonly keterangan: string | null }[];
    };

export type PemeriksaanBeku = {
  readonly nama: string;
  readonly dihitung: FrozenFigure;
  readonly dilaporkan: FrozenFigure;
  readonly selisih: string | null;
  readonly sesuai: boolean;
};

export type RingkasanNpss = {
  readonly npss: FrozenTotal;
  readonly perspektif: readonly { readonly id: string; readonly nama: string; readonly skor: FrozenTotal; readonly nkp: FrozenTotal }[];
  readonly sasaran: readonly { readonly id: string; readonly nss: FrozenTotal }[];
};

export type RencanaIku = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly desimal: number;
  readonly sasaranId: string;
  /** Renstra targets of the whole period, by year. */
  readonly targetRenstra: readonly {
    readonly tahun: number;
    readonly target: FrozenFigure;
    readonly hitungan: { readonly terpenuhi: string; readonly jumlah: string } | null;
  }[];
  readonly targetRenja: FrozenFigure;
  readonly program: string;
  readonly anggaran: FrozenFigure;
  readonly contoh: boolean;
  readonly alasanTarget: Prose;
  readonly aturan?: readonly AturanTahun[];
};

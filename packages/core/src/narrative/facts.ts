import type { Decimal } from '../kernel/decimal.ts';
import type { Figure } from '../kernel/figure.ts';

/**
 * What narrative may refer to, and nothing else. Built once from a snapshot (`document/renja/renja-facts.ts`);
 * the document, the server's validation and the editor's preview resolve against the same facts.
 */
export type NarrativeFacts = {
  /** By slug: `iku1`, `ikk13`. */
  readonly indikator: ReadonlyMap<string, FaktaIndikator>;
  /** By evaluated year. */
  readonly hitungan: ReadonlyMap<number, HitunganTahun>;
  readonly npss: FaktaTotal;
  /** `total`, and one entry a program. */
  readonly anggaran: ReadonlyMap<string, FaktaTotal>;
  /** Ids of the tables and figures of the document, as `{tabel:…}` and `{gambar:…}` name them. */
  readonly acuan: ReadonlySet<string>;
};

export type FaktaIndikator = {
  readonly id: string;
  readonly slug: string;
  /** As printed: `IKU 1`. */
  readonly kode: string;
  readonly nama: string;
  /** `null` for an indicator that is only planned. */
  readonly evaluasi: FaktaEvaluasi | null;
  /** `null` for an indicator that is only evaluated. */
  readonly rencana: FaktaRencana | null;
  /**
   * The rules it is measured by, by year; that of the year which the document is about is the first. `null`: the manual of that
   * year names no rule pack.
   */
  readonly aturan: ReadonlyMap<number, FaktaAturan | null>;
};

/** What the rule pack of a manual says of itself: as it was when the document was made. */
export type FaktaAturan = {
  readonly ringkas: string;
  readonly dasarHukum: string;
  readonly komponen: ReadonlyMap<string, string>;
};

export type Ukuran = { readonly satuan: string; readonly desimal: number };

export type FaktaEvaluasi = Ukuran & {
  readonly tahun: ReadonlyMap<number, FaktaTahun>;
  readonly pengukuran: ReadonlyMap<string, FaktaPengukuran>;
  readonly komponen: ReadonlyMap<string, { readonly nama: string; readonly satuan: string; readonly kategori: ReadonlySet<string> }>;
};

/** The status of a capaian, spelled out here because narrative stands before the room that decides it. */
export type StatusFakta = 'tercapai' | 'mendekati' | 'belum_tercapai' | 'belum_ada';

export type FaktaTahun = {
  readonly target: FaktaAngka;
  readonly realisasi: FaktaAngka;
  readonly capaian: FaktaAngka;
  readonly status: StatusFakta;
  readonly kategori: string | null;
  /** Why the year cannot be compared with the one before it; `null`: it can. */
  readonly putus: FaktaPutus | null;
};

/** What a manual changed with that year, and the reason its author gave. */
export type FaktaPutus = { readonly jenis: 'formula' | 'cakupan' | 'koreksi'; readonly alasan: string };

export type FaktaPengukuran = {
  readonly realisasi: FaktaAngka;
  readonly kategori: string | null;
  readonly komponen: ReadonlyMap<string, FaktaMasukan>;
};

export type FaktaRencana = Ukuran & {
  readonly tahun: number;
  readonly targetRenja: FaktaAngka;
  readonly targetRenstra: ReadonlyMap<number, { readonly target: FaktaAngka; readonly hitungan: string | null }>;
  readonly anggaran: FaktaAngka;
};

/** A figure; the word printed when there is none; the mark that a figure carries until it is final. */
export type FaktaAngka = { readonly figure: Figure; readonly kata: string; readonly tanda: string | null };

/** A total over members that may not all be known; `anggota` names them (`IKU`). */
export type FaktaTotal = FaktaAngka & { readonly diketahui: number; readonly seluruhnya: number; readonly anggota: string };

export type FaktaMasukan =
  | { readonly jenis: 'angka'; readonly nilai: Decimal; readonly cetak: string }
  | { readonly jenis: 'absen'; readonly kata: string }
  /** What is known and no figure: yes or no, a day. */
  | { readonly jenis: 'kata'; readonly kata: string }
  | { readonly jenis: 'daftar'; readonly baris: readonly { readonly nama: string; readonly kategori: string }[] };

export type HitunganTahun = {
  readonly jumlah: number;
  readonly tercapai: number;
  readonly belumTercapai: number;
  readonly belumRilis: number;
};

import type { BandTable } from '../bands.ts';

/** The four dimensions, in the order of the regulation. */
export const DIMENSI_IP_ASN = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'] as const;
export type DimensiIpAsn = (typeof DIMENSI_IP_ASN)[number];

/** Highest first. */
export const KUALIFIKASI = ['S-3', 'S-2', 'S-1/D-IV', 'D-III', 'D-II/D-I/SLTA', '<SLTA'] as const;
export type Kualifikasi = (typeof KUALIFIKASI)[number];

export const JENIS_JABATAN = ['struktural', 'fungsional', 'pelaksana'] as const;
export type JenisJabatan = (typeof JENIS_JABATAN)[number];

/** What counts for kompetensi: the diklat of the position, at least 20 JP of technical training, a seminar or the like. */
export const INSTRUMEN_KOMPETENSI = ['diklatJabatan', 'diklat20Jp', 'seminar'] as const;
export type InstrumenKompetensi = (typeof INSTRUMEN_KOMPETENSI)[number];

/** Best first, as PermenPANRB 6/2022 names them. */
export const PREDIKAT_KINERJA = ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang'] as const;
export type PredikatKinerja = (typeof PREDIKAT_KINERJA)[number];

/** Mildest first. */
export const HUKUMAN_DISIPLIN = ['tidak pernah', 'ringan', 'sedang', 'berat'] as const;
export type HukumanDisiplin = (typeof HUKUMAN_DISIPLIN)[number];

/** Scores of one person. An instrument is had or not: there is nothing in between. */
export type SkorIpAsn = {
  readonly kualifikasi: Readonly<Record<Kualifikasi, string>>;
  /** `null`: there is no such instrument for this kind of position. */
  readonly kompetensi: Readonly<Record<JenisJabatan, Readonly<Record<InstrumenKompetensi, string | null>>>>;
  readonly kinerja: {
    readonly predikat: Readonly<Record<PredikatKinerja, string>>;
    /** Years whose SKP has a number: the scale, and the lower bound of each score, highest first. */
    readonly angka: {
      readonly minimum: string;
      readonly maksimum: string;
      readonly batas: readonly { readonly dari: string; readonly skor: string }[];
    };
  };
  readonly disiplin: Readonly<Record<HukumanDisiplin, string>>;
};

export type AturanIpAsn = {
  readonly kategori: BandTable;
  /** The highest score of each dimension; the lowest is 0. */
  readonly maksimum: Readonly<Record<DimensiIpAsn, string>>;
  /** `null`: how a person is scored is not known, only how the dimensions make the index. */
  readonly skor: SkorIpAsn | null;
};

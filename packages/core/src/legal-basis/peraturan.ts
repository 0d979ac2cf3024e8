import { type PlainDate, plainDate } from '../kernel/plain-date.ts';

export const JENIS_PERATURAN = [
  'UU',
  'Perppu',
  'PP',
  'Perpres',
  'Keppres',
  'Inpres',
  'PermenPANRB',
  'KepmenPANRB',
  'PMK',
  'KMK',
  'PER-DJPb',
  'Permen PPN',
  'Permendagri',
  'Peraturan BKN',
  'Peraturan ANRI',
] as const;
export type JenisPeraturan = (typeof JENIS_PERATURAN)[number];

/** `pasti`: read, or cited alike everywhere. `diyakini`: believed right. `ragu`: nothing may be called wrong because of it. */
export type Kepastian = 'pasti' | 'diyakini' | 'ragu';

/** One regulation with its interval. A regulation that a later one replaced keeps its entry: documents of its time cite it rightly. */
export type Peraturan = {
  /** `pp-17-2020`. */
  readonly id: string;
  readonly jenis: JenisPeraturan;
  readonly nomor: number;
  readonly tahun: number;
  readonly tentang: string;
  readonly berlakuSejak: PlainDate | null;
  /** First day on which it is no longer in force; where only the year is known, its last day. */
  readonly dicabutSejak: PlainDate | null;
  readonly digantiOleh: string | null;
  /** The regulation that this one amends: to cite an amendment alone is to cite the wrong regulation. */
  readonly mengubah: string | null;
  /** Years that a plan or budget covers: an RPJMN serves its period, whatever has been enacted since. */
  readonly periode: readonly [number, number] | null;
  readonly kepastian: Kepastian;
  readonly sumber: string;
};

type Lain = {
  readonly sejak?: string;
  readonly dicabut?: string;
  readonly oleh?: string;
  readonly mengubah?: string;
  readonly periode?: readonly [number, number];
  readonly kepastian?: Kepastian;
  readonly sumber?: string;
};

const UMUM = 'pengetahuan umum; naskahnya tidak dibaca';

/** One row of the register: `aturan('PP', 90, 2010, 'Penyusunan …', { dicabut: '2023-02-16', oleh: 'pp-6-2023' })`. */
export function aturan(jenis: JenisPeraturan, nomor: number, tahun: number, tentang: string, lain: Lain = {}): Peraturan {
  return {
    id: idPeraturan(jenis, nomor, tahun),
    jenis,
    nomor,
    tahun,
    tentang,
    berlakuSejak: lain.sejak === undefined ? null : plainDate(lain.sejak),
    dicabutSejak: lain.dicabut === undefined ? null : plainDate(lain.dicabut),
    digantiOleh: lain.oleh ?? null,
    mengubah: lain.mengubah ?? null,
    periode: lain.periode ?? null,
    kepastian: lain.kepastian ?? 'pasti',
    sumber: lain.sumber ?? UMUM,
  };
}

export const idPeraturan = (jenis: JenisPeraturan, nomor: number, tahun: number): string =>
  `${jenis.toLowerCase().replace(/[^a-z]+/g, '')}-${nomor}-${tahun}`;

/** As documents cite it: `PP Nomor 17 Tahun 2020`. */
export const sebutan = ({ jenis, nomor, tahun }: Pick<Peraturan, 'jenis' | 'nomor' | 'tahun'>): string =>
  jenis === 'PER-DJPb' ? `PER-${nomor}/PB/${tahun}` : `${jenis} Nomor ${nomor} Tahun ${tahun}`;

import { compare, type Fraction, fraction, greater, isAboveZero, minus, over, plus, times, whole, ZERO } from '../../kernel/fraction.ts';
import { assertNever } from '../../kernel/result.ts';
import {
  type AturanIpAsn,
  DIMENSI_IP_ASN,
  type DimensiIpAsn,
  INSTRUMEN_KOMPETENSI,
  KUALIFIKASI,
  PREDIKAT_KINERJA,
  type SkorIpAsn,
} from './aturan-ip-asn.ts';
import {
  isDikecualikan,
  type PegawaiDinilai,
  type PegawaiIpAsn,
  type SkorDimensi,
  skorPegawai,
  type TabelSkor,
  tabelSkor,
} from './skor-pegawai.ts';

/** How far a dimension of a unit is from its highest score. Needs no persons: final scores of SIASN are enough. */
export type PotensiDimensi = {
  readonly kode: DimensiIpAsn;
  readonly rerata: Fraction;
  readonly maksimum: Fraction;
  /** Share of the highest score, percent. */
  readonly persen: Fraction;
  /** What the index gains when everybody has the highest score. */
  readonly ruang: Fraction;
};

/** The dimension that can move the index most comes first; equals in the order of the regulation. */
export const potensiDimensi = (dimensi: SkorDimensi, { maksimum }: Pick<AturanIpAsn, 'maksimum'>): readonly PotensiDimensi[] =>
  DIMENSI_IP_ASN.map((kode): PotensiDimensi => {
    const highest = fraction(maksimum[kode]);
    const rerata = dimensi[kode];
    return { kode, rerata, maksimum: highest, persen: times(over(rerata, highest), whole(100)), ruang: minus(highest, rerata) };
  }).toSorted((a, b) => compare(b.ruang, a.ruang));

/** One thing that persons could still get: the next degree, an instrument of kompetensi, the next predikat, a record without punishment. */
export const LANGKAH_IP_ASN = ['pendidikan', ...INSTRUMEN_KOMPETENSI, 'predikat', 'disiplin'] as const;
export type LangkahIpAsn = (typeof LANGKAH_IP_ASN)[number];

export type PotensiLangkah = {
  readonly kode: LangkahIpAsn;
  readonly dimensi: DimensiIpAsn;
  /** Persons whose score it would raise. */
  readonly orang: number;
  /** The most that the value of the unit gains when one of them takes it: a pelaksana may gain more than others. */
  readonly seorang: Fraction;
  /** What it gains when all of them do. */
  readonly semua: Fraction;
};

const DIMENSI_LANGKAH: Readonly<Record<LangkahIpAsn, DimensiIpAsn>> = {
  pendidikan: 'kualifikasi',
  diklatJabatan: 'kompetensi',
  diklat20Jp: 'kompetensi',
  seminar: 'kompetensi',
  predikat: 'kinerja',
  disiplin: 'disiplin',
};

type Sum = { orang: number; most: Fraction; all: Fraction };

/** What each step would do to the unit, the strongest first; empty while nobody is measured. Reads a stream once and keeps only sums. */
export function potensiPegawai(pegawai: Iterable<PegawaiIpAsn>, skor: SkorIpAsn): readonly PotensiLangkah[] {
  const tabel = tabelSkor(skor);
  const sums = new Map<LangkahIpAsn, Sum>(LANGKAH_IP_ASN.map((kode) => [kode, { orang: 0, most: ZERO, all: ZERO }]));
  let dinilai = 0;
  for (const one of pegawai) {
    if (isDikecualikan(one)) continue;
    dinilai += 1;
    const now = skorPegawai(one, tabel).total;
    for (const [kode, sum] of sums) {
      const gain = minus(skorPegawai(sesudah(kode, one, tabel), tabel).total, now);
      if (!isAboveZero(gain)) continue;
      sum.orang += 1;
      sum.most = greater(gain, sum.most);
      sum.all = plus(gain, sum.all);
    }
  }
  if (dinilai === 0) return [];
  const n = whole(dinilai);
  return [...sums]
    .map(([kode, { orang, most, all }]) => ({ kode, dimensi: DIMENSI_LANGKAH[kode], orang, seorang: over(most, n), semua: over(all, n) }))
    .toSorted((a, b) => compare(b.semua, a.semua));
}

/** A person after a step; as they are where there is nothing left to take. */
function sesudah(langkah: LangkahIpAsn, pegawai: PegawaiDinilai, tabel: TabelSkor): PegawaiDinilai {
  switch (langkah) {
    case 'pendidikan':
      return { ...pegawai, kualifikasi: oneBetter(KUALIFIKASI, pegawai.kualifikasi) };
    case 'predikat':
      return { ...pegawai, kinerja: betterKinerja(pegawai.kinerja, tabel) };
    case 'disiplin':
      return { ...pegawai, disiplin: 'tidak pernah' };
    case 'diklatJabatan':
    case 'diklat20Jp':
    case 'seminar':
      return { ...pegawai, [langkah]: true };
    default:
      return assertNever(langkah);
  }
}

/** The list is best first. */
function oneBetter<One>(list: readonly One[], held: One): One {
  return list[list.indexOf(held) - 1] ?? held;
}

function betterKinerja(kinerja: PegawaiDinilai['kinerja'], { angka }: TabelSkor): PegawaiDinilai['kinerja'] {
  if (typeof kinerja === 'string') return oneBetter(PREDIKAT_KINERJA, kinerja);
  const at = angka.findIndex(({ dari }) => compare(kinerja, dari) >= 0);
  return angka[at - 1]?.dari ?? kinerja;
}

import { compare, type Fraction, fraction, plus, sumOf, times, ZERO } from '../../kernel/fraction.ts';
import {
  type DimensiIpAsn,
  type HukumanDisiplin,
  INSTRUMEN_KOMPETENSI,
  type InstrumenKompetensi,
  type JenisJabatan,
  type Kualifikasi,
  type PredikatKinerja,
  type SkorIpAsn,
} from './aturan-ip-asn.ts';

/** What one person is scored by. Whose it is stands nowhere: no name, no NIP. */
export type PegawaiDinilai = Readonly<Record<InstrumenKompetensi, boolean>> & {
  readonly kualifikasi: Kualifikasi;
  readonly jabatan: JenisJabatan;
  /** A predikat, or the number of the years before them. */
  readonly kinerja: PredikatKinerja | Fraction;
  readonly disiplin: HukumanDisiplin;
};

/** Somebody who is not measured here (tugas belajar, counted elsewhere), with the reason. */
export type PegawaiDikecualikan = { readonly dikecualikan: string };
export type PegawaiIpAsn = PegawaiDinilai | PegawaiDikecualikan;

export type SkorDimensi = Readonly<Record<DimensiIpAsn, Fraction>>;
export type SkorPegawai = SkorDimensi & { readonly total: Fraction };
export type HasilPegawai = SkorPegawai | PegawaiDikecualikan;

/** The score tables of a pack, all over one divisor: adding them up is adding whole numbers. */
export type TabelSkor = {
  readonly kualifikasi: Readonly<Record<string, Fraction>>;
  /** By jabatan; the instruments that are had, as the bits of an index. */
  readonly kompetensi: Readonly<Record<JenisJabatan, readonly Fraction[]>>;
  readonly predikat: Readonly<Record<string, Fraction>>;
  readonly angka: readonly { readonly dari: Fraction; readonly skor: Fraction }[];
  readonly disiplin: Readonly<Record<string, Fraction>>;
  readonly nol: Fraction;
};

export function tabelSkor({ kualifikasi, kompetensi, kinerja, disiplin }: SkorIpAsn): TabelSkor {
  const bobot = Object.values(kompetensi).flatMap((one) => Object.values(one).filter((skor) => skor !== null));
  const rest = [kualifikasi, kinerja.predikat, disiplin].flatMap((one) => Object.values<string>(one));
  const nol = commonZero([...bobot, ...rest, ...kinerja.angka.batas.map(({ skor }) => skor)]);
  const over = (text: string): Fraction => plus(nol, fraction(text));
  const tableOf = (record: Readonly<Record<string, string>>): Readonly<Record<string, Fraction>> =>
    Object.fromEntries(Object.entries(record).map(([kode, skor]) => [kode, over(skor)]));
  const combined = (jabatan: JenisJabatan): readonly Fraction[] =>
    Array.from({ length: 2 ** INSTRUMEN_KOMPETENSI.length }, (_, bits) =>
      INSTRUMEN_KOMPETENSI.filter((_one, bit) => (bits & (1 << bit)) !== 0)
        .map((kode) => kompetensi[jabatan][kode])
        .reduce<Fraction>((sum, skor) => (skor === null ? sum : plus(sum, over(skor))), nol),
    );
  return {
    kualifikasi: tableOf(kualifikasi),
    kompetensi: { struktural: combined('struktural'), fungsional: combined('fungsional'), pelaksana: combined('pelaksana') },
    predikat: tableOf(kinerja.predikat),
    angka: kinerja.angka.batas.map(({ dari, skor }) => ({ dari: fraction(dari), skor: over(skor) })),
    disiplin: tableOf(disiplin),
    nol,
  };
}

/** Nothing, over the highest divisor: divisors are powers of ten, so every other one divides it, and a sum takes it over. */
const commonZero = (skor: readonly string[]): Fraction => sumOf(skor.map((text) => times(fraction(text), ZERO)));

/** Throws where the table has no score: what may be asked was read before. */
export function skorPegawai(pegawai: PegawaiDinilai, tabel: TabelSkor): SkorPegawai {
  const kualifikasi = known(tabel.kualifikasi[pegawai.kualifikasi]);
  const kompetensi = known(tabel.kompetensi[pegawai.jabatan][bitsOf(pegawai)]);
  const kinerja = skorKinerja(pegawai.kinerja, tabel);
  const disiplin = known(tabel.disiplin[pegawai.disiplin]);
  const total = plus(plus(kualifikasi, kompetensi), plus(kinerja, disiplin));
  return { kualifikasi, kompetensi, kinerja, disiplin, total };
}

/** In the order of `INSTRUMEN_KOMPETENSI`. */
const bitsOf = ({ diklatJabatan, diklat20Jp, seminar }: PegawaiDinilai): number =>
  (diklatJabatan ? 1 : 0) + (diklat20Jp ? 2 : 0) + (seminar ? 4 : 0);

export function skorKinerja(kinerja: PegawaiDinilai['kinerja'], { predikat, angka }: TabelSkor): Fraction {
  if (typeof kinerja === 'string') return known(predikat[kinerja]);
  return known(angka.find(({ dari }) => compare(kinerja, dari) >= 0)?.skor);
}

function known(skor: Fraction | undefined): Fraction {
  if (skor === undefined) throw new Error('no score for this in the table');
  return skor;
}

export const isDikecualikan = (one: PegawaiIpAsn | HasilPegawai): one is PegawaiDikecualikan => 'dikecualikan' in one;

/** Scores one person after another, and keeps none of them: a million take no more memory than ten. */
export function* ipAsnScores(pegawai: Iterable<PegawaiIpAsn>, skor: SkorIpAsn): Generator<HasilPegawai, void, undefined> {
  const tabel = tabelSkor(skor);
  for (const one of pegawai) yield isDikecualikan(one) ? one : skorPegawai(one, tabel);
}

/** The same for each dimension. */
export const setiapDimensi = <Of>(of: (kode: DimensiIpAsn) => Of): Readonly<Record<DimensiIpAsn, Of>> => ({
  kualifikasi: of('kualifikasi'),
  kompetensi: of('kompetensi'),
  kinerja: of('kinerja'),
  disiplin: of('disiplin'),
});

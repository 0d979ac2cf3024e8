import { assertNever } from '../kernel/result.ts';
import type { LokalAngka, Rujukan } from './formula.ts';
import { KOLOM_KATEGORI } from './syarat-baris.ts';

export type Bahasa = 'id' | 'en';

/** How the things of a formula are called where it is explained or drawn. */
export type FormulaNames = {
  readonly bahasa: Bahasa;
  /** Sign of the decimals, as the manual declares it. */
  readonly lokal: LokalAngka;
  readonly namaOf: (kode: string) => string;
  /** Whether a component is answered with yes or no. */
  readonly isYaTidak: (kode: string) => boolean;
  /** An attribute of a list, and a choice of an attribute or of `kategori`. */
  readonly kolomOf: (daftar: string, kolom: string) => string;
  readonly pilihanOf: (at: { readonly daftar: string; readonly kolom: string; readonly pilihan: string }) => string;
  readonly ikuOf: (kode: string) => string;
  readonly surveiOf: (kode: string) => string;
  readonly paketOf: (paket: string) => string;
};

type Named = { readonly kode: string; readonly nama: string };

/** What a component of a manual tells about its names; `KomponenIku` is one. */
export type NamedKomponen = Named & {
  readonly jenis?: string;
  readonly kategori?: readonly Named[];
  readonly atribut?: readonly (Named & { readonly pilihan: readonly Named[] })[];
};

/** What else may be named; a code without a name is called by its code. */
export type NamesInput = {
  readonly bahasa: Bahasa;
  readonly lokal: LokalAngka;
  readonly komponen: readonly NamedKomponen[];
  /** By code of the indicator: `IKU 7` unless given. */
  readonly iku?: ReadonlyMap<string, string>;
  readonly survei?: ReadonlyMap<string, string>;
  readonly paket?: ReadonlyMap<string, string>;
};

/** The names of a manual's components and of what it refers to. */
export function formulaNames({ bahasa, lokal, komponen, iku, survei, paket }: NamesInput): FormulaNames {
  const byKode = new Map(komponen.map((one) => [one.kode, one]));
  const kolom = (daftar: string, kode: string) => byKode.get(daftar)?.atribut?.find((atribut) => atribut.kode === kode);
  return {
    bahasa,
    lokal,
    namaOf: (kode) => byKode.get(kode)?.nama ?? kode,
    isYaTidak: (kode) => byKode.get(kode)?.jenis === 'ya_tidak',
    kolomOf: (daftar, kode) => kolom(daftar, kode)?.nama ?? kode,
    pilihanOf(at) {
      const all = at.kolom === KOLOM_KATEGORI ? byKode.get(at.daftar)?.kategori : kolom(at.daftar, at.kolom)?.pilihan;
      return all?.find(({ kode }) => kode === at.pilihan)?.nama ?? at.pilihan;
    },
    ikuOf: (kode) => iku?.get(kode) ?? `IKU ${kode}`,
    surveiOf: (kode) => survei?.get(kode) ?? kode,
    paketOf: (kode) => paket?.get(kode) ?? kode,
  };
}

/** Names that begin a sentence elsewhere stand inside one here; abbreviations keep their capitals. */
export const inSentence = (nama: string): string => (/^[A-Z][a-z]/.test(nama) ? nama.charAt(0).toLowerCase() + nama.slice(1) : nama);

const PERIODE = {
  id: { ini: '', lalu: ' periode sebelumnya', tahun_lalu: ' tahun sebelumnya' },
  en: { ini: '', lalu: ' of the previous period', tahun_lalu: ' of the previous year' },
} as const;

/** A figure from outside, in words: "realisasi IKU 7 tahun sebelumnya". */
export function explainRujukan(rujukan: Rujukan, names: FormulaNames): string {
  const isId = names.bahasa === 'id';
  switch (rujukan.jenis) {
    case 'iku': {
      const of = `${isId ? `${rujukan.ukuran} ` : `${rujukan.ukuran} of `}${names.ikuOf(rujukan.kode)}`;
      const unit = rujukan.unit === 'ini' ? '' : isId ? ' setiap unit di bawahnya' : ' of every unit below';
      return of + unit + PERIODE[names.bahasa][rujukan.periode];
    }
    case 'anggaran': {
      const whose = rujukan.kode === null ? (isId ? 'indikator ini' : 'this indicator') : names.ikuOf(rujukan.kode);
      return isId ? `anggaran ${whose}` : `budget of ${whose}`;
    }
    case 'survei':
      return `${isId ? 'hasil survei' : 'result of the survey'} ${names.surveiOf(rujukan.kode)}${PERIODE[names.bahasa][rujukan.periode]}`;
    case 'paket':
      return `${isId ? 'nilai menurut' : 'value by'} ${names.paketOf(rujukan.paket)}`;
    default:
      return assertNever(rujukan);
  }
}

import {
  type HukumanDisiplin,
  INSTRUMEN_KOMPETENSI,
  type InstrumenKompetensi,
  type JenisJabatan,
  type Kualifikasi,
  PREDIKAT_KINERJA,
  type SkorIpAsn,
} from '../calculator/ip-asn/aturan-ip-asn.ts';
import type { PegawaiDinilai, PegawaiIpAsn } from '../calculator/ip-asn/skor-pegawai.ts';
import type { AngkaMasuk } from './calculation.ts';
import type { InputReader } from './read-input.ts';

/** One person, without a name. Somebody who is left out needs nothing but the reason. */
export type PegawaiMasuk = Readonly<Partial<Record<InstrumenKompetensi, boolean | null | undefined>>> & {
  readonly kualifikasi?: Kualifikasi | null | undefined;
  readonly jabatan?: JenisJabatan | null | undefined;
  /** A predikat, or a number of the scale of the pack. */
  readonly kinerja?: AngkaMasuk | undefined;
  readonly disiplin?: HukumanDisiplin | null | undefined;
  readonly dikecualikan?: string | undefined;
};

/** All persons that could be read; after a problem, or while something is `null`, the list is not whole and nobody computes with it. */
export const readPegawai = (reader: InputReader, pegawai: readonly PegawaiMasuk[], skor: SkorIpAsn): readonly PegawaiIpAsn[] =>
  pegawai.flatMap((one, i) => readOne(reader, one, { field: `pegawai[${i}]`, skor }) ?? []);

type Reading = { readonly field: string; readonly skor: SkorIpAsn };

function readOne(reader: InputReader, masuk: PegawaiMasuk, { field, skor }: Reading): PegawaiIpAsn | null {
  if (masuk.dikecualikan !== undefined) {
    if (masuk.dikecualikan.trim() === '') reader.refuse({ code: 'input.out_of_range', field: `${field}.dikecualikan`, detail: NO_REASON });
    return { dikecualikan: masuk.dikecualikan.trim() };
  }
  const given = <Value>(name: string, value: Value | null | undefined): Value | null => {
    if (value === undefined) reader.refuse({ code: 'input.missing_field', field: `${field}.${name}` });
    if (value === null) reader.figure(`${field}.${name}`, null); // the index waits for it as for a figure
    return value ?? null;
  };
  const kualifikasi = given('kualifikasi', masuk.kualifikasi);
  const jabatan = given('jabatan', masuk.jabatan);
  const [diklatJabatan, diklat20Jp, seminar] = INSTRUMEN_KOMPETENSI.map((kode) => given(kode, masuk[kode]));
  const kinerja = given('kinerja', masuk.kinerja);
  const read = kinerja === null ? null : readKinerja(reader, kinerja, { field: `${field}.kinerja`, skor });
  const disiplin = given('disiplin', masuk.disiplin);
  if (kualifikasi === null || jabatan === null || read === null || disiplin === null) return null;
  if (typeof diklatJabatan !== 'boolean' || typeof diklat20Jp !== 'boolean' || typeof seminar !== 'boolean') return null;
  return { kualifikasi, jabatan, diklatJabatan, diklat20Jp, seminar, kinerja: read, disiplin };
}

function readKinerja(reader: InputReader, kinerja: string | number, { field, skor }: Reading): PegawaiDinilai['kinerja'] | null {
  const predikat = PREDIKAT_KINERJA.find((one) => one === kinerja);
  if (predikat !== undefined) return predikat;
  const { minimum, maksimum } = skor.kinerja.angka;
  if (typeof kinerja === 'number' || /^-?\d/.test(kinerja)) return reader.figure(field, kinerja, { min: minimum, maks: maksimum });
  reader.refuse({ code: 'input.out_of_range', field, detail: { known: [...PREDIKAT_KINERJA, `${minimum}–${maksimum}`].join(', ') } });
  return null;
}

const NO_REASON = {
  reason: 'tuliskan alasannya, misalnya tugas belajar.',
  reason_en: 'say why, such as tugas belajar.',
};

import type { ManualWire } from '@selaras/contract';
import { assertNever } from '@selaras/core/kernel/result';

type Tabel = ManualWire['tabel'][number];

/** An evidence table as it is typed: whatever was typed for another kind stays until it is sent. */
export type TabelDraft = {
  readonly jenis: Tabel['jenis'];
  readonly kode: string;
  readonly judul: string;
  /** Rows of a composition or of periods, in their order. */
  readonly baris: readonly string[];
  readonly kolom: string;
  readonly periode: 'semester' | 'tahun';
  readonly jumlah: boolean;
  /** The list whose rows are printed. */
  readonly daftar: string;
  readonly kolomNama: string;
  readonly kolomKeterangan: string;
  readonly kolomKategori: string;
  readonly paket: string;
};

export const EMPTY_TABEL: TabelDraft = {
  jenis: 'komposisi',
  kode: '',
  judul: '',
  baris: [],
  kolom: '',
  periode: 'semester',
  jumlah: false,
  daftar: '',
  kolomNama: '',
  kolomKeterangan: '',
  kolomKategori: '',
  paket: '',
};

export function tabelDraft(tabel: Tabel): TabelDraft {
  const { jenis, kode, judul } = tabel;
  const head = { ...EMPTY_TABEL, jenis, kode, judul };
  switch (tabel.jenis) {
    case 'komposisi':
      return { ...head, baris: tabel.komponen, kolom: tabel.kolom };
    case 'antar_periode':
      return { ...head, baris: tabel.komponen, periode: tabel.periode, jumlah: tabel.jumlah };
    case 'daftar': {
      const { komponen: daftar, kolomNama, kolomKeterangan, kolomKategori } = tabel;
      return { ...head, daftar, kolomNama, kolomKeterangan: kolomKeterangan ?? '', kolomKategori: kolomKategori ?? '' };
    }
    case 'paket':
      return { ...head, paket: tabel.paket };
    default:
      return assertNever(tabel);
  }
}

export function tabelOf({ jenis, ...typed }: TabelDraft): Tabel {
  const head = { kode: typed.kode.trim(), judul: typed.judul.trim() };
  switch (jenis) {
    case 'komposisi':
      return { jenis, ...head, komponen: [...typed.baris], kolom: typed.kolom.trim() };
    case 'antar_periode':
      return { jenis, ...head, komponen: [...typed.baris], periode: typed.periode, jumlah: typed.jumlah };
    case 'daftar': {
      const { daftar: komponen, kolomNama, kolomKeterangan, kolomKategori } = typed;
      const columns = { kolomKeterangan: textOrNull(kolomKeterangan), kolomKategori: textOrNull(kolomKategori) };
      return { jenis, ...head, komponen, kolomNama: kolomNama.trim(), ...columns };
    }
    case 'paket':
      return { jenis, ...head, paket: typed.paket };
    default:
      return assertNever(jenis);
  }
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

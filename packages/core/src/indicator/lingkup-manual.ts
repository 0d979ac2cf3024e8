import { CALCULATORS } from '../calculator/registry.ts';
import type { JenisNilai, KomponenLingkup, Lingkup } from '../formula/check-scope.ts';
import { type Decimal, parseDecimal } from '../kernel/decimal.ts';
import { assertNever } from '../kernel/result.ts';
import { batasKomponen } from './batas-komponen.ts';
import type { JenisKomponen, KomponenIku, ManualIku } from './manual-iku.ts';

/** What the office has beside the manual: other indicators, surveys, and what this one is counted in. `null`: not known here, not judged. */
export type KonteksManual = Pick<Lingkup, 'iku' | 'survei' | 'satuan'>;

export const TANPA_KONTEKS: KonteksManual = { iku: null, survei: null, satuan: null };

export type LingkupInput = {
  readonly manual: Pick<ManualIku, 'cara' | 'pemeriksaan' | 'komponen' | 'konsolidasiLokasi' | 'pembagiNol'>;
  readonly konteks: KonteksManual;
  /** A check may use detail, has no satuan of its own, and where it cannot divide there is nothing to compare yet. */
  readonly untuk: 'realisasi' | 'pemeriksaan';
};

/** Everything that a formula of this manual may name. */
export function lingkupManual({ manual, konteks, untuk }: LingkupInput): Lingkup {
  const isCheck = untuk === 'pemeriksaan';
  return {
    komponen: manual.komponen.map((komponen) => komponenLingkup(komponen, { manual, isCheck })),
    iku: konteks.iku,
    survei: konteks.survei,
    paket: new Set(CALCULATORS.map(({ paket }) => paket.id)),
    satuan: isCheck ? null : konteks.satuan,
    bolehRataPersen: manual.konsolidasiLokasi === 'rata_rata',
    pembagiNolDinyatakan: isCheck || manual.pembagiNol !== null,
  };
}

type Within = { readonly manual: LingkupInput['manual']; readonly isCheck: boolean };

function komponenLingkup(komponen: KomponenIku, { manual, isCheck }: Within): KomponenLingkup {
  const { minimum, maksimum } = batasKomponen(manual, komponen);
  const { anggota } = komponen;
  return {
    kode: komponen.kode,
    jenis: jenisNilai(komponen.jenis),
    satuan: komponen.satuan,
    minimum: readable(minimum),
    maksimum: readable(maksimum),
    jumlahBaris: anggota.jenis === 'tetap' ? anggota.nama.length : null,
    kategori: komponen.kategori.map(({ kode }) => kode),
    atribut: komponen.atribut.map(({ kode, pilihan }) => ({ kode, pilihan: pilihan.map((one) => one.kode) })),
    ikutRumus: isCheck || komponen.peran === 'rumus',
  };
}

/** A limit that cannot be read has its own problem, and limits nothing. */
const readable = (text: string | null): Decimal | null => (text === null ? null : parseDecimal(text));

function jenisNilai(jenis: JenisKomponen): JenisNilai {
  switch (jenis) {
    case 'cacah':
    case 'nilai':
    case 'rupiah':
    case 'persen':
    case 'indeks_100':
    case 'indeks_4':
    case 'indeks':
      return 'angka';
    case 'ya_tidak':
      return 'logika';
    case 'tanggal':
    case 'daftar':
      return jenis;
    default:
      return assertNever(jenis);
  }
}

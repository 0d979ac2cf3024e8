import { step } from '../../../formula/step.ts';
import type { Trace } from '../../../formula/trace.ts';
import { compare, type Fraction, fraction, over, sumOf, times, whole } from '../../../kernel/fraction.ts';
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts';
import type { AturanKontraktual, JenisBelanja } from '../aturan-mentah.ts';
import { type Bagian, type HasilKomponen, type TanpaObjek, tertimbang, tingkatOf } from './hasil-komponen.ts';

export type Kontrak = {
  readonly jenis: JenisBelanja;
  /** Rupiah. */
  readonly nilai: Fraction;
  readonly tanggal: PlainDate;
  readonly caraBayar: 'sekaligus' | 'termin';
  /** Day of the SP2D that settles it; `null` while it is not paid. */
  readonly tanggalSp2d: PlainDate | null;
};

export type DataKontraktual = {
  readonly kontrak: readonly Kontrak[];
  readonly tahun: number;
  /** The day up to which is looked: what comes later has not happened yet. */
  readonly sampai: PlainDate;
  readonly tanpaObjek: TanpaObjek;
};

type Nilai = Pick<Bagian, 'nilai' | 'langkah'>;

export function nilaiKontraktual(data: DataKontraktual, aturan: AturanKontraktual): HasilKomponen {
  const { tahun, sampai, tanpaObjek } = data;
  const kontrak = data.kontrak.filter(({ nilai, tanggal }) => compare(nilai, fraction(aturan.nilaiMinimum)) >= 0 && tanggal <= sampai);
  const of = { kontrak, tahun, sampai, aturan };
  const bagian: readonly Bagian[] = [
    { kode: 'distribusi', bobot: aturan.bobot.distribusi, ...distribusi(of) },
    { kode: 'kontrak_dini', bobot: aturan.bobot.kontrak_dini, ...kontrakDini(of) },
    { kode: 'akselerasi_53', bobot: aturan.bobot.akselerasi_53, ...akselerasi53(of) },
  ];
  return tertimbang(bagian, tanpaObjek);
}

type Objects = {
  readonly kontrak: readonly Kontrak[];
  readonly tahun: number;
  readonly sampai: PlainDate;
  readonly aturan: AturanKontraktual;
};

/** By how many contracts, not by how much money: the share that was signed in the first half of the year. */
function distribusi({ kontrak, tahun, aturan }: Objects): Nilai {
  if (kontrak.length === 0) return { nilai: null, langkah: [] };
  const signed = kontrak.filter(({ tanggal }) => tanggal <= plainDate(`${tahun}-${aturan.distribusi.sampai}`)).length;
  const rasio = times(over(whole(signed), whole(kontrak.length)), whole(100));
  return {
    nilai: tingkatOf(rasio, aturan.distribusi.tingkat),
    langkah: [step('rasio', rasio, [step('semester_1', whole(signed)), step('kontrak', whole(kontrak.length))])],
  };
}

/** Later contracts leave the divisor: they lower nothing. */
function kontrakDini({ kontrak, tahun, aturan: { kontrakDini: aturan } }: Objects): Nilai {
  const before = kontrak.filter(({ tanggal }) => tanggal < plainDate(`${tahun}-01-01`)).length;
  const early = kontrak.filter(({ tanggal }) => tanggal <= plainDate(`${tahun}-${aturan.sampai}`)).length - before;
  return mean([
    { kode: 'pra_dipa', poin: aturan.praDipa, count: before },
    { kode: 'triwulan_1', poin: aturan.awalTahun, count: early },
  ]);
}

/** Capital spending that is paid at once, by the quarter in which it was; what is not paid yet is no object yet. */
function akselerasi53({ kontrak, sampai, aturan: { akselerasi53: aturan } }: Objects): Nilai {
  const most = fraction(aturan.nilaiMaksimum);
  const quarters = kontrak.flatMap(({ jenis, nilai, caraBayar, tanggalSp2d }) =>
    jenis === '53' && caraBayar === 'sekaligus' && compare(nilai, most) <= 0 && tanggalSp2d !== null && tanggalSp2d <= sampai
      ? [Math.ceil(Number(tanggalSp2d.slice(5, 7)) / 3)]
      : [],
  );
  return mean(aturan.poin.map((poin, i) => ({ kode: `triwulan_${i + 1}`, poin, count: quarters.filter((one) => one === i + 1).length })));
}

type Points = { readonly kode: string; readonly poin: string; readonly count: number };

/** The mean of points; the steps say how many there were of each. */
function mean(points: readonly Points[]): Nilai {
  const given = points.filter(({ count }) => count > 0);
  const steps: readonly Trace[] = given.map(({ kode, count, poin }) => step(kode, whole(count), [step('poin', fraction(poin))]));
  const count = given.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return { nilai: null, langkah: steps };
  const total = sumOf(given.map((one) => times(fraction(one.poin), whole(one.count))));
  return { nilai: over(total, whole(count)), langkah: steps };
}

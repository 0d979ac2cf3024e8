import type { AturanDeviasi, AturanPenyerapan, JenisBelanja } from '../../calculator/ikpa/aturan-mentah.ts';
import { nilaiDariRata } from '../../calculator/ikpa/komponen/deviasi-hal3.ts';
import { rataDeviasiTerbesar } from '../../calculator/ikpa/simulasi/batas-rata.ts';
import { atLeastWhole } from '../../calculator/ikpa/simulasi/nilai-terkecil.ts';
import {
  type Batas,
  jalurPeriode,
  type Periode,
  rataTerbaik,
  sisaPeriode,
  terbaikDari,
} from '../../calculator/ikpa/simulasi/rata-bebas.ts';
import { compare, exactText, type Fraction, fraction, over, times, whole } from '../../kernel/fraction.ts';
import type { AngkaMasuk } from '../calculation.ts';
import type { InputReader } from '../read-input.ts';
import { because } from '../read-tanggal.ts';

/** Deviation of months, percent, weighted over kinds of spending. */
export type BulanMasuk = {
  readonly bulanan: readonly { readonly bulan: number; readonly deviasi: AngkaMasuk }[];
  /** The last month that counts: November, unless less is asked. */
  readonly sampaiDengan?: number | undefined;
};

/** Nilai of quarters; with the pagu of kinds of spending also what must be spent. */
export type TriwulanMasuk = {
  readonly triwulanan: readonly { readonly triwulan: number; readonly nilai: AngkaMasuk }[];
  readonly sampaiDengan?: number | undefined;
  readonly pagu?: readonly { readonly jenis: JenisBelanja; readonly pagu: AngkaMasuk }[] | undefined;
};

/** One free month or quarter on the way, with the earlier free ones kept at `merata`. */
export type LangkahJalan = {
  readonly nomor: number;
  /** Largest deviation (smallest nilai) of this period that keeps IKPA at the target at its end; `null`: none does. */
  readonly batas: string | null;
  /** IKPA at its end when it is kept at `merata` too, and whether that is at the target. */
  readonly ikpa: string;
  readonly terjaga: boolean;
  /** Smallest cumulative spending, whole rupiah, with which every kind of spending reaches `merata`. */
  readonly realisasi?: readonly { readonly jenis: JenisBelanja; readonly realisasi: string }[];
};

export type JalanIkpa = {
  readonly bebas: readonly number[];
  /** What one free period may be at most (must be at least) when the other free ones are as good as can be; `null`: out of reach. */
  readonly sendiri: string | null;
  /** The same when all free periods are alike. */
  readonly merata: string | null;
  readonly jalur: readonly LangkahJalan[];
};

type Tujuan = { readonly butuh: Fraction | null; readonly ikpaOf: (nilai: Fraction) => Fraction; readonly target: Fraction };
export type JalanTerbaca = { readonly terbaik: () => Fraction; readonly jalan: (tujuan: Tujuan) => JalanIkpa };

/** How a mean of periods makes the nilai of the indicator, and what a nilai asks of the mean. */
type Kaidah = {
  readonly sisi: Batas['sisi'];
  readonly nilaiDari: (rata: Fraction) => Fraction;
  readonly rataUntuk: (nilai: Fraction) => Fraction | null;
  readonly realisasi: (nomor: number, nilai: Fraction) => LangkahJalan['realisasi'];
};

export function readBulan(reader: InputReader, { bulanan, sampaiDengan }: BulanMasuk, aturan: AturanDeviasi): JalanTerbaca {
  const given = bulanan.map(({ bulan, deviasi }) => ({ nomor: bulan, nilai: deviasi }));
  const place = { field: 'deviasi_hal3.bulanan', figure: 'deviasi' };
  const periode = readPeriode(reader, given, { ...place, banyak: Math.min(sampaiDengan ?? aturan.bulanTerakhir, aturan.bulanTerakhir) });
  return jalanOf(periode, {
    sisi: 'atas',
    nilaiDari: (rata) => nilaiDariRata(rata, aturan),
    rataUntuk: (nilai) => rataDeviasiTerbesar(nilai, aturan),
    realisasi: () => undefined,
  });
}

export function readTriwulan(reader: InputReader, masuk: TriwulanMasuk, aturan: AturanPenyerapan): JalanTerbaca {
  const given = masuk.triwulanan.map(({ triwulan, nilai }) => ({ nomor: triwulan, nilai }));
  const periode = readPeriode(reader, given, { field: 'penyerapan.triwulanan', figure: 'nilai', banyak: masuk.sampaiDengan ?? 4 });
  const pagu = masuk.pagu?.map(({ jenis, pagu: of }, i) => ({
    jenis,
    pagu: reader.figure(`penyerapan.pagu[${i}].pagu`, of, { min: '0' }),
  }));
  return jalanOf(periode, {
    sisi: 'bawah',
    nilaiDari: (rata) => rata,
    rataUntuk: (nilai) => (compare(nilai, HUNDRED) > 0 ? null : nilai),
    realisasi: (nomor, nilai) =>
      pagu?.map(({ jenis, pagu: of }) => {
        const asked = over(times(of, fraction(aturan.target[jenis][nomor - 1]!)), HUNDRED);
        return { jenis, realisasi: exactText(atLeastWhole(times(asked, over(nilai, HUNDRED)))) };
      }),
  });
}

const HUNDRED = whole(100);

type Given = { readonly nomor: number; readonly nilai: AngkaMasuk };
type Place = { readonly field: string; readonly figure: string; readonly banyak: number };

/** Every period up to the last one: its figure, or free. */
function readPeriode(reader: InputReader, given: readonly Given[], { field, figure, banyak }: Place): Periode {
  const known = new Map<number, Fraction>();
  for (const [i, { nomor, nilai }] of given.entries()) {
    const place = `${field}[${i}]`;
    if (known.has(nomor))
      reader.refuse(because(place, { id: 'masa ini sudah ada pada baris lain.', en: 'this period is in another row already.' }));
    known.set(nomor, reader.figure(`${place}.${figure}`, nilai, { min: '0', maks: '100' }));
  }
  const periode = Array.from({ length: banyak }, (_, i) => known.get(i + 1) ?? null);
  if (!periode.includes(null))
    reader.refuse(
      because(field, {
        id: 'tidak ada masa yang masih bebas: kosongkan yang ditanyakan.',
        en: 'no period is free: leave out those that are asked for.',
      }),
    );
  return periode;
}

function jalanOf(periode: Periode, kaidah: Kaidah): JalanTerbaca {
  return {
    terbaik: () => kaidah.nilaiDari(rataTerbaik(periode, kaidah)),
    jalan: ({ butuh, ikpaOf, target }) => {
      const rata = butuh === null ? null : kaidah.rataUntuk(butuh);
      const batas = rata === null ? null : { rata, sisi: kaidah.sisi };
      const sisa = batas === null ? { sendiri: null, merata: null } : sisaPeriode(periode, batas);
      const dijaga = sisa.merata ?? terbaikDari(kaidah);
      const langkah = jalurPeriode(periode, batas ?? { rata: dijaga, sisi: kaidah.sisi }, dijaga);
      return {
        bebas: langkah.map(({ nomor }) => nomor),
        sendiri: textOf(sisa.sendiri),
        merata: textOf(sisa.merata),
        jalur: langkah.map(({ nomor, batas: own, rata: sofar }): LangkahJalan => {
          const ikpa = ikpaOf(kaidah.nilaiDari(sofar));
          const realisasi = kaidah.realisasi(nomor, dijaga);
          return {
            nomor,
            batas: batas === null ? null : textOf(own),
            ikpa: exactText(ikpa),
            terjaga: compare(ikpa, target) >= 0,
            ...(realisasi === undefined ? {} : { realisasi }),
          };
        }),
      };
    },
  };
}

const textOf = (value: Fraction | null): string | null => (value === null ? null : exactText(value));

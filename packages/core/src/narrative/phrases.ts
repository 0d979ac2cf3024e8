import { type Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { formatDecimal } from '../kernel/format.ts';
import type { FaktaAngka, FaktaPutus, FaktaTahun, FaktaTotal, Ukuran } from './facts.ts';
import { ABSENCE_WORDS, BELUM_RILIS, printCetak, withSatuan, withSelisih } from './print-figure.ts';

/** A figure in a sentence: number with its satuan and, until it is final, its mark; or the word for why there is none. */
export function angkaWords({ figure, kata, tanda }: FaktaAngka, { satuan, desimal }: Ukuran): string {
  if (figure.kind === 'absent') return kata;
  const printed = withSatuan(formatDecimal(figure.value, desimal), satuan);
  return tanda === null ? printed : `${printed} (${tanda})`;
}

/** `98,97`, or `98,97 sementara, 13 dari 14 IKU` while a member is missing: never a plain number then. */
export function totalWords(total: FaktaTotal, print: (value: Decimal) => string): string {
  if (total.figure.kind === 'absent') return total.kata;
  const printed = print(total.figure.value);
  const { diketahui, seluruhnya, anggota } = total;
  return diketahui === seluruhnya ? printed : `${printed} sementara, ${diketahui} dari ${seluruhnya} ${anggota}`;
}

/**
 * What a realisasi is to its target. The status decides whether it is met, not the printed number: 99,996 prints as 100,00 and
 * missed its target. Only what is printed above its target exceeds it.
 * Whether less is better is already in the status, so the phrase is right for either direction.
 */
export function statusWords({ target, realisasi, status }: FaktaTahun, { desimal }: Ukuran): string {
  switch (status) {
    case 'tercapai':
      return isSame(target, realisasi, desimal) ? 'mencapai target' : 'melampaui target';
    case 'mendekati':
    case 'belum_tercapai':
      return 'belum mencapai target';
    case 'belum_ada':
      return belumDinilai(target, realisasi);
    default:
      return status satisfies never;
  }
}

function belumDinilai(target: FaktaAngka, realisasi: FaktaAngka): string {
  if (realisasi.figure.kind === 'absent') return `belum dapat dinilai karena ${because(realisasi.kata, 'nya')}`;
  return target.figure.kind === 'absent' ? 'belum dapat dinilai karena targetnya belum ditetapkan' : 'belum dapat dinilai';
}

/** Why there is no result, as a clause: `of` is `nya` or names the year. */
function because(kata: string, of: string): string {
  if (kata === BELUM_RILIS) return `hasil${of} belum dirilis`;
  return kata === ABSENCE_WORDS.no_data_yet ? `data${of} belum ada` : `hasil${of} ${kata}`;
}

const isSame = (a: FaktaAngka, b: FaktaAngka, desimal: number): boolean =>
  a.figure.kind === 'value' && b.figure.kind === 'value' && printedDifference(a.figure.value, b.figure.value, desimal).isZero();

/**
 * The difference of two figures *as printed*: a reader who subtracts what stands in the table gets the same number.
 * (The exact difference of 95 and 93,365 prints as 1,64 beside a printed 93,37.)
 */
const printedDifference = (a: Decimal, b: Decimal, desimal: number): Decimal => roundHalfUp(a, desimal).sub(roundHalfUp(b, desimal));

/** `1,40 poin di atas target`. */
export function selisihWords({ target, realisasi, status }: FaktaTahun, ukuran: Ukuran): string {
  if (realisasi.figure.kind === 'absent') return realisasi.kata;
  if (target.figure.kind === 'absent') return target.kata;
  const difference = printedDifference(realisasi.figure.value, target.figure.value, ukuran.desimal);
  if (difference.isZero()) return status === 'tercapai' ? 'sama dengan target' : 'hampir sama dengan target, tetapi belum mencapainya';
  return `${amount(difference, ukuran)} di ${difference.isNegative() ? 'bawah' : 'atas'} target`;
}

type Perubahan = { readonly kini: FaktaAngka; readonly lalu: FaktaAngka; readonly sejak: string; readonly putus: FaktaPutus | null };

const PUTUS = { formula: 'rumusnya berubah', cakupan: 'cakupannya berubah', koreksi: 'manualnya dikoreksi' } as const;

/**
 * `naik 2,13 poin dari tahun 2023`. Two years that the manual measures differently neither rise nor fall, also once a missing
 * figure is there: that they cannot be compared comes before everything else.
 */
export function perubahanWords({ kini, lalu, sejak, putus }: Perubahan, ukuran: Ukuran): string {
  if (putus !== null) return `tidak dapat dibandingkan dengan ${sejak} karena ${putusWords(putus)}`;
  if (kini.figure.kind === 'absent') return `belum dapat dibandingkan dengan ${sejak} karena ${because(kini.kata, 'nya')}`;
  if (lalu.figure.kind === 'absent') return `tidak dapat dibandingkan dengan ${sejak} karena ${because(lalu.kata, ` ${sejak}`)}`;
  const difference = printedDifference(kini.figure.value, lalu.figure.value, ukuran.desimal);
  if (difference.isZero()) return `tetap dibandingkan dengan ${sejak}`;
  return `${difference.isNegative() ? 'turun' : 'naik'} ${amount(difference, ukuran)} dari ${sejak}`;
}

export const putusWords = ({ jenis, alasan }: FaktaPutus): string => `${PUTUS[jenis]}${alasan === '' ? '' : ` (${alasan})`}`;

const amount = (difference: Decimal, { satuan, desimal }: Ukuran): string => withSelisih(formatDecimal(difference.abs(), desimal), satuan);

/** An input as entered; percentages keep their sign. */
export const masukanWords = (cetak: string, satuan: string): string => {
  const printed = printCetak(cetak);
  return withSatuan(printed, satuan).endsWith('%') ? `${printed}%` : printed;
};

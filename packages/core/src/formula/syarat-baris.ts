import { assertNever } from '../kernel/result.ts';
import type { SyaratBaris } from './formula.ts';

/** One row of a list, as far as a condition can see it. */
export type BarisNilai = { readonly kategori: string; readonly atribut?: Readonly<Record<string, string>> };

/** The column that every row has; the others are attributes that the list declares. */
export const KOLOM_KATEGORI = 'kategori';

/** Whether a row meets a condition. What was not said of a row equals no choice. */
export function meets(baris: BarisNilai, syarat: SyaratBaris): boolean {
  switch (syarat.jenis) {
    case 'di':
      return syarat.pilihan.includes(held(baris, syarat.kolom));
    case 'dan':
      return syarat.syarat.every((one) => meets(baris, one));
    case 'atau':
      return syarat.syarat.some((one) => meets(baris, one));
    case 'bukan':
      return !meets(baris, syarat.syarat);
    default:
      return assertNever(syarat);
  }
}

/** Own attributes only: a condition may name `constructor`. */
function held({ kategori, atribut = {} }: BarisNilai, kolom: string): string {
  if (kolom === KOLOM_KATEGORI) return kategori;
  return Object.hasOwn(atribut, kolom) ? (atribut[kolom] ?? '') : '';
}

/** A condition as a formula writes it; one category alone is written alone. */
export function syaratText(syarat: SyaratBaris): string {
  return syarat.jenis === 'di' && syarat.kolom === KOLOM_KATEGORI && syarat.pilihan.length === 1
    ? pilihanText(syarat.pilihan[0] ?? '')
    : written(syarat);
}

function written(syarat: SyaratBaris): string {
  switch (syarat.jenis) {
    case 'di': {
      const texts = syarat.pilihan.map(pilihanText);
      return texts.length === 1 ? `${syarat.kolom} = ${texts.join('')}` : `${syarat.kolom} DI {${texts.join('; ')}}`;
    }
    case 'dan':
    case 'atau':
      return syarat.syarat.map((one) => grouped(one, syarat.jenis)).join(` ${syarat.jenis.toUpperCase()} `);
    case 'bukan':
      return `BUKAN ${grouped(syarat.syarat, 'bukan')}`;
    default:
      return assertNever(syarat);
  }
}

const grouped = (syarat: SyaratBaris, within: SyaratBaris['jenis']): string =>
  syarat.jenis === 'di' || syarat.jenis === within || syarat.jenis === 'bukan' ? written(syarat) : `(${written(syarat)})`;

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const pilihanText = (pilihan: string): string => (NAME.test(pilihan) ? pilihan : `"${pilihan}"`);

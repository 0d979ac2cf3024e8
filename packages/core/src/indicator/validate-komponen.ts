import { parseDecimal } from '../kernel/decimal.ts';
import type { FieldProblem } from '../kernel/domain-error.ts';
import type { KomponenIku } from './manual-iku.ts';

const KODE = /^[a-z][a-z0-9_]{0,39}$/;
/** A category that a formula counts must also be a name: letters, digits and `_`. */
const KODE_KATEGORI = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** Components need codes that a formula can name, once each, and limits that leave room for a value. */
export function komponenListProblems(komponen: readonly KomponenIku[]): readonly FieldProblem[] {
  if (komponen.length === 0) return [{ field: 'komponen', problem: 'required' }];
  return [
    ...komponen.flatMap((one, i) => komponenProblems(one, `komponen.${i}`)),
    ...duplicates(
      komponen.map(({ kode }) => kode),
      (i) => `komponen.${i}.kode`,
    ),
  ];
}

function komponenProblems(komponen: KomponenIku, field: string): readonly FieldProblem[] {
  return [
    ...(KODE.test(komponen.kode) ? [] : [malformed(`${field}.kode`)]),
    ...(komponen.nama.trim() === '' ? [required(`${field}.nama`)] : []),
    ...batasProblems(komponen, field),
    ...kategoriProblems(komponen, field),
  ];
}

function batasProblems({ jenis, minimum, maksimum }: KomponenIku, field: string): readonly FieldProblem[] {
  if (jenis === 'daftar') return minimum === null && maksimum === null ? [] : [malformed(`${field}.minimum`)];
  const lo = minimum === null ? null : parseDecimal(minimum);
  const hi = maksimum === null ? null : parseDecimal(maksimum);
  const problems: FieldProblem[] = [];
  if (minimum !== null && lo === null) problems.push({ field: `${field}.minimum`, problem: 'not_a_number' });
  if (maksimum !== null && hi === null) problems.push({ field: `${field}.maksimum`, problem: 'not_a_number' });
  if (lo !== null && hi !== null && hi.lessThan(lo)) {
    problems.push({ field: `${field}.maksimum`, problem: 'below_minimum', detail: { minimum: lo.toFixed() } });
  }
  return problems;
}

/** Only rows have categories. A list without any is only counted. */
function kategoriProblems({ jenis, kategori }: KomponenIku, field: string): readonly FieldProblem[] {
  if (jenis !== 'daftar') return kategori.length === 0 ? [] : [malformed(`${field}.kategori`)];
  return [
    ...kategori.flatMap(({ kode }, i) => (KODE_KATEGORI.test(kode) ? [] : [malformed(`${field}.kategori.${i}.kode`)])),
    ...duplicates(
      kategori.map(({ kode }) => kode),
      (i) => `${field}.kategori.${i}.kode`,
    ),
  ];
}

/** Every value that stood before it, at the place where it is repeated. */
export const duplicates = (values: readonly string[], fieldOf: (index: number) => string): readonly FieldProblem[] =>
  values.flatMap((value, i) => (values.indexOf(value) < i ? [{ field: fieldOf(i), problem: 'duplicate', detail: { kode: value } }] : []));

export const required = (field: string): FieldProblem => ({ field, problem: 'required' });
export const malformed = (field: string): FieldProblem => ({ field, problem: 'malformed' });

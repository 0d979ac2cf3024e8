import { parseDecimal } from '../kernel/decimal.ts';
import type { FieldProblem } from '../kernel/domain-error.ts';
import { BATAS_JENIS } from './batas-komponen.ts';
import { duplicates, notForKind, required } from './field-problems.ts';
import type { KomponenIku } from './manual-iku.ts';
import { atributProblems, kodeProblems, pilihanProblems } from './validate-pilihan.ts';

/** Components need codes that a formula can name, once each, and limits that leave room for a value. */
export function komponenListProblems(komponen: readonly KomponenIku[]): readonly FieldProblem[] {
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
    ...kodeProblems(komponen.kode, `${field}.kode`),
    ...(komponen.nama.trim() === '' ? [required(`${field}.nama`)] : []),
    ...batasProblems(komponen, field),
    ...(komponen.jenis === 'daftar' ? daftarProblems(komponen, field) : notDaftarProblems(komponen, field)),
  ];
}

const WITHOUT_LIMITS: readonly KomponenIku['jenis'][] = ['daftar', 'ya_tidak', 'tanggal'];

function batasProblems({ jenis, minimum, maksimum }: KomponenIku, field: string): readonly FieldProblem[] {
  if (WITHOUT_LIMITS.includes(jenis)) {
    return [...(minimum === null ? [] : [notForKind(`${field}.minimum`)]), ...(maksimum === null ? [] : [notForKind(`${field}.maksimum`)])];
  }
  const lo = minimum === null ? null : parseDecimal(minimum);
  const hi = maksimum === null ? null : parseDecimal(maksimum);
  const problems: FieldProblem[] = [];
  if (minimum !== null && lo === null) problems.push({ field: `${field}.minimum`, problem: 'not_a_number' });
  if (maksimum !== null && hi === null) problems.push({ field: `${field}.maksimum`, problem: 'not_a_number' });
  if (lo !== null && hi !== null && hi.lessThan(lo)) {
    problems.push({ field: `${field}.maksimum`, problem: 'below_minimum', detail: { minimum: lo.toFixed() } });
  }
  return [
    ...problems,
    ...outsideKind({ jenis, text: minimum, field: `${field}.minimum` }),
    ...outsideKind({ jenis, text: maksimum, field: `${field}.maksimum` }),
  ];
}

type Limit = { readonly jenis: KomponenIku['jenis']; readonly text: string | null; readonly field: string };

/** A limit narrows what the kind allows; it never widens it. Only rupiah may be said to go below zero: a correction, a refund. */
function outsideKind({ jenis, text, field }: Limit): readonly FieldProblem[] {
  const value = text === null ? null : parseDecimal(text);
  if (value === null || jenis === 'rupiah') return [];
  const { minimum, maksimum } = BATAS_JENIS[jenis];
  if (minimum !== null && value.lessThan(minimum)) return [{ field, problem: 'below_minimum', detail: { minimum } }];
  return maksimum !== null && value.greaterThan(maksimum) ? [{ field, problem: 'above_maximum', detail: { maksimum } }] : [];
}

/** Only rows have categories, attributes and members. A list without categories is only counted. */
function daftarProblems({ kategori, atribut, anggota }: KomponenIku, field: string): readonly FieldProblem[] {
  const nama = anggota.jenis === 'tetap' ? anggota.nama : [];
  return [
    ...pilihanProblems(kategori, `${field}.kategori`),
    ...atributProblems(atribut, `${field}.atribut`),
    ...(anggota.jenis === 'tetap' && nama.length === 0 ? [required(`${field}.anggota`)] : []),
    ...nama.flatMap((one, i) => (one.trim() === '' ? [required(`${field}.anggota.nama.${i}`)] : [])),
    ...duplicates(
      nama.map((one) => one.trim()),
      (i) => `${field}.anggota.nama.${i}`,
    ),
  ];
}

const notDaftarProblems = ({ kategori, atribut, anggota }: KomponenIku, field: string): readonly FieldProblem[] => [
  ...(kategori.length === 0 ? [] : [notForKind(`${field}.kategori`)]),
  ...(atribut.length === 0 ? [] : [notForKind(`${field}.atribut`)]),
  ...(anggota.jenis === 'bebas' ? [] : [notForKind(`${field}.anggota`)]),
];

import { RESERVED } from '../formula/kosakata.ts';
import { KOLOM_KATEGORI } from '../formula/syarat-baris.ts';
import type { FieldProblem } from '../kernel/domain-error.ts';
import { duplicates, malformed, required } from './field-problems.ts';
import type { KomponenIku, Pilihan } from './manual-iku.ts';

const KODE = /^[a-z][a-z0-9_]{0,39}$/;
/** A choice that a formula names, in quotes where it is not a name: letters, digits, `_` and `-`. */
const KODE_PILIHAN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** A name that the formula language can read as a component, and as nothing else. */
export function kodeProblems(kode: string, field: string): readonly FieldProblem[] {
  if (!KODE.test(kode)) return [malformed(field)];
  return RESERVED.has(kode) ? [{ field, problem: 'reserved_word', detail: { kode } }] : [];
}

/** A closed list of choices: a code that a formula can name, once each. */
export const pilihanProblems = (pilihan: readonly Pilihan[], field: string): readonly FieldProblem[] => [
  ...pilihan.flatMap(({ kode }, i) => (KODE_PILIHAN.test(kode) ? [] : [malformed(`${field}.${i}.kode`)])),
  ...duplicates(
    pilihan.map(({ kode }) => kode),
    (i) => `${field}.${i}.kode`,
  ),
];

/** Attributes are columns of a list: named like components, never like the column that every list has, with choices of their own. */
export const atributProblems = (atribut: KomponenIku['atribut'], field: string): readonly FieldProblem[] => [
  ...atribut.flatMap(({ kode, nama, pilihan }, i) => [
    ...kodeProblems(kode, `${field}.${i}.kode`),
    ...(nama.trim() === '' ? [required(`${field}.${i}.nama`)] : []),
    ...(pilihan.length === 0 ? [required(`${field}.${i}.pilihan`)] : []),
    ...pilihanProblems(pilihan, `${field}.${i}.pilihan`),
  ]),
  ...duplicates([KOLOM_KATEGORI, ...atribut.map(({ kode }) => kode)], (i) => `${field}.${i - 1}.kode`),
];

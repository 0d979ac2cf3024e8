import { duplicates } from '../indicator/field-problems.ts';
import type { BarisDaftar, KomponenEntry } from '../indicator/komponen-entry.ts';
import type { KomponenIku } from '../indicator/manual-iku.ts';
import type { FieldProblem } from '../kernel/domain-error.ts';

export type DaftarInput = {
  readonly baris: readonly BarisDaftar[];
  readonly komponen: KomponenIku;
  readonly field: string;
  /** Names of the instansi supervised on the last day of the period; `null`: not known here, and then not judged. */
  readonly instansi: readonly string[] | null;
};

type ReadDaftar = { readonly entry: KomponenEntry | null; readonly problems: readonly FieldProblem[] };

/**
 * The rows of a list: each with a name of its own, a category and one choice for every attribute that the manual declares. Where
 * the manual says whose rows they are, exactly those: a row that is left out would make a share look better without a word.
 */
export function readDaftar({ baris, komponen, field, instansi }: DaftarInput): ReadDaftar {
  const rows = baris.map(trimmed);
  if (rows.length === 0) return { entry: null, problems: [] };
  const problems = [
    ...rows.flatMap((row, i) => rowProblems({ row, komponen, field: `${field}.${i}` })),
    ...duplicates(
      rows.map(({ nama }) => nama),
      (i) => `${field}.${i}.nama`,
    ),
    ...memberProblems({ rows, members: membersOf(komponen, instansi), field }),
  ];
  return problems.length > 0 ? { entry: null, problems } : { entry: { jenis: 'daftar', baris: rows }, problems };
}

/** Blanks around what people write mean nothing; an attribute without a choice was not given. */
function trimmed({ nama, kategori, keterangan = '', atribut = {} }: BarisDaftar): BarisDaftar {
  const given = Object.entries(atribut)
    .map(([kode, pilihan]) => [kode, pilihan.trim()] as const)
    .filter(([, pilihan]) => pilihan !== '');
  return {
    nama: nama.trim(),
    kategori: kategori.trim(),
    ...(keterangan.trim() === '' ? {} : { keterangan: keterangan.trim() }),
    ...(given.length === 0 ? {} : { atribut: Object.fromEntries(given) }),
  };
}

type RowInput = { readonly row: BarisDaftar; readonly komponen: KomponenIku; readonly field: string };

function rowProblems({ row, komponen, field }: RowInput): readonly FieldProblem[] {
  const { kategori } = komponen;
  const isKnown = kategori.length === 0 ? row.kategori === '' : kategori.some(({ kode }) => kode === row.kategori);
  return [
    ...(row.nama === '' ? [{ field: `${field}.nama`, problem: 'required' } as const] : []),
    ...(isKnown ? [] : [unknownReference(`${field}.kategori`, row.kategori)]),
    ...atributProblems({ row, komponen, field }),
  ];
}

/** Own keys only: an attribute may be called like something that every object has. */
function atributProblems({ row: { atribut: given = {} }, komponen: { atribut }, field }: RowInput): readonly FieldProblem[] {
  const declared = atribut.flatMap(({ kode, pilihan }): readonly FieldProblem[] => {
    const held = Object.hasOwn(given, kode) ? given[kode] : undefined;
    if (held === undefined) return [{ field: `${field}.atribut.${kode}`, problem: 'required' }];
    return pilihan.some((one) => one.kode === held) ? [] : [unknownReference(`${field}.atribut.${kode}`, held)];
  });
  const foreign = Object.keys(given).filter((kode) => !atribut.some((one) => one.kode === kode));
  return [...declared, ...foreign.map((kode) => unknownReference(`${field}.atribut.${kode}`, kode))];
}

const unknownReference = (field: string, kode: string): FieldProblem => ({ field, problem: 'unknown_reference', detail: { kode } });

function membersOf({ anggota }: KomponenIku, instansi: readonly string[] | null): readonly string[] | null {
  if (anggota.jenis === 'tetap') return anggota.nama.map((nama) => nama.trim());
  return anggota.jenis === 'instansi' ? instansi : null;
}

type Members = { readonly rows: readonly BarisDaftar[]; readonly members: readonly string[] | null; readonly field: string };

/** `members` `null`: any rows. A row without a name was told already. */
function memberProblems({ rows, members, field }: Members): readonly FieldProblem[] {
  if (members === null) return [];
  const [allowed, given] = [new Set(members), new Set(rows.map(({ nama }) => nama))];
  return [
    ...rows.flatMap(({ nama }, i): readonly FieldProblem[] =>
      nama === '' || allowed.has(nama) ? [] : [{ field: `${field}.${i}.nama`, problem: 'row_not_allowed', detail: { nama } }],
    ),
    ...members.filter((nama) => !given.has(nama)).map((nama): FieldProblem => ({ field, problem: 'row_missing', detail: { nama } })),
  ];
}

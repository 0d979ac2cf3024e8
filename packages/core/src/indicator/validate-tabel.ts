import type { FieldProblem } from '../kernel/domain-error.ts';
import { assertNever } from '../kernel/result.ts';
import { duplicates, malformed, required } from './field-problems.ts';
import type { KomponenIku, ManualIku } from './manual-iku.ts';
import type { TabelBukti } from './tabel-bukti.ts';

/** Evidence tables: called by a code that narrative texts name, titled, and made of components that fit their kind. */
export function tabelProblems(manual: Pick<ManualIku, 'tabel' | 'komponen' | 'cara' | 'pemeriksaan'>): readonly FieldProblem[] {
  return [
    ...manual.tabel.flatMap((tabel, i) => oneTabelProblems({ manual, tabel, field: `tabel.${i}` })),
    ...duplicates(
      manual.tabel.map(({ kode }) => kode),
      (i) => `tabel.${i}.kode`,
    ),
  ];
}

type TabelCheck = {
  readonly manual: Pick<ManualIku, 'komponen' | 'cara' | 'pemeriksaan'>;
  readonly tabel: TabelBukti;
  readonly field: string;
};

const KODE = /^[a-z0-9][a-z0-9_-]{0,30}$/;

const oneTabelProblems = (check: TabelCheck): readonly FieldProblem[] => [
  ...(KODE.test(check.tabel.kode) ? [] : [malformed(`${check.field}.kode`)]),
  ...wordsOf(check.tabel).flatMap(([name, text]) => (text.trim() === '' ? [required(`${check.field}.${name}`)] : [])),
  ...komponenProblems(check),
  ...paketProblems(check),
];

/** What is printed above the table and its columns. */
function wordsOf(tabel: TabelBukti): readonly (readonly [name: string, text: string])[] {
  const judul = ['judul', tabel.judul] as const;
  if (tabel.jenis === 'komposisi') return [judul, ['kolom', tabel.kolom]];
  return tabel.jenis === 'daftar' ? [judul, ['kolomNama', tabel.kolomNama]] : [judul];
}

const NOT_FIGURES: readonly KomponenIku['jenis'][] = ['daftar', 'ya_tidak', 'tanggal'];

/** Rows of a list come from a list, everything else is a figure; a table of nothing would print a heading alone. */
function komponenProblems({ manual: { komponen }, tabel, field }: TabelCheck): readonly FieldProblem[] {
  const named = komponenOf(tabel);
  const at = `${field}.komponen`;
  if (tabel.jenis !== 'paket' && named.every((kode) => kode === '')) return [required(at)];
  return named.flatMap((kode): readonly FieldProblem[] => {
    const found = komponen.find((one) => one.kode === kode);
    if (found === undefined) return [{ field: at, problem: 'unknown_component', detail: { kode } }];
    const fits = tabel.jenis === 'daftar' ? found.jenis === 'daftar' : !NOT_FIGURES.includes(found.jenis);
    return fits ? [] : [{ field: at, problem: 'component_kind_differs', detail: { kode } }];
  });
}

/** A table prints what a pack made of the components, so the manual must run that pack. */
function paketProblems({ manual: { cara, pemeriksaan }, tabel, field }: TabelCheck): readonly FieldProblem[] {
  if (tabel.jenis !== 'paket') return [];
  const isRun = [cara, ...pemeriksaan.map((one) => one.cara)].some((one) => one.jenis === 'paket' && one.paket === tabel.paket);
  return isRun ? [] : [{ field: `${field}.paket`, problem: 'unknown_reference', detail: { kode: tabel.paket } }];
}

function komponenOf(tabel: TabelBukti): readonly string[] {
  switch (tabel.jenis) {
    case 'komposisi':
    case 'antar_periode':
      return tabel.komponen;
    case 'daftar':
      return [tabel.komponen];
    case 'paket':
      return [];
    default:
      return assertNever(tabel);
  }
}

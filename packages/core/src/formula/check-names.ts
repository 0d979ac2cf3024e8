import { assertNever } from '../kernel/result.ts';
import type { Found } from './check.ts';
import type { KomponenLingkup, Lingkup } from './check-scope.ts';
import type { Formula, Rujukan, SyaratBaris } from './formula.ts';
import { nearest } from './nearest.ts';
import { partsOf } from './refs.ts';
import { KOLOM_KATEGORI } from './syarat-baris.ts';

/** Every name that nothing is called, with the nearest one that something is. What is not known here is not judged. */
export function checkNames(formula: Formula, scope: Lingkup): readonly Found[] {
  const { at } = formula;
  if (formula.kind === 'ref') return komponenProblems({ kode: formula.kode, at }, scope);
  if (formula.kind === 'luar') return rujukanProblems({ rujukan: formula.rujukan, at }, scope);
  if (formula.kind === 'cacah') return cacahProblems(formula, scope);
  return partsOf(formula).flatMap((part) => checkNames(part, scope));
}

type Mention = { readonly kode: string; readonly at: number };

function komponenProblems({ kode, at }: Mention, { komponen }: Lingkup): readonly Found[] {
  const found = komponen.find((one) => one.kode === kode);
  if (found === undefined) {
    const names = komponen.filter(({ ikutRumus }) => ikutRumus).map((one) => one.kode);
    return [{ code: 'unknown_name', at, word: kode, params: { kode, ...suggestion(kode, names) } }];
  }
  return found.ikutRumus ? [] : [{ code: 'detail_only', at, word: kode, params: { kode } }];
}

function suggestion(kode: string, names: Iterable<string>): { readonly saran?: string } {
  const saran = nearest(kode, names);
  return saran === null ? {} : { saran };
}

function rujukanProblems({ rujukan, at }: { readonly rujukan: Rujukan; readonly at: number }, scope: Lingkup): readonly Found[] {
  switch (rujukan.jenis) {
    case 'iku':
      return unknownIn({ code: 'unknown_indicator', kode: rujukan.kode, at }, scope.iku);
    case 'anggaran':
      return rujukan.kode === null ? [] : unknownIn({ code: 'unknown_indicator', kode: rujukan.kode, at }, scope.iku);
    case 'survei':
      return unknownIn({ code: 'unknown_survey', kode: rujukan.kode, at }, scope.survei);
    case 'paket':
      return unknownIn({ code: 'unknown_pack', kode: rujukan.paket, at }, scope.paket);
    default:
      return assertNever(rujukan);
  }
}

type Names = { readonly has: (kode: string) => boolean; readonly keys: () => Iterable<string> };
type Outside = Mention & { readonly code: 'unknown_indicator' | 'unknown_survey' | 'unknown_pack' };

const unknownIn = ({ code, kode, at }: Outside, names: Names | null): readonly Found[] =>
  names === null || names.has(kode) ? [] : [{ code, at, word: kode, params: { kode, ...suggestion(kode, names.keys()) } }];

function cacahProblems({ daftar, syarat, at }: Extract<Formula, { kind: 'cacah' }>, scope: Lingkup): readonly Found[] {
  const unknown = komponenProblems({ kode: daftar, at }, scope);
  const list = scope.komponen.find(({ kode }) => kode === daftar);
  if (list === undefined) return unknown;
  if (list.jenis !== 'daftar') return [...unknown, { code: 'list_expected', at, word: daftar, params: { kode: daftar } }];
  return syarat === null ? unknown : [...unknown, ...syaratProblems(syarat, list)];
}

/** A column that the list has, and choices that the column has. */
function syaratProblems(syarat: SyaratBaris, list: KomponenLingkup): readonly Found[] {
  switch (syarat.jenis) {
    case 'di':
      return pilihanProblems(syarat, list);
    case 'dan':
    case 'atau':
      return syarat.syarat.flatMap((one) => syaratProblems(one, list));
    case 'bukan':
      return syaratProblems(syarat.syarat, list);
    default:
      return assertNever(syarat);
  }
}

function pilihanProblems({ kolom, pilihan, at }: Extract<SyaratBaris, { jenis: 'di' }>, list: KomponenLingkup): readonly Found[] {
  const isKategori = kolom === KOLOM_KATEGORI;
  const known = isKategori ? list.kategori : list.atribut.find(({ kode }) => kode === kolom)?.pilihan;
  if (known === undefined) {
    const columns = [KOLOM_KATEGORI, ...list.atribut.map(({ kode }) => kode)];
    return [{ code: 'unknown_attribute', at, params: { kode: kolom, daftar: list.kode, ...suggestion(kolom, columns) } }];
  }
  return pilihan
    .filter((one) => !known.includes(one))
    .map((one) => ({
      code: 'unknown_category',
      at,
      word: one,
      params: { kode: one, daftar: list.kode, kolom, ...suggestion(one, known) },
    }));
}

import { fungsiOf, kataOf, kataRujukOf } from '@selaras/core/formula/kosakata';
import { assertNever } from '@selaras/core/kernel/result';
import { type Placed, placesOf, rujukanFungsiOf } from './formula-places.ts';
import { type FormulaScope, komponenOf, pilihanOf } from './formula-scope.ts';

/** `asing`: a name that nothing declares, or a sign that the language does not have. */
export type SpanKind = 'fungsi' | 'kata' | 'komponen' | 'pilihan' | 'rujukan' | 'angka' | 'tanda' | 'asing';
export type Span = { readonly from: number; readonly to: number; readonly kind: SpanKind };

/** How a formula is coloured, also while it is unfinished. */
export const spansOf = (text: string, scope: FormulaScope): readonly Span[] =>
  placesOf(text, scope.lokal).placed.map((piece) => ({ from: piece.from, to: piece.to, kind: kindOf(piece, scope) }));

function kindOf(piece: Placed, scope: FormulaScope): SpanKind {
  switch (piece.kind) {
    case 'strange':
      return 'asing';
    case 'symbol':
      return 'tanda';
    case 'number':
      return piece.place.jenis === 'kode' ? codeKind(piece, scope) : 'angka';
    case 'quoted':
    case 'name':
      return nameKind(piece, scope);
    default:
      return assertNever(piece.kind);
  }
}

function nameKind(piece: Placed, scope: FormulaScope): SpanKind {
  const { place, text } = piece;
  if (piece.isCall) return functionKind(text);
  if (piece.kind === 'name' && place.jenis !== 'kode' && kataOf(text) !== null) return 'kata';
  const held = komponenOf(scope, text);
  switch (place.jenis) {
    case 'ungkapan':
      return held !== undefined && held.jenis !== 'daftar' ? 'komponen' : 'asing';
    case 'daftar':
      return held?.jenis === 'daftar' ? 'komponen' : 'asing';
    case 'syarat':
      return isColumnOrCategory(scope, { daftar: place.daftar, text }) ? 'pilihan' : 'asing';
    case 'pilihan':
      return pilihanOf(scope, place).some(({ kode }) => kode === text) ? 'pilihan' : 'asing';
    case 'kode':
      return codeKind(piece, scope);
    case 'geser':
      return kataRujukOf(text) === null ? 'asing' : 'kata';
    default:
      return assertNever(place);
  }
}

function functionKind(name: string): SpanKind {
  const fungsi = fungsiOf(name);
  if (fungsi === null) return 'asing';
  return rujukanFungsiOf(fungsi) === null ? 'fungsi' : 'rujukan';
}

type Word = { readonly daftar: string; readonly text: string };

const isColumnOrCategory = (scope: FormulaScope, { daftar, text }: Word): boolean =>
  text === 'kategori' ||
  komponenOf(scope, daftar)?.atribut.some(({ kode }) => kode === text) === true ||
  pilihanOf(scope, { daftar, kolom: 'kategori' }).some(({ kode }) => kode === text);

function codeKind({ place, text }: Placed, { rujukan }: FormulaScope): SpanKind {
  if (rujukan === null || place.jenis !== 'kode') return 'rujukan';
  switch (place.fungsi) {
    case 'IKU':
    case 'TARGET':
    case 'CAPAIAN':
    case 'ANGGARAN':
      return rujukan.iku.some(({ kode }) => kode === text) ? 'rujukan' : 'asing';
    case 'SURVEI':
      return rujukan.survei.some(({ kode }) => kode === text) ? 'rujukan' : 'asing';
    case 'PAKET':
      return rujukan.paket.some(({ id }) => id === text) ? 'rujukan' : 'asing';
    default:
      return assertNever(place.fungsi);
  }
}

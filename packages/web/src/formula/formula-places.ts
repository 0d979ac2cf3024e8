import type { LokalAngka } from '@selaras/core';
import { type Fungsi, fungsiOf, kataOf } from '@selaras/core/formula/kosakata';
import { type Lexeme, lexemesOf } from './formula-lexemes.ts';

/** Functions whose arguments are codes and words, not expressions. */
const RUJUKAN = ['IKU', 'TARGET', 'CAPAIAN', 'ANGGARAN', 'SURVEI', 'PAKET'] as const satisfies readonly Fungsi[];
export type FungsiRujukan = (typeof RUJUKAN)[number];
export const rujukanFungsiOf = (fungsi: Fungsi | null): FungsiRujukan | null => RUJUKAN.find((one) => one === fungsi) ?? null;

/** What may stand at a place of a formula. */
export type Place =
  | { readonly jenis: 'ungkapan' }
  /** The list that `CACAH` counts. */
  | { readonly jenis: 'daftar' }
  /** In a condition of rows: a column, or a category alone. */
  | { readonly jenis: 'syarat'; readonly daftar: string }
  | { readonly jenis: 'pilihan'; readonly daftar: string; readonly kolom: string }
  /** The code of an indicator, a survey or a pack. */
  | { readonly jenis: 'kode'; readonly fungsi: FungsiRujukan }
  /** Which period or which units of it. */
  | { readonly jenis: 'geser'; readonly fungsi: FungsiRujukan };

export type Placed = Lexeme & { readonly place: Place; readonly isCall: boolean };

type Frame = {
  readonly fungsi: Fungsi | null;
  readonly argument: number;
  readonly daftar: string;
  readonly kolom: string | null;
  readonly last: string;
  readonly isSet: boolean;
};
const OUTSIDE: Frame = { fungsi: null, argument: 0, daftar: '', kolom: null, last: '', isSet: false };

/** Every piece with what may stand there, and what may stand after the last one. Unfinished text is read as far as it goes. */
export function placesOf(text: string, lokal: LokalAngka): { readonly placed: readonly Placed[]; readonly end: Place } {
  const lexemes = lexemesOf(text, lokal);
  const stack: Frame[] = [OUTSIDE];
  const placed: Placed[] = [];
  for (const [i, lexeme] of lexemes.entries()) {
    const frame = stack.at(-1) ?? OUTSIDE;
    const isCall = lexeme.kind === 'name' && lexemes[i + 1]?.text === '(' && lexemes[i + 1]?.kind === 'symbol';
    placed.push({ ...lexeme, place: placeOf(frame), isCall: isCall && placeOf(frame).jenis === 'ungkapan' });
    step(stack, { lexeme, before: lexemes[i - 1] });
  }
  return { placed, end: placeOf(stack.at(-1) ?? OUTSIDE) };
}

function placeOf({ fungsi, argument, daftar, kolom }: Frame): Place {
  const rujukan = rujukanFungsiOf(fungsi);
  if (rujukan !== null) return { jenis: argument === 0 ? 'kode' : 'geser', fungsi: rujukan };
  if (fungsi !== 'CACAH') return { jenis: 'ungkapan' };
  if (argument === 0) return { jenis: 'daftar' };
  return kolom === null ? { jenis: 'syarat', daftar } : { jenis: 'pilihan', daftar, kolom };
}

type Step = { readonly lexeme: Lexeme; readonly before: Lexeme | undefined };

function step(stack: Frame[], { lexeme, before }: Step): void {
  const frame = stack.at(-1) ?? OUTSIDE;
  const isSign = lexeme.kind === 'symbol';
  if (isSign && lexeme.text === '(') stack.push(opened(frame, before));
  else if (isSign && lexeme.text === ')') {
    if (stack.length > 1) stack.pop();
  } else stack.splice(-1, 1, moved(frame, lexeme));
}

/** A parenthesis inside a condition groups conditions; elsewhere it opens what is called. */
function opened(frame: Frame, before: Lexeme | undefined): Frame {
  const inCondition = frame.fungsi === 'CACAH' && frame.argument > 0;
  if (inCondition) return { ...frame, kolom: null, last: '', isSet: false };
  return { ...OUTSIDE, fungsi: before?.kind === 'name' ? fungsiOf(before.text) : null };
}

function moved(frame: Frame, { kind, text }: Lexeme): Frame {
  if (kind === 'symbol') return afterSign(frame, text);
  if (kind === 'name' && kataOf(text) === 'DI') return { ...frame, kolom: frame.last };
  if (kind === 'name' && kataOf(text) !== null) return { ...frame, kolom: null, last: '' };
  if (frame.argument === 0) return { ...frame, daftar: text };
  return { ...frame, last: text, kolom: frame.isSet ? frame.kolom : null };
}

function afterSign(frame: Frame, sign: string): Frame {
  switch (sign) {
    case ';':
      return frame.isSet ? frame : { ...frame, argument: frame.argument + 1, kolom: null, last: '' };
    case '{':
      return { ...frame, isSet: true };
    case '}':
      return { ...frame, isSet: false, kolom: null };
    case '=':
    case '<>':
      return { ...frame, kolom: frame.last };
    default:
      return frame;
  }
}

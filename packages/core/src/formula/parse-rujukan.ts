import { assertNever, err, ok, type Result } from '../kernel/result.ts';
import { type Cursor, type Parsed, peek, take, unclosed, unexpected } from './cursor.ts';
import type { FormulaError, GeserPeriode, Rujukan } from './formula.ts';
import { type Fungsi, type KataRujuk, kataRujukOf } from './kosakata.ts';
import type { Token } from './tokenize.ts';

export type FungsiRujukan = Extract<Fungsi, 'IKU' | 'TARGET' | 'CAPAIAN' | 'ANGGARAN' | 'SURVEI' | 'PAKET'>;
export type RujukanCall = { readonly name: Token; readonly fungsi: FungsiRujukan };

/**
 * `IKU(7)`, `IKU("SS 1.2"; LALU; ANAK)`, `ANGGARAN()`, `PAKET("skm:14-2017")`: from after the opening parenthesis to after the closing one.
 * The arguments are codes and words, never expressions, so what a formula depends on is known from its text.
 */
export function parseRujukan(cursor: Cursor, call: RujukanCall): Parsed {
  const { name, fungsi } = call;
  if (fungsi === 'ANGGARAN' && take(cursor, ')')) return ok({ kind: 'luar', rujukan: { jenis: 'anggaran', kode: null }, at: name.at });
  const kode = readKode(cursor);
  if (!kode.ok) return kode;
  const words: Word[] = [];
  while (take(cursor, ';')) {
    const word = readWord(cursor, words, call);
    if (!word.ok) return word;
    words.push(word.value);
  }
  return take(cursor, ')') ? ok({ kind: 'luar', rujukan: built(fungsi, { kode: kode.value, words }), at: name.at }) : unclosed(cursor);
}

type Word = { readonly kata: KataRujuk };

/** The code of an indicator, a survey or a pack: a name, a whole number as it is written, or anything in quotes. */
function readKode(cursor: Cursor): Result<string, FormulaError> {
  const token = peek(cursor);
  const isCode = token?.kind === 'name' || token?.kind === 'quoted' || (token?.kind === 'number' && /^\d+$/.test(token.text));
  if (!isCode) return unexpected(cursor);
  cursor.next += 1;
  return ok(token.text);
}

const ALLOWED: Readonly<Record<FungsiRujukan, readonly KataRujuk[]>> = {
  IKU: ['LALU', 'TAHUN_LALU', 'ANAK'],
  TARGET: ['LALU', 'TAHUN_LALU', 'ANAK'],
  CAPAIAN: ['LALU', 'TAHUN_LALU', 'ANAK'],
  SURVEI: ['LALU', 'TAHUN_LALU'],
  ANGGARAN: [],
  PAKET: [],
};

/** Once each, and one period only. */
function readWord(cursor: Cursor, before: readonly Word[], { fungsi, name }: RujukanCall): Result<Word, FormulaError> {
  const token = peek(cursor);
  if (token === undefined) return unexpected(cursor);
  const kata = token.kind === 'name' ? kataRujukOf(token.text) : null;
  const isTwice = before.some((word) => (word.kata === 'ANAK') === (kata === 'ANAK'));
  if (ALLOWED[fungsi].length === 0) return err({ code: 'argument_count', at: name.at, found: name.text, saran: BENTUK[fungsi] });
  if (kata === null || isTwice || !ALLOWED[fungsi].includes(kata)) {
    return err({ code: 'argument_kind', at: token.at, found: token.text, saran: BENTUK[fungsi] });
  }
  cursor.next += 1;
  return ok({ kata });
}

const BENTUK: Readonly<Record<FungsiRujukan, string>> = {
  IKU: 'IKU(7; LALU)',
  TARGET: 'TARGET(7; LALU)',
  CAPAIAN: 'CAPAIAN(7; LALU)',
  SURVEI: 'SURVEI(kode; LALU)',
  ANGGARAN: 'ANGGARAN(7)',
  PAKET: 'PAKET("skm:14-2017")',
};

type Parts = { readonly kode: string; readonly words: readonly Word[] };

function built(fungsi: FungsiRujukan, { kode, words }: Parts): Rujukan {
  const periode = periodeOf(words);
  const unit = words.some(({ kata }) => kata === 'ANAK') ? 'anak' : 'ini';
  switch (fungsi) {
    case 'IKU':
      return { jenis: 'iku', kode, ukuran: 'realisasi', periode, unit };
    case 'TARGET':
      return { jenis: 'iku', kode, ukuran: 'target', periode, unit };
    case 'CAPAIAN':
      return { jenis: 'iku', kode, ukuran: 'capaian', periode, unit };
    case 'ANGGARAN':
      return { jenis: 'anggaran', kode };
    case 'SURVEI':
      return { jenis: 'survei', kode, periode };
    case 'PAKET':
      return { jenis: 'paket', paket: kode };
    default:
      return assertNever(fungsi);
  }
}

function periodeOf(words: readonly Word[]): GeserPeriode {
  if (words.some(({ kata }) => kata === 'LALU')) return 'lalu';
  return words.some(({ kata }) => kata === 'TAHUN_LALU') ? 'tahun_lalu' : 'ini';
}

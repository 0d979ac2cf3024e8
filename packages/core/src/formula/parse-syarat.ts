import { err, ok, type Result } from '../kernel/result.ts';
import { type Cursor, isSymbol, MAX_DEPTH, peek, take, tooDeep, unclosed, unexpected } from './cursor.ts';
import type { FormulaError, SyaratBaris } from './formula.ts';
import { type Kata, kataOf } from './kosakata.ts';
import { KOLOM_KATEGORI } from './syarat-baris.ts';
import type { Token } from './tokenize.ts';

type Read = Result<SyaratBaris, FormulaError>;

/**
 * The condition of `CACAH(daftar; …)`: `kategori DI {A; B} DAN kanal = simpegnas`, `kategori <> E`, `BUKAN (…)`, or a category alone.
 * Words are choices here, never components; what is not a name is written in quotes.
 */
export function parseSyarat(cursor: Cursor, depth: number): Read {
  return joined(cursor, {
    kata: 'ATAU',
    depth,
    part: (at) => joined(cursor, { kata: 'DAN', depth: at, part: (inner) => factor(cursor, inner) }),
  });
}

type Joining = { readonly kata: 'DAN' | 'ATAU'; readonly depth: number; readonly part: (depth: number) => Read };

function joined(cursor: Cursor, { kata, depth, part }: Joining): Read {
  const first = part(depth);
  if (!first.ok) return first;
  const parts = [first.value];
  let at: number | null = null;
  for (let token = peek(cursor); isKata(token, kata); token = peek(cursor)) {
    at ??= token?.at ?? null;
    cursor.next += 1;
    const next = part(depth);
    if (!next.ok) return next;
    parts.push(next.value);
  }
  return at === null ? first : ok({ jenis: kata === 'DAN' ? 'dan' : 'atau', syarat: parts, at });
}

const isKata = (token: Token | undefined, kata: Kata): boolean => token?.kind === 'name' && kataOf(token.text) === kata;

function factor(cursor: Cursor, depth: number): Read {
  const token = peek(cursor);
  if (token === undefined) return unexpected(cursor);
  if (depth > MAX_DEPTH) return tooDeep(token);
  if (isKata(token, 'BUKAN')) {
    cursor.next += 1;
    const inner = factor(cursor, depth + 1);
    return inner.ok ? ok({ jenis: 'bukan', syarat: inner.value, at: token.at }) : inner;
  }
  if (isSymbol(token, '(')) return group(cursor, depth);
  return comparison(cursor);
}

function group(cursor: Cursor, depth: number): Read {
  const token = peek(cursor);
  if (token === undefined) return unexpected(cursor);
  cursor.next += 1;
  cursor.open.push(token);
  const inner = parseSyarat(cursor, depth + 1);
  if (!inner.ok) return inner;
  if (!take(cursor, ')')) return unclosed(cursor);
  cursor.open.pop();
  return inner;
}

function comparison(cursor: Cursor): Read {
  const token = peek(cursor);
  const first = pilihan(cursor);
  if (!first.ok || token === undefined) return first.ok ? unexpected(cursor) : first;
  const { at } = token;
  const di = (choices: readonly string[]): SyaratBaris => ({ jenis: 'di', kolom: first.value, pilihan: choices, at });
  const isNegated = isSymbol(peek(cursor), '<>');
  if (take(cursor, '=') || take(cursor, '<>')) {
    const value = pilihan(cursor);
    if (!value.ok) return value;
    return ok(isNegated ? { jenis: 'bukan', syarat: di([value.value]), at } : di([value.value]));
  }
  if (isKata(peek(cursor), 'DI')) {
    cursor.next += 1;
    const choices = pilihanSet(cursor);
    return choices.ok ? ok(di(choices.value)) : choices;
  }
  return ok({ jenis: 'di', kolom: KOLOM_KATEGORI, pilihan: [first.value], at });
}

/** `{A; B}`. */
function pilihanSet(cursor: Cursor): Result<readonly string[], FormulaError> {
  const open = peek(cursor);
  if (open === undefined || !take(cursor, '{')) return unexpected(cursor);
  const choices: string[] = [];
  do {
    const choice = pilihan(cursor);
    if (!choice.ok) return choice;
    choices.push(choice.value);
  } while (take(cursor, ';'));
  if (take(cursor, '}')) return ok(choices);
  return peek(cursor) === undefined ? err({ code: 'unbalanced_parenthesis', at: open.at, found: open.text }) : unexpected(cursor);
}

function pilihan(cursor: Cursor): Result<string, FormulaError> {
  const token = peek(cursor);
  if (token?.kind !== 'name' && token?.kind !== 'quoted') return unexpected(cursor);
  cursor.next += 1;
  return ok(token.text);
}

import type { Decimal } from '../kernel/decimal.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { FormulaError, LokalAngka } from './formula.ts';
import { readNumber } from './read-number.ts';

/** `length`: characters in the text, from `at`. `text` of a sign is its plain form, of a quoted word what stands between the quotes. */
type Placed = { readonly text: string; readonly at: number; readonly length: number };
export type Token =
  | ({ readonly kind: 'number'; readonly value: Decimal } & Placed)
  | ({ readonly kind: 'name' | 'symbol' | 'quoted' } & Placed);

export const MAX_LENGTH = 2000;

/** One lexeme or a run of blanks. Linear: every branch begins with a different character, and no two quantifiers compete for one. */
const LEXEME =
  /(?<blank>\s+)|(?<number>\d+(?:[.,]\d+)*)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|"(?<quoted>[^"\n]{1,60})"|(?<symbol><[=>]?|>=?|[-+*/^();{}=×÷−≤≥≠])/y;

/** The signs that people paste from documents. */
const SAME_AS: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-', '≤': '<=', '≥': '>=', '≠': '<>' };

/** What a sign that is none was probably meant to be. */
const MEANT: ReadonlyMap<string, string> = new Map([
  [',', ';'],
  ['%', '/ 100'],
  ['!', '<>'],
  ['&', 'DAN'],
  ['|', 'ATAU'],
  [':', '/'],
  ['[', '('],
  [']', ')'],
]);

/** Splits a formula text. Arguments are separated by `;`, so a comma between digits is always part of a number. */
export function tokenize(text: string, lokal: LokalAngka): Result<readonly Token[], FormulaError> {
  if (text.length > MAX_LENGTH) return err({ code: 'too_long', at: MAX_LENGTH, found: '' });
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const lexeme = lexemeAt(text, at);
    if (lexeme === null) return err(strange(text.charAt(at), at));
    const token = tokenOf({ lexeme, at, lokal });
    if (!token.ok) return token;
    if (token.value !== null) tokens.push(token.value);
    at += lexeme.whole.length;
  }
  return ok(tokens);
}

function strange(found: string, at: number): FormulaError {
  const saran = MEANT.get(found);
  return { code: 'unexpected_character', at, found, ...(saran === undefined ? {} : { saran }) };
}

type Groups = Readonly<Record<string, string | undefined>>;
type Lexeme = { readonly whole: string; readonly groups: Groups };

function lexemeAt(text: string, at: number): Lexeme | null {
  LEXEME.lastIndex = at;
  const match = LEXEME.exec(text);
  return match === null ? null : { whole: match[0], groups: match.groups ?? {} };
}

type TokenInput = { readonly lexeme: Lexeme; readonly at: number; readonly lokal: LokalAngka };

function tokenOf({ lexeme: { whole, groups }, at, lokal }: TokenInput): Result<Token | null, FormulaError> {
  const { number, name, quoted, symbol } = groups;
  const { length } = whole;
  if (number !== undefined) {
    const value = readNumber({ text: number, at, lokal });
    return value.ok ? ok({ kind: 'number', value: value.value, text: number, at, length }) : value;
  }
  if (name !== undefined) return ok({ kind: 'name', text: name, at, length });
  if (quoted !== undefined) return ok({ kind: 'quoted', text: quoted, at, length });
  if (symbol !== undefined) return ok({ kind: 'symbol', text: SAME_AS[symbol] ?? symbol, at, length });
  return ok(null);
}

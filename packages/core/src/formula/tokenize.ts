import { type Decimal, parseDecimal } from '../kernel/decimal.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { FormulaError } from './formula.ts';

export type Token =
  | { readonly kind: 'number'; readonly value: Decimal; readonly text: string; readonly at: number }
  | { readonly kind: 'name'; readonly text: string; readonly at: number }
  | { readonly kind: 'symbol'; readonly text: string; readonly at: number };

export const MAX_LENGTH = 2000;

/** One lexeme or a run of blanks. Linear: every branch begins with a different character, so nothing backtracks. */
const LEXEME = /(?<blank>\s+)|(?<number>\d+(?:[.,]\d+)?)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<symbol>[-+*/();×÷−])/y;

/** The signs that people paste from documents. */
const SAME_AS: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-' };

/** Splits a formula text. A comma between digits is decimal; arguments are separated by `;`, so the two never meet. */
export function tokenize(text: string): Result<readonly Token[], FormulaError> {
  if (text.length > MAX_LENGTH) return err({ code: 'too_long', at: MAX_LENGTH, found: '' });
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const lexeme = lexemeAt(text, at);
    if (lexeme === null) return err({ code: 'unexpected_character', at, found: text.charAt(at) });
    const token = tokenOf(lexeme.groups, at);
    if (token === 'number_too_long') return err({ code: 'number_too_long', at, found: lexeme.whole });
    if (token !== null) tokens.push(token);
    at += lexeme.whole.length;
  }
  return ok(tokens);
}

type Groups = Readonly<Record<string, string | undefined>>;

function lexemeAt(text: string, at: number): { readonly whole: string; readonly groups: Groups } | null {
  LEXEME.lastIndex = at;
  const match = LEXEME.exec(text);
  return match === null ? null : { whole: match[0], groups: match.groups ?? {} };
}

function tokenOf({ number, name, symbol }: Groups, at: number): Token | 'number_too_long' | null {
  if (number !== undefined) {
    const value = parseDecimal(number);
    return value === null ? 'number_too_long' : { kind: 'number', value, text: number, at };
  }
  if (name !== undefined) return { kind: 'name', text: name, at };
  if (symbol !== undefined) return { kind: 'symbol', text: SAME_AS[symbol] ?? symbol, at };
  return null;
}

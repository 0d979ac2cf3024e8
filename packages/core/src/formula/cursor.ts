import { err, type Result } from '../kernel/result.ts';
import type { Formula, FormulaError } from './formula.ts';
import type { Token } from './tokenize.ts';

/** The one mutable thing of the parser: where it is, and which parentheses are open there. */
export type Cursor = { readonly tokens: readonly Token[]; next: number; readonly end: number; readonly open: Token[] };

export type Parsed = Result<Formula, FormulaError>;

export const peek = (cursor: Cursor): Token | undefined => cursor.tokens[cursor.next];

export const isSymbol = (token: Token | undefined, text: string): boolean => token?.kind === 'symbol' && token.text === text;

/** Steps over a sign if it stands here. */
export function take(cursor: Cursor, text: string): boolean {
  if (!isSymbol(peek(cursor), text)) return false;
  cursor.next += 1;
  return true;
}

/** What stands here cannot stand here; a text that ended inside a parenthesis is shown at the parenthesis. */
export function unexpected(cursor: Cursor): Result<never, FormulaError> {
  const token = peek(cursor);
  if (token === undefined) return err({ code: 'unexpected_end', at: cursor.end, found: '' });
  const isLonely = isSymbol(token, ')') && cursor.open.length === 0;
  return err({ code: isLonely ? 'unbalanced_parenthesis' : 'unexpected_token', at: token.at, found: token.text });
}

/** A place where only `)` could follow. */
export function unclosed(cursor: Cursor): Result<never, FormulaError> {
  const open = cursor.open.at(-1);
  if (peek(cursor) !== undefined || open === undefined) return unexpected(cursor);
  return err({ code: 'unbalanced_parenthesis', at: open.at, found: open.text });
}

export const MAX_DEPTH = 50;

export const tooDeep = (token: Token): Result<never, FormulaError> => err({ code: 'too_deep', at: token.at, found: token.text });

import { err, ok, type Result } from '../kernel/result.ts';
import { type Formula, type FormulaError, FUNGSI_ANGKA, type FungsiAngka, type Operator } from './formula.ts';
import { type Token, tokenize } from './tokenize.ts';

export const MAX_DEPTH = 50;

/** How strongly an operator binds its left side. Both rows are left-associative; a unary minus binds tighter than either. */
const BINDING = { '+': 1, '-': 1, '*': 2, '/': 2 } as const satisfies Record<Operator, number>;
const UNARY = 3;

/**
 * Reads a Manual IKU formula, for example `RATA(s1; s2) / 4 * 100`.
 * Excel-like on purpose (people write it in manuals already), but closed: no strings, no comparison, no access to anything but its components.
 */
export function parseFormula(text: string): Result<Formula, FormulaError> {
  const tokens = tokenize(text);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 0) return err({ code: 'empty', at: 0, found: '' });
  const cursor: Cursor = { tokens: tokens.value, next: 0, end: text.length };
  const formula = expression(cursor, { binding: 0, depth: 0 });
  const rest = peek(cursor);
  return formula.ok && rest !== undefined ? unexpected(cursor) : formula;
}

/** The one mutable thing of the parser: where it is. */
type Cursor = { readonly tokens: readonly Token[]; next: number; readonly end: number };
type Level = { readonly binding: number; readonly depth: number };
type Parsed = Result<Formula, FormulaError>;

const peek = (cursor: Cursor): Token | undefined => cursor.tokens[cursor.next];

function unexpected(cursor: Cursor): Result<never, FormulaError> {
  const token = peek(cursor);
  return token === undefined
    ? err({ code: 'unexpected_end', at: cursor.end, found: '' })
    : err({ code: 'unexpected_token', at: token.at, found: token.text });
}

function isSymbol(token: Token | undefined, text: string): boolean {
  return token?.kind === 'symbol' && token.text === text;
}

const isOperator = (text: string): text is Operator => Object.hasOwn(BINDING, text);

const operatorAt = (token: Token | undefined): Operator | null => (token?.kind === 'symbol' && isOperator(token.text) ? token.text : null);

function expression(cursor: Cursor, { binding, depth }: Level): Parsed {
  const first = operand(cursor, depth + 1);
  if (!first.ok) return first;
  let left = first.value;
  for (;;) {
    const token = peek(cursor);
    const op = operatorAt(token);
    if (token === undefined || op === null || BINDING[op] <= binding) return ok(left);
    cursor.next += 1;
    const right = expression(cursor, { binding: BINDING[op], depth: depth + 1 });
    if (!right.ok) return right;
    left = { kind: 'binary', op, left, right: right.value, at: token.at };
  }
}

function operand(cursor: Cursor, depth: number): Parsed {
  const token = peek(cursor);
  if (token === undefined) return unexpected(cursor);
  if (depth > MAX_DEPTH) return err({ code: 'too_deep', at: token.at, found: token.text });
  cursor.next += 1;
  if (token.kind === 'number') return ok({ kind: 'number', value: token.value, at: token.at });
  if (token.kind === 'name')
    return isSymbol(peek(cursor), '(') ? call(cursor, { name: token, depth }) : ok({ kind: 'ref', kode: token.text, at: token.at });
  if (token.text === '-') return negation(cursor, { at: token.at, depth });
  if (token.text === '(') return closed(cursor, expression(cursor, { binding: 0, depth }));
  cursor.next -= 1;
  return unexpected(cursor);
}

function negation(cursor: Cursor, { at, depth }: { readonly at: number; readonly depth: number }): Parsed {
  const inner = expression(cursor, { binding: UNARY, depth });
  return inner.ok ? ok({ kind: 'negate', operand: inner.value, at }) : inner;
}

function closed(cursor: Cursor, inner: Parsed): Parsed {
  if (!inner.ok) return inner;
  if (!isSymbol(peek(cursor), ')')) return unexpected(cursor);
  cursor.next += 1;
  return inner;
}

type NamedCall = { readonly name: Token; readonly depth: number };

function call(cursor: Cursor, { name, depth }: NamedCall): Parsed {
  const fungsi = name.text.toUpperCase();
  if (fungsi !== 'CACAH' && !isFungsiAngka(fungsi)) return err({ code: 'unknown_function', at: name.at, found: name.text });
  cursor.next += 1;
  const args = callArguments(cursor, depth);
  if (!args.ok) return args;
  if (fungsi === 'CACAH') return cacah(args.value, name);
  return ok({ kind: 'call', fungsi, args: args.value, at: name.at });
}

const isFungsiAngka = (name: string): name is FungsiAngka => (FUNGSI_ANGKA as readonly string[]).includes(name);

/** At least one argument, separated by `;`, up to and including the closing parenthesis. */
function callArguments(cursor: Cursor, depth: number): Result<readonly Formula[], FormulaError> {
  const args: Formula[] = [];
  for (;;) {
    const arg = expression(cursor, { binding: 0, depth });
    if (!arg.ok) return arg;
    args.push(arg.value);
    if (isSymbol(peek(cursor), ')')) {
      cursor.next += 1;
      return ok(args);
    }
    if (!isSymbol(peek(cursor), ';')) return unexpected(cursor);
    cursor.next += 1;
  }
}

/** The arguments of CACAH are names, not figures: a list, and a category of it. */
function cacah(args: readonly Formula[], name: Token): Parsed {
  const [daftar, kategori] = args;
  const wrong = args.find((arg) => arg.kind !== 'ref');
  if (wrong !== undefined) return err({ code: 'unexpected_token', at: wrong.at, found: name.text });
  if (args.length > 2 || daftar?.kind !== 'ref') return err({ code: 'argument_count', at: name.at, found: name.text });
  return ok({
    kind: 'cacah',
    daftar: daftar.kode,
    syarat: kategori?.kind === 'ref' ? { jenis: 'di', kolom: 'kategori', pilihan: [kategori.kode], at: kategori.at } : null,
    at: name.at,
  });
}

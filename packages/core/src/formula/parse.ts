import { err, ok, type Result } from '../kernel/result.ts';
import { type Cursor, isSymbol, MAX_DEPTH, type Parsed, peek, take, tooDeep, unclosed, unexpected } from './cursor.ts';
import type { Formula, FormulaError, LokalAngka, Operator, Pembanding } from './formula.ts';
import { kataOf } from './kosakata.ts';
import { parseCall } from './parse-call.ts';
import { sizeProblem } from './size.ts';
import { type Token, tokenize } from './tokenize.ts';

export { MAX_DEPTH } from './cursor.ts';

export type ParseOptions = { readonly lokal: LokalAngka };

/**
 * Reads a Manual IKU formula, for example `JIKA(n = 0; 0; CACAH(instansi; kategori DI {A; B}) / n * 100)`.
 * Excel-like on purpose (people write it in manuals already), but closed: a name is a component, a function or a choice of a list, and
 * nothing else can be reached. At most 2000 characters, 50 levels and 4000 digits of result; no text takes more than linear time.
 */
export function parseFormula(text: string, { lokal }: ParseOptions = { lokal: 'id' }): Result<Formula, FormulaError> {
  const tokens = tokenize(text, lokal);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 0) return err({ code: 'empty', at: 0, found: '' });
  const cursor: Cursor = { tokens: tokens.value, next: 0, end: text.length, open: [] };
  const formula = parseExpression(cursor, { binding: 0, depth: 0 });
  if (!formula.ok) return formula;
  if (peek(cursor) !== undefined) return unexpected(cursor);
  const tooLarge = sizeProblem(formula.value);
  return tooLarge === null ? formula : err(tooLarge);
}

/** How strongly each operator binds its left side. All but comparison are left-associative; `a < b < c` is refused. */
const BINDING: Readonly<Record<Operator | Pembanding | 'DAN' | 'ATAU', number>> = {
  ATAU: 1,
  DAN: 2,
  '=': 4,
  '<>': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};
/** `BUKAN a = b` negates the comparison; `-a * b` the factor; `-a ^ 2` is −(a²), as in mathematics and unlike Excel. */
const BUKAN = 3;
const UNARY = 7;

type Level = { readonly binding: number; readonly depth: number };

type Infix = keyof typeof BINDING;
const isInfix = (text: string): text is Infix => Object.hasOwn(BINDING, text);

function infixAt(token: Token | undefined): Infix | null {
  if (token?.kind === 'symbol') return isInfix(token.text) ? token.text : null;
  const kata = token?.kind === 'name' ? kataOf(token.text) : null;
  return kata === 'DAN' || kata === 'ATAU' ? kata : null;
}

function parseExpression(cursor: Cursor, { binding, depth }: Level): Parsed {
  const first = operand(cursor, depth + 1);
  if (!first.ok) return first;
  let left = powered(cursor, first.value);
  for (;;) {
    if (!left.ok) return left;
    const token = peek(cursor);
    const op = infixAt(token);
    if (token === undefined || op === null || BINDING[op] <= binding) return left;
    cursor.next += 1;
    const right = parseExpression(cursor, { binding: BINDING[op], depth: depth + 1 });
    if (!right.ok) return right;
    left = ok(infix({ op, left: left.value, right: right.value, at: token.at }));
    if (isPembanding(op) && isPembanding(infixAt(peek(cursor)) ?? '+')) return unexpected(cursor);
  }
}

const isPembanding = (op: Infix): op is Pembanding => BINDING[op] === BINDING['='];

type Joined = { readonly op: Infix; readonly left: Formula; readonly right: Formula; readonly at: number };

/** `a DAN b DAN c` is one node of three, so that what is printed and explained reads as it was written. */
function infix({ op, left, right, at }: Joined): Formula {
  if (op === 'DAN' || op === 'ATAU') {
    const isSame = left.kind === 'logika' && left.op === op && left.at > startOf(left);
    return isSame ? { ...left, args: [...left.args, right] } : { kind: 'logika', op, args: [left, right], at };
  }
  if (isPembanding(op)) return { kind: 'banding', op, left, right, at };
  return { kind: 'binary', op, left, right, at };
}

/** Whether a chain was written with the word between its members: then its place is after the first of them. */
const startOf = (formula: Extract<Formula, { kind: 'logika' }>): number => formula.args[0]?.at ?? formula.at;

/** `x ^ 2`, `x ^ -1`, binding tighter than anything else: the exponent stands in the text, so that the size of the result is known before anything is computed. */
function powered(cursor: Cursor, basis: Formula): Parsed {
  let found = basis;
  for (let sign = peek(cursor); isSymbol(sign, '^'); sign = peek(cursor)) {
    const at = sign?.at ?? cursor.end;
    cursor.next += 1;
    const isNegative = take(cursor, '-');
    const token = peek(cursor);
    if (token === undefined) return unexpected(cursor);
    const isWhole = token.kind === 'number' && token.value.isInteger();
    const eksponen = isWhole ? token.value.toNumber() * (isNegative ? -1 : 1) : Number.NaN;
    if (!isWhole || eksponen < MIN_EXPONENT || eksponen > MAX_EXPONENT) {
      return err({ code: 'exponent_not_allowed', at: token.at, found: token.text });
    }
    cursor.next += 1;
    found = { kind: 'pangkat', basis: found, eksponen: eksponen === 0 ? 0 : eksponen, at };
  }
  return ok(found);
}

const MIN_EXPONENT = -9;
const MAX_EXPONENT = 99;

function operand(cursor: Cursor, depth: number): Parsed {
  const token = peek(cursor);
  if (token === undefined) return unexpected(cursor);
  if (depth > MAX_DEPTH) return tooDeep(token);
  if (token.kind === 'quoted') return unexpected(cursor);
  if (token.kind === 'name') return named(cursor, { name: token, depth });
  if (token.kind === 'symbol' && token.text !== '-' && token.text !== '(') return unexpected(cursor);
  cursor.next += 1;
  if (token.kind === 'number') return ok({ kind: 'number', value: token.value, at: token.at });
  if (token.text === '(') return grouped(cursor, { open: token, depth });
  const inner = parseExpression(cursor, { binding: UNARY, depth });
  return inner.ok ? ok({ kind: 'negate', operand: inner.value, at: token.at }) : inner;
}

const expression = (cursor: Cursor, depth: number): Parsed => parseExpression(cursor, { binding: 0, depth });

type Named = { readonly name: Token; readonly depth: number };

function named(cursor: Cursor, { name, depth }: Named): Parsed {
  const isCall = isSymbol(cursor.tokens[cursor.next + 1], '(');
  const kata = kataOf(name.text);
  if (kata === 'BUKAN') {
    cursor.next += 1;
    const inner = parseExpression(cursor, { binding: BUKAN, depth });
    return inner.ok ? ok({ kind: 'bukan', operand: inner.value, at: name.at }) : inner;
  }
  if (isCall) return parseCall(cursor, { name, depth, expression });
  if (kata !== null) return unexpected(cursor);
  cursor.next += 1;
  return ok({ kind: 'ref', kode: name.text, at: name.at });
}

function grouped(cursor: Cursor, { open, depth }: { readonly open: Token; readonly depth: number }): Parsed {
  cursor.open.push(open);
  const inner = parseExpression(cursor, { binding: 0, depth });
  if (!inner.ok) return inner;
  if (!take(cursor, ')')) return unclosed(cursor);
  cursor.open.pop();
  return inner;
}

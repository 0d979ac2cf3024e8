import type { Decimal } from '../kernel/decimal.ts';

/**
 * A piece of SQL text, and the stage of the chain from which on it can stand. `isShort`: may be written twice, because it
 * is a name, a literal or hardly more.
 */
export type Piece = { readonly text: string; readonly stage: number; readonly isShort: boolean };

/** The chain of sub-selects under construction: for each stage the columns it adds, by their text. The one mutable thing here. */
export type Chain = Map<string, string>[];

/** Longer texts become a column of their own when they are needed twice: the statement then grows with the formula, not with its square. */
const SHORT = 160;

/** Only written by this room: pieces are joined, never strings of anyone else. */
export function sql(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Piece {
  const text = strings.map((string, i) => `${string}${pieces[i]?.text ?? ''}`).join('');
  return { text, stage: Math.max(0, ...pieces.map(({ stage }) => stage)), isShort: text.length <= SHORT };
}

export const joined = (pieces: readonly Piece[], separator: string): Piece => {
  const text = pieces.map((piece) => piece.text).join(separator);
  return { text, stage: Math.max(0, ...pieces.map(({ stage }) => stage)), isShort: text.length <= SHORT };
};

const bare = (text: string): Piece => ({ text, stage: 0, isShort: true });

/** Columns that the chain adds. A caller's column may not begin like one. */
const OWN = '#';

/** A name of the caller, quoted: whatever it holds, it stays one name. */
export function nameOf(name: string): Piece {
  if (name === '' || name.startsWith(OWN) || name.includes('\0')) throw new Error(`${JSON.stringify(name)} cannot be a column here`);
  return bare(quoted(name));
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text of the manual (a category, a choice) as a literal; works with either setting of `standard_conforming_strings`. */
export function textOf(text: string): Piece {
  if (text.includes('\0')) throw new Error('a text with NUL reached SQL; the parser does not read any');
  const escaped = text.replaceAll("'", "''");
  return bare(escaped.includes('\\') ? `E'${escaped.replaceAll('\\', '\\\\')}'` : `'${escaped}'`);
}

/** Typed, so that PostgreSQL never computes with integers that overflow. */
export const numberOf = (value: Decimal): Piece => bare(`numeric '${value.toFixed()}'`);

/** The same value under a name of its own, computed once per row. */
export function column(chain: Chain, piece: Piece): Piece {
  if (isName(piece)) return piece;
  while (chain.length <= piece.stage) chain.push(new Map());
  const stage = chain[piece.stage] ?? new Map<string, string>();
  const known = stage.get(piece.text);
  const name = known ?? quoted(`${OWN}${chain.reduce((count, { size }) => count + size, 0)}`);
  stage.set(piece.text, name);
  return { text: name, stage: piece.stage + 1, isShort: true };
}

const NAME = /^(?:"(?:[^"]|"")+"|numeric '-?[\d.]+'|null::numeric)$/;
const isName = ({ text }: Piece): boolean => NAME.test(text);

/** To be written more than once where it is seldom run: a long text is named first. */
export const shared = (chain: Chain, piece: Piece): Piece => (piece.isShort ? piece : column(chain, piece));

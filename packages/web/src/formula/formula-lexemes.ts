import type { LokalAngka } from '@selaras/core';
import { MAX_LENGTH, tokenize } from '@selaras/core/formula/tokenize';

/** A piece of a formula that may be unfinished. `strange`: what the language does not have. */
export type Lexeme = {
  readonly kind: 'number' | 'name' | 'symbol' | 'quoted' | 'strange';
  readonly text: string;
  readonly from: number;
  readonly to: number;
};

/** A number as it was written, or any one character. */
const MISREAD = /^(?:\d+(?:[.,]\d+)*|[^])/u;

/** The tokens of core, going on after what core refuses: somebody who types sees colours before the formula is right. */
export function lexemesOf(text: string, lokal: LokalAngka): readonly Lexeme[] {
  const whole = text.slice(0, MAX_LENGTH);
  const found: Lexeme[] = [];
  for (let start = 0; start < whole.length; ) {
    const rest = whole.slice(start);
    const read = tokenize(rest, lokal);
    const end = read.ok ? rest.length : read.error.at;
    found.push(...known({ text: rest.slice(0, end), lokal, start }));
    const bad = read.ok ? '' : (MISREAD.exec(rest.slice(end))?.[0] ?? rest.charAt(end));
    if (bad !== '') found.push(strange(bad, start + end));
    start += end + bad.length;
  }
  return found;
}

type Part = { readonly text: string; readonly lokal: LokalAngka; readonly start: number };

function known({ text, lokal, start }: Part): readonly Lexeme[] {
  const read = tokenize(text, lokal);
  if (!read.ok) return [];
  return read.value.map((token) => ({ kind: token.kind, text: token.text, from: start + token.at, to: start + token.at + token.length }));
}

const strange = (text: string, from: number): Lexeme => ({
  kind: /^\d/.test(text) ? 'number' : 'strange',
  text,
  from,
  to: from + text.length,
});

import { checkNames } from './check-names.ts';
import type { Lingkup } from './check-scope.ts';
import { checkTypes } from './check-types.ts';
import { unsafeDivisors } from './divisors.ts';
import type { Formula, FormulaError, LokalAngka } from './formula.ts';
import { parseFormula } from './parse.ts';
import { rangeOfLeaf } from './range-of-leaf.ts';
import { partsOf } from './refs.ts';
import { type Token, tokenize } from './tokenize.ts';

export const KODE_MASALAH_RUMUS = [
  'unknown_name',
  'detail_only',
  'unknown_indicator',
  'unknown_survey',
  'unknown_pack',
  'unknown_category',
  'unknown_attribute',
  'list_expected',
  'figure_expected',
  'condition_expected',
  'kinds_differ',
  'unit_clash',
  'series_outside_aggregate',
  'average_of_percent',
  'result_kind',
  'result_satuan',
  'divisor_may_be_zero',
  'circle',
] as const;
export type KodeMasalahRumus = (typeof KODE_MASALAH_RUMUS)[number];

/** What is wrong with a formula, from `at` for `length` characters; `params` complete the sentence. */
export type FormulaProblem = {
  readonly code: FormulaError['code'] | KodeMasalahRumus;
  readonly at: number;
  readonly length: number;
  readonly params: Readonly<Record<string, string | number>>;
};

export type CheckFormulaInput = { readonly formula: string; readonly lokal?: LokalAngka; readonly scope: Lingkup };

/**
 * Everything that keeps a formula from being trusted, before any figure is entered: syntax (then nothing else can be told), names,
 * kinds, satuan, divisors. In reading order, all at once.
 */
export function checkFormula({ formula: text, lokal = 'id', scope }: CheckFormulaInput): readonly FormulaProblem[] {
  const formula = parseFormula(text, { lokal });
  if (!formula.ok) return [syntaxProblem(formula.error, text)];
  const tokens = tokenize(text, lokal);
  if (!tokens.ok) throw new Error('a formula that was read has tokens');
  const source = { text, tokens: tokens.value };
  const found = [
    ...checkNames(formula.value, scope),
    ...checkTypes(formula.value, scope),
    ...(scope.pembagiNolDinyatakan
      ? []
      : unsafeDivisors(formula.value, rangeOfLeaf(scope)).map((divisor) => divisorProblem(divisor, source))),
  ];
  return found.map((problem) => placed(problem, source)).toSorted((a, b) => a.at - b.at);
}

/** A problem of the tree: `word` is what to mark when it stands later than `at`; without `length`, the word at `at` is marked. */
export type Found = Omit<FormulaProblem, 'length'> & { readonly length?: number; readonly word?: string };

export type Source = { readonly text: string; readonly tokens: readonly Token[] };

const syntaxProblem = ({ code, at, found, saran, saranLain }: FormulaError, text: string): FormulaProblem => ({
  code,
  at,
  length: Math.max(0, Math.min(Math.max(found.length, 1), text.length - at)),
  params: { found, ...(saran === undefined ? {} : { saran }), ...(saranLain === undefined ? {} : { saranLain }) },
});

export function placed({ code, at, length, word, params }: Found, { tokens }: Source): FormulaProblem {
  const token = tokens.find((one) => one.at >= at && (word === undefined || one.text === word));
  return { code, at: token?.at ?? at, length: length ?? token?.length ?? 1, params };
}

/** The whole divisor is marked and named. */
function divisorProblem(divisor: Formula, source: Source): Found {
  const { at, length } = spanOf(divisor, source);
  return { code: 'divisor_may_be_zero', at, length, params: { pembagi: source.text.slice(at, at + length) } };
}

/** From the first word of an expression to its last, with the parentheses that close what it opened. */
function spanOf(formula: Formula, { tokens }: Source): { readonly at: number; readonly length: number } {
  const places = placesOf(formula);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const first = tokens.findIndex(({ at }) => at === from);
  let [last, open] = [first, 0];
  for (let i = first; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.at > to && open === 0 && !opensAfter(tokens[i - 1], token))) break;
    open += token.kind !== 'symbol' ? 0 : (OPENING[token.text] ?? 0);
    if (open < 0) break;
    last = i;
  }
  const end = tokens[last];
  return { at: from, length: end === undefined ? 1 : end.at + end.length - from };
}

const OPENING: Readonly<Record<string, number>> = { '(': 1, '{': 1, ')': -1, '}': -1 };

/** `CACAH` at the end of an expression is followed by its own parenthesis. */
const opensAfter = (before: Token | undefined, token: Token): boolean =>
  before?.kind === 'name' && token.kind === 'symbol' && token.text === '(';

const placesOf = (formula: Formula): readonly number[] => [formula.at, ...partsOf(formula).flatMap(placesOf)];

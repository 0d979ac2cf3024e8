import { assertNever } from '../kernel/result.ts';
import { showNumber } from './display-number.ts';
import { DISPLAY_WORDS } from './display-words.ts';
import { explainRujukan, type FormulaNames } from './explain-names.ts';
import { explainCount } from './explain-rows.ts';
import type { Formula, Operator, Pembanding } from './formula.ts';

/**
 * A formula as it is set in a document, before it is LaTeX, one line or a drawing: three forms of one layout, so they cannot disagree.
 * `row` is set on one line with spaces already meant by its signs; `group` is in parentheses; `cases` are chosen from top to bottom.
 */
export type Layout =
  | { readonly kind: 'text'; readonly text: string; readonly role: 'name' | 'number' | 'word' }
  | { readonly kind: 'sign'; readonly text: Sign }
  | { readonly kind: 'row'; readonly items: readonly Layout[] }
  | { readonly kind: 'fraction'; readonly above: Layout; readonly below: Layout }
  | { readonly kind: 'power'; readonly base: Layout; readonly exponent: Layout }
  | { readonly kind: 'group'; readonly inner: Layout }
  | { readonly kind: 'bars'; readonly inner: Layout }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Layout[] }
  | { readonly kind: 'cases'; readonly cases: readonly { readonly value: Layout; readonly when: Layout | null }[] };

/** Conjunctions are set as words of the language, not as signs of logic. */
export type Sign = '+' | '−' | '×' | '÷' | '=' | '≠' | '<' | '≤' | '>' | '≥';

const SIGN_OF = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const satisfies Record<Operator, Sign>;
const COMPARE_OF = { '=': '=', '<>': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const satisfies Record<Pembanding, Sign>;

const name = (text: string): Layout => ({ kind: 'text', text, role: 'name' });
const word = (text: string): Layout => ({ kind: 'text', text, role: 'word' });
const sign = (text: Sign): Layout => ({ kind: 'sign', text });
const row = (...items: readonly Layout[]): Layout => ({
  kind: 'row',
  items: items.flatMap((item) => (item.kind === 'row' ? item.items : [item])),
});

/** The layout of a formula; names and numbers as the manual writes them. */
export function layoutOf(formula: Formula, names: FormulaNames): Layout {
  switch (formula.kind) {
    case 'number':
      return { kind: 'text', text: showNumber(formula.value, names.lokal), role: 'number' };
    case 'ref':
      return name(names.namaOf(formula.kode));
    case 'luar':
      return name(explainRujukan(formula.rujukan, names));
    case 'cacah':
      return name(explainCount(formula, names));
    case 'negate':
      return row(sign('−'), within(formula.operand, names, BINDING.negate));
    case 'binary':
      return binary(formula, names);
    case 'pangkat': {
      const exponent: Layout = { kind: 'text', text: String(formula.eksponen).replace('-', '−'), role: 'number' };
      return { kind: 'power', base: within(formula.basis, names, BINDING.power), exponent };
    }
    case 'banding':
      return row(within(formula.left, names, BINDING.compare), sign(COMPARE_OF[formula.op]), within(formula.right, names, BINDING.compare));
    case 'logika':
    case 'bukan':
      return logic(formula, names);
    case 'jika':
      return { kind: 'cases', cases: casesOf(formula, names) };
    case 'mutlak':
      return { kind: 'bars', inner: layoutOf(formula.nilai, names) };
    case 'call':
    case 'tertimbang':
    case 'bulatkan':
    case 'batas':
      return called(formula, names);
    default:
      return assertNever(formula);
  }
}

type Of<K extends Formula['kind']> = Extract<Formula, { readonly kind: K }>;

/** How tightly a form holds together; what binds less than its surroundings is set in parentheses. */
const BINDING = { logic: 1, compare: 2, sum: 3, product: 4, negate: 5, power: 6, closed: 7 } as const;

function bindingOf(formula: Formula): number {
  if (formula.kind === 'binary') return formula.op === '+' || formula.op === '-' ? BINDING.sum : BINDING.product;
  if (formula.kind === 'negate') return BINDING.negate;
  if (formula.kind === 'pangkat') return BINDING.power;
  if (formula.kind === 'banding') return BINDING.compare;
  return formula.kind === 'logika' || formula.kind === 'bukan' || formula.kind === 'jika' ? BINDING.logic : BINDING.closed;
}

/** `least`: set in parentheses when it binds no more than that. */
function within(formula: Formula, names: FormulaNames, least: number): Layout {
  const inner = layoutOf(formula, names);
  return bindingOf(formula) <= least ? { kind: 'group', inner } : inner;
}

function binary({ op, left, right }: Of<'binary'>, names: FormulaNames): Layout {
  if (op === '/') return { kind: 'fraction', above: layoutOf(left, names), below: layoutOf(right, names) };
  const own = op === '*' ? BINDING.product : BINDING.sum;
  const isFraction = right.kind === 'binary' && right.op === '/';
  const after = isFraction ? layoutOf(right, names) : within(right, names, own);
  return row(within(left, names, own - 1), sign(SIGN_OF[op]), beginsWithSign(after) ? { kind: 'group', inner: after } : after);
}

/** Two signs never stand beside each other. */
const beginsWithSign = (layout: Layout): boolean => layout.kind === 'row' && layout.items[0]?.kind === 'sign';

function logic(formula: Of<'logika' | 'bukan'>, names: FormulaNames): Layout {
  const words = DISPLAY_WORDS[names.bahasa];
  if (formula.kind === 'bukan') return row(word(words.bukan), within(formula.operand, names, BINDING.compare));
  const parts = formula.args.map((arg) => within(arg, names, BINDING.logic));
  return row(...parts.flatMap((part, i) => (i === 0 ? [part] : [word(words[formula.op]), part])));
}

/** `otherwise if` goes on as one more case. */
function casesOf({ syarat, maka, lainnya }: Of<'jika'>, names: FormulaNames): Extract<Layout, { kind: 'cases' }>['cases'] {
  const first = { value: layoutOf(maka, names), when: layoutOf(syarat, names) };
  return lainnya.kind === 'jika' ? [first, ...casesOf(lainnya, names)] : [first, { value: layoutOf(lainnya, names), when: null }];
}

function called(formula: Of<'call' | 'tertimbang' | 'bulatkan' | 'batas'>, names: FormulaNames): Layout {
  const words = DISPLAY_WORDS[names.bahasa];
  const of = (part: Formula): Layout => layoutOf(part, names);
  switch (formula.kind) {
    case 'call':
      return { kind: 'call', name: words[formula.fungsi], args: formula.args.map(of) };
    case 'tertimbang': {
      const args = formula.pasangan.map(({ nilai, bobot }) =>
        row(within(nilai, names, BINDING.sum), sign('×'), within(bobot, names, BINDING.sum)),
      );
      return { kind: 'call', name: words.tertimbang, args };
    }
    case 'bulatkan':
      return {
        kind: 'call',
        name: words.bulatkan,
        args: [of(formula.nilai), { kind: 'text', text: String(formula.desimal), role: 'number' }],
      };
    case 'batas':
      return { kind: 'call', name: words.batas, args: [of(formula.nilai), of(formula.bawah), of(formula.atas)] };
    default:
      return assertNever(formula);
  }
}

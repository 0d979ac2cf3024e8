import { assertNever } from '../kernel/result.ts';
import { showNumber } from './display-number.ts';
import { explainRujukan, type FormulaNames, inSentence } from './explain-names.ts';
import { explainCount } from './explain-rows.ts';
import { WORDS } from './explain-words.ts';
import type { Formula } from './formula.ts';

/**
 * A formula as a sentence part, in plain Indonesian or English: "jumlah instansi berkategori A atau B dibagi jumlah seluruh instansi,
 * dikali 100". Read from left to right: a comma closes what stands before it, so every order of operations has its own words.
 */
export const explainFormula = (formula: Formula, names: FormulaNames): string => phrase(formula, names).text;

/**
 * `noun`: a name or a number · `list`: "jumlah dari a, b, dan c" · `steps`: "a dibagi b, dikali c" · `clause`: "jika …, maka …".
 * What may stand beside what without becoming ambiguous depends on this alone.
 */
type Phrase = { readonly text: string; readonly form: 'noun' | 'list' | 'steps' | 'clause' };

const noun = (text: string): Phrase => ({ text, form: 'noun' });
const bracketed = ({ text }: Phrase): string => `(${text})`;

/** Before an operator. The comma says: all of that, so far. */
const before = (left: Phrase): string => (left.form === 'noun' ? left.text : left.form === 'clause' ? bracketed(left) : `${left.text},`);

/** After an operator: steps of its own are "the result of", in brackets where they hold a comma themselves. */
function after(right: Phrase, { bahasa }: FormulaNames): string {
  if (right.form === 'noun' || right.form === 'list') return right.text;
  if (right.form === 'clause') return bracketed(right);
  return WORDS[bahasa].result(right.text.includes(',') ? bracketed(right) : right.text);
}

/** Between the commas of a list. */
const member = (of: Phrase, names: FormulaNames): string => (of.form === 'list' ? bracketed(of) : after(of, names));

function phrase(formula: Formula, names: FormulaNames): Phrase {
  switch (formula.kind) {
    case 'number':
      return noun(showNumber(formula.value, names.lokal));
    case 'ref':
      return noun(inSentence(names.namaOf(formula.kode)));
    case 'luar':
      return noun(explainRujukan(formula.rujukan, names));
    case 'cacah':
      return noun(explainCount(formula, names));
    case 'negate':
      return noun(WORDS[names.bahasa].minus(closed(formula.operand, names)));
    case 'mutlak':
      return noun(WORDS[names.bahasa].absolute(closed(formula.nilai, names)));
    case 'binary':
      return binary(formula, names);
    case 'pangkat':
      return steps(noun(closed(formula.basis, names)), WORDS[names.bahasa].power(String(formula.eksponen).replace('-', '−')));
    case 'bulatkan':
      return steps(phrase(formula.nilai, names), WORDS[names.bahasa].rounded(formula.desimal));
    case 'batas':
      return clamp(formula, names);
    case 'call':
      return call(formula, names);
    case 'tertimbang':
      return weighted(formula, names);
    case 'jika':
      return choice(formula, names);
    case 'banding':
    case 'logika':
    case 'bukan':
      return { text: WORDS[names.bahasa].asFigure(condition(formula, names)), form: 'clause' };
    default:
      return assertNever(formula);
  }
}

type Of<K extends Formula['kind']> = Extract<Formula, { readonly kind: K }>;

const steps = (left: Phrase, then: string): Phrase => ({ text: `${before(left)} ${then}`, form: 'steps' });

/** As one thing, whatever follows. */
function closed(formula: Formula, names: FormulaNames): string {
  const of = phrase(formula, names);
  return of.form === 'noun' ? of.text : bracketed(of);
}

function binary(formula: Of<'binary'>, names: FormulaNames): Phrase {
  const terms = formula.op === '+' ? addends(formula).map((term) => phrase(term, names)) : [];
  if (terms.length > 0 && terms.every(({ form }) => form === 'noun')) return listOf(WORDS[names.bahasa].call.JUMLAH, terms, names);
  const right = after(phrase(formula.right, names), names);
  return steps(phrase(formula.left, names), `${WORDS[names.bahasa].operator[formula.op]} ${right}`);
}

/** Sums are exact, so the order in which they are added is no part of what they say. */
const addends = (formula: Formula): readonly Formula[] =>
  formula.kind === 'binary' && formula.op === '+' ? [...addends(formula.left), ...addends(formula.right)] : [formula];

const listOf = (head: string, members: readonly Phrase[], names: FormulaNames): Phrase => {
  const items = members.map((one) => member(one, names));
  return { text: `${head} ${WORDS[names.bahasa].all(items)}`, form: items.length === 1 ? 'noun' : 'list' };
};

const call = ({ fungsi, args }: Of<'call'>, names: FormulaNames): Phrase =>
  listOf(
    WORDS[names.bahasa].call[fungsi],
    args.map((arg) => phrase(arg, names)),
    names,
  );

function weighted({ pasangan }: Of<'tertimbang'>, names: FormulaNames): Phrase {
  const words = WORDS[names.bahasa];
  const pairs = pasangan.map(({ nilai, bobot }) => noun(words.weight(closed(nilai, names), closed(bobot, names))));
  return listOf(words.weighted, pairs, names);
}

function clamp({ nilai, bawah, atas }: Of<'batas'>, names: FormulaNames): Phrase {
  const [low, high] = [closed(bawah, names), closed(atas, names)];
  return steps(phrase(nilai, names), WORDS[names.bahasa].clamped(low, high));
}

function choice({ syarat, maka, lainnya }: Of<'jika'>, names: FormulaNames): Phrase {
  const [then, otherwise] = [phrase(maka, names), phrase(lainnya, names)];
  const branch = then.form === 'clause' ? bracketed(then) : then.text;
  return { text: WORDS[names.bahasa].choice(condition(syarat, names), branch, otherwise.text), form: 'clause' };
}

function condition(formula: Formula, names: FormulaNames): string {
  const words = WORDS[names.bahasa];
  if (formula.kind === 'banding') return `${closed(formula.left, names)} ${words.compare[formula.op]} ${closed(formula.right, names)}`;
  if (formula.kind === 'logika') return connected(formula, names);
  if (formula.kind === 'bukan') return negated(formula.operand, names);
  const text = closed(formula, names);
  return isYaTidak(formula, names) ? words.yes(text) : words.isTrue(text);
}

function connected({ op, args }: Of<'logika'>, names: FormulaNames): string {
  const words = WORDS[names.bahasa];
  const parts = args.map((arg) => (arg.kind === 'logika' && arg.op !== op ? `(${condition(arg, names)})` : condition(arg, names)));
  return op === 'DAN' ? words.all(parts) : words.any(parts);
}

function negated(operand: Formula, names: FormulaNames): string {
  const words = WORDS[names.bahasa];
  if (isYaTidak(operand, names)) return words.no(closed(operand, names));
  const inner = condition(operand, names);
  return words.notTrue(operand.kind === 'logika' ? `(${inner})` : inner);
}

const isYaTidak = (formula: Formula, names: FormulaNames): boolean => formula.kind === 'ref' && names.isYaTidak(formula.kode);

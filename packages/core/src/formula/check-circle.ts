import { type FormulaProblem, placed } from './check.ts';
import type { Formula, LokalAngka, Rujukan } from './formula.ts';
import { neededNow } from './order.ts';
import { parseFormula } from './parse.ts';
import { partsOf } from './refs.ts';
import { tokenize } from './tokenize.ts';

export type CircleInput = {
  readonly formula: string;
  readonly lokal: LokalAngka;
  /** The indicators of which a reference to one of them leads into the circle. */
  readonly into: readonly string[];
  readonly params: FormulaProblem['params'];
};

/**
 * That a formula runs in a circle with those of other indicators, told at the reference which leads into it: the one that its
 * author can change. A circle that lies further on is told of the whole formula.
 */
export function circleProblem({ formula: text, lokal, into, params }: CircleInput): FormulaProblem {
  const [formula, tokens] = [parseFormula(text, { lokal }), tokenize(text, lokal)];
  const whole = { code: 'circle', at: 0, length: text.length, params } as const;
  if (!formula.ok || !tokens.ok) return whole;
  const mention = mentionsOf(formula.value).find(({ rujukan }) => neededNow(rujukan).some((kode) => into.includes(kode)));
  if (mention === undefined) return whole;
  const [word] = neededNow(mention.rujukan);
  const found = { code: 'circle', at: mention.at, params } as const;
  return placed(word === undefined ? found : { ...found, word }, { text, tokens: tokens.value });
}

type Mention = { readonly rujukan: Rujukan; readonly at: number };

const mentionsOf = (formula: Formula): readonly Mention[] => (formula.kind === 'luar' ? [formula] : partsOf(formula).flatMap(mentionsOf));

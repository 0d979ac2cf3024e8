import { type Asked, type InputProblem, saidTrace } from '@selaras/core';
import { CALCULATIONS, type CalculationKind } from './calculations.ts';
import { type Line, linesOf, MAX_LINE, parseLine, TOO_LONG } from './json-lines.ts';
import { type RefusedInput, refusedInput } from './problem-sentences.ts';

export type CalcOptions = {
  readonly kind: CalculationKind;
  readonly asked: Asked;
  /** Whether the steps of each result are wanted. */
  readonly explain: boolean;
  readonly lang: 'id' | 'en';
};

/** What one text of JSON was answered with: the same from the command line and over HTTP. */
export type LineAnswer = { readonly ok: true; readonly answer: object } | { readonly ok: false; readonly error: RefusedInput };

export function answerText(line: Line, { kind, asked, explain, lang }: CalcOptions): LineAnswer {
  const refuse = (problems: readonly InputProblem[]): LineAnswer => ({ ok: false, error: refusedInput(problems, lang) });
  if (line === TOO_LONG) return refuse([{ code: 'input.too_long', detail: { maks: MAX_LINE } }]);
  const json = parseLine(line);
  if (json === undefined) return refuse([{ code: 'input.not_json' }]);
  const result = CALCULATIONS[kind].run(json, asked);
  if (!result.ok) return refuse(result.error);
  const { value } = result;
  // The steps are made when they are read: most lines do without.
  return { ok: true, answer: explain ? { ...value.output, trace: saidTrace(value.trace) } : value.output };
}

/** One object a line in, one out, in the same order, a chunk at a time; empty lines give nothing. */
export async function* answerLines(stream: AsyncIterable<string>, options: CalcOptions): AsyncGenerator<string> {
  for await (const lines of linesOf(stream)) {
    let text = '';
    for (const line of lines) if (line === TOO_LONG || line.trim() !== '') text += `${jsonOf(answerText(line, options))}\n`;
    if (text !== '') yield text;
  }
}

const jsonOf = (said: LineAnswer): string => JSON.stringify(said.ok ? said.answer : { error: said.error });

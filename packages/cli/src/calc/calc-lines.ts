import { CALCULATIONS, type CalculationKind, refusedInput } from '@selaras/contract';
import { type Asked, freezeTrace, type InputProblem } from '@selaras/core';
import type { Language } from '../language.ts';
import type { Sink } from '../progress.ts';
import { type Line, linesOf, MAX_LINE, parseLine, TOO_LONG } from './json-lines.ts';

export type CalcOptions = {
  readonly kind: CalculationKind;
  readonly asked: Asked;
  readonly explain: boolean;
  readonly lang: Language;
};

/** One object a line in, one out, in the same order; empty lines give nothing. Stops without a word when nobody reads any more. */
export async function calcLines(stream: AsyncIterable<Uint8Array | string>, out: Sink, options: CalcOptions): Promise<void> {
  for await (const lines of linesOf(stream)) {
    const answers = lines.filter((line) => line === TOO_LONG || line.trim() !== '').map((line) => `${answerLine(line, options)}\n`);
    if (answers.length === 0) continue;
    if (out.destroyed === true) return;
    if (out.write(answers.join('')) === false) await room(out);
  }
}

/** Resolves when the reader has caught up, or has gone: memory does not grow with a slow reader. */
const room = (out: Sink): Promise<void> =>
  new Promise((resolve) => {
    out.once?.('drain', resolve);
    out.once?.('close', resolve);
  });

/** The answer to one line, as JSON. */
export function answerLine(line: Line, { kind, asked, explain, lang }: CalcOptions): string {
  const refuse = (problems: readonly InputProblem[]): string => JSON.stringify({ error: refusedInput(problems, lang) });
  if (line === TOO_LONG) return refuse([{ code: 'input.too_long', detail: { maks: MAX_LINE } }]);
  const json = parseLine(line);
  if (json === undefined) return refuse([{ code: 'input.not_json' }]);
  const answer = CALCULATIONS[kind].run(json, asked);
  if (!answer.ok) return refuse(answer.error);
  const { output, trace } = answer.value;
  return JSON.stringify(explain ? { ...output, trace: freezeTrace(trace) } : output);
}

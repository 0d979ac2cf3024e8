import type { Trace } from '../formula/trace.ts';
import { type Absence, absent } from '../kernel/figure.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import type { Answer, InputProblem } from './calculation.ts';
import type { InputReader } from './read-input.ts';

export { step } from '../formula/step.ts';

/** An answer that is an absence with its reason. */
export const absentAnswer = <Output>(pack: RulePack<unknown>, absen: Absence, parts: readonly Trace[] = []): Answer<Output> => ({
  output: { absen, pack: pack.id },
  trace: { label: pack.id, result: absent(absen), parts },
});

/** A result whose steps are made when somebody reads them: most answers are given without. */
export const answered = <Output>(output: Output, trace: () => Trace): Answered<Output> => new Answered(output, trace);

/** A class, because an accessor of its own makes every object slow. */
class Answered<Output> implements Answer<Output> {
  readonly output: Output;
  readonly #trace: () => Trace;

  constructor(output: Output, trace: () => Trace) {
    this.output = output;
    this.#trace = trace;
  }

  get trace(): Trace {
    return this.#trace();
  }
}

/** What every calculation does with its input once it is read: refused with all that is wrong, or waiting, or computed. */
export function answerWhenRead<Output>(
  reader: InputReader,
  pack: RulePack<unknown>,
  compute: () => Answer<Output>,
): Result<Answer<Output>, readonly InputProblem[]> {
  if (reader.problems.length > 0) return err(reader.problems);
  return ok(reader.isWaiting() ? absentAnswer(pack, 'no_data_yet') : compute());
}

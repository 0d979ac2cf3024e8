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

/** What every calculation does with its input once it is read: refused with all that is wrong, or waiting, or computed. */
export function answerWhenRead<Output>(
  { problems, isWaiting }: InputReader,
  pack: RulePack<unknown>,
  compute: () => Answer<Output>,
): Result<Answer<Output>, readonly InputProblem[]> {
  if (problems.length > 0) return err(problems);
  return ok(isWaiting() ? absentAnswer(pack, 'no_data_yet') : compute());
}

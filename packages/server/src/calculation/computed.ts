import { CALCULATIONS, isCalculationKind, type keepCalculationBody } from '@selaras/contract';
import { type Answer, type DomainError, err, ok, type Result } from '@selaras/core';
import type * as z from 'zod';

/** The result of a calculation, needing no database; without a result, why. */
export function computed(
  { kind, input }: Pick<z.output<typeof keepCalculationBody>, 'kind' | 'input'>,
  asked: Parameters<(typeof CALCULATIONS)['serapan']['run']>[1],
): Result<Answer<object>, DomainError> {
  if (!isCalculationKind(kind)) return err({ code: 'calculation.unknown_kind', kind });
  const answer = CALCULATIONS[kind].run(input, asked);
  if (!answer.ok) return err({ code: 'calculation.refused', problems: answer.error });
  const { output } = answer.value;
  return 'absen' in output ? err({ code: 'calculation.no_result', alasan: output.absen }) : ok(answer.value);
}

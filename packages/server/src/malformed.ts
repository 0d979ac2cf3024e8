import { type DomainError, err, type FieldProblem, type Result } from '@selaras/core';

/** Fields that only the database could tell to be wrong: unknown, taken, outside the period. */
export const malformed = (...fields: readonly FieldProblem[]): Result<never, DomainError> => err({ code: 'input.malformed', fields });

import type { HttpProblem } from '@selaras/contract';
import type { FieldProblem, FieldProblemCode } from '@selaras/core';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type Problem, sendProblem } from './problem.ts';
import type { Log } from './services.ts';

/** Whatever goes wrong outside a use-case ends here, once: as a problem with a permanent code and no internals. */
export function answerProblems(http: FastifyInstance, log: Log): void {
  http.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error, request, reply);
    if (problem.code === 'server.unexpected' || problem.code === 'server.unavailable') logFailure(log, error, request);
    return sendProblem(reply, problem);
  });
}

function problemOf(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Problem {
  if (hasZodFastifySchemaValidationErrors(error)) return { code: 'input.malformed', fields: error.validation.map(fieldProblem) };
  if (isDatabaseAway(error)) return { code: 'server.unavailable' };
  switch (error.statusCode) {
    case 400:
      return { code: 'input.malformed', fields: [{ field: '', problem: 'malformed' }] };
    case 413:
      return { code: 'request.too_large' };
    case 415:
      return { code: 'request.unsupported_type' };
    case 429:
      return { code: 'request.too_many', retryAfterSeconds: Number(reply.getHeader('retry-after') ?? 60) };
    case 503:
      return { code: 'server.unavailable' };
    default:
      return { code: 'server.unexpected', requestId: request.id } satisfies HttpProblem;
  }
}

type ZodIssue = { readonly instancePath: string; readonly keyword: string; readonly params: Readonly<Record<string, unknown>> };

/** `/unit/nama` → `unit.nama`. */
function fieldProblem({ instancePath, keyword, params }: ZodIssue): FieldProblem {
  const field = instancePath.slice(1).replaceAll('/', '.');
  const bound = params.minimum ?? params.maximum;
  const problem = PROBLEM_OF[keyword] ?? 'malformed';
  const isMissing = (keyword === 'invalid_type' && 'input' in params === false && params.received === undefined) || bound === 1;
  if (problem === 'below_minimum' && isMissing && params.origin === 'string') return { field, problem: 'required' };
  return typeof bound === 'number' ? { field, problem, detail: { batas: bound } } : { field, problem };
}

const PROBLEM_OF: Readonly<Record<string, FieldProblemCode>> = {
  too_small: 'below_minimum',
  too_big: 'above_maximum',
  unrecognized_keys: 'unknown_field',
};

/** The connection was refused, lost or not free in time: the request may be repeated, and nobody needs a stack trace. */
function isDatabaseAway(error: Error & { readonly code?: string }): boolean {
  const lost = ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300'];
  return lost.includes(error.code ?? '') || /timeout exceeded when trying to connect|Connection terminated/.test(error.message);
}

function logFailure(log: Log, error: Error, request: FastifyRequest): void {
  const route = `${request.method} ${request.routeOptions.url ?? 'none'}`;
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  log({ level: 'error', event: 'failure', id: request.id, route, name: error.name, stack: error.stack, ...(cause && { cause }) });
}

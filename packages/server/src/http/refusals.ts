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
  const status = NOT_TEXT.has(error.code) || BROKEN_FORM.test(error.message) ? 400 : error.statusCode;
  if (status === 400) return { code: 'input.malformed', fields: [{ field: '', problem: 'malformed' }] };
  if (status === 413) return { code: 'request.too_large' };
  if (status === 415) return { code: 'request.unsupported_type' };
  if (status === 429) return { code: 'request.too_many', retryAfterSeconds: Number(reply.getHeader('retry-after') ?? 60) };
  if (status === 503) return { code: 'server.unavailable' };
  return { code: 'server.unexpected', requestId: request.id };
}

/** What PostgreSQL says of a text with a zero byte in it, the one thing that JSON can carry and a column cannot. */
const NOT_TEXT = new Set(['22021', '22P05']);

/** What the reader of multipart forms says of one that was cut off on its way, or is none. */
const BROKEN_FORM = /^(?:Unexpected end of (?:form|multipart data)|Malformed part header|Part terminated early)/;

type SchemaIssue = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** `/unit/nama` → `unit.nama`, with what is wrong with it in the words of the message table. */
function fieldProblem({ instancePath, keyword, message, params }: SchemaIssue): FieldProblem {
  const field = instancePath.slice(1).replaceAll('/', '.');
  const { origin, minimum, maximum } = params;
  const isMissing = message?.endsWith('received undefined') || (origin === 'string' && minimum === 1);
  if (isMissing) return { field, problem: 'required' };
  const batas = minimum ?? maximum;
  if (origin === 'string' && keyword === 'too_big') return { field, problem: 'text_too_long', detail: { batas: Number(maximum) } };
  const problem = PROBLEM_OF[keyword] ?? 'malformed';
  return typeof batas === 'number' ? { field, problem, detail: { batas } } : { field, problem };
}

const PROBLEM_OF: Readonly<Record<string, FieldProblemCode>> = {
  too_small: 'below_minimum',
  too_big: 'above_maximum',
  unrecognized_keys: 'unknown_field',
};

/** The connection was refused, lost or not free in time: the request may be repeated later. */
const CONNECTION_LOST = new Set(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300', '40001', '40P01']);

function isDatabaseAway(error: FastifyError): boolean {
  return CONNECTION_LOST.has(error.code) || /timeout exceeded when trying to connect|Connection terminated/.test(error.message);
}

function logFailure(log: Log, error: Error, request: FastifyRequest): void {
  const route = `${request.method} ${request.routeOptions.url ?? 'none'}`;
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  log({ level: 'error', event: 'failure', id: request.id, route, name: error.name, stack: error.stack, ...(cause && { cause }) });
}

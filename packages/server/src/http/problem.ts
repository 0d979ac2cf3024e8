import type { HttpProblem, HttpProblemCode } from '@selaras/contract';
import type { DomainError, ErrorCode, Result } from '@selaras/core';
import type { FastifyReply } from 'fastify';

export type Problem = DomainError | HttpProblem;

/** The one table from codes to HTTP. A new code without a row here does not compile. */
const STATUS = {
  'access.denied': 403,
  'access.signed_out': 401,
  'account.not_found': 404,
  'account.email_taken': 409,
  'account.password_weak': 422,
  'account.password_wrong': 403,
  'account.last_admin': 409,
  'account.role_overlaps': 409,
  'aggregation.not_declared': 422,
  'aggregation.not_summable': 422,
  'approval.transition_not_allowed': 409,
  'approval.self_approval': 403,
  'approval.stale_version': 409,
  'approval.reason_required': 422,
  'backup.hash_differs': 422,
  'backup.not_empty': 409,
  'backup.unreadable': 422,
  'calculation.no_result': 422,
  'calculation.not_found': 404,
  'calculation.refused': 422,
  'calculation.unknown_kind': 404,
  'calculation.withdrawn': 409,
  'check.no_document': 422,
  'check.not_found': 404,
  'check.note_not_found': 404,
  'check.started': 409,
  'check.too_many': 422,
  'document.content_invalid': 422,
  'document.not_found': 404,
  'document.not_ready': 409,
  'document.nothing_published': 404,
  'document.stale_draft': 409,
  'evidence.empty': 422,
  'evidence.not_found': 404,
  'evidence.too_big': 413,
  'evidence.type_differs': 422,
  'evidence.type_not_allowed': 415,
  'example.refused_in_production': 403,
  'iku.code_taken': 409,
  'iku.not_found': 404,
  'import.busy': 429,
  'import.choice_needed': 422,
  'import.file_missing': 422,
  'import.in_use': 409,
  'import.not_found': 404,
  'import.nothing_to_apply': 422,
  'import.profile_incomplete': 422,
  'import.profile_name_taken': 409,
  'import.profile_not_found': 404,
  'import.refused': 422,
  'import.run_gone': 404,
  'import.undone': 409,
  'input.malformed': 400,
  'instansi.exists': 409,
  'manual.correction_required': 409,
  'job.not_found': 404,
  'manual.cycle': 422,
  'manual.invalid': 422,
  'manual.locked_by_central': 403,
  'manual.no_office_below': 404,
  'manual.overlaps': 409,
  'manual.satuan_differs': 409,
  'manual.self_review': 403,
  'manual.transition_not_allowed': 409,
  'measurement.evidence_required': 422,
  'measurement.invalid': 422,
  'measurement.manual_missing': 409,
  'measurement.not_found': 404,
  'measurement.period_unknown': 422,
  'narrative.invalid': 422,
  'pack.none_in_force': 422,
  'pack.not_found': 404,
  'pack.other_family': 422,
  'renstra.not_found': 404,
  'renstra.overlaps': 409,
  'request.foreign_origin': 403,
  'request.too_large': 413,
  'request.too_many': 429,
  'request.unknown_path': 404,
  'request.unsupported_type': 415,
  'sasaran.not_found': 404,
  'server.unavailable': 503,
  'server.unexpected': 500,
  'session.credentials_wrong': 401,
  'session.locked': 429,
  'target.grid_contradicts': 422,
  'target.layer_exists': 409,
  'target.lowered_without_reason': 422,
  'target.not_set': 409,
  'unit.code_taken': 409,
  'unit.moves_below_itself': 409,
  'unit.not_found': 404,
} as const satisfies Record<ErrorCode | HttpProblemCode, number>;

export const statusOf = (code: Problem['code']): number => STATUS[code];

/** RFC 9457 body: the code and its parameters. The sentence is chosen by the client, in the reader's language. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const status = STATUS[problem.code];
  if ('retryAfterSeconds' in problem) void reply.header('retry-after', problem.retryAfterSeconds);
  const body = { type: `urn:selaras:${problem.code}`, status, ...problem };
  // A string, because the response schema of the route describes its success and not this.
  return reply.code(status).type('application/problem+json').serializer(String).send(JSON.stringify(body));
}

/** A use-case's result to the wire. */
export function respond<T>(reply: FastifyReply, result: Result<T, Problem>): FastifyReply {
  return result.ok ? reply.send(result.value) : sendProblem(reply, result.error);
}

import { Readable } from 'node:stream';
import {
  answerLines,
  answerText,
  CALCULATION_KINDS,
  CALCULATIONS,
  type CalcOptions,
  type CalculationKind,
  calculationAnswer,
  calculationQuery,
  problem,
} from '@selaras/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import type { App, Services } from '../http/services.ts';
import { openContext } from '../http/session.ts';
import { keepCalculation } from './keep-calculation.ts';
import { readCalculation, readCalculations } from './read-calculations.ts';
import { TooMuch, textOf } from './text-of.ts';
import { withdrawCalculation } from './withdraw-calculation.ts';

const LINES = 'application/x-ndjson';
const MEGABYTE = 1024 * 1024;
/** Requests of one address in a minute; a stream of many lines is one. */
const PER_MINUTE = 600;
const LIMIT = 256 * MEGABYTE;
/** A stranger may compute, where the instance allows it, but not keep a processor busy for hours. */
const STRANGERS_LIMIT = MEGABYTE;

/**
 * `POST /api/calculate/{kind}`: one object gives one, a stream of lines a stream of lines, read as the command line reads them.
 * A corner of the server of its own, because here the body stays text: what JSON.parse would quietly change has to be refused.
 */
export function calculationRoutes(app: App): void {
  const { http, services } = app;
  route(app, 'POST /api/calculations', ({ context, body }) => keepCalculation(context, body));
  route(app, 'GET /api/calculations', ({ context, query }) => readCalculations(context, query));
  route(app, 'GET /api/calculations/:id', ({ context, params }) => readCalculation(context, params));
  route(app, 'POST /api/calculations/:id/withdraw', ({ context, params, body }) => withdrawCalculation(context, { ...params, ...body }));
  void http.register(async (corner) => {
    corner.removeAllContentTypeParsers();
    corner.addContentTypeParser(['application/json', LINES], (_request, body, done) => done(null, body));
    for (const kind of CALCULATION_KINDS) addKind(corner, services, kind);
  });
}

function addKind(corner: FastifyInstance, services: Services, kind: CalculationKind): void {
  corner.route({
    method: 'POST',
    url: `/api/calculate/${kind}`,
    bodyLimit: LIMIT,
    config: { rateLimit: { max: PER_MINUTE, timeWindow: 60_000 } },
    schema: {
      summary: `Compute ${kind}: one JSON object, or ${LINES} with one object a line`,
      tags: ['calculate'],
      consumes: ['application/json', LINES],
      querystring: calculationQuery,
      body: CALCULATIONS[kind].input,
      response: {
        200: calculationAnswer,
        default: { content: { 'application/problem+json': { schema: problem } }, description: 'Refused' },
      },
    },
    // The schemas describe; what reads is the calculation, which names every mistake at its place.
    validatorCompiler: () => () => true,
    async handler(request, reply) {
      const limit = await limitFor(services, request);
      if (limit === null) return sendProblem(reply, { code: 'access.signed_out' });
      const query = calculationQuery.safeParse(request.query);
      if (!query.success) return sendProblem(reply, { code: 'input.malformed', fields: [{ field: 'query', problem: 'malformed' }] });
      const { pack, explain, lang } = query.data;
      const asked = { paket: pack, pada: services.clock.today('Asia/Jakarta') };
      const options: CalcOptions = { kind, asked, explain: explain === '1', lang };
      const text = textOf(request.body, limit);
      const isStream = request.headers['content-type']?.startsWith(LINES) === true;
      return isStream ? reply.type(LINES).send(Readable.from(answerLines(text, options))) : answerOne(reply, text, options);
    },
  });
}

/** How many bytes may be sent, or `null` for a stranger where strangers may not compute. */
async function limitFor(services: Services, request: FastifyRequest): Promise<number | null> {
  if ((await openContext(services, request.headers)).ok) return LIMIT;
  return services.isCalculatingPublic ? STRANGERS_LIMIT : null;
}

async function answerOne(reply: FastifyReply, text: AsyncIterable<string>, options: CalcOptions): Promise<FastifyReply> {
  let whole = '';
  try {
    for await (const piece of text) whole += piece;
  } catch (error) {
    if (error instanceof TooMuch) return sendProblem(reply, { code: 'request.too_large' });
    throw error;
  }
  const said = answerText(whole, options);
  if (said.ok) return reply.send(said.answer);
  const { code, message, ...rest } = said.error;
  const body = { type: `urn:selaras:${code}`, status: 422, code, detail: message, ...rest };
  return reply.code(422).type('application/problem+json').serializer(String).send(JSON.stringify(body));
}

import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { auditRoutes } from '../audit/audit.routes.ts';
import { boardRoutes } from '../board/board.routes.ts';
import { calculationRoutes } from '../calculation/calculation.routes.ts';
import { documentRoutes } from '../document/document.routes.ts';
import { evidenceRoutes } from '../evidence/evidence.routes.ts';
import { healthRoutes } from '../health/health.routes.ts';
import { importRoutes } from '../import/import.routes.ts';
import { jobRoutes } from '../job/job.routes.ts';
import { linterRoutes } from '../linter/linter.routes.ts';
import { measurementRoutes } from '../measurement/measurement.routes.ts';
import { orgRoutes } from '../org/org.routes.ts';
import { planRoutes } from '../plan/plan.routes.ts';
import { rulepackRoutes } from '../rulepack/rulepack.routes.ts';
import { sessionRoutes } from '../session/session.routes.ts';
import { logRequests } from './log-requests.ts';
import { describeApi } from './openapi.ts';
import { answerProblems } from './refusals.ts';
import { requireSameOrigin } from './same-origin.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import type { App, Services } from './services.ts';
import { serveWeb } from './web.ts';

export type { App } from './services.ts';

/** Every room that speaks HTTP. A room that is not in this list does not exist for the world. */
const ROOMS: readonly ((app: App) => void)[] = [
  documentRoutes,
  sessionRoutes,
  orgRoutes,
  planRoutes,
  measurementRoutes,
  jobRoutes,
  evidenceRoutes,
  boardRoutes,
  calculationRoutes,
  importRoutes,
  linterRoutes,
  rulepackRoutes,
  auditRoutes,
  healthRoutes,
];

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

export type AppOptions = {
  readonly services: Services;
  /** The built web application, or null to serve the API alone. */
  readonly webDir: string | null;
  /** Requests of one address in a minute, all paths together. */
  readonly requestsPerMinute: number;
};

/** The whole HTTP side, ready to listen or to `inject`. */
export async function buildApp({ services, webDir, requestsPerMinute }: AppOptions): Promise<FastifyInstance> {
  const http = Fastify({
    logger: false,
    bodyLimit: MEGABYTE,
    requestTimeout: 120_000, // an upload over a slow line takes a minute; whoever takes longer only holds a connection
    genReqId: services.newId,
    // Only a proxy on this machine may say who the client is; anybody else could forge the header.
    trustProxy: services.publicUrl === null ? false : 'loopback',
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  http.removeContentTypeParser('text/plain'); // JSON and multipart only
  http.setValidatorCompiler(validatorCompiler);
  http.setSerializerCompiler(serializerCompiler);

  answerProblems(http, services.log);
  logRequests(http, services.log);
  requireSameOrigin(http, services.publicUrl);
  await sendSecurityHeaders(http, services.publicUrl);
  await http.register(rateLimit, { global: true, max: requestsPerMinute, timeWindow: 60_000 });
  await http.register(multipart, { limits: { files: 1, fields: 10, fieldSize: 64 * KILOBYTE, fileSize: 25 * MEGABYTE } });
  await describeApi(http);
  for (const addRoutes of ROOMS) addRoutes({ http, services });
  await serveWeb(http, webDir);
  await http.ready();
  return http;
}

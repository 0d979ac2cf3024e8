import type { FastifyInstance } from 'fastify';
import type { Log } from './services.ts';

/** One line for a request that changed something or failed. The route pattern stands for the path: ids and queries may be personal. */
export function logRequests(http: FastifyInstance, log: Log): void {
  http.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  http.addHook('onResponse', async (request, reply) => {
    const isWorthALine = reply.statusCode >= 500 || request.method !== 'GET';
    if (!isWorthALine) return;
    log({
      level: reply.statusCode >= 500 ? 'error' : 'info',
      event: 'request',
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}

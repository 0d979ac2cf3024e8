import { isReady } from '@selaras/adapters/health/health.queries';
import { ok } from '@selaras/core';
import { type App, publicRoute } from '../http/route.ts';

export function healthRoutes(app: App): void {
  publicRoute(app, 'GET /api/health/live', async () => ok({ status: 'ok' }));
  publicRoute(app, 'GET /api/health/ready', async ({ services, reply }) => {
    const ready = await isReady(services.db);
    if (!ready) void reply.code(503);
    return ok({ status: ready ? 'ok' : 'not_ready' });
  });
}

import { startRecompute } from '../capaian/start-recompute.ts';
import { type App, route } from '../http/route.ts';
import { readJob } from './read-job.ts';

export function jobRoutes(app: App): void {
  route(app, 'POST /api/recompute', ({ context, body }) => startRecompute(context, body));
  route(app, 'GET /api/jobs/:id', ({ context, params }) => readJob(context, params));
}

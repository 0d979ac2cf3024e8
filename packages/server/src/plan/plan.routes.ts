import { type App, route } from '../http/route.ts';
import { addIku } from './add-iku.ts';
import { addLegalBasis } from './add-legal-basis.ts';
import { addPanah } from './add-panah.ts';
import { addProgram } from './add-program.ts';
import { addRenstra } from './add-renstra.ts';
import { addSasaran } from './add-sasaran.ts';
import { manualRoutes } from './manual.routes.ts';
import { readPlan } from './read-plan.ts';
import { readRekap } from './read-rekap.ts';
import { readStrategy } from './read-strategy.ts';
import { readTrajectory } from './read-trajectory.ts';
import { setBudget } from './set-budget.ts';
import { setRekap } from './set-rekap.ts';
import { setTarget } from './set-target.ts';
import { setTargetGrid } from './set-target-grid.ts';

export function planRoutes(app: App): void {
  route(app, 'GET /api/strategy', ({ context, query }) => readStrategy(context, query));
  route(app, 'GET /api/plan', ({ context, query }) => readPlan(context, query));
  route(app, 'POST /api/renstra', ({ context, body }) => addRenstra(context, body));
  route(app, 'POST /api/renstra/:id/sasaran', ({ context, params, body }) => addSasaran(context, { ...body, renstraId: params.id }));
  route(app, 'POST /api/renstra/:id/panah', ({ context, params, body }) => addPanah(context, { ...body, renstraId: params.id }));
  route(app, 'GET /api/renstra/:id/rekap', ({ context, params }) => readRekap(context, { renstraId: params.id }));
  route(app, 'POST /api/renstra/:id/rekap', ({ context, params, body }) => setRekap(context, { ...body, renstraId: params.id }));
  route(app, 'POST /api/programs', ({ context, body }) => addProgram(context, body));
  route(app, 'POST /api/legal-bases', ({ context, body }) => addLegalBasis(context, body));
  route(app, 'POST /api/iku', ({ context, body }) => addIku(context, body));
  manualRoutes(app);
  route(app, 'POST /api/iku/:id/targets', ({ context, params, body }) => setTarget(context, { ...body, ikuId: params.id }));
  route(app, 'GET /api/iku/:id/trajectory', ({ context, params, query }) => readTrajectory(context, { ...query, ikuId: params.id }));
  route(app, 'POST /api/iku/:id/target-grid', ({ context, params, body }) => setTargetGrid(context, { ...body, ikuId: params.id }));
  route(app, 'POST /api/iku/:id/budget', ({ context, params, body }) => setBudget(context, { ...body, ikuId: params.id }));
}

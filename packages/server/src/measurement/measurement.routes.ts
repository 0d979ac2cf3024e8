import { type App, route } from '../http/route.ts';
import { advanceMeasurement } from './advance-measurement.ts';
import { previewMeasurement } from './preview-measurement.ts';
import { readForm } from './read-form.ts';
import { readIku } from './read-iku.ts';
import { readLineage } from './read-lineage.ts';
import { readVersions } from './read-versions.ts';
import { recordMeasurement } from './record-measurement.ts';

export function measurementRoutes(app: App): void {
  route(app, 'GET /api/iku/:id', ({ context, params, query }) => readIku(context, { ikuId: params.id, tahun: query.tahun }));
  route(app, 'GET /api/iku/:id/lineage', ({ context, params, query }) => readLineage(context, { ikuId: params.id, tahun: query.tahun }));
  route(app, 'GET /api/iku/:id/form', ({ context, params, query }) => readForm(context, { ikuId: params.id, period: query.period }));
  route(app, 'POST /api/iku/:id/measurements', ({ context, params, body }) => recordMeasurement(context, { ...body, ikuId: params.id }));
  route(app, 'POST /api/iku/:id/preview', ({ context, params, body }) => previewMeasurement(context, { ...body, ikuId: params.id }));
  route(app, 'GET /api/measurements/:id/versions', ({ context, params }) => readVersions(context, params));
  route(app, 'POST /api/measurements/:id/advance', ({ context, params, body }) => advanceMeasurement(context, { ...body, id: params.id }));
}

import { id, tahun } from '@selaras/contract';
import { ok } from '@selaras/core';
import * as z from 'zod';
import { type App, rawRoute, route } from '../http/route.ts';
import { malformed } from '../malformed.ts';
import { advanceMeasurement } from './advance-measurement.ts';
import { exportDerivation } from './export-derivation.ts';
import { previewMeasurement } from './preview-measurement.ts';
import { readChanges } from './read-changes.ts';
import { readConsolidation } from './read-consolidation.ts';
import { readForm } from './read-form.ts';
import { readIku } from './read-iku.ts';
import { readLineage } from './read-lineage.ts';
import { readTrend } from './read-trend.ts';
import { readVersions } from './read-versions.ts';
import { recordMeasurement } from './record-measurement.ts';
import { simulate } from './simulate.ts';

export function measurementRoutes(app: App): void {
  route(app, 'GET /api/iku/:id', ({ context, params, query }) => readIku(context, { ikuId: params.id, tahun: query.tahun }));
  route(app, 'GET /api/iku/:id/lineage', ({ context, params, query }) => readLineage(context, { ikuId: params.id, tahun: query.tahun }));
  route(app, 'GET /api/iku/:id/form', ({ context, params, query }) => readForm(context, { ikuId: params.id, period: query.period }));
  route(app, 'POST /api/iku/:id/measurements', ({ context, params, body }) => recordMeasurement(context, { ...body, ikuId: params.id }));
  route(app, 'POST /api/iku/:id/preview', ({ context, params, body }) => previewMeasurement(context, { ...body, ikuId: params.id }));
  route(app, 'GET /api/measurements/:id/versions', ({ context, params }) => readVersions(context, params));
  route(app, 'POST /api/measurements/:id/advance', ({ context, params, body }) => advanceMeasurement(context, { ...body, id: params.id }));
  route(app, 'GET /api/iku/:id/trend', ({ context, params }) => readTrend(context, { ikuId: params.id }));
  route(app, 'GET /api/iku/:id/changes', ({ context, params }) => readChanges(context, { ikuId: params.id }));
  route(app, 'GET /api/iku/:id/consolidation', ({ context, params, query }) => readConsolidation(context, { ...query, ikuId: params.id }));
  route(app, 'POST /api/iku/:id/simulate', ({ context, params, body }) => simulate(context, { ...body, ikuId: params.id }));
  derivationRoute(app);
}

const year = z.object({ tahun });

/** A file to keep, so bytes: what is verified later are exactly these. */
function derivationRoute(app: App): void {
  rawRoute(
    app,
    {
      method: 'GET',
      url: '/api/iku/:id/derivation',
      summary: 'The figures of an indicator in a year with everything they were made of (`?tahun=`), to be computed again',
      params: z.object({ id }),
      produces: ['application/json'],
    },
    async ({ context, params, request, reply }) => {
      const asked = year.safeParse(request.query);
      if (!asked.success) return malformed({ field: 'tahun', problem: 'malformed' });
      const file = await exportDerivation(context, { ikuId: params.id, tahun: asked.data.tahun });
      if (!file.ok) return file;
      void reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${file.value.name}"`)
        .header('cache-control', 'no-store');
      return ok(file.value.content);
    },
  );
}

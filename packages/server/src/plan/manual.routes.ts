import { done } from '../http/done.ts';
import { type App, route } from '../http/route.ts';
import { addManualNote } from './add-manual-note.ts';
import { advanceManualDraft } from './advance-manual-draft.ts';
import { checkManual } from './check-manual.ts';
import { discardManualDraft } from './discard-manual-draft.ts';
import { enactManual } from './enact-manual.ts';
import { exportCentralManuals } from './export-central-manuals.ts';
import { importCentralManuals } from './import-central-manuals.ts';
import { proposeManualChange } from './propose-manual-change.ts';
import { readIndicatorMap } from './read-indicator-map.ts';
import { readManualReferences } from './read-manual-references.ts';
import { readManuals } from './read-manuals.ts';
import { readSurveyResults } from './read-survey-results.ts';
import { recordSurveyResult } from './record-survey-result.ts';
import { saveManualDraft } from './save-manual-draft.ts';
import { setIndicatorMap } from './set-indicator-map.ts';

export function manualRoutes(app: App): void {
  route(app, 'GET /api/iku/:id/manuals', ({ context, params, query }) => readManuals(context, iku(query, params)));
  route(app, 'POST /api/iku/:id/manual-draft', ({ context, params, body }) => saveManualDraft(context, iku(body, params)));
  route(app, 'POST /api/iku/:id/manual-draft/advance', ({ context, params, body }) => advanceManualDraft(context, iku(body, params)));
  route(app, 'POST /api/iku/:id/manual-draft/enact', ({ context, params, body }) => enactManual(context, iku(body, params)));
  route(app, 'POST /api/iku/:id/manual-draft/discard', async ({ context, params, body }) =>
    done(await discardManualDraft(context, iku(body, params))),
  );
  route(app, 'POST /api/iku/:id/manual-check', ({ context, params, body }) => checkManual(context, iku(body, params)));
  route(app, 'GET /api/iku/:id/formula-references', ({ context, params, query }) => readManualReferences(context, iku(query, params)));
  route(app, 'POST /api/iku/:id/manual-notes', ({ context, params, body }) => addManualNote(context, iku(body, params)));
  route(app, 'POST /api/iku/:id/manual-proposals', ({ context, params, body }) => proposeManualChange(context, iku(body, params)));
  route(app, 'POST /api/central-manuals', ({ context, body }) => importCentralManuals(context, body));
  route(app, 'GET /api/central-manuals', ({ context, query }) => exportCentralManuals(context, query));
  route(app, 'GET /api/indicator-map', ({ context, query }) => readIndicatorMap(context, query));
  route(app, 'POST /api/indicator-map', async ({ context, body }) => done(await setIndicatorMap(context, body)));
  route(app, 'POST /api/survey-results', async ({ context, body }) => done(await recordSurveyResult(context, body)));
  route(app, 'GET /api/survey-results', ({ context, query }) => readSurveyResults(context, query));
}

/** The indicator of the path, beside what was asked of it. */
const iku = <T extends object>(asked: T, { id }: { readonly id: string }): T & { readonly ikuId: string } => ({ ...asked, ikuId: id });

import { id } from '@selaras/contract';
import { type DomainError, ok, type Result } from '@selaras/core';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { describeFile } from '../evidence/evidence.routes.ts';
import { type App, rawRoute, route } from '../http/route.ts';
import { permitSomewhere } from '../permit.ts';
import { applyImport } from './apply-import.ts';
import { type Report, unheard } from './import-progress.ts';
import { type ImportRuns, importRuns, type RunOutcome } from './import-runs.ts';
import { changeProfile, keepProfile, removeProfile } from './keep-profile.ts';
import type { ReadUpload } from './know-upload.ts';
import { previewImport } from './preview-import.ts';
import { readImportFile, readImportRows, readImports } from './read-imports.ts';
import { readProfiles } from './read-profiles.ts';
import { readUpload } from './read-upload.ts';
import { undoImport } from './undo-import.ts';

const consumes = ['multipart/form-data'];
const params = z.object({ id });
const PREVIEW = {
  method: 'POST',
  url: '/api/imports/preview',
  summary: 'What applying a file would do; of a large one, 202 and its run',
  params: z.object({}),
  consumes,
} as const;
const APPLY = {
  method: 'POST',
  url: '/api/imports/:id',
  summary: 'Apply a file; the id is that of its preview; of a large one, 202 and its run',
  params,
  consumes,
} as const;
const FILE = { method: 'GET', url: '/api/imports/:id/berkas', summary: 'The file as it came, where it is kept', params } as const;

/** Up to here a file is answered at once: some thousand rows. */
const SMALL_BYTES = 256 * 1024;

export function importRoutes(app: App): void {
  const runs = importRuns();
  route(app, 'GET /api/imports', ({ context }) => readImports(context));
  route(app, 'GET /api/imports/runs/:id', ({ context, params: asked }) => runs.find(context, asked.id));
  route(app, 'GET /api/imports/:id/rows', ({ context, params: { id: batch }, query }) => readImportRows(context, { id: batch, ...query }));
  route(app, 'POST /api/imports/:id/undo', ({ context, params: { id: batch }, body }) => undoImport(context, { id: batch, ...body }));
  route(app, 'GET /api/import-profiles', ({ context }) => readProfiles(context));
  route(app, 'POST /api/import-profiles', ({ context, body }) => keepProfile(context, body));
  route(app, 'POST /api/import-profiles/:id', ({ context, params: { id: profile }, body }) =>
    changeProfile(context, { id: profile, ...body }),
  );
  route(app, 'POST /api/import-profiles/:id/remove', ({ context, params: { id: profile }, body }) =>
    removeProfile(context, { id: profile, ...body }),
  );
  rawRoute(app, PREVIEW, async ({ context, request, reply }) => {
    const upload = await readUpload(request);
    if (!upload.ok) return upload;
    const preview = (report: Report) => previewImport(context, upload.value, report);
    if (isSmall(upload.value)) return preview(unheard);
    return onItsWay({ context, runs, reply }, async (report) => said(await preview(report), (pratinjau) => ({ pratinjau })));
  });
  rawRoute(app, APPLY, async ({ context, params: { id: batch }, request, reply }) => {
    const upload = await readUpload(request);
    if (!upload.ok) return upload;
    const apply = (report: Report) => applyImport(context, { ...upload.value, id: batch }, report);
    if (isSmall(upload.value)) return apply(unheard);
    return onItsWay({ context, runs, reply }, async (report) => said(await apply(report), (made) => ({ diterapkan: made.id })));
  });
  rawRoute(app, { ...FILE, produces: ['application/octet-stream'] }, async ({ context, params: asked, reply }) => {
    const found = await readImportFile(context, asked);
    if (!found.ok) return found;
    describeFile(reply, { ...found.value, mediaType: 'application/octet-stream' });
    return ok(Buffer.from(found.value.bytes));
  });
}

const isSmall = ({ bytes }: ReadUpload): boolean => bytes.byteLength <= SMALL_BYTES;

type Asked = { readonly context: Context; readonly runs: ImportRuns; readonly reply: FastifyReply };
type Work = (report: Report) => Promise<Result<RunOutcome, DomainError>>;

/** Who may not is told now, not when the file has been read. */
async function onItsWay({ context, runs, reply }: Asked, work: Work): Promise<Result<unknown, DomainError>> {
  const allowed = permitSomewhere(context.actor, 'measurement.record');
  if (!allowed.ok) return allowed;
  const started = runs.start(context, work);
  if (started.ok) void reply.code(202).header('location', `/api/imports/runs/${started.value.id}`);
  return started;
}

const said = <T>(result: Result<T, DomainError>, outcome: (value: T) => RunOutcome): Result<RunOutcome, DomainError> =>
  result.ok ? ok(outcome(result.value)) : result;

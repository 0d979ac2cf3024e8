import { id } from '@selaras/contract';
import { ok } from '@selaras/core';
import * as z from 'zod';
import { describeFile } from '../evidence/evidence.routes.ts';
import { type App, rawRoute, route } from '../http/route.ts';
import { applyImport } from './apply-import.ts';
import { previewImport } from './preview-import.ts';
import { readImportFile, readImportRows, readImports } from './read-imports.ts';
import { readUpload } from './read-upload.ts';
import { undoImport } from './undo-import.ts';

const consumes = ['multipart/form-data'];
const params = z.object({ id });
const PREVIEW = {
  method: 'POST',
  url: '/api/imports/preview',
  summary: 'What applying a file would do',
  params: z.object({}),
  consumes,
} as const;
const APPLY = {
  method: 'POST',
  url: '/api/imports/:id',
  summary: 'Apply a file; the id is that of its preview',
  params,
  consumes,
} as const;
const FILE = { method: 'GET', url: '/api/imports/:id/berkas', summary: 'The file as it came, where it is kept', params } as const;

export function importRoutes(app: App): void {
  route(app, 'GET /api/imports', ({ context }) => readImports(context));
  route(app, 'GET /api/imports/:id/rows', ({ context, params: { id: batch }, query }) => readImportRows(context, { id: batch, ...query }));
  route(app, 'POST /api/imports/:id/undo', ({ context, params: { id: batch }, body }) => undoImport(context, { id: batch, ...body }));
  rawRoute(app, PREVIEW, async ({ context, request }) => {
    const upload = await readUpload(request);
    return upload.ok ? previewImport(context, upload.value) : upload;
  });
  rawRoute(app, APPLY, async ({ context, params: { id: batch }, request }) => {
    const upload = await readUpload(request);
    return upload.ok ? applyImport(context, { ...upload.value, id: batch }) : upload;
  });
  rawRoute(app, { ...FILE, produces: ['application/octet-stream'] }, async ({ context, params: asked, reply }) => {
    const found = await readImportFile(context, asked);
    if (!found.ok) return found;
    describeFile(reply, { ...found.value, mediaType: 'application/octet-stream' });
    return ok(Buffer.from(found.value.bytes));
  });
}

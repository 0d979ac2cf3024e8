import { id } from '@selaras/contract';
import { parsePlainDate } from '@selaras/core';
import * as z from 'zod';
import { evidenceName } from '../evidence/evidence-type.ts';
import { readLimited } from '../evidence/read-limited.ts';
import { type App, rawRoute, route } from '../http/route.ts';
import { compareChecks } from './compare-checks.ts';
import { decideNote, removeCheck } from './decide-note.ts';
import { addCheckedDocument, prepareCheck, startCheck } from './prepare-check.ts';
import { readCheck, readCheckedDocument, readChecks } from './read-checks.ts';

const ADD = {
  method: 'POST',
  url: '/api/checks/:id/dokumen',
  summary: 'Add a document (PDF, DOCX, XLSX or text) to a check that has not begun',
  params: z.object({ id }),
  consumes: ['multipart/form-data'],
} as const;

export function linterRoutes(app: App): void {
  route(app, 'POST /api/checks', ({ context, body }) =>
    prepareCheck(context, { ...body, tanggal: body.tanggal === null ? null : parsePlainDate(body.tanggal) }),
  );
  route(app, 'GET /api/checks', ({ context }) => readChecks(context));
  route(app, 'GET /api/checks/:id', ({ context, params }) => readCheck(context, params));
  route(app, 'POST /api/checks/:id/mulai', ({ context, params }) => startCheck(context, params));
  route(app, 'GET /api/checks/:id/dokumen/:nomor', ({ context, params }) => readCheckedDocument(context, params));
  route(app, 'POST /api/checks/:id/keputusan', ({ context, params, body }) => decideNote(context, { ...params, ...body }));
  route(app, 'GET /api/checks/:id/banding', ({ context, params, query }) => compareChecks(context, { ...params, ...query }));
  route(app, 'POST /api/checks/:id/hapus', ({ context, params }) => removeCheck(context, params));
  rawRoute(app, ADD, async ({ context, params, request }) => {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (part === undefined) return { ok: false, error: { code: 'import.file_missing' } };
    const bytes = await readLimited(part.file);
    return bytes.ok ? addCheckedDocument(context, { ...params, nama: evidenceName(part.filename), bytes: bytes.value }) : bytes;
  });
}

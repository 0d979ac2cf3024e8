import { id } from '@selaras/contract';
import { err, ok, parsePlainDate } from '@selaras/core';
import * as z from 'zod';
import { appendHeaders } from '../document/file-headers.ts';
import { renderModel } from '../document/render-renja.ts';
import { evidenceName } from '../evidence/evidence-type.ts';
import { readLimited } from '../evidence/read-limited.ts';
import { type App, rawRoute, route } from '../http/route.ts';
import { compareChecks } from './compare-checks.ts';
import { decideNote, removeCheck } from './decide-note.ts';
import { noteSheet } from './note-sheet.ts';
import { addCheckedDocument, prepareCheck, startCheck } from './prepare-check.ts';
import { readCheck, readCheckedDocument, readChecks } from './read-checks.ts';

const ADD = {
  method: 'POST',
  url: '/api/checks/:id/dokumen',
  summary: 'Add a document (PDF, DOCX, XLSX or text) to a check that has not begun',
  params: z.object({ id }),
  consumes: ['multipart/form-data'],
} as const;

const SHEET = {
  method: 'GET',
  url: '/api/checks/:id/catatan.:format',
  summary: 'The notes as a document for the author',
  params: z.object({ id, format: z.enum(['docx', 'pdf']) }),
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
  rawRoute(app, SHEET, async ({ context, params: { id: check, format }, reply }) => {
    const sheet = await noteSheet(context, { id: check });
    if (!sheet.ok) return sheet;
    const file = (await renderModel(sheet.value, [format])).get(format);
    if (file === undefined) throw new Error(`no ${format} was made`);
    appendHeaders(reply, { format, name: 'lembar-catatan', isFrozen: false });
    return ok(Buffer.from(file));
  });
  rawRoute(app, ADD, async ({ context, params, request }) => {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (part === undefined) return err({ code: 'import.file_missing' });
    const bytes = await readLimited(part.file);
    return bytes.ok ? addCheckedDocument(context, { ...params, nama: evidenceName(part.filename), bytes: bytes.value }) : bytes;
  });
}

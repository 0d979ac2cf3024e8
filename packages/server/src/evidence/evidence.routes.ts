import { id } from '@selaras/contract';
import { err, ok } from '@selaras/core';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { type App, rawRoute, route } from '../http/route.ts';
import { attachEvidence } from './attach-evidence.ts';
import { type EvidenceFile, readEvidence } from './read-evidence.ts';
import { removeEvidence } from './remove-evidence.ts';

const params = z.object({ id });
const UPLOAD = { method: 'POST', url: '/api/measurements/:id/evidence', summary: 'Attach a file to a draft', params } as const;
const DOWNLOAD = { method: 'GET', url: '/api/evidence/:id', summary: 'The bytes of a piece of evidence', params } as const;

export function evidenceRoutes(app: App): void {
  rawRoute(app, { ...UPLOAD, consumes: ['multipart/form-data'] }, async ({ context, params, request }) => {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (part === undefined) return err({ code: 'evidence.empty' });
    return attachEvidence(context, { measurementId: params.id, nama: part.filename, content: part.file });
  });
  rawRoute(app, { ...DOWNLOAD, produces: ['application/octet-stream'] }, async ({ context, params, reply }) => {
    const found = await readEvidence(context, params);
    if (!found.ok) return found;
    describeFile(reply, found.value);
    return ok(Buffer.from(found.value.bytes));
  });
  route(app, 'POST /api/measurements/:id/evidence/:evidenceId/remove', ({ context, params }) =>
    removeEvidence(context, { measurementId: params.id, evidenceId: params.evidenceId }),
  );
}

/** Saved, and never shown by the browser itself: a file is somebody else's content, and this is our origin. */
export function describeFile(reply: FastifyReply, { nama, mediaType }: EvidenceFile): void {
  const ascii = nama.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(nama).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  void reply
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .type(mediaType);
}

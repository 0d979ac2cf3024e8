import { id, tahun } from '@selaras/contract';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { type App, rawRoute } from '../http/route.ts';
import { malformed } from '../malformed.ts';
import { appendHeaders } from './file-headers.ts';
import { manualModel, manualsModel, type NamedDocument, proposalModel, sopModel } from './manual-models.ts';
import { FORMATS, type Format, renderModel } from './render-renja.ts';

const format = z.enum(FORMATS);
const versi = z.union([z.literal('draf'), z.coerce.number().int().min(1)]).optional();

/** Printed manuals, SOP and proposals: made when they are asked for, from what is stored now. */
export function manualFileRoutes(app: App): void {
  rawRoute(
    app,
    {
      method: 'GET',
      url: '/api/iku/:id/manual.:format',
      summary: 'The Manual IKU in the ministry’s form; `versi` is a number, or `draf` for the one being written',
      params: z.object({ id, format }),
    },
    async ({ context, params, request, reply }) => {
      const asked = z.object({ versi }).safeParse(request.query);
      if (!asked.success) return malformed({ field: 'versi', problem: 'malformed' });
      const made = await manualModel(context, { ikuId: params.id, versi: asked.data.versi ?? null });
      return sent(reply, params.format, made);
    },
  );
  rawRoute(
    app,
    {
      method: 'GET',
      url: '/api/iku/:id/sop.:format',
      summary: 'The SOP of collecting the data of an indicator, with the real delays of `tahun`',
      params: z.object({ id, format }),
    },
    async ({ context, params, request, reply }) => {
      const asked = z.object({ tahun }).safeParse(request.query);
      if (!asked.success) return malformed({ field: 'tahun', problem: 'malformed' });
      return sent(reply, params.format, await sopModel(context, { ikuId: params.id, tahun: asked.data.tahun }));
    },
  );
  bookRoutes(app);
}

function bookRoutes(app: App): void {
  rawRoute(
    app,
    {
      method: 'GET',
      url: '/api/manuals.:format',
      summary: 'Every Manual IKU of the office in force in `tahun`, as one book',
      params: z.object({ format }),
    },
    async ({ context, params, request, reply }) => {
      const asked = z.object({ tahun }).safeParse(request.query);
      if (!asked.success) return malformed({ field: 'tahun', problem: 'malformed' });
      return sent(reply, params.format, await manualsModel(context, asked.data.tahun));
    },
  );
  rawRoute(
    app,
    {
      method: 'GET',
      url: '/api/manual-proposals/:id.:format',
      summary: 'A proposal to change a manual, as a nota dinas',
      params: z.object({ id, format }),
    },
    async ({ context, params, reply }) => sent(reply, params.format, await proposalModel(context, params.id)),
  );
}

/** Rendering holds no transaction; a document that is live may not be kept by a browser. */
async function sent(
  reply: FastifyReply,
  as: Format,
  made: Result<NamedDocument, DomainError>,
): Promise<Result<Uint8Array | undefined, DomainError>> {
  if (!made.ok) return err(made.error);
  const files = await renderModel(made.value.model, [as]);
  appendHeaders(reply, { format: as, name: made.value.name, isFrozen: false });
  return ok(files.get(as));
}

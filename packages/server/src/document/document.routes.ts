import { id, tahun } from '@selaras/contract';
import { err, ok } from '@selaras/core';
import * as z from 'zod';
import { type App, rawRoute, route } from '../http/route.ts';
import { readReferences } from '../narrative/read-references.ts';
import { writeNarrative } from '../narrative/write-narrative.ts';
import { publishRenja } from '../publication/publish-renja.ts';
import { draftFiles } from './draft-file.ts';
import { appendHeaders } from './file-headers.ts';
import { keepPublication } from './keep-publication.ts';
import { manualFileRoutes } from './manual-file.routes.ts';
import { publishedFile, publishedSnapshot } from './published-file.ts';
import { FORMATS } from './render-renja.ts';
import { renjaConsistency } from './renja-consistency.ts';
import { renjaState } from './renja-state.ts';
import { readContent, writeContent } from './write-content.ts';

const format = z.enum(FORMATS);
const TYPED_BY_HAND = 'Diisi melalui aplikasi';

/** Documents: their state, their texts, Tetapkan, and their files. */
export function documentRoutes(app: App): void {
  route(app, 'GET /api/documents/renja/:tahun', ({ context, params }) => renjaState(context, params.tahun));
  route(app, 'GET /api/documents/renja/:tahun/konsistensi', ({ context, params }) => renjaConsistency(context, params.tahun));
  route(app, 'GET /api/documents/renja/:tahun/content', ({ context, params }) => readContent(context, params.tahun));
  route(app, 'PUT /api/documents/renja/:tahun/content', ({ context, params, body }) =>
    writeContent(context, { ...body, tahun: params.tahun, sumber: TYPED_BY_HAND }),
  );
  route(app, 'GET /api/iku/:id/references', ({ context, params, query }) =>
    readReferences(context, { ikuId: params.id, tahun: query.tahun }),
  );
  route(app, 'PUT /api/iku/:id/narrative', ({ context, params, body }) =>
    writeNarrative(context, { ...body, ikuId: params.id, contoh: false, sumber: TYPED_BY_HAND }),
  );
  route(app, 'POST /api/documents/renja/:tahun/publish', async ({ context, params, body }) => {
    const frozen = await publishRenja(context, { tahun: params.tahun, draftHash: body.draftHash });
    return frozen.ok ? keepPublication(context, frozen.value) : frozen;
  });
  fileRoutes(app);
  manualFileRoutes(app);
}

function fileRoutes(app: App): void {
  rawRoute(
    app,
    {
      method: 'GET',
      url: '/api/documents/renja/:tahun/draft.:format',
      summary: 'A draft with a watermark',
      params: z.object({ tahun, format }),
    },
    async ({ context, params, reply }) => {
      const made = await draftFiles(context, { tahun: params.tahun, formats: [params.format] });
      if (!made.ok) return made;
      appendHeaders(reply, { format: params.format, name: `renja-${params.tahun}-draf`, isFrozen: false });
      return ok(made.value.files.get(params.format));
    },
  );
  rawRoute(
    app,
    {
      method: 'GET',
      url: '/api/documents/publications/:id/:format',
      summary: 'A file of a published document',
      params: z.object({ id, format: z.union([format, z.literal('snapshot.json')]) }),
    },
    async ({ context, params, reply }) => {
      const published = await publishedSnapshot(context, params.id);
      if (!published.ok) return err(published.error);
      const name = `renja-${published.value.tahun}-${published.value.nomor}`;
      appendHeaders(reply, { format: params.format, name, isFrozen: true });
      if (params.format === 'snapshot.json') return ok(published.value.content);
      return publishedFile(context, { id: params.id, format: params.format });
    },
  );
}

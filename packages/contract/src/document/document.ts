import { RULES, SEVERITIES } from '@selaras/core';
import * as z from 'zod';
import { id, longText, tahun } from '../primitives.ts';
import { isiRenja } from './renja-content.ts';

export const finding = z.object({
  level: z.enum(['wajib', 'catatan']),
  code: z.string(),
  subject: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  ikuId: id.nullable(),
});
export const publication = z.object({
  id,
  nomor: z.number().int(),
  tahun: z.number().int(),
  ditetapkanPada: z.string(),
  ditetapkanOleh: z.string(),
  sha256: z.string(),
  templateHash: z.string(),
  menggantikan: z.number().int().nullable(),
});

export const renjaState = z.object({
  tahun: z.number().int(),
  unitNama: z.string(),
  /** Hash of what would be frozen now; Tetapkan must name it, so nobody publishes what they have not seen. */
  draftHash: z.string(),
  changedSincePublished: z.boolean(),
  findings: z.array(finding),
  publications: z.array(publication),
  abilities: z.array(z.enum(['publish', 'edit'])),
});
export type RenjaStateWire = z.infer<typeof renjaState>;

/** What contradicts what in the document as it would be printed: the same rules that check anybody's document. */
export const renjaKonsistensi = z.array(
  z.object({
    fingerprint: z.string(),
    rule: z.enum(RULES),
    severity: z.enum(SEVERITIES),
    message: z.object({ id: z.string(), en: z.string() }),
    kutipan: z.array(z.string()),
  }),
);
export type RenjaKonsistensiWire = z.infer<typeof renjaKonsistensi>;

/** `versi` is the lock: 0 while nothing is written, else what the form was opened with. `dasarHukum`: codes, in printed order. */
export const renjaContent = z.object({
  versi: z.number().int().min(0),
  isi: isiRenja,
  dasarHukum: z.array(z.string().max(60)).max(60),
});
export type RenjaContentWire = z.infer<typeof renjaContent>;

export const documentEndpoints = {
  'GET /api/documents/renja/:tahun': {
    summary: 'Check list, draft hash and publications of a Renja',
    params: z.object({ tahun }),
    response: renjaState,
  },
  'GET /api/documents/renja/:tahun/konsistensi': {
    summary: 'What contradicts what in a Renja as it would be printed now',
    params: z.object({ tahun }),
    response: renjaKonsistensi,
  },
  'GET /api/documents/renja/:tahun/content': {
    summary: 'What the office writes beside its data',
    params: z.object({ tahun }),
    response: renjaContent,
  },
  'PUT /api/documents/renja/:tahun/content': {
    summary: 'Replace the office text',
    params: z.object({ tahun }),
    body: renjaContent,
    response: z.object({ versi: z.number().int() }),
  },
  'POST /api/documents/renja/:tahun/publish': {
    summary: 'Tetapkan: freeze the snapshot',
    params: z.object({ tahun }),
    body: z.object({ draftHash: z.string() }),
    response: publication,
  },
  'GET /api/iku/:id/references': {
    summary: 'What the references in the story of an indicator print today, by their source text',
    params: z.object({ id }),
    query: z.object({ tahun }),
    response: z.record(z.string(), z.string()),
  },
  'PUT /api/iku/:id/narrative': {
    summary: 'Write one part of the story of an indicator',
    params: z.object({ id }),
    body: z.object({
      tahun,
      bagian: z.enum(['uraian', 'upaya', 'keberhasilan', 'kendala', 'rtl', 'keberlanjutan', 'alasan_target']),
      teks: longText,
      versi: z.number().int().min(0),
    }),
    response: z.object({ versi: z.number().int() }),
  },
} as const;
/** Not in the map (bytes): `GET /api/documents/renja/:tahun/draft.{html,pdf,docx}` and `GET /api/documents/publications/:id/{html,pdf,docx,snapshot.json}`. */

import * as z from 'zod';
import { id, noContent } from '../primitives.ts';
import { profilSkm } from './profil-skm.ts';

const nama = z.string().trim().min(1).max(120);
const versi = z.number().int().min(1);
const params = z.object({ id });

/** How the files of one survey form are read, kept for the next file. */
export const importProfile = z.object({
  id,
  unitId: id,
  unitNama: z.string(),
  nama: z.string(),
  profil: profilSkm,
  versi,
  olehNama: z.string(),
  pada: z.string(),
  abilities: z.array(z.enum(['edit', 'remove'])),
});
export type ImportProfileWire = z.infer<typeof importProfile>;

export const importProfileEndpoints = {
  'GET /api/import-profiles': { summary: 'Mappings of survey forms that are kept', response: z.array(importProfile) },
  'POST /api/import-profiles': {
    summary: 'Keep the mapping of a form for its next file; its period is not kept, for that is the file’s',
    body: z.object({ unitId: id, nama, profil: profilSkm }),
    response: z.object({ id }),
  },
  'POST /api/import-profiles/:id': {
    summary: 'Change a mapping that is kept',
    params,
    body: z.object({ nama, profil: profilSkm, versi }),
    response: z.object({ versi }),
  },
  'POST /api/import-profiles/:id/remove': { summary: 'Remove a mapping', params, body: z.object({ versi }), response: noContent },
} as const;

import { PERAN_PERSPEKTIF } from '@selaras/core';
import * as z from 'zod';
import { id, kode } from '../primitives.ts';

export const peranPerspektif = z.enum(PERAN_PERSPEKTIF);

/** How a Renstra adds its figures up, with every choice and where it comes from. */
export const rekap = z.object({
  paket: z.object({
    id: z.string(),
    nama: z.string(),
    dasarHukum: z.string(),
    status: z.enum(['verified', 'needs-verification', 'assumption']),
    nilaiAkhir: z.enum(['npss', 'nko']),
    bobotIku: z.enum(['sama', 'validitas_kendali']),
  }),
  perspektif: z.array(
    z.object({
      kode: z.string(),
      nama: z.string(),
      peran: peranPerspektif.nullable(),
      /** `setelan`: stated by the office; `kode` and `urutan`: followed from its code or its place. */
      dasar: z.enum(['setelan', 'kode', 'urutan']).nullable(),
      /** In percent; `null` where the pack weighs by a role that is not known. */
      bobot: z.string().nullable(),
    }),
  ),
  abilities: z.array(z.enum(['plan.edit'])),
});
export type RekapWire = z.infer<typeof rekap>;

/** Every perspektif of the Renstra that is left out keeps its role; `null` takes a stated role away. */
export const rekapBody = z.object({
  paketRekap: z.string().trim().min(1).max(100),
  perspektif: z.array(z.object({ kode, peran: peranPerspektif.nullable() })).max(8),
});
export type RekapBody = z.infer<typeof rekapBody>;

export const rekapEndpoints = {
  'GET /api/renstra/:id/rekap': {
    summary: 'How a Renstra adds its figures up: rule pack, roles and weights of its perspektif',
    params: z.object({ id }),
    response: rekap,
  },
  'POST /api/renstra/:id/rekap': {
    summary: 'Say by which pack a Renstra adds its figures up and what its perspektif are; its totals are computed anew by a job',
    params: z.object({ id }),
    body: rekapBody,
    response: z.object({ jobId: id.nullable() }),
  },
} as const;

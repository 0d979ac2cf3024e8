import * as z from 'zod';
import { id, plainDateText } from '../primitives.ts';

export const auditEvent = z.object({
  nomor: z.number().int(),
  pada: z.string(),
  olehNama: z.string(),
  aksi: z.string(),
  subjek: z.string(),
  subjekNama: z.string().nullable(),
  ditolak: z.boolean(),
  rincian: z.record(z.string(), z.unknown()),
  hash: z.string(),
});
export type AuditEventWire = z.infer<typeof auditEvent>;

export const auditEndpoints = {
  'GET /api/audit': {
    summary: 'Audit events, newest first',
    query: z.object({
      oleh: id.optional(),
      aksi: z.string().max(60).optional(),
      subjek: id.optional(),
      dari: plainDateText.optional(),
      sampai: plainDateText.optional(),
      ditolak: z.enum(['ya', 'tidak']).optional(),
      sebelum: z.coerce.number().int().optional(),
    }),
    response: z.object({
      events: z.array(auditEvent),
      berikutnya: z.number().int().nullable(),
      aksi: z.array(z.string()),
      orang: z.array(z.object({ id, nama: z.string() })),
    }),
  },
} as const;

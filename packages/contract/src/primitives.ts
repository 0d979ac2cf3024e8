import { ABSENCES, parsePlainDate, STATUS_RILIS } from '@selaras/core';
import * as z from 'zod';

export const id = z.uuid();
export const tahun = z.coerce.number().int().min(2000).max(2100);
export const periodText = z.string().regex(/^\d{4}(-(S[12]|TW[1-4]|M(0[1-9]|1[0-2])))?$/);
/** A day of the calendar; 2023-02-29 is none. Outside these two centuries it is a slip of the finger. */
export const plainDateText = z
  .string()
  .regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/, { abort: true })
  .refine((day) => parsePlainDate(day) !== null);
/** Decimal text, comma or point, at the precision it is printed with. */
export const decimalText = z
  .string()
  .trim()
  .regex(/^-?\d{1,24}([.,]\d{1,24})?$/);
export const text = z.string().trim().min(1).max(500);
export const longText = z.string().max(20_000);
export const kode = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9_-]{0,30}$/);

/** A figure on the wire: exact decimal text, or the reason there is none. */
export const figure = z.union([z.object({ nilai: z.string() }), z.object({ alasan: z.enum(ABSENCES) })]);
export type FigureWire = z.infer<typeof figure>;

/** A total whose members may not all be known: shown as `98,97 sementara, 13 dari 14 IKU`. */
export const total = z.object({ figure, diketahui: z.number().int(), seluruhnya: z.number().int() });
export type TotalWire = z.infer<typeof total>;

export const statusCapaian = z.enum(['tercapai', 'mendekati', 'belum_tercapai', 'belum_ada']);
export const statusRilis = z.enum(STATUS_RILIS);
export const approvalState = z.enum(['draft', 'submitted', 'returned', 'approved']);
export const approvalCommand = z.enum(['submit', 'return', 'approve']);
export const targetLayer = z.enum(['renstra', 'renja', 'pk', 'pk_revisi']);
export const noContent = z.object({ ok: z.literal(true) });

export type TraceWire = { label: string; result: FigureWire; parts: TraceWire[]; note?: string | undefined };
/** Named, because a schema that contains itself can only be described by its name. */
export const trace: z.ZodType<TraceWire> = z
  .object({
    label: z.string(),
    result: figure,
    get parts() {
      return z.array(trace);
    },
    note: z.string().optional(),
  })
  .meta({ id: 'Trace' });

import { ACTIONS, ROLES } from '@selaras/core';
import * as z from 'zod';
import { id, noContent, plainDateText, text } from '../primitives.ts';

export const role = z.enum(ROLES);
export const password = z.string().min(12).max(200);

export const session = z.object({
  account: z.object({ id, email: z.string(), nama: z.string() }),
  instansi: z.object({ nama: z.string(), singkatan: z.string() }),
  /** The office that boards and documents are about, and every unit the person may see. */
  unit: z.object({ id, nama: z.string(), namaPendek: z.string() }),
  roles: z.array(z.object({ role, unitId: id, unitNama: z.string() })),
  /** Actions the person may take somewhere; screens show entries by this and nothing else. */
  abilities: z.array(z.enum(ACTIONS)),
  /** Years that have a Renstra, newest first; `tahunUtama` is where Beranda opens. */
  tahun: z.array(z.number().int()),
  tahunUtama: z.number().int(),
  contoh: z.boolean(),
  hariIni: plainDateText,
});
export type SessionWire = z.infer<typeof session>;

/** First run of a real office. `kodePenyiapan` is printed in the terminal of the server, so that a passer-by cannot claim it. */
const setupBody = z.object({
  kodePenyiapan: z.string().min(1),
  instansi: z.object({ nama: text, singkatan: text, zona: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']) }),
  unit: z.object({ kode: z.string().regex(/^[a-z0-9-]{1,20}$/), nama: text, namaPendek: text, kota: text }),
  account: z.object({ email: z.email(), nama: text, password }),
});

const signInBody = z.object({ email: z.string().trim().min(1).max(254), password: z.string().min(1).max(200) });

export const sessionEndpoints = {
  'POST /api/auth/sign-in/email': {
    summary: 'Sign in; the session is a cookie. Five wrong passwords lock the account for a while (`session.locked`)',
    body: signInBody,
    response: noContent,
  },
  'POST /api/auth/sign-out': { summary: 'End this session', body: z.object({}).optional(), response: noContent },
  'GET /api/session': { summary: 'Who is signed in, and what they may do', response: session },
  'POST /api/session/password': {
    summary: 'Change own password',
    body: z.object({ sekarang: z.string().min(1), baru: password }),
    response: noContent,
  },
  'POST /api/session/sign-out-everywhere': { summary: 'End every session of the person', body: z.object({}), response: noContent },
  'GET /api/setup': { summary: 'Whether this Selaras still has no office', response: z.object({ needed: z.boolean() }) },
  'POST /api/setup': { summary: 'Create the first office and its first account', body: setupBody, response: noContent },
} as const;

import * as z from 'zod';
import { id, noContent, plainDateText, text } from '../primitives.ts';
import { password, role } from '../session/session.ts';

export const unitKode = z.string().regex(/^[a-z0-9-]{1,20}$/);
export const unit = z.object({
  id,
  kode: z.string(),
  nama: z.string(),
  namaPendek: z.string(),
  kota: z.string().nullable(),
  parentId: id.nullable(),
  path: z.string(),
  sejak: plainDateText,
});
export type UnitWire = z.infer<typeof unit>;

export const unitBody = z.object({
  kode: unitKode,
  nama: text,
  namaPendek: text,
  kota: text.nullable(),
  parentId: id.nullable(),
  sejak: plainDateText,
});

export const account = z.object({
  id,
  email: z.string(),
  nama: z.string(),
  aktif: z.boolean(),
  roles: z.array(z.object({ id, role, unitId: id, unitNama: z.string(), sejak: plainDateText, sampai: plainDateText.nullable() })),
});
export type AccountWire = z.infer<typeof account>;

const accountBody = z.object({ email: z.email(), nama: text, password, role, unitId: id, sejak: plainDateText });

export const supervised = z.object({
  id,
  nama: z.string(),
  jenis: z.enum(['provinsi', 'kabupaten', 'kota', 'pusat']),
  wilayah: z.string(),
  sejak: plainDateText,
  sampai: plainDateText.nullable(),
});

export const orgEndpoints = {
  'GET /api/units': {
    summary: 'Organisation units on a day',
    query: z.object({ pada: plainDateText.optional() }),
    response: z.array(unit),
  },
  'POST /api/units': { summary: 'Add a unit', body: unitBody, response: z.object({ id }) },
  'POST /api/units/:id/move': {
    summary: 'Give a unit another parent from a day on; earlier days keep theirs',
    params: z.object({ id }),
    body: z.object({ parentId: id, sejak: plainDateText }),
    response: noContent,
  },
  'POST /api/units/:id/rename': {
    summary: 'Correct the name of a unit',
    params: z.object({ id }),
    body: z.object({ nama: text, namaPendek: text, kota: text.nullable() }),
    response: noContent,
  },
  'GET /api/accounts': { summary: 'Accounts of the instansi', response: z.array(account) },
  'POST /api/accounts': { summary: 'Add an account with its first role', body: accountBody, response: z.object({ id }) },
  'POST /api/accounts/:id/roles': {
    summary: 'Give a role in a unit',
    params: z.object({ id }),
    body: z.object({ role, unitId: id, sejak: plainDateText }),
    response: z.object({ id }),
  },
  'POST /api/accounts/:id/roles/:roleId/end': {
    summary: 'End a role after its last day `sampai`; without one, at once',
    params: z.object({ id, roleId: id }),
    body: z.object({ sampai: plainDateText.nullish() }),
    response: noContent,
  },
  'POST /api/accounts/:id/password': {
    summary: 'Set a new password for a person and end their sessions',
    params: z.object({ id }),
    body: z.object({ password }),
    response: noContent,
  },
  'POST /api/accounts/:id/active': {
    summary: 'Switch an account on or off',
    params: z.object({ id }),
    body: z.object({ aktif: z.boolean() }),
    response: noContent,
  },
  'GET /api/supervised': {
    summary: 'Instansi di wilayah kerja on a day',
    query: z.object({ pada: plainDateText.optional() }),
    response: z.array(supervised),
  },
} as const;

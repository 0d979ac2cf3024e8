import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { call } from './api.ts';
import type { Credentials, Role } from './sign-in.ts';

export type NewPerson = { readonly role: Role; readonly unit?: string };

/** A person of the example office whom no other story knows, so that passwords and sessions can be changed freely. */
export async function newPerson(admin: APIRequestContext, { role, unit = 'kr07' }: NewPerson): Promise<Credentials & { nama: string }> {
  const units = await call(admin, 'GET /api/units', { query: {} });
  const unitId = units.find(({ kode }) => kode === unit)?.id;
  if (unitId === undefined) throw new Error(`there is no unit ${unit}`);
  const mark = randomUUID().slice(0, 8);
  const person = { email: `${role}.${mark}@contoh.selaras.test`, nama: `Uji ${role} ${mark}`, password: 'kata sandi pertama' };
  await call(admin, 'POST /api/accounts', { body: { ...person, role, unitId, sejak: '2024-01-01' } });
  return person;
}

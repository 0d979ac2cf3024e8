import { expect, type Page, request } from '@playwright/test';
import { call } from './api.ts';
import { EXAMPLE_PASSWORD } from './server.ts';

export type Role = 'pic' | 'verifikator' | 'perencana' | 'kepala' | 'admin';

export const emailOf = (role: Role): string => `${role}@contoh.selaras.test`;

export type Credentials = { readonly email: string; readonly password: string };
export const credentialsOf = (role: Role): Credentials => ({ email: emailOf(role), password: EXAMPLE_PASSWORD });

type SessionState = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>>;
const held = new Map<string, Promise<SessionState>>();

/** The cookies of a person, signed in once for all stories of a worker. */
export function sessionOf(url: string, credentials: Credentials): Promise<SessionState> {
  const key = `${url} ${credentials.email}`;
  const known = held.get(key) ?? openSession(url, credentials);
  held.set(key, known);
  return known;
}

/** A session of its own: for stories in which sessions end. */
export async function openSession(url: string, { email, password }: Credentials): Promise<SessionState> {
  const context = await request.newContext({ baseURL: url });
  await call(context, 'POST /api/auth/sign-in/email', { body: { email, password } });
  const state = await context.storageState();
  await context.dispose();
  return state;
}

/** Through the door, as a person does it. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByRole('textbox', { name: 'Surel' }).fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page).not.toHaveURL(/\/masuk/);
}

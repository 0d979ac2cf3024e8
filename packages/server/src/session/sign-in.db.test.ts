import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenAccount, givenOffice, PASSWORD, type TestOffice } from '../../test-support/factories.ts';
import { type Browser, openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';

let database: TestDatabase;
let app: TestApp;
let office: TestOffice;

beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
  office = await givenOffice(database.parts);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const someone = () => givenAccount(database.parts, office, [['pic', 'tu']]);
const WRONG = 'bukan kata sandinya';

async function tryPasswords(email: string, count: number, browser: Browser = app.browser()): Promise<string[]> {
  const codes: string[] = [];
  for (let i = 0; i < count; i++) codes.push((await browser.signIn(email, WRONG)).json().code);
  return codes;
}

describe('signing in', () => {
  test('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { email } = await someone();
    const response = await app.browser().signIn(email);
    expect([response.statusCode, response.json()]).toEqual([200, { ok: true }]);
    expect(response.cookies).toMatchObject([{ name: 'selaras.session_token', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 43_200 }]);
  });

  test('behind https the cookie never travels in the clear', async () => {
    const secure = await openTestApp(database, { publicUrl: new URL('https://selaras.example.go.id') });
    const { email } = await someone();
    const browser = secure.browser();
    const { cookies } = await browser.signIn(email);
    expect(cookies).toMatchObject([{ name: '__Secure-selaras.session_token', secure: true, httpOnly: true }]);
    expect((await browser.get('/api/session')).statusCode).toBe(200);
    await secure.close();
  });

  test('the address may be typed in capitals and with blanks around it', async () => {
    const { email } = await someone();
    expect((await app.browser().signIn(` ${email.toUpperCase()} `)).statusCode).toBe(200);
  });

  test('an unknown address, a wrong password and an account that is switched off are told the same', async () => {
    const [known, off] = [await someone(), await someone()];
    await database.query('update account set aktif = false where id = $1', [off.id]);
    const answers = [
      await app.browser().signIn('tidak-ada@uji.example'),
      await app.browser().signIn(known.email, WRONG),
      await app.browser().signIn(off.email),
    ];
    expect(answers.map((answer) => `${answer.statusCode} ${answer.json().code}`)).toEqual(Array(3).fill('401 session.credentials_wrong'));
    expect(answers.flatMap((answer) => answer.cookies)).toEqual([]);
    expect(await database.query('select 1 from auth.session where "userId" = $1', [off.id])).toEqual([]);
  });

  test('is in the audit trail, without the address', async () => {
    const { id, email } = await someone();
    await app.browser().signIn(email);
    const events = await database.query('select aksi, ditolak, rincian from audit_event where oleh = $1', [id]);
    expect(events).toEqual([{ aksi: 'session.sign_in', ditolak: false, rincian: {} }]);
  });

  test('nobody makes an account for themselves, and no other door of the library is open', async () => {
    const browser = app.browser();
    const body = { email: 'baru@uji.example', password: PASSWORD, name: 'Baru' };
    for (const path of [
      'sign-up/email',
      'forget-password',
      'request-password-reset',
      'update-user',
      'change-email',
      'delete-user',
      'list-sessions',
    ])
      expect([path, (await browser.post(`/api/auth/${path}`, body)).json().code]).toEqual([path, 'request.unknown_path']);
    expect((await browser.get('/api/auth/get-session')).json().code).toBe('request.unknown_path');
  });
});

describe('five wrong passwords', () => {
  test('lock the account, for the right password too, and say for how long', async () => {
    const { id, email } = await someone();
    expect(await tryPasswords(email, 5)).toEqual(Array(5).fill('session.credentials_wrong'));
    const locked = await app.browser().signIn(email);
    expect([locked.statusCode, locked.json().code]).toEqual([429, 'session.locked']);
    expect(locked.json().retryAfterSeconds).toBe(900);
    expect(locked.headers['retry-after']).toBe('900');
    const events = await database.query('select aksi, ditolak from audit_event where oleh = $1', [id]);
    expect(events).toEqual([{ aksi: 'session.lock', ditolak: true }]);
  });

  test('lock nobody else', async () => {
    const [one, other] = [await someone(), await someone()];
    await tryPasswords(one.email, 6);
    expect((await app.browser().signIn(other.email)).statusCode).toBe(200);
  });

  test('lock an address that does not exist in the same way', async () => {
    expect((await tryPasswords('tidak-pernah-ada@uji.example', 6)).at(-1)).toBe('session.locked');
  });

  test('are forgotten after a quarter of an hour, and after the right one', async () => {
    const { email } = await someone();
    await tryPasswords(email, 5);
    database.parts.clock.wait(899);
    expect((await app.browser().signIn(email)).json().code).toBe('session.locked');
    database.parts.clock.wait(2);
    expect((await app.browser().signIn(email)).statusCode).toBe(200);
    expect((await tryPasswords(email, 4)).at(-1)).toBe('session.credentials_wrong');
    expect((await app.browser().signIn(email)).statusCode).toBe(200);
    expect((await tryPasswords(email, 5)).at(-1)).toBe('session.credentials_wrong');
  });

  test('are five, however many are tried at the same moment', async () => {
    const { email } = await someone();
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.browser().signIn(email, WRONG)));
    const codes = answers.map((answer) => answer.json().code);
    expect(codes.filter((code) => code === 'session.credentials_wrong')).toHaveLength(5);
    expect(codes.filter((code) => code === 'session.locked')).toHaveLength(15);
  });

  test('are not counted for a person who signs in on many devices at once', async () => {
    const { email } = await someone();
    const answers = await Promise.all(Array.from({ length: 8 }, () => app.browser().signIn(email)));
    expect(answers.map((answer) => answer.statusCode)).toEqual(Array(8).fill(200));
  });
});

describe('many sign-ins from one address', () => {
  test('are slowed down, with the time to wait; what a client says about its own address changes nothing', async () => {
    const narrow = await openTestApp(database, { signInsPerMinute: 3 });
    const emails = await Promise.all([someone(), someone(), someone(), someone()]);
    await database.query('delete from auth."rateLimit"'); // what the other tests of this file did a moment ago
    const forged = { 'x-forwarded-for': '203.0.113.9', 'x-selaras-ip': '203.0.113.10' };
    const answers = [];
    for (const { email } of emails)
      answers.push(await narrow.browser().post('/api/auth/sign-in/email', { email, password: PASSWORD }, forged));
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 429]);
    const refused = answers.at(-1);
    expect(refused?.json().code).toBe('request.too_many');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);

    const [email = ''] = emails.map((account) => account.email);
    for (let i = 0; i < 6; i++) expect((await narrow.browser().signIn(email, WRONG)).json().code).toBe('request.too_many');
    // A password that was not looked at was not wrong, and another address has its own sixty.
    const payload = JSON.stringify({ email, password: PASSWORD });
    const elsewhere = { method: 'POST', url: '/api/auth/sign-in/email', payload, remoteAddress: '203.0.113.77' } as const;
    expect((await narrow.http.inject({ ...elsewhere, headers: { 'content-type': 'application/json' } })).statusCode).toBe(200);
    await narrow.close();
  });
});

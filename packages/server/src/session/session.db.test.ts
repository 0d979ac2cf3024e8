import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, PASSWORD, type TestAccount, type TestOffice } from '../../test-support/factories.ts';
import { type Browser, openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { endRole } from '../org/end-role.ts';
import { resetPassword } from '../org/reset-password.ts';
import { setActive } from '../org/set-active.ts';

let database: TestDatabase;
let app: TestApp;
let office: TestOffice;
let admin: TestAccount;

beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
  office = await givenOffice(database.parts);
  admin = await givenAccount(database.parts, office, [['admin', 'pusat']]);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function signedIn(account: TestAccount): Promise<Browser> {
  const browser = app.browser();
  expect((await browser.signIn(account.email)).statusCode).toBe(200);
  return browser;
}

const METHODS: Readonly<Record<string, 'GET' | 'POST' | 'PUT' | 'DELETE'>> = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' };

const someone = () => givenAccount(database.parts, office, [['pic', 'tu']]);
const statusOf = async (browser: Browser): Promise<number> => (await browser.get('/api/session')).statusCode;

describe('a session', () => {
  test('says who is here, what they may do and where', async () => {
    const account = await givenAccount(database.parts, office, [
      ['pic', 'tu'],
      ['verifikator', 'kr07'],
    ]);
    const session = (await (await signedIn(account)).get('/api/session')).json();
    expect(session).toEqual({
      account: { id: account.id, email: account.email, nama: account.email },
      instansi: { nama: 'Badan Uji', singkatan: 'BU' },
      unit: { id: office.units.pusat, nama: 'Unit pusat', namaPendek: 'pusat' },
      roles: [
        { role: 'verifikator', unitId: office.units.kr07, unitNama: 'kr07' },
        { role: 'pic', unitId: office.units.tu, unitNama: 'tu' },
      ],
      abilities: [
        'data.read',
        'measurement.record',
        'measurement.submit',
        'measurement.approve',
        'narrative.write',
        'manual.review',
        'document.check',
        'audit.read',
      ],
      tahun: [],
      tahunUtama: 2026,
      contoh: false,
      hariIni: '2026-03-02',
    });
  });

  test('is needed for everything that is not meant for strangers', async () => {
    const open = new Set(['/api/health/live', '/api/health/ready', '/api/setup', '/api/auth/sign-in/email', '/api/auth/sign-out']);
    const { paths } = (await app.browser().get('/api/openapi.json')).json<{ paths: Record<string, Record<string, unknown>> }>();
    const id = '01a209ec-2625-7fd7-b73b-196d18afd005';
    let checked = 0;
    for (const [path, methods] of Object.entries(paths).filter(([each]) => !open.has(each))) {
      for (const method of Object.keys(methods)) {
        const url = path.replaceAll(/\{tahun\}/g, '2025').replaceAll(/\{[^}]+\}/g, id);
        const { statusCode } = await app.http.inject({ method: METHODS[method] ?? 'GET', url, headers: { host: 'x' } });
        expect([method, path, statusCode]).toEqual([method, path, 401]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(12);
  });

  test('cannot be made up, and not borrowed from another secret', async () => {
    for (const cookie of ['selaras.session_token=abc', 'selaras.session_token=abc.def', 'selaras.session_token=%00', 'x=y']) {
      const { statusCode } = await app.http.inject({ url: '/api/session', headers: { cookie } });
      expect([cookie, statusCode]).toEqual([cookie, 401]);
    }
    const account = await someone();
    const { cookies } = await app.browser().signIn(account.email);
    const value = cookies[0]?.value ?? '';
    const bent = `${value.slice(0, 3)}${value[3] === 'A' ? 'B' : 'A'}${value.slice(4)}`;
    const send = (text: string) =>
      app.http.inject({ url: '/api/session', headers: { cookie: `selaras.session_token=${encodeURIComponent(text)}` } });
    expect([(await send(value)).statusCode, (await send(bent)).statusCode]).toEqual([200, 401]);
  });

  test('ends after twelve hours, used or not', async () => {
    const account = await someone();
    const browser = await signedIn(account);
    const [stored] = await database.query(
      'select extract(epoch from "expiresAt" - "createdAt")::int as seconds from auth.session where "userId" = $1',
      [account.id],
    );
    expect(stored?.seconds).toBeGreaterThan(12 * 3600 - 5);
    expect(stored?.seconds).toBeLessThan(12 * 3600 + 5);
    await database.query(`update auth.session set "expiresAt" = now() - interval '1 second' where "userId" = $1`, [account.id]);
    expect(await statusOf(browser)).toBe(401);
  });

  test('is dead at the next request after signing out', async () => {
    const browser = await signedIn(await someone());
    const { cookies } = await browser.post('/api/auth/sign-out');
    expect(cookies.every((cookie) => cookie.value === '' && cookie.maxAge === 0)).toBe(true);
    expect(await statusOf(browser)).toBe(401);
  });

  test('keeps no copy of a signed-out session alive', async () => {
    const account = await someone();
    const { cookies } = await app.browser().signIn(account.email);
    const cookie = `selaras.session_token=${encodeURIComponent(cookies[0]?.value ?? '')}`;
    await app.http.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { cookie, 'content-type': 'application/json' },
      payload: '{}',
    });
    expect((await app.http.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(401);
  });
});

describe('what was taken away is gone at the next request', () => {
  test('a role', async () => {
    const account = await someone();
    const browser = await signedIn(account);
    expect((await browser.get('/api/units')).json()).toHaveLength(1);
    const [role] = await database.query('select id from role_assignment where account_id = $1', [account.id]);
    expectOk(await endRole(await admin.context(), { accountId: account.id, roleId: String(role?.id), sampai: null }));
    expect((await browser.get('/api/units')).json()).toEqual([]);
    expect((await browser.get('/api/session')).json()).toMatchObject({ roles: [], abilities: [] });
  });

  test('an account', async () => {
    const account = await someone();
    const browser = await signedIn(account);
    expectOk(await setActive(await admin.context(), { accountId: account.id, aktif: false }));
    expect(await statusOf(browser)).toBe(401);
    expectOk(await setActive(await admin.context(), { accountId: account.id, aktif: true }));
    expect(await statusOf(browser)).toBe(401);
    expect((await app.browser().signIn(account.email)).statusCode).toBe(200);
  });

  test('a password: by an administrator, who also lifts the lock', async () => {
    const account = await someone();
    const browser = await signedIn(account);
    for (let i = 0; i < 6; i++) await app.browser().signIn(account.email, 'salah salah salah');
    expectOk(await resetPassword(await admin.context(), { accountId: account.id, password: 'sandi yang baru sekali' }));
    expect(await statusOf(browser)).toBe(401);
    expect((await app.browser().signIn(account.email)).statusCode).toBe(401);
    expect((await app.browser().signIn(account.email, 'sandi yang baru sekali')).statusCode).toBe(200);
  });
});

describe('a person’s own password', () => {
  test('is changed with the present one; this session goes on and the others end', async () => {
    const account = await someone();
    const [here, there] = [await signedIn(account), await signedIn(account)];
    const changed = await here.post('/api/session/password', { sekarang: PASSWORD, baru: 'sandi yang lain lagi' });
    expect(changed.json()).toEqual({ ok: true });
    expect([await statusOf(here), await statusOf(there)]).toEqual([200, 401]);
    expect((await app.browser().signIn(account.email, 'sandi yang lain lagi')).statusCode).toBe(200);
  });

  test('is not changed with a wrong one, and five of those lock', async () => {
    const account = await someone();
    const browser = await signedIn(account);
    const codes = [];
    for (let i = 0; i < 6; i++)
      codes.push((await browser.post('/api/session/password', { sekarang: 'tebakan', baru: 'sandi yang lain lagi' })).json().code);
    expect(codes).toEqual([...Array(5).fill('account.password_wrong'), 'session.locked']);
  });

  test('has twelve letters or more', async () => {
    const browser = await signedIn(await someone());
    const refused = await browser.post('/api/session/password', { sekarang: PASSWORD, baru: 'sebelas hrf' });
    expect([refused.statusCode, refused.json().fields]).toEqual([
      400,
      [{ field: 'baru', problem: 'below_minimum', detail: { batas: 12 } }],
    ]);
  });
});

test('signing out everywhere ends every session of the person and nobody else’s', async () => {
  const [account, other] = [await someone(), await someone()];
  const [here, there, elsewhere] = [await signedIn(account), await signedIn(account), await signedIn(other)];
  await here.post('/api/session/sign-out-everywhere');
  expect([await statusOf(here), await statusOf(there), await statusOf(elsewhere)]).toEqual([401, 401, 200]);
});

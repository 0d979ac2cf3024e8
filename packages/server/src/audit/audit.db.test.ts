import { appendAudit, GENESIS } from '@selaras/adapters/audit/audit.queries';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestAccount, type TestOffice } from '../../test-support/factories.ts';
import { type Browser, openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { renameUnit } from '../org/rename-unit.ts';
import { readAudit } from './read-audit.ts';
import { verifyAudit } from './verify-audit.ts';

let database: TestDatabase;
let app: TestApp;
let office: TestOffice;
let admin: TestAccount;

beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
});
beforeEach(async () => {
  database.parts.clock.goTo('2026-03-02T03:00:00.000Z');
  office = await givenOffice(database.parts);
  admin = await givenAccount(database.parts, office, [['admin', 'pusat']]);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const append = (aksi: string, subjek: string | null = null) =>
  inTenant(database.db, office.tenantId, (tx) =>
    appendAudit(tx, {
      tenantId: office.tenantId,
      pada: database.parts.clock.now(),
      oleh: admin.id,
      aksi,
      subjek,
      rincian: { b: [1, { a: 'é' }], a: null },
    }),
  );
const verify = () => verifyAudit(database.db, office.tenantId);
const ALL = { oleh: null, aksi: null, subjek: null, dari: null, sampai: null, ditolak: null, sebelum: null };

async function signedIn(account: TestAccount): Promise<Browser> {
  const browser = app.browser();
  await browser.signIn(account.email);
  return browser;
}

describe('the chain', () => {
  test('holds, and its end is a hash that can be kept elsewhere', async () => {
    expect(await verify()).toEqual({ intact: true, events: 0, hash: GENESIS });
    for (const aksi of ['satu', 'dua', 'tiga']) await append(aksi);
    expect(await verify()).toEqual({ intact: true, events: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('holds when forty people act at the same moment, from the very first event', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => append(`serentak.${index}`)));
    expect(await verify()).toMatchObject({ intact: true, events: 40 });
    const numbers = await database.query('select nomor::int from audit_event where tenant_id = $1 order by nomor', [office.tenantId]);
    expect(numbers.map((row) => row.nomor)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test('is longer than one page of reading', async () => {
    await inTenant(database.db, office.tenantId, async (tx) => {
      for (let i = 0; i < 1_050; i++)
        await appendAudit(tx, {
          tenantId: office.tenantId,
          pada: '2026-01-01T00:00:00.000Z',
          oleh: null,
          aksi: 'banyak',
          subjek: null,
          rincian: {},
        });
    });
    expect(await verify()).toMatchObject({ intact: true, events: 1_050 });
  });

  test('an action that is refused leaves no event of it', async () => {
    await renameUnit(await admin.context(), { id: database.parts.newId(), nama: 'a', namaPendek: 'a', kota: null });
    expect(await verify()).toMatchObject({ events: 0 });
  });

  const TAMPERING: readonly (readonly [string, string, object])[] = [
    ['another person', 'update audit_event set oleh = uuidv7() where nomor = 2', { fault: 'changed', nomor: 2, aksi: 'dua' }],
    ['another time', "update audit_event set pada = pada + interval '1 ms' where nomor = 2", { fault: 'changed', nomor: 2 }],
    ['another detail', `update audit_event set rincian = '{"a":1}' where nomor = 3`, { fault: 'changed', nomor: 3, aksi: 'tiga' }],
    [
      'a refusal made a success',
      'update audit_event set ditolak = not ditolak where nomor = 1',
      { fault: 'changed', nomor: 1, aksi: 'satu' },
    ],
    ['a hash made to fit', "update audit_event set hash = repeat('a', 64) where nomor = 2", { fault: 'changed', nomor: 2 }],
    ['an event taken out', 'delete from audit_event where nomor = 2', { fault: 'missing', nomor: 2, aksi: 'tiga' }],
    ['the last event taken out', 'delete from audit_event where nomor = 3', { fault: 'cut_off', nomor: 3, aksi: null }],
    ['every event taken out', 'delete from audit_event', { fault: 'cut_off', nomor: 1 }],
    [
      'two events exchanged',
      'update audit_event set nomor = -nomor where nomor < 3; update audit_event set nomor = 3 + nomor where nomor < 0',
      { fault: 'unlinked', nomor: 1 },
    ],
    ['the head moved back', 'update audit_head set nomor = 2', { fault: 'cut_off', nomor: 2 }],
  ];
  test.each(TAMPERING)('shows %s', async (_what, statement, expected) => {
    for (const aksi of ['satu', 'dua', 'tiga']) await append(aksi);
    for (const one of statement.split('; '))
      await database.query(`${one}${one.includes(' where ') ? ' and' : ' where'} tenant_id = '${office.tenantId}'`);
    expect(await verify()).toMatchObject({ intact: false, ...expected });
  });
});

describe('what was tried and is not allowed', () => {
  test('is recorded, although everything else of the attempt is undone', async () => {
    const account = await givenAccount(database.parts, office, [['pic', 'tu']]);
    const browser = await signedIn(account);
    const refused = await browser.post(`/api/units/${office.units.tu}/rename`, { nama: 'Milik saya', namaPendek: 'x', kota: null });
    expect(refused.json()).toMatchObject({ status: 403, code: 'access.denied', action: 'org.manage' });
    const events = await database.query('select aksi, ditolak, subjek, rincian from audit_event where oleh = $1 and ditolak', [account.id]);
    expect(events).toEqual([
      {
        aksi: 'access.denied',
        ditolak: true,
        subjek: office.units.tu,
        rincian: { endpoint: 'POST /api/units/:id/rename', id: office.units.tu, butuh: 'org.manage' },
      },
    ]);
    expect(await database.query('select nama from org_unit where id = $1', [office.units.tu])).toEqual([{ nama: 'Unit tu' }]);
    expect(await verify()).toMatchObject({ intact: true });
  });

  test('also when somebody only looks', async () => {
    const account = await givenAccount(database.parts, office, [['pic', 'tu']]);
    const browser = await signedIn(account);
    expect((await browser.get('/api/audit')).statusCode).toBe(403);
    expect((await browser.get('/api/accounts')).statusCode).toBe(403);
    const events = await database.query("select rincian ->> 'butuh' as butuh from audit_event where oleh = $1 and ditolak order by nomor", [
      account.id,
    ]);
    expect(events).toEqual([{ butuh: 'audit.read' }, { butuh: 'account.manage' }]);
  });

  test('but not what does not exist for them: nobody learns from the trail what is elsewhere', async () => {
    const local = await givenAccount(database.parts, office, [['admin', 'kr07']]);
    await (await signedIn(local)).post(`/api/units/${office.units.kr08}/rename`, { nama: 'a', namaPendek: 'a', kota: null });
    expect(await database.query('select 1 from audit_event where oleh = $1 and ditolak', [local.id])).toEqual([]);
  });
});

describe('reading the trail', () => {
  test('newest first, with names, page by page', async () => {
    for (let i = 0; i < 120; i++) await append(`hal.${i}`, office.units.tu);
    const browser = await signedIn(admin); // one event more
    const first = (await browser.get('/api/audit')).json();
    expect(first.events).toHaveLength(50);
    expect(first.events[0]).toMatchObject({ nomor: 121, aksi: 'session.sign_in', olehNama: admin.email, subjekNama: admin.email });
    expect(first.events[1]).toMatchObject({
      nomor: 120,
      aksi: 'hal.119',
      subjekNama: 'tu',
      ditolak: false,
      pada: '2026-03-02T03:00:00.000Z',
    });
    const second = (await browser.get(`/api/audit?sebelum=${first.berikutnya}`)).json();
    const third = (await browser.get(`/api/audit?sebelum=${second.berikutnya}`)).json();
    expect([second.events[0].nomor, second.events.length, third.events.length, third.berikutnya]).toEqual([71, 50, 21, null]);
    expect(first.orang).toEqual([{ id: admin.id, nama: admin.email }]);
    expect(first.aksi).toContain('hal.7');
  });

  test('by person, action, subject, day and outcome; a day is one of the instansi', async () => {
    const { clock } = database.parts;
    clock.goTo('2026-02-28T16:59:59.000Z'); // still 28 February in Jakarta
    await append('lama', office.units.kr07);
    clock.goTo('2026-02-28T17:00:00.000Z'); // already 1 March there
    await append('baru', office.units.tu);
    const page = async (filter: object) =>
      expectOk(await readAudit(await admin.context(), { ...ALL, ...filter })).events.map((event) => event.aksi);
    expect(await page({ dari: '2026-03-01' })).toEqual(['baru']);
    expect(await page({ sampai: '2026-02-28' })).toEqual(['lama']);
    expect(await page({ aksi: 'lama' })).toEqual(['lama']);
    expect(await page({ subjek: office.units.tu })).toEqual(['baru']);
    expect(await page({ oleh: admin.id })).toEqual(['baru', 'lama']);
    expect(await page({ oleh: office.units.tu })).toEqual([]);
    expect(await page({ ditolak: true })).toEqual([]);
  });

  test('as far as one’s units reach, and one’s own doings', async () => {
    const checker = await givenAccount(database.parts, office, [['verifikator', 'kr07']]);
    const inside = await givenAccount(database.parts, office, [['pic', 'tu']]);
    const outside = await givenAccount(database.parts, office, [['pic', 'kr08']]);
    await append('di.dalam', office.units.tu);
    await append('di.luar', office.units.kr08);
    await append('di.atas', office.units.pusat);
    await append('orang.dalam', inside.id);
    await append('orang.luar', outside.id);
    await append('tanpa.subjek');
    await signedIn(checker);
    const page = expectOk(await readAudit(await checker.context(), ALL));
    expect(page.events.map((event) => event.aksi)).toEqual(['session.sign_in', 'orang.dalam', 'di.dalam']);
    expect(page.orang.map((person) => person.id)).toEqual([checker.id]);
    const whole = expectOk(await readAudit(await admin.context(), ALL));
    expect(whole.events).toHaveLength(7);
  });

  test('another instansi has a trail of its own', async () => {
    await append('milik.kami');
    const other = await givenOffice(database.parts);
    const theirAdmin = await givenAccount(database.parts, other, [['admin', 'pusat']]);
    expect(expectOk(await readAudit(await theirAdmin.context(), ALL)).events).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenAccount, givenOffice } from '../../test-support/factories.ts';
import { type Browser, openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';

let database: TestDatabase;
let app: TestApp;
let pic: Browser;

beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
  const office = await givenOffice(database.parts);
  const account = await givenAccount(database.parts, office, [['pic', 'kr07']]);
  pic = app.browser();
  await pic.signIn(account.email);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

type Packs = { readonly packs: readonly { readonly id: string; readonly berlaku: boolean }[] };
const idsIn = ({ packs }: Packs): readonly string[] => packs.map(({ id }) => id);

test('a stranger is told nothing', async () => {
  const url = ['/api/packs', '/api/packs/skm%3A14-2017', '/api/packs/diff?a=skm:25-2004&b=skm:14-2017'];
  const answers = await Promise.all(url.map((one) => app.http.inject({ method: 'GET', url: one })));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
});

test('without a day all packs are listed, with a day those in force on it', async () => {
  const all = (await pic.get('/api/packs')).json<Packs>();
  expect(idsIn(all)).toEqual(expect.arrayContaining(['skm:25-2004', 'skm:14-2017', 'nko:127-2026']));
  const then = (await pic.get('/api/packs?on=2016-06-30')).json<Packs>();
  expect(then).toMatchObject({ pada: '2016-06-30' });
  expect(idsIn(then)).toContain('skm:25-2004');
  expect(idsIn(then)).not.toContain('skm:14-2017');
  expect(then.packs.every(({ berlaku }) => berlaku)).toBe(true);
  expect((await pic.get('/api/packs?on=2023-02-29')).statusCode).toBe(400);
});

test('one pack comes with its statements, its sources, its rule and its published numbers', async () => {
  expect((await pic.get('/api/packs/skm%3A14-2017')).json()).toMatchObject({
    id: 'skm:14-2017',
    daftarFakta: expect.arrayContaining([expect.objectContaining({ status: 'verified' })]),
    aturan: { pengali: '25' },
    isi: expect.arrayContaining([expect.objectContaining({ nilai: { id: 'mulai dari 88,31', en: 'from 88.31' } })]),
    contoh: expect.arrayContaining([expect.objectContaining({ kind: 'skm' })]),
  });
  expect((await pic.get('/api/packs/skm%3A1999')).json()).toMatchObject({ status: 404, code: 'pack.not_found' });
});

test('two packs of a family are compared, two of different families are not', async () => {
  expect((await pic.get('/api/packs/diff?a=skm:25-2004&b=skm:14-2017')).json()).toMatchObject({
    sebelum: { id: 'skm:25-2004' },
    sesudah: { id: 'skm:14-2017' },
    perubahan: expect.arrayContaining([
      expect.objectContaining({ path: 'mutu/bands/A/dari', sebelum: { id: '81,26', en: '81.26' }, sesudah: { id: '88,31', en: '88.31' } }),
    ]),
  });
  expect((await pic.get('/api/packs/diff?a=skm:25-2004&b=npss:bkn')).json()).toMatchObject({ status: 422, code: 'pack.other_family' });
});

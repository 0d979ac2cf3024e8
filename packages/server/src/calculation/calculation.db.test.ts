import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenAccount, givenOffice } from '../../test-support/factories.ts';
import { type Browser, openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';

const URL = '/api/calculate/serapan';
const LINES = { 'content-type': 'application/x-ndjson' };

let database: TestDatabase;
let closed: TestApp;
let open: TestApp;
let pic: Browser;

beforeAll(async () => {
  database = await openTestDatabase();
  closed = await openTestApp(database);
  open = await openTestApp(database, { isCalculatingPublic: true });
  const office = await givenOffice(database.parts);
  const account = await givenAccount(database.parts, office, [['pic', 'kr07']]);
  pic = closed.browser();
  await pic.signIn(account.email);
});
afterAll(async () => {
  await Promise.all([closed.close(), open.close()]);
  await database.close();
});

const ask = (app: TestApp, payload: string, { url = URL, headers = {} }: { url?: string; headers?: Record<string, string> } = {}) =>
  app.http.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } });

describe('one object', () => {
  test('gives one, the same as the command line', async () => {
    const answer = await pic.post(URL, { pagu: '3', realisasi: 1 });
    expect(answer.json()).toEqual({ persen: '33.33333333333333333333', tercetak: '33,33', sisa: '2', pack: 'serapan:baku' });
    expect((await pic.post(`${URL}?explain=1`, { pagu: null, realisasi: 1 })).json()).toMatchObject({ absen: 'no_data_yet', trace: {} });
  });

  test('is refused as a problem that names the place, in the language that was asked for', async () => {
    const refused = await ask(open, '{"pagu":1e5,"realisai":"1"}', { url: `${URL}?lang=en` });
    expect(refused.statusCode).toBe(422);
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(refused.json()).toMatchObject({
      type: 'urn:selaras:input.unknown_field',
      status: 422,
      code: 'input.unknown_field',
      field: 'realisai',
      detail: expect.stringContaining('Did you mean “realisasi”?'),
      others: [
        { code: 'figure.malformed', field: 'pagu' },
        { code: 'input.missing_field', field: 'realisasi' },
      ],
    });
    expect((await ask(open, '{"pagu":1e5,"realisasi":"1"}')).json()).toMatchObject({ code: 'figure.malformed', field: 'pagu' });
    expect((await ask(open, 'foo')).json()).toMatchObject({ status: 422, code: 'input.not_json' });
    expect((await ask(open, '')).json()).toMatchObject({ status: 422, code: 'input.not_json' });
    expect((await ask(open, '{"pagu":"1","realisasi":"1"}', { url: `${URL}?pack=x:1` })).json()).toMatchObject({ code: 'pack.unknown' });
    expect((await ask(open, '{}', { url: `${URL}?lang=fr` })).statusCode).toBe(400);
    expect((await ask(open, '{}', { url: '/api/calculate/lain' })).statusCode).toBe(404);
    expect((await ask(open, 'a=b', { headers: { 'content-type': 'text/plain' } })).statusCode).toBe(415);
  });
});

test('a stream of lines gives a stream of lines, mistakes among them', async () => {
  const lines = Array.from({ length: 2000 }, (_, i) => (i === 7 ? 'foo' : `{"pagu":"2000","realisasi":"${i}"}`));
  const answer = await ask(open, lines.join('\r\n'), { headers: LINES });
  expect(answer.headers['content-type']).toMatch(/^application\/x-ndjson/);
  const said = answer.payload.split('\n').slice(0, -1);
  expect(said).toHaveLength(2000);
  expect(
    said.map((line): unknown => JSON.parse(line)).filter((one) => typeof one === 'object' && one !== null && 'error' in one),
  ).toHaveLength(1);
  expect(JSON.parse(said[1999] ?? '')).toMatchObject({ persen: '99.95' });
});

describe('who may', () => {
  test('whoever is signed in; strangers only where the instance allows it, and not without end', async () => {
    expect((await ask(closed, '{"pagu":"1","realisasi":"1"}')).json()).toMatchObject({ status: 401, code: 'access.signed_out' });
    expect((await ask(open, '{"pagu":"1","realisasi":"1"}')).statusCode).toBe(200);
    const long = `{"pagu":"1","realisasi":"${'1'.repeat(1_100_000)}"}`;
    expect((await ask(open, long)).json()).toMatchObject({ status: 413, code: 'request.too_large' });
    expect((await pic.post(URL, JSON.parse(long))).json()).toMatchObject({ code: 'figure.malformed' });
  });

  test('no address may ask without end', async () => {
    const strict = await openTestApp(database, { isCalculatingPublic: true });
    const codes = new Set<number>();
    // oxlint-disable-next-line no-await-in-loop -- one after another is what is counted
    for (let i = 0; i < 601; i += 1) codes.add((await ask(strict, '{"pagu":"1","realisasi":"1"}')).statusCode);
    expect([...codes]).toEqual([200, 429]);
    await strict.close();
  });
});

test('the API describes what each kind reads', async () => {
  const description = (await open.http.inject({ url: '/api/openapi.json' })).json<{ paths: Record<string, unknown> }>();
  expect(description.paths[URL]).toMatchObject({ post: { tags: ['calculate'], requestBody: { content: { 'application/x-ndjson': {} } } } });
});

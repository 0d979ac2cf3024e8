import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { endpoints } from '@selaras/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { type Browser, openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { startServer } from '../main.ts';

let database: TestDatabase;
let app: TestApp;
let office: TestOffice;
let admin: Browser;

beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
  office = await givenOffice(database.parts);
  const account = await givenAccount(database.parts, office, [['admin', 'pusat']]);
  admin = app.browser();
  await admin.signIn(account.email);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const send = (payload: string, type = 'application/json') =>
  app.http.inject({ method: 'POST', url: '/api/setup', payload, headers: { 'content-type': type } });

describe('what cannot be read', () => {
  const unit = { kode: 'baru', nama: 'Baru', namaPendek: 'Baru', kota: null };
  test('broken JSON, no JSON and JSON with a poisoned key are malformed, not a fault of ours', async () => {
    for (const payload of ['{', '', '{"__proto__":{"x":1}}', '"text"', '[1]', 'null'])
      expect([payload, (await send(payload)).json()]).toMatchObject([payload, { status: 400, code: 'input.malformed' }]);
  });

  test('another type than JSON is named as such', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])
      expect((await send('a=b', type)).json()).toMatchObject({ status: 415, code: 'request.unsupported_type' });
  });

  test('more than a megabyte is refused before it is read', async () => {
    expect((await send(`{"a":"${'x'.repeat(1_100_000)}"}`)).json()).toMatchObject({ status: 413, code: 'request.too_large' });
  });

  test('every field that is wrong is named, with what is wrong', async () => {
    const refused = await admin.post('/api/units', { kode: 'Huruf Besar', nama: '', namaPendek: 5, parentId: 'x', sejak: '2025-02-29' });
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(refused.json()).toEqual({
      type: 'urn:selaras:input.malformed',
      status: 400,
      code: 'input.malformed',
      fields: [
        { field: 'kode', problem: 'malformed' },
        { field: 'nama', problem: 'required' },
        { field: 'namaPendek', problem: 'malformed' },
        { field: 'kota', problem: 'required' },
        { field: 'parentId', problem: 'malformed' },
        { field: 'sejak', problem: 'malformed' },
      ],
    });
  });

  test('a path parameter that is no id, and a query that is no day', async () => {
    expect((await admin.post('/api/units/abc/move', { parentId: office.units.pusat, sejak: '2025-01-01' })).json().fields).toEqual([
      { field: 'id', problem: 'malformed' },
    ]);
    expect((await admin.get('/api/units?pada=kemarin')).json().fields).toEqual([{ field: 'pada', problem: 'malformed' }]);
  });

  test('a text with a zero byte in it', async () => {
    const refused = await admin.post('/api/units', { ...unit, nama: 'a\u0000b', parentId: office.units.pusat, sejak: '2025-01-01' });
    expect(refused.json()).toMatchObject({ status: 400, code: 'input.malformed' });
  });

  test('an id of another instansi and one that never was are the same: not found', async () => {
    const foreign = await givenOffice(database.parts);
    const move = (id: string, parentId: string) => admin.post(`/api/units/${id}/move`, { parentId, sejak: '2025-01-01' });
    const never = '01a209ec-2625-7fd7-b73b-196d18afd005';
    const answers = [
      await move(foreign.units.tu, office.units.pusat),
      await move(never, office.units.pusat),
      await move(office.units.tu, foreign.units.pusat),
      await admin.post(`/api/units/${foreign.units.tu}/rename`, { nama: 'a', namaPendek: 'a', kota: null }),
    ];
    const same = '{"type":"urn:selaras:unit.not_found","status":404,"code":"unit.not_found"}';
    expect(answers.map((answer) => answer.body)).toEqual(Array(4).fill(same));
  });

  test('an unknown path of the API, also with a strange method', async () => {
    for (const method of ['GET', 'POST', 'DELETE', 'PATCH'] as const)
      expect((await app.http.inject({ method, url: '/api/tidak-ada' })).json()).toMatchObject({
        status: 404,
        code: 'request.unknown_path',
      });
    expect((await app.http.inject({ method: 'DELETE', url: '/api/units' })).statusCode).toBe(404);
  });
});

const rename = (headers: Record<string, string> = {}) =>
  admin.post(`/api/units/${office.units.tu}/rename`, { nama: 'Unit tu', namaPendek: 'tu', kota: null }, headers);

describe('a page of another site', () => {
  const body = { kode: 'x', nama: 'x', namaPendek: 'x', kota: null, parentId: null, sejak: '2025-01-01' };
  const refusedFrom = async (headers: Record<string, string>) => (await admin.post('/api/units', body, headers)).json().code;

  test('cannot act with our cookie', async () => {
    expect(await refusedFrom({ origin: 'https://jahat.example' })).toBe('request.foreign_origin');
    expect(await refusedFrom({ origin: 'null' })).toBe('request.foreign_origin');
    expect(await refusedFrom({ 'sec-fetch-site': 'cross-site' })).toBe('request.foreign_origin');
    expect(await refusedFrom({ 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:3000' })).toBe('request.foreign_origin');
    expect(await refusedFrom({ 'sec-fetch-site': 'none' })).toBe('request.foreign_origin');
    expect(await refusedFrom({ origin: 'http://127.0.0.1:3001' })).toBe('request.foreign_origin');
    expect(await refusedFrom({ origin: 'http://127.0.0.1:3000.jahat.example' })).toBe('request.foreign_origin');
  });

  test('cannot sign somebody in, nor out', async () => {
    const headers = { origin: 'https://jahat.example' };
    expect((await app.browser().post('/api/auth/sign-in/email', { email: 'a', password: 'b' }, headers)).json().code).toBe(
      'request.foreign_origin',
    );
    expect((await admin.post('/api/auth/sign-out', {}, headers)).json().code).toBe('request.foreign_origin');
    expect((await admin.get('/api/session')).statusCode).toBe(200);
  });

  test('our own pages can, at whatever address the server is reached', async () => {
    for (const host of ['127.0.0.1:3000', 'localhost:3000', '192.168.1.5:3000', 'selaras.kantor'])
      expect([host, (await rename({ host, origin: `http://${host}` })).statusCode]).toEqual([host, 200]);
    expect((await rename({ 'sec-fetch-site': 'same-origin', origin: 'https://proxy.example', host: '127.0.0.1:3000' })).statusCode).toBe(
      200,
    );
    expect((await rename()).statusCode).toBe(200);
  });

  test('behind a proxy the public address counts, whatever host name the proxy passes on', async () => {
    const proxied = await openTestApp(database, { publicUrl: new URL('https://selaras.example.go.id') });
    const send = (origin: string) =>
      proxied.http.inject({ method: 'POST', url: '/api/setup', payload: {}, headers: { origin, host: '127.0.0.1:3000' } });
    expect((await send('https://selaras.example.go.id')).json().code).toBe('input.malformed');
    expect((await send('https://jahat.example')).json().code).toBe('request.foreign_origin');
    await proxied.close();
  });
});

describe('every answer', () => {
  test('says what a browser may load, and that nobody frames us', async () => {
    const { headers } = await app.http.inject({ url: '/api/health/live' });
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;frame-src 'self';frame-ancestors 'self';object-src 'none';base-uri 'self';form-action 'self'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('insists on https where there is https', async () => {
    const secure = await openTestApp(database, { publicUrl: new URL('https://selaras.example.go.id') });
    expect((await secure.http.inject({ url: '/api/health/live' })).headers['strict-transport-security']).toBe('max-age=31536000');
    await secure.close();
  });

  test('carries a request id of ours, never the client’s', async () => {
    const { headers } = await app.http.inject({ url: '/api/health/live', headers: { 'x-request-id': 'pilihan-saya', 'request-id': 'x' } });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a fault of ours', () => {
  test('is answered with its request id and nothing from inside; the log has the rest, without the body', async () => {
    await database.query('alter table org_unit rename to org_unit_away');
    try {
      const response = await admin.post('/api/units', {
        kode: 'rahasia',
        nama: 'x',
        namaPendek: 'x',
        kota: null,
        parentId: null,
        sejak: '2025-01-01',
      });
      expect(response.json()).toEqual({
        type: 'urn:selaras:server.unexpected',
        status: 500,
        code: 'server.unexpected',
        requestId: response.headers['x-request-id'],
      });
      const logged = app.log.find((entry) => entry.id === response.headers['x-request-id'] && entry.event === 'failure');
      expect(logged).toMatchObject({ level: 'error', route: 'POST /api/units' });
      expect(JSON.stringify(app.log)).not.toContain('rahasia');
    } finally {
      await database.query('alter table org_unit_away rename to org_unit');
    }
  });

  test('the log of a normal day holds no address, no name and no id of a thing', async () => {
    const account = await givenAccount(database.parts, office, [['admin', 'pusat']]);
    const browser = app.browser();
    await browser.signIn(account.email);
    await browser.post(`/api/units/${office.units.tu}/rename`, { nama: 'Unit tu', namaPendek: 'tu', kota: null });
    const text = JSON.stringify(app.log);
    expect(text).toContain('/api/units/:id/rename');
    for (const secret of [account.email, account.id, office.units.tu, '127.0.0.1']) expect(text).not.toContain(secret);
  });
});

test('more requests than agreed are refused for a minute', async () => {
  const narrow = await openTestApp(database, { requestsPerMinute: 5 });
  const answers = [];
  for (let i = 0; i < 6; i++) answers.push(await narrow.http.inject({ url: '/api/health/live' }));
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers.at(-1)?.json()).toMatchObject({ code: 'request.too_many', retryAfterSeconds: 60 });
  expect(answers.at(-1)?.headers['retry-after']).toBe('60');
  await narrow.close();
});

describe('the description of the API', () => {
  type Operation = {
    summary?: string;
    responses?: Record<string, { content?: Record<string, unknown> }>;
    parameters?: { in: string; name: string }[];
  };
  type Document = { openapi: string; info: object; paths: Record<string, Record<string, Operation>> };
  const document = async () => (await app.http.inject({ url: '/api/openapi.json' })).json<Document>();

  test('is OpenAPI 3.1: every operation has a summary, an answer and its refusals; every parameter of a path is described', async () => {
    const { openapi, info, paths } = await document();
    expect(openapi).toMatch(/^3\.1\.\d$/);
    expect(info).toMatchObject({ title: 'Selaras', version: expect.any(String) });
    for (const [path, operations] of Object.entries(paths)) {
      expect(path).toMatch(/^\/api\//);
      for (const [method, operation] of Object.entries(operations)) {
        expect(['get', 'post', 'put', 'delete']).toContain(method);
        expect([path, operation.summary]).not.toEqual([path, undefined]);
        const described = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name);
        expect([path, described]).toEqual([path, [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1])]);
      }
    }
  });

  test('refers only to what is in it', async () => {
    const text = JSON.stringify(await document());
    const schemas = new Set(Object.keys(JSON.parse(text).components?.schemas ?? {}));
    const used = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(used.filter((name) => !schemas.has(name))).toEqual([]);
  });

  test('lists every endpoint of the contract that is served, and serves every endpoint of the contract', async () => {
    const { paths } = await document();
    const listed = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{([^}]+)\}/g, ':$1')}`),
    );
    expect(Object.keys(endpoints).filter((key) => !listed.includes(key))).toEqual([]);
  });
});

describe('the web application', () => {
  let webDir = '';
  let withWeb: TestApp;
  beforeAll(async () => {
    webDir = mkdtempSync(join(tmpdir(), 'selaras-web-'));
    mkdirSync(join(webDir, 'assets'));
    writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>Selaras</title>');
    writeFileSync(join(webDir, 'assets', 'app-abc123.js'), 'export {};');
    withWeb = await openTestApp(database, { webDir });
  });
  afterAll(async () => {
    await withWeb.close();
    rmSync(webDir, { recursive: true });
  });
  const get = (url: string) => withWeb.http.inject({ url });

  test('is one page for every address that is not a file', async () => {
    for (const url of ['/', '/beranda', '/iku/abc?tahun=2025']) {
      const { statusCode, headers, body } = await get(url);
      expect([url, statusCode, headers['cache-control'], body.includes('Selaras')]).toEqual([url, 200, 'no-cache', true]);
      expect(headers['content-type']).toMatch(/^text\/html/);
    }
  });

  test('keeps files that carry their hash for ever, and says 404 for one that is gone', async () => {
    expect((await get('/assets/app-abc123.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/app-old.js')).json().code).toBe('request.unknown_path');
  });

  test('sends what the build has packed to who can unpack it', async () => {
    writeFileSync(join(webDir, 'assets', 'app-abc123.js.gz'), gzipSync('export {};'));
    const url = '/assets/app-abc123.js';
    const sent = await withWeb.http.inject({ url, headers: { 'accept-encoding': 'gzip, deflate' } });
    expect(sent.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(sent.headers['content-type']).toMatch(/javascript/);
    expect(sent.headers['vary']).toMatch(/accept-encoding/i);
    expect(gunzipSync(sent.rawPayload).toString()).toBe('export {};');
    const plain = await get(url);
    expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, 'export {};']);
  });

  test('is sent as it is now, also when it was built anew while the server runs', async () => {
    const before = await get('/2025');
    const built = `${webDir}.baru`;
    mkdirSync(join(built, 'assets'), { recursive: true });
    writeFileSync(join(built, 'index.html'), '<!doctype html><title>Selaras</title><script src="/assets/app-def456.js"></script>');
    writeFileSync(join(built, 'assets', 'app-def456.js'), 'export const baru = true;');
    writeFileSync(join(built, '.selaras-build'), 'stempel');
    renameSync(webDir, `${webDir}.lama`);
    renameSync(built, webDir);
    const after = await get('/2025');
    expect([before.body.includes('app-def456'), after.body.includes('app-def456')]).toEqual([false, true]);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    const unchanged = await withWeb.http.inject({ url: '/2025', headers: { 'if-none-match': String(after.headers['etag']) } });
    expect(unchanged.statusCode).toBe(304);
    expect((await get('/assets/app-def456.js')).body).toBe('export const baru = true;');
    const gone = await get('/assets/app-abc123.js');
    expect([gone.statusCode, gone.json().code]).toEqual([404, 'request.unknown_path']);
    expect((await get('/.selaras-build')).body).not.toContain('stempel');
    rmSync(`${webDir}.lama`, { recursive: true });
  });

  test('while its folder is being swapped answers that it is not there, and goes on afterwards', async () => {
    renameSync(webDir, `${webDir}.pergi`);
    expect((await get('/2025')).statusCode).toBe(404);
    renameSync(`${webDir}.pergi`, webDir);
    expect((await get('/2025')).statusCode).toBe(200);
  });

  test('is told to who asks only for its head', async () => {
    const [page, asset] = await Promise.all(['/2025', '/assets/app-def456.js'].map((url) => withWeb.http.inject({ method: 'HEAD', url })));
    expect([page?.statusCode, page?.body, asset?.statusCode, asset?.body]).toEqual([200, '', 200, '']);
  });

  test('never answers for the API, and never leaves its folder', async () => {
    expect((await get('/api/tidak-ada')).json().code).toBe('request.unknown_path');
    writeFileSync(`${webDir}.rahasia`, 'root:x:0:0');
    const beside = `${webDir}.rahasia`.split('/').at(-1) ?? '';
    for (const url of [
      '/../package.json',
      '/..%2f..%2fetc/passwd',
      '/assets/..%2f..%2findex.html',
      '/%2e%2e/%2e%2e/etc/passwd',
      `/..%2f${beside}`,
      `/assets/..%2f..%2f${beside}`,
      `/..%5c${beside}`,
      `/assets%2f%2e%2e%2f%2e%2e%2f${beside}`,
      '/boot.js%00.html',
    ])
      expect([url, (await get(url)).body.includes('root:')]).toEqual([url, false]);
    rmSync(`${webDir}.rahasia`);
  });
});

const serverOptions = () => ({
  connection: database.connection,
  host: '127.0.0.1',
  port: 0,
  dataDir: database.dataDir,
  webDir: null,
  production: false,
  log: () => {},
});

describe('the server', () => {
  test('answers at the address it names, and says so when somebody else has the port', async () => {
    const server = await startServer(serverOptions());
    expect((await fetch(`${server.url}/api/health/ready`)).status).toBe(200);
    expect(server.setupCode).toBeNull();
    const second = startServer({ ...serverOptions(), port: Number(new URL(server.url).port) });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await server.close();
    await server.close();
    await expect(fetch(`${server.url}/api/health/live`)).rejects.toThrow('fetch failed');
  });

  test('finishes what it has begun before it ends', async () => {
    const server = await startServer(serverOptions());
    // A sign-in takes a tenth of a second of hashing: long enough to be caught by the end.
    const running = fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'siapa@uji.example', password: 'sandi apa saja' }),
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const began = performance.now();
    const [answer] = await Promise.all([running, server.close()]);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect([answer.status, (await answer.json()).code]).toEqual([401, 'session.credentials_wrong']);
  });

  test('is not held up by a browser that keeps its connection open', async () => {
    const server = await startServer(serverOptions());
    const { port } = new URL(server.url);
    await new Promise<void>((resolve, reject) => {
      const asked = request({ port, path: '/api/health/live', headers: { connection: 'keep-alive' } }, (answer) => {
        answer.resume();
        answer.on('end', resolve);
      });
      asked.on('error', reject);
      asked.end();
    });
    const began = performance.now();
    await server.close();
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('is not ready while the database lacks a migration', async () => {
    await database.query("delete from kysely_migration where name = '0006_create_audit'");
    const answer = await app.http.inject({ url: '/api/health/ready' });
    expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'not_ready' }]);
    expect((await app.http.inject({ url: '/api/health/live' })).statusCode).toBe(200);
    await database.query("insert into kysely_migration (name, timestamp) values ('0006_create_audit', '2025-01-01')");
  });
});

import type { ImportRunWire } from '@selaras/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeReport } from '../../../../fixtures/import/large-file.ts';
import { givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { importSender } from '../../test-support/send-import.ts';
import { openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';

const ROWS = 20_000;
/** Large enough to be on its way, too. */
const FEWER = 5000;

let database: TestDatabase;
let app: TestApp;
let office: TestOffice;
let pic: Awaited<ReturnType<typeof importSender>>;
let bytes: Uint8Array;
let fewer: Uint8Array;

beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
  office = await givenOffice(database.parts);
  pic = await importSender(app.http, (await givenAccount(database.parts, office, [['pic', 'kr07']])).email);
  [bytes, fewer] = [await largeReport(ROWS), await largeReport(FEWER)];
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const isian = () => JSON.stringify({ satker: { '100001': office.units.kr07 } });

type Followed = { readonly last: ImportRunWire; readonly stages: readonly string[]; readonly longestWait: number; readonly took: number };

/** Asks until it is over, as a screen does, and without a pause, so that whatever holds up the server is seen. */
async function follow(run: ImportRunWire): Promise<Followed> {
  const began = performance.now();
  const stages = new Set<string>([run.tahap]);
  let [last, longestWait] = [run, 0];
  while (last.tahap !== 'selesai') {
    const asked = performance.now();
    last = (await pic.get(`/api/imports/runs/${run.id}`)).json<ImportRunWire>();
    longestWait = Math.max(longestWait, performance.now() - asked);
    stages.add(last.tahap);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { last, stages: [...stages], longestWait, took: performance.now() - began };
}

test('a list that is longer than its bytes look is judged beside, and answered at once all the same', async () => {
  const short = await largeReport(600);
  expect(short.byteLength).toBeLessThan(64 * 1024);
  const sent = await pic.send({ url: '/api/imports/preview', isian: isian(), bytes: short });
  expect([sent.statusCode, sent.json()]).toMatchObject([200, { jumlah: { applied: 1, not_chosen: 599 }, terpotong: false }]);
});

describe('a large file', { timeout: 240_000 }, () => {
  test('of 20,000 rows is looked at beside everything else: the answer comes at once, how far it is can be asked, and nobody waits for it', async () => {
    const sent = await pic.send({ url: '/api/imports/preview', isian: isian(), bytes });
    expect(sent.statusCode).toBe(202);
    const run = sent.json<ImportRunWire>();
    expect(sent.headers['location']).toBe(`/api/imports/runs/${run.id}`);
    expect(run).toMatchObject({ tahap: 'antre', pratinjau: null, diterapkan: null });
    const { last, stages, longestWait, took } = await follow(run);
    expect(stages).toEqual(expect.arrayContaining(['membaca', 'memeriksa', 'selesai']));
    expect(last.pratinjau).toMatchObject({ jumlah: { applied: 1, not_chosen: ROWS - 1 }, terpotong: true, perlu: [] });
    expect(last.pratinjau?.rows).toHaveLength(2000);
    // Judging alone took seconds on the thread that serves people; a share and not a time, because machines differ.
    expect(longestWait).toBeLessThan(took / 3);
    const applying = (await pic.send({ url: `/api/imports/${last.pratinjau?.id}`, isian: isian(), bytes })).json<ImportRunWire>();
    const applied = await follow(applying);
    expect([applied.last.diterapkan, applied.stages]).toEqual([last.pratinjau?.id, expect.arrayContaining(['menyimpan'])]);
    const kept = 'select count(*)::int as rows, count(calculation_id)::int as taken from import_row where batch_id = $1';
    expect(await database.query(kept, [applied.last.diterapkan])).toEqual([{ rows: ROWS, taken: 1 }]);
  });

  test('is applied once, however often it is sent', async () => {
    const said = JSON.stringify({ satker: { '100002': office.units.kr07 } });
    const seen = await follow((await pic.send({ url: '/api/imports/preview', isian: said, bytes: fewer })).json<ImportRunWire>());
    const url = `/api/imports/${seen.last.pratinjau?.id}`;
    const twice = await Promise.all([pic.send({ url, isian: said, bytes: fewer }), pic.send({ url, isian: said, bytes: fewer })]);
    const ends = await Promise.all(twice.map((one) => follow(one.json<ImportRunWire>())));
    expect(ends.map(({ last }) => last.diterapkan)).toEqual([seen.last.pratinjau?.id, seen.last.pratinjau?.id]);
    const kept = 'select count(*)::int as rows, count(calculation_id)::int as taken from import_row where batch_id = $1';
    expect(await database.query(kept, [seen.last.pratinjau?.id])).toEqual([{ rows: FEWER, taken: 1 }]);
    expect(await database.query("select count(*)::int as n from calculation where judul = 'IKPA satker 100002'")).toEqual([{ n: 1 }]);
  });

  test('is shown to nobody else, and who may not record is told at once', async () => {
    const run = (await pic.send({ url: '/api/imports/preview', isian: isian(), bytes: fewer })).json<ImportRunWire>();
    const beside = await importSender(app.http, (await givenAccount(database.parts, office, [['pic', 'kr07']])).email);
    expect((await beside.get(`/api/imports/runs/${run.id}`)).json()).toMatchObject({ status: 404, code: 'import.run_gone' });
    const reader = await importSender(app.http, (await givenAccount(database.parts, office, [['verifikator', 'kr07']])).email);
    expect((await reader.send({ url: '/api/imports/preview', isian: null, bytes: fewer })).json()).toMatchObject({ code: 'access.denied' });
    await follow(run);
  });

  test('that is refused is refused where its run is asked for; more than five at once are too many', async () => {
    const url = `/api/imports/${database.parts.newId()}`;
    const sent = await Promise.all(Array.from({ length: 6 }, () => pic.send({ url, isian: '{"jenis":"lke"}', bytes: fewer })));
    expect(sent.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([202, 202, 202, 202, 202, 429]);
    const first = sent.find(({ statusCode }) => statusCode === 202)?.json<ImportRunWire>();
    await expect
      .poll(async () => (await pic.get(`/api/imports/runs/${first?.id}`)).json(), { timeout: 120_000 })
      .toMatchObject({ status: 422, code: 'import.refused' });
  });
});

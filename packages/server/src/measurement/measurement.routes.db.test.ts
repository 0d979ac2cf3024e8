import { newId } from '@selaras/adapters/ids';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenAccount, givenOffice } from '../../test-support/factories.ts';
import { entry, givenPlan, givenSubmitted, type TestPlan } from '../../test-support/plan-factories.ts';
import { type Browser, openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';

let database: TestDatabase;
let app: TestApp;
let plan: TestPlan;
const browsers: Record<string, Browser> = {};
let submitted: { readonly id: string; readonly versi: number };

beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
  const office = await givenOffice(database.parts);
  const accounts = {
    pic: await givenAccount(database.parts, office, [['pic', 'kr07']]),
    verifikator: await givenAccount(database.parts, office, [['verifikator', 'kr07']]),
    perencana: await givenAccount(database.parts, office, [['perencana', 'kr07']]),
    // Works in a part of the office: sees its own indicators, and the totals of the whole.
    bagian: await givenAccount(database.parts, office, [['pic', 'tu']]),
  };
  plan = await givenPlan(await accounts.perencana.context(), office.units.kr07);
  submitted = await givenSubmitted(await accounts.pic.context(), plan.iku[1]);
  for (const [name, { email }] of Object.entries(accounts)) {
    const browser = app.browser();
    await browser.signIn(email);
    browsers[name] = browser;
  }
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const as = (name: string): Browser => {
  const browser = browsers[name];
  if (browser === undefined) throw new Error(`nobody is signed in as ${name}`);
  return browser;
};
const said = async (answer: Promise<LightMyRequestResponse>): Promise<string> => {
  const { statusCode, headers, json } = await answer;
  return `${statusCode} ${json<{ code?: string }>().code ?? 'ok'}${String(headers['content-type']).includes('problem') ? '' : ' json'}`;
};

describe('a request of a wrong form', () => {
  test.each([
    ['a number where text belongs', { komponen: { terpenuhi: { jenis: 'angka', nilai: 40 } } }],
    ['a kind of entry that is none', { komponen: { terpenuhi: { jenis: 'teks', nilai: '40' } } }],
    ['a lock that is text', { versi: 'nol' }],
    ['a lock below nothing', { versi: -1 }],
    ['a period in words', { period: 'triwulan satu' }],
    ['a status that is none', { statusRilis: 'selesai' }],
    ['a year before time', { tahunData: 1200 }],
    ['nothing at all', { period: undefined, komponen: undefined }],
  ])('%s is answered with its fields', async (_what, over) => {
    const answer = await as('pic').post(`/api/iku/${plan.iku[0]}/measurements`, { ...entry(), versi: 0, ...over });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'input.malformed',
      fields: expect.arrayContaining([expect.objectContaining({ field: expect.any(String) })]),
    });
  });

  test('an id that is none', async () => {
    expect(await said(as('pic').get('/api/iku/satu?tahun=2024'))).toBe('400 input.malformed');
    expect(await said(as('pic').get(`/api/iku/${plan.iku[0]}?tahun=nanti`))).toBe('400 input.malformed');
  });
});

describe('who may what', () => {
  test('nobody without a session', async () => {
    expect(await said(app.browser().get('/api/board?tahun=2024'))).toBe('401 access.signed_out');
    expect(await said(app.browser().post(`/api/iku/${plan.iku[0]}/measurements`, { ...entry(), versi: 0 }))).toBe('401 access.signed_out');
  });

  test('what is refused leaves its trace in the audit', async () => {
    expect(await said(as('verifikator').post(`/api/iku/${plan.iku[0]}/measurements`, { ...entry(), versi: 0 }))).toBe('403 access.denied');
    const [event] = await database.query('select aksi, ditolak, subjek from audit_event order by nomor desc limit 1');
    expect(event).toEqual({ aksi: 'access.denied', ditolak: true, subjek: plan.iku[0] });
  });

  test('a foreign id is not there, wherever it is asked for', async () => {
    const missing = newId();
    const iku = await Promise.all(['', '/lineage'].map((rest) => said(as('pic').get(`/api/iku/${missing}${rest}?tahun=2024`))));
    expect(new Set(iku)).toEqual(new Set(['404 iku.not_found']));
    expect(await said(as('pic').get(`/api/iku/${missing}/form?period=2024-TW1`))).toBe('404 iku.not_found');
    expect(await said(as('pic').get(`/api/measurements/${missing}/versions`))).toBe('404 measurement.not_found');
    expect(await said(as('pic').post(`/api/measurements/${missing}/advance`, { versi: 1, command: 'submit', alasan: null }))).toBe(
      '404 measurement.not_found',
    );
    expect(await said(as('bagian').get(`/api/iku/${plan.iku[0]}?tahun=2024`))).toBe('404 iku.not_found');
    expect(await said(as('bagian').get(`/api/measurements/${submitted.id}/versions`))).toBe('404 measurement.not_found');
  });

  test('a part of an office sees its own indicators, and the total of the whole', async () => {
    const board = (await as('bagian').get('/api/board?tahun=2024')).json<{ rows: unknown[]; npss: { seluruhnya: number } }>();
    expect([board.rows.length, board.npss.seluruhnya]).toEqual([0, 3]);
  });
});

test('from an empty form to an approved figure, and everything that tells of it', async () => {
  const [ikuId] = plan.iku;
  const form = (await as('pic').get(`/api/iku/${ikuId}/form?period=2024-TW1`)).json();
  expect(form).toMatchObject({
    target: { nilai: '80' },
    measurement: { id: null, versi: 0, abilities: ['record'] },
    periods: { length: 5 },
  });
  expect(await said(as('pic').post(`/api/iku/${ikuId}/preview`, entry()))).toBe('200 ok json');
  const draft = (await as('pic').post(`/api/iku/${ikuId}/measurements`, { ...entry(), statusRilis: 'sementara', versi: 0 })).json();
  expect(draft).toMatchObject({ state: 'draft', versi: 1, realisasi: { nilai: '80' }, abilities: ['record', 'submit', 'attach'] });
  const step = (who: string, versi: number, command: string) =>
    as(who).post(`/api/measurements/${draft.id}/advance`, { versi, command, alasan: null });
  expect((await step('pic', 1, 'submit')).json()).toMatchObject({ state: 'submitted', versi: 2, abilities: [] });
  expect((await step('verifikator', 2, 'approve')).json()).toMatchObject({ state: 'approved', versi: 3, abilities: [] });
  const urls = [
    'board?tahun=2024',
    'tasks?tahun=2024',
    'strategy?tahun=2024',
    'plan?tahun=2024',
    `iku/${ikuId}?tahun=2024`,
    `iku/${ikuId}/lineage?tahun=2024`,
  ];
  for (const url of [...urls, `measurements/${draft.id}/versions`]) {
    expect(`${url} ${await said(as('pic').get(`/api/${url}`))}`).toBe(`${url} 200 ok json`);
  }
  const board = (await as('pic').get('/api/board?tahun=2024')).json();
  expect(board.rows[0]).toMatchObject({ kode: '1', sekarang: { capaian: { nilai: '100' }, status: 'tercapai', statusRilis: 'sementara' } });
});

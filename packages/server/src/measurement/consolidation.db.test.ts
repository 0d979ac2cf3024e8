import { endpoints } from '@selaras/contract';
import { en } from '@selaras/contract/messages/en';
import { id } from '@selaras/contract/messages/id';
import { errorSentence } from '@selaras/contract/messages/messages';
import { KONSOLIDASI_LOKASI, KONSOLIDASI_PERIODE } from '@selaras/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { entry, givenApproved, givenPlan, MANUAL, type Manual, type TestPlan } from '../../test-support/plan-factories.ts';
import { type Browser, openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';

let database: TestDatabase;
let app: TestApp;
let office: TestOffice;
let reader: Browser;
const plans = new Map<string, TestPlan>();

/** Two offices with figures below a head office, whose three indicators declare three ways. */
beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
  office = await givenOffice(database.parts);
  const planner = await (await givenAccount(database.parts, office, [['perencana', 'pusat']])).context();
  for (const unit of ['kr07', 'kr08'] as const) {
    const person = async (role: 'pic' | 'verifikator') => (await givenAccount(database.parts, office, [[role, unit]])).context();
    const people = { pic: await person('pic'), verifikator: await person('verifikator') };
    const plan = await givenPlan(planner, office.units[unit], MANUAL);
    plans.set(unit, plan);
    const [terpenuhi, jumlah] = unit === 'kr07' ? ['1', '2'] : ['90', '100'];
    await givenApproved(people, plan.iku[0], entry('2024-TW1', terpenuhi, jumlah));
    if (unit === 'kr07') await givenApproved(people, plan.iku[0], entry('2024-TW2', '2', '2'));
    if (unit === 'kr08') await givenApproved(people, plan.iku[1], entry('2024', '30', '40'));
  }
  plans.set('raw', await givenPlan(planner, office.units.pusat, { ...MANUAL, konsolidasiLokasi: 'data_mentah' }));
  const account = await givenAccount(database.parts, office, [['pic', 'pusat']]);
  reader = app.browser();
  await reader.signIn(account.email);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const ikuOf = (which: string): string => plans.get(which)?.iku[0] ?? '';
const ask = (which: string, query: string) => reader.get(`/api/iku/${ikuOf(which)}/consolidation?tahun=2024&${query}`);

describe('periods of an indicator, over HTTP', () => {
  test('come together as the manual declares, with each of them', async () => {
    const answer = await ask('kr07', 'atas=periode&cara=nilai_posisi_akhir');
    expect(answer.statusCode).toBe(200);
    const body = endpoints['GET /api/iku/:id/consolidation'].response.parse(answer.json());
    expect(body).toMatchObject({ period: '2024', figure: { figure: { nilai: '100' }, diketahui: 2, seluruhnya: 4 } });
    expect(body.bagian.map(({ period, figure }) => [period, figure])).toEqual([
      ['2024-TW1', { nilai: '50' }],
      ['2024-TW2', { nilai: '100' }],
      ['2024-TW3', { alasan: 'no_data_yet' }],
      ['2024-TW4', { alasan: 'no_data_yet' }],
    ]);
  });

  test('that were reported as the whole year are that figure', async () => {
    const path = `/api/iku/${plans.get('kr08')?.iku[1]}/consolidation?tahun=2024&atas=periode&cara=nilai_posisi_akhir`;
    expect((await reader.get(path)).json()).toMatchObject({
      figure: { figure: { nilai: '75' }, diketahui: 1, seluruhnya: 1 },
      bagian: [{ period: '2024', figure: { nilai: '75' } }],
    });
  });

  test.each(KONSOLIDASI_PERIODE.filter((cara) => cara !== MANUAL.konsolidasiPeriode))(
    'are refused as “%s”, with both ways named',
    async (cara) => {
      const answer = await ask('kr07', `atas=periode&cara=${cara}`);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([422, expect.stringMatching(/^application\/problem\+json/)]);
      expect(answer.json()).toEqual({
        type: 'urn:selaras:aggregation.not_declared',
        status: 422,
        code: 'aggregation.not_declared',
        asked: cara,
        declared: 'nilai_posisi_akhir',
      });
    },
  );
});

describe('units below, over HTTP', () => {
  test('come together as the manual declares, from their raw data and not as a mean of percentages', async () => {
    const answer = await ask('raw', 'atas=lokasi&cara=data_mentah&period=2024-TW1');
    expect(answer.statusCode).toBe(200);
    const body = endpoints['GET /api/iku/:id/consolidation'].response.parse(answer.json());
    expect(body.figure).toMatchObject({ diketahui: 2, seluruhnya: 2 });
    expect(JSON.stringify(body.figure.figure)).toMatch(/"nilai":"89\.2156862745/);
    expect(body.bagian).toEqual([
      { period: '2024-TW1', label: 'IKU 1 kr07', figure: { nilai: '50' } },
      { period: '2024-TW1', label: 'IKU 1 kr08', figure: { nilai: '90' } },
    ]);
  });

  test('say how many of them are known', async () => {
    const body = (await ask('raw', 'atas=lokasi&cara=data_mentah&period=2024-TW2')).json();
    expect(body).toMatchObject({ figure: { figure: { nilai: '100' }, diketahui: 1, seluruhnya: 2 } });
  });

  test.each(KONSOLIDASI_LOKASI.filter((cara) => cara !== 'data_mentah'))('are refused as “%s” where raw data is declared', async (cara) => {
    const answer = await ask('raw', `atas=lokasi&cara=${cara}&period=2024-TW1`);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      422,
      { code: 'aggregation.not_declared', asked: cara, declared: 'data_mentah' },
    ]);
  });

  test.each(KONSOLIDASI_LOKASI)('are refused as “%s” where nothing is declared', async (cara) => {
    const answer = await ask('kr07', `atas=lokasi&cara=${cara}&period=2024-TW1`);
    expect([answer.statusCode, answer.json()]).toMatchObject([422, { code: 'aggregation.not_declared', asked: cara, declared: 'tidak' }]);
  });

  test('are asked for a reported period, and not by a word that is none', async () => {
    expect((await ask('raw', 'atas=lokasi&cara=data_mentah&period=2024-M01')).json()).toMatchObject({ code: 'measurement.period_unknown' });
    expect((await ask('raw', 'atas=lokasi&cara=median')).statusCode).toBe(400);
    expect((await ask('raw', 'atas=lokasi&cara=maksimum')).json()).toMatchObject({ code: 'aggregation.not_declared', asked: 'maksimum' });
    expect((await reader.get(`/api/iku/${ikuOf('raw')}/consolidation?tahun=2019&atas=periode&cara=jumlah`)).json()).toMatchObject({
      code: 'measurement.manual_missing',
    });
  });

  test('of an office that one may not see are not there', async () => {
    const beside = app.browser();
    await beside.signIn((await givenAccount(database.parts, office, [['pic', 'kr08']])).email);
    const answer = await beside.get(`/api/iku/${ikuOf('kr07')}/consolidation?tahun=2024&atas=periode&cara=jumlah`);
    expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'iku.not_found' }]);
  });
});

test('the reason is a sentence with both ways, in both languages', async () => {
  const error = (await ask('raw', 'atas=lokasi&cara=rata_rata&period=2024-TW1')).json();
  expect(errorSentence(id, error)).toMatch(
    /^Manual IKU menyatakan konsolidasi “data mentah”, jadi angkanya tidak digabung sebagai “rata-rata”/,
  );
  expect(errorSentence(en, error)).toMatch(/“raw data”.*“mean”/);
});

test('a mean of percentages of the units below is refused in a formula too, while it is typed and when it is saved', async () => {
  const planner = app.browser();
  await planner.signIn((await givenAccount(database.parts, office, [['perencana', 'pusat']])).email);
  const manual: Manual = { ...MANUAL, komponen: [], cara: { jenis: 'rumus', rumus: 'RATA(IKU(1; ANAK))' } };
  const iku = plans.get('raw')?.iku[1] ?? '';
  const told = { field: 'cara.rumus', problem: 'formula', detail: { code: 'average_of_percent', kode: '1' } };
  const checked = await planner.post(`/api/iku/${iku}/manual-check`, { tahun: 2024, manual });
  expect(checked.json()).toMatchObject({ problems: [told] });
  const draft = { versi: 0, sejakTahun: 2024, sampaiTahun: 2024, jenisPerubahan: 'formula', alasan: 'uji', manual };
  const saved = await planner.post(`/api/iku/${iku}/manual-draft`, draft);
  expect([saved.statusCode, saved.json()]).toMatchObject([422, { code: 'manual.invalid', fields: [told] }]);
  const declared = { ...manual, konsolidasiLokasi: 'rata_rata' };
  expect((await planner.post(`/api/iku/${iku}/manual-check`, { tahun: 2024, manual: declared })).json()).toMatchObject({ problems: [] });
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { givenPlan, type TestPlan } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { addIku } from './add-iku.ts';
import { addRenstra } from './add-renstra.ts';
import { addSasaran } from './add-sasaran.ts';
import { readIndicatorMap } from './read-indicator-map.ts';
import { readSurveyResults } from './read-survey-results.ts';
import { recordSurveyResult } from './record-survey-result.ts';
import { setIndicatorMap } from './set-indicator-map.ts';

let database: TestDatabase;
let office: TestOffice;
let planner: Context;
let plan: TestPlan;
let next: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A Renstra 2020–2024 with three indicators, and one from 2025 with another label and one indicator. */
beforeEach(async () => {
  office = await givenOffice(database.parts);
  planner = await (await givenAccount(database.parts, office, [['perencana', 'kr07']])).context();
  plan = await givenPlan(planner, office.units.kr07);
  const label = { sasaran: 'Sasaran Kegiatan', indikator: 'IKK' };
  const head = { unitId: office.units.kr07, nama: 'Renstra baru', tahunAwal: 2025, tahunAkhir: 2029, label, perspektif: [], tujuan: [] };
  const { id: renstraId } = expectOk(await addRenstra(planner, { ...head, sumber: 'uji' }));
  expectOk(await addSasaran(planner, { renstraId, nomor: 1, teks: 'Sasaran baru', perspektif: null, sumber: 'uji' }));
  const iku = { renstraId, sasaranNomor: 1, kode: '8', nama: 'Penerus', satuan: 'persen', unitId: office.units.kr07, sumber: 'uji' };
  next = expectOk(await addIku(planner, { ...iku, nama: 'Indikator penerus' })).id;
});

async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

const entry = (over: Partial<Parameters<typeof setIndicatorMap>[1]> = {}) => ({
  dariIkuId: plan.iku[0],
  keIkuId: next,
  jenis: 'diganti' as const,
  alasan: 'Ukuran disesuaikan',
  contoh: false,
  ...over,
});

test('says of every old indicator what became of it, in the words of each Renstra; the latest word counts', async () => {
  const before = expectOk(await readIndicatorMap(planner, { tahun: 2025 }));
  expect(before.baris.map(({ jenis, kalimat }) => [jenis, kalimat])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
  expect(before.baru).toMatchObject([{ id: next, label: 'IKK', kode: '8' }]);
  expectOk(await setIndicatorMap(planner, entry({ jenis: 'lanjut' })));
  expectOk(await setIndicatorMap(planner, entry()));
  expectOk(await setIndicatorMap(planner, entry({ dariIkuId: plan.iku[1], keIkuId: null, jenis: 'dihentikan' })));
  const { baris, baru, dariRenstra, keRenstra, abilities } = expectOk(await readIndicatorMap(planner, { tahun: 2026 }));
  expect([dariRenstra?.tahunAkhir, keRenstra?.tahunAwal, abilities, baru]).toEqual([2024, 2025, ['plan.edit'], []]);
  expect(baris[0]).toMatchObject({ jenis: 'diganti', dari: { label: 'IKU', kode: '1' }, ke: { label: 'IKK', kode: '8' } });
  expect(baris[0]?.kalimat).toContain('IKU 1');
  expect(baris[0]?.kalimat).toContain('IKK 8');
  expect(baris[1]).toMatchObject({ jenis: 'dihentikan', ke: null });
  expect(await database.query('select count(*)::int as n from iku_peta where dari_iku_id = $1', [plan.iku[0]])).toEqual([{ n: 2 }]);
});

test('what was discontinued leads nowhere, everything else to a later Renstra that the planner may see', async () => {
  expect(await refusal(() => setIndicatorMap(planner, entry({ jenis: 'dihentikan' })))).toMatchObject({ fields: [{ field: 'keIkuId' }] });
  expect(await refusal(() => setIndicatorMap(planner, entry({ keIkuId: null })))).toMatchObject({
    fields: [{ field: 'keIkuId', problem: 'required' }],
  });
  for (const keIkuId of [plan.iku[1], plan.iku[0], planner.newId()]) {
    expect(await refusal(() => setIndicatorMap(planner, entry({ keIkuId })))).toMatchObject({
      fields: [{ field: 'keIkuId', problem: 'unknown_reference' }],
    });
  }
  const pic = await (await givenAccount(database.parts, office, [['pic', 'kr07']])).context();
  expect(await refusal(() => setIndicatorMap(pic, entry()))).toEqual({ code: 'access.denied', action: 'plan.edit' });
  const beside = await (await givenAccount(database.parts, office, [['perencana', 'kr08']])).context();
  expect(await refusal(() => setIndicatorMap(beside, entry()))).toEqual({ code: 'iku.not_found' });
});

test('an office without a Renstra of the year has a map without rows', async () => {
  expect(expectOk(await readIndicatorMap(planner, { tahun: 2040 }))).toMatchObject({
    dariRenstra: null,
    keRenstra: null,
    baris: [],
    baru: [],
  });
});

const survey = () => ({
  unitId: office.units.kr07,
  kode: 'ikm',
  nama: 'Indeks Kepuasan Masyarakat',
  period: '2025-S1',
  nilai: '88,25',
  responden: 120,
  sumber: 'Laporan survei semester I',
});

test('a result of a survey is recorded exactly; another one for its period is a new version, also when two come at once', async () => {
  expectOk(await recordSurveyResult(planner, survey()));
  const both = await Promise.all(['89,5', '89,75'].map((nilai) => recordSurveyResult(planner, { ...survey(), nilai })));
  expect(both.every(({ ok }) => ok)).toBe(true);
  const [result, ...others] = expectOk(await readSurveyResults(planner, { tahun: 2025 }));
  expect([result?.versi, result?.unitNama, others]).toEqual([3, 'Unit kr07', []]);
  const rows = await database.query('select versi, nilai::text from survei_hasil where unit_id = $1 order by versi', [office.units.kr07]);
  expect(rows[0]).toEqual({ versi: 1, nilai: '88.25' });
  expect(rows).toHaveLength(3);
});

test('a result of a unit that is not there, of no period, or by somebody who may not, is refused', async () => {
  expect(await refusal(() => recordSurveyResult(planner, { ...survey(), period: '2025-TW5' }))).toMatchObject({
    code: 'measurement.period_unknown',
  });
  expect(await refusal(() => recordSurveyResult(planner, { ...survey(), unitId: office.units.kr08 }))).toEqual({ code: 'unit.not_found' });
  const pic = await (await givenAccount(database.parts, office, [['pic', 'kr07']])).context();
  expect(await refusal(() => recordSurveyResult(pic, survey()))).toEqual({ code: 'access.denied', action: 'plan.edit' });
  expect(expectOk(await readSurveyResults(planner, { tahun: 2025 }))).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { entry, givenApproved, givenPlan, TARGET, type TestPlan } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { readIku } from '../measurement/read-iku.ts';
import { readTrajectory } from './read-trajectory.ts';
import { setTarget } from './set-target.ts';
import { setTargetGrid, type TargetGridInput } from './set-target-grid.ts';

let database: TestDatabase;
let office: TestOffice;
let planner: Context;
let pic: Context;
let plan: TestPlan;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  office = await givenOffice(database.parts);
  planner = await (await givenAccount(database.parts, office, [['perencana', 'kr07']])).context();
  pic = await (await givenAccount(database.parts, office, [['pic', 'kr07']])).context();
  plan = await givenPlan(planner, office.units.kr07);
});

/** The Renja target of 2024 is 80; the manual reports each triwulan and the last position counts. */
const grid = (...nilai: readonly string[]): TargetGridInput => ({
  ikuId: plan.iku[0],
  tahun: 2024,
  lapis: 'renja',
  revisi: 0,
  grid: nilai.map((one, i) => ({ period: `2024-TW${i + 1}`, nilai: one })),
});
const ask = (tahun: number) => readTrajectory(planner, { ikuId: plan.iku[0], tahun });
const read = async (who = planner) => expectOk(await readTrajectory(who, { ikuId: plan.iku[0], tahun: 2024 }));

async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

describe('the trajectory of a target', () => {
  test('is proposed flat while nothing is known of the year before', async () => {
    expect(await read()).toMatchObject({
      konsolidasiPeriode: 'nilai_posisi_akhir',
      periodePelaporan: 'triwulan',
      satuan: 'persen',
      target: { lapis: 'renja', revisi: 0, nilai: '80' },
      baseline: { alasan: 'no_data_yet' },
      usulan: ['2024-TW1', '2024-TW2', '2024-TW3', '2024-TW4'].map((period) => ({ period, target: '80', sampaiDengan: '80' })),
      tersimpan: null,
      abilities: ['target.set'],
    });
  });

  test('rises from the realisasi of the year before', async () => {
    const verifikator = await (await givenAccount(database.parts, office, [['verifikator', 'kr07']])).context();
    await givenApproved({ pic, verifikator }, plan.iku[0], entry('2023-TW4', '30')); // 30 of 50
    const found = await read();
    expect(found.baseline).toEqual({ nilai: '60' });
    expect(found.usulan.map(({ target }) => target)).toEqual(['65', '70', '75', '80']);
  });

  test('proposes nothing while the year has no target, and cannot be read where no manual says how to count', async () => {
    expect(expectOk(await ask(2023))).toMatchObject({ target: null, usulan: [], tersimpan: null });
    expect(await ask(2021)).toEqual({ ok: false, error: { code: 'measurement.manual_missing', period: '2021' } });
  });

  test('is read by whoever may read, who is offered no change; elsewhere there is no such indicator', async () => {
    expect((await read(pic)).abilities).toEqual([]);
    const beside = await (await givenAccount(database.parts, office, [['perencana', 'kr08']])).context();
    const missing = { ok: false, error: { code: 'iku.not_found' } };
    expect(await readTrajectory(beside, { ikuId: plan.iku[0], tahun: 2024 })).toEqual(missing);
    const other = await givenAccount(database.parts, await givenOffice(database.parts), [['perencana', 'kr07']]);
    expect(await readTrajectory(await other.context(), { ikuId: plan.iku[0], tahun: 2024 })).toEqual(missing);
  });
});

describe('a grid of targets', () => {
  test('that agrees with the manual is kept, and read back with what it comes to', async () => {
    expect(expectOk(await setTargetGrid(planner, grid('20', '40,5', '60', '80')))).toEqual({ versi: 1 });
    const found = await read();
    expect(found.tersimpan).toMatchObject({ versi: 1, sesuai: true });
    expect(found.tersimpan?.grid.map(({ target, sampaiDengan }) => `${target} ${sampaiDengan}`)).toEqual([
      '20 20',
      '40.5 40.5',
      '60 60',
      '80 80',
    ]);
  });

  test('is what the year is measured against s.d. each of its periods', async () => {
    const verifikator = await (await givenAccount(database.parts, office, [['verifikator', 'kr07']])).context();
    const until = async () => expectOk(await readIku(pic, { ikuId: plan.iku[0], tahun: 2024 })).sampaiDengan;
    expect(await until()).toEqual([]);
    expectOk(await setTargetGrid(planner, grid('20', '40', '60', '80')));
    await givenApproved({ pic, verifikator }, plan.iku[0], entry('2024-TW2', '15')); // 15 of 50
    expect(await until()).toMatchObject([
      { period: '2024-TW1', target: { nilai: '20' }, realisasi: { figure: { alasan: 'no_data_yet' }, diketahui: 0, seluruhnya: 1 } },
      {
        period: '2024-TW2',
        target: { nilai: '40' },
        realisasi: { figure: { nilai: '30' }, diketahui: 1, seluruhnya: 2 },
        capaian: { nilai: '75' },
      },
      { period: '2024-TW3', capaian: { alasan: 'no_data_yet' } },
      { period: '2024-TW4', capaian: { alasan: 'no_data_yet' } },
    ]);
  });

  test('is never overwritten: another one is a new version, and the same one again is not', async () => {
    expectOk(await setTargetGrid(planner, grid('20', '40', '60', '80')));
    expect(await refusal(() => setTargetGrid(planner, grid('20,0', '40', '60', '80')))).toBe('not refused');
    expect(expectOk(await setTargetGrid(planner, grid('10', '40', '60', '80')))).toEqual({ versi: 2 });
    const rows = await database.query(
      `select p.versi, count(*)::int as cells from target_periode p join target t on t.id = p.target_id where t.iku_id = $1 group by 1 order by 1`,
      [plan.iku[0]],
    );
    expect(rows).toEqual([
      { versi: 1, cells: 4 },
      { versi: 2, cells: 4 },
    ]);
    const events = await database.query(`select rincian from audit_event where aksi = 'target.set_grid' and subjek = $1 order by nomor`, [
      plan.iku[0],
    ]);
    expect(events).toHaveLength(2);
    expect(events[1]?.rincian).toMatchObject({
      tahun: 2024,
      lapis: 'renja',
      versi: 2,
      grid: [{ period: '2024-TW1', nilai: '10' }, {}, {}, {}],
    });
  });

  test('that contradicts the manual is refused whole, and each cell says why', async () => {
    expect(await refusal(() => setTargetGrid(planner, grid('20', '40', '60', '79')))).toEqual({
      code: 'target.grid_contradicts',
      fields: [
        {
          field: 'grid.2024-TW4',
          problem: 'grid_last_differs',
          detail: { period: '2024-TW4', hasil: '79', target: '80', usulan: '80' },
        },
      ],
    });
    const semesters = { ...grid(), grid: [{ period: '2024-S2', nilai: '80' }] };
    expect(await refusal(() => setTargetGrid(planner, semesters))).toMatchObject({
      fields: [
        { field: 'grid.2024-S2', problem: 'period_not_reported' },
        ...Array.from({ length: 4 }, () => ({ problem: 'period_missing' })),
      ],
    });
  });

  test('belongs to its layer: a layer that is not set has none, and a new layer starts without one', async () => {
    const pk = { ...grid('25', '50', '75', '90'), lapis: 'pk' } as const;
    expect(await refusal(() => setTargetGrid(planner, pk))).toEqual({ code: 'target.not_set', layer: 'pk', year: 2024 });
    expectOk(await setTargetGrid(planner, grid('20', '40', '60', '80')));
    expectOk(await setTarget(planner, { ...TARGET, ikuId: plan.iku[0], lapis: 'pk', nilai: { jenis: 'angka', nilai: '90' } }));
    expect(await read()).toMatchObject({ target: { lapis: 'pk', nilai: '90' }, tersimpan: null });
    expectOk(await setTargetGrid(planner, pk));
    expect((await read()).tersimpan).toMatchObject({ versi: 1, sesuai: true });
  });

  test('is set only by those who set targets, and leaves nothing behind when refused', async () => {
    expect(await refusal(() => setTargetGrid(pic, grid('20', '40', '60', '80')))).toEqual({ code: 'access.denied', action: 'target.set' });
    const beside = await (await givenAccount(database.parts, office, [['perencana', 'kr08']])).context();
    expect(await refusal(() => setTargetGrid(beside, grid('20', '40', '60', '80')))).toEqual({ code: 'iku.not_found' });
    expect(await refusal(() => setTargetGrid(planner, { ...grid('20', '40', '60', '80'), tahun: 2021 }))).toEqual({
      code: 'measurement.manual_missing',
      period: '2021',
    });
  });
});

import { inTenant } from '@selaras/adapters/db/in-tenant';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice } from '../../test-support/factories.ts';
import { entry, givenApproved, givenPlan, givenSubmitted, MANUAL, TARGET, type TestPlan } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { advanceMeasurement } from '../measurement/advance-measurement.ts';
import { addIku } from '../plan/add-iku.ts';
import { setTarget } from '../plan/set-target.ts';
import { recompute } from './recompute.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

type Office = { readonly plan: TestPlan; readonly unitId: string } & Readonly<Record<'pic' | 'verifikator' | 'perencana', Context>>;

async function givenMeasuring(manual = MANUAL): Promise<Office> {
  const office = await givenOffice(database.parts);
  const person = async (role: 'pic' | 'verifikator' | 'perencana') =>
    (await givenAccount(database.parts, office, [[role, 'kr07']])).context();
  const [pic, verifikator, perencana] = [await person('pic'), await person('verifikator'), await person('perencana')];
  return { pic, verifikator, perencana, unitId: office.units.kr07, plan: await givenPlan(perencana, office.units.kr07, manual) };
}

const figures = ({ plan }: Office) =>
  database.query(
    `select jenis, period, nilai, absen, diketahui, seluruhnya, inputs_hash, trace::text, pada, xmin::text from computed_figure
     where subjek = any($1) or starts_with(subjek, $2) order by jenis, subjek, period`,
    [[...plan.iku, plan.renstraId], `${plan.renstraId}:`],
  );
const npssOf = async ({ plan }: Office) =>
  (
    await database.query(
      `select nilai, absen, diketahui, seluruhnya from computed_figure where jenis = 'npss' and subjek = $1 and period = '2024'`,
      [plan.renstraId],
    )
  )[0];

describe('recompute', () => {
  test('follows an approved figure up to the NPSS, and says how much of it is known', async () => {
    const office = await givenMeasuring();
    expect(await npssOf(office)).toEqual({ nilai: null, absen: 'no_data_yet', diketahui: 0, seluruhnya: 3 });
    await givenApproved(office, office.plan.iku[0], entry('2024-TW1', '40'));
    expect(await npssOf(office)).toMatchObject({ nilai: '100', diketahui: 1, seluruhnya: 3 });
    await givenApproved(office, office.plan.iku[2], entry('2024-TW1', '20'));
    // atas: (100) known of two; bawah: 50. Both weigh the same.
    expect(await npssOf(office)).toMatchObject({ nilai: '75', diketahui: 2, seluruhnya: 3 });
  });

  test('a saved or submitted figure is in effect nowhere', async () => {
    const office = await givenMeasuring();
    await givenSubmitted(office.pic, office.plan.iku[0]);
    expect(await npssOf(office)).toMatchObject({ absen: 'no_data_yet', diketahui: 0 });
  });

  test('with equal inputs writes nothing: not a row is touched', async () => {
    const office = await givenMeasuring();
    await givenApproved(office, office.plan.iku[0]);
    const before = await figures(office);
    expect(before.length).toBeGreaterThan(20);
    database.parts.clock.wait(3600);
    const { renstraId, iku } = office.plan;
    const written = await inTenant(database.db, office.pic.actor.tenantId, (tx) =>
      recompute(tx, office.pic, { renstraId, years: [2020, 2021, 2022, 2023, 2024], ikuIds: iku }),
    );
    expect(written).toEqual({ ditulis: 0, berubah: 0 });
    expect(await figures(office)).toEqual(before);
  });

  test('a new target changes the capaian at once, and a weaker layer does not', async () => {
    const office = await givenMeasuring();
    const [ikuId] = office.plan.iku;
    await givenApproved(office, ikuId);
    const capaian = async () =>
      (await database.query(`select nilai from computed_figure where jenis = 'capaian' and subjek = $1 and period = '2024'`, [ikuId]))[0]
        ?.nilai;
    expect(await capaian()).toBe('100');
    expectOk(await setTarget(office.perencana, { ...TARGET, ikuId, lapis: 'renstra', nilai: { jenis: 'angka', nilai: '50' } }));
    expect(await capaian()).toBe('100');
    expectOk(
      await setTarget(office.perencana, { ...TARGET, ikuId, lapis: 'pk', nilai: { jenis: 'hitungan', terpenuhi: '50', jumlah: '50' } }),
    );
    expect(await capaian()).toBe('80');
  });

  test('a new indicator makes a total incomplete from its first moment', async () => {
    const office = await givenMeasuring();
    for (const ikuId of office.plan.iku) await givenApproved(office, ikuId);
    expect(await npssOf(office)).toMatchObject({ nilai: '100', diketahui: 3, seluruhnya: 3 });
    const { renstraId } = office.plan;
    const body = { renstraId, sasaranNomor: 1, kode: '4', nama: 'Indikator 4', satuan: 'persen', unitId: office.unitId, sumber: 'uji' };
    expectOk(await addIku(office.perencana, body));
    expect(await npssOf(office)).toMatchObject({ nilai: '100', diketahui: 3, seluruhnya: 4 });
  });

  test('sub-periods are consolidated as the manual says, and the year itself wins', async () => {
    const office = await givenMeasuring({ ...MANUAL, konsolidasiPeriode: 'rata_rata', periodePelaporan: 'semester' });
    const [ikuId] = office.plan.iku;
    const realisasi = async () =>
      (
        await database.query(`select nilai, absen from computed_figure where jenis = 'realisasi' and subjek = $1 and period = '2024'`, [
          ikuId,
        ])
      )[0];
    await givenApproved(office, ikuId, entry('2024-S1', '40'));
    expect(await realisasi()).toEqual({ nilai: null, absen: 'no_data_yet' });
    await givenApproved(office, ikuId, entry('2024-S2', '45'));
    expect(await realisasi()).toEqual({ nilai: '85', absen: null });
    await givenApproved(office, ikuId, entry('2024', '41'));
    expect(await realisasi()).toEqual({ nilai: '82', absen: null });
  });
});

describe('whatever the order of approvals', () => {
  const ORDERS = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const;
  const VALUES = ['17', '33', '50'] as const;

  test('NPSS and every figure below it come out the same', async () => {
    const results = [];
    for (const order of ORDERS) {
      const office = await givenMeasuring();
      const submitted = await Promise.all(
        office.plan.iku.map((ikuId, i) => givenSubmitted(office.pic, ikuId, entry('2024-TW2', VALUES[i]))),
      );
      for (const at of order) {
        const { id, versi } = submitted[at] ?? { id: '', versi: 0 };
        expectOk(await advanceMeasurement(office.verifikator, { id, versi, command: 'approve', alasan: null }));
      }
      results.push(
        (await figures(office))
          .map(({ jenis, period, nilai, absen, diketahui, seluruhnya }) => [jenis, period, nilai, absen, diketahui, seluruhnya].join(' '))
          .toSorted(),
      );
    }
    for (const result of results) expect(result).toEqual(results[0]);
  });
});

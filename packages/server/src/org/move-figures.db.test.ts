import { inTenant } from '@selaras/adapters/db/in-tenant';
import { plainDate } from '@selaras/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { entry, givenApproved, givenPlan, givenSubmitted, MANUAL, type Manual, type TestPlan } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { recompute } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { advanceMeasurement } from '../measurement/advance-measurement.ts';
import { moveUnit } from './move-unit.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

type Unit = keyof TestOffice['units'];
let office: TestOffice;
let admin: Context;
let plans: Readonly<Record<Unit, TestPlan>>;
let pic: Context;
let verifikator: Context;

const RAW: Manual = { ...MANUAL, konsolidasiLokasi: 'data_mentah' };

/** `tu` enters figures; kr07 above it, kr08 beside that, and the head office add up what lies below them. */
beforeEach(async () => {
  office = await givenOffice(database.parts);
  const person = async (role: 'admin' | 'perencana' | 'pic' | 'verifikator', unit: Unit) =>
    (await givenAccount(database.parts, office, [[role, unit]])).context();
  admin = await person('admin', 'pusat');
  const planner = await person('perencana', 'pusat');
  // Of the head office: whoever belongs to the unit itself moves with it, and would not find it where they saw it last.
  [pic, verifikator] = [await person('pic', 'pusat'), await person('verifikator', 'pusat')];
  plans = {
    tu: await givenPlan(planner, office.units.tu),
    kr07: await givenPlan(planner, office.units.kr07, RAW),
    kr08: await givenPlan(planner, office.units.kr08, RAW),
    pusat: await givenPlan(planner, office.units.pusat, RAW),
  };
});

const approve = (period: string, terpenuhi: string) => givenApproved({ pic, verifikator }, plans.tu.iku[0], entry(period, terpenuhi));
const move = async (parent: Unit, sejak: string) =>
  expectOk(await moveUnit(admin, { id: office.units.tu, parentId: office.units[parent], sejak: plainDate(sejak) }));

async function realisasi(unit: Unit, period: string): Promise<string | null> {
  const [row] = await database.query(
    `select coalesce(nilai::text, absen) as held from computed_figure where subjek = $1 and jenis = 'realisasi' and period = $2`,
    [plans[unit].iku[0], period],
  );
  return row === undefined ? null : String(row.held);
}
const everywhere = async (period: string) => [
  await realisasi('kr07', period),
  await realisasi('kr08', period),
  await realisasi('pusat', period),
];

/** What every office comes to when all of it is computed anew: nothing, when all of it is up to date. */
async function stale(): Promise<number> {
  let written = 0;
  for (const { renstraId, iku } of [plans.tu, plans.kr07, plans.kr08, plans.pusat]) {
    const done = await inTenant(database.db, office.tenantId, (tx) =>
      recompute(tx, admin, { renstraId, years: [2023, 2024], ikuIds: iku }),
    );
    written += done.ditulis;
  }
  return written;
}

describe('the figures of the units above a unit that moves', () => {
  test('follow from the day of the move on, in its transaction: out of the old one, into the new one, and above both', async () => {
    await approve('2024-TW1', '40');
    await approve('2024-TW4', '45');
    expect(await everywhere('2024-TW1')).toEqual(['80', null, '80']);
    expect(await everywhere('2024-TW4')).toEqual(['90', null, '90']);
    await move('kr08', '2024-07-01');
    expect(await everywhere('2024-TW1')).toEqual(['80', null, '80']);
    expect(await everywhere('2024-TW4')).toEqual(['no_data_yet', '90', '90']);
    expect(await everywhere('2024')).toEqual(['80', '90', '90']);
    expect(await stale()).toBe(0);
    const [event] = await database.query(
      `select rincian ->> 'ditulis' as ditulis from audit_event where aksi = 'unit.move' and tenant_id = $1`,
      [office.tenantId],
    );
    expect(Number(event?.ditulis)).toBeGreaterThan(5);
  });

  test('follow also where a later move is forgotten by an earlier one', async () => {
    await approve('2024-TW4', '45');
    await move('kr08', '2024-10-01');
    expect(await everywhere('2024-TW4')).toEqual(['no_data_yet', '90', '90']);
    await move('pusat', '2024-04-01');
    expect(await everywhere('2024-TW4')).toEqual(['no_data_yet', 'no_data_yet', '90']);
    await move('kr07', '2024-04-01');
    expect(await everywhere('2024-TW4')).toEqual(['90', 'no_data_yet', '90']);
    expect(await stale()).toBe(0);
  });

  test('have what was approved at the same moment, whichever came first', async () => {
    await approve('2024-TW4', '45');
    const submitted = [
      await givenSubmitted(pic, plans.tu.iku[0], entry('2024-TW3', '30')),
      await givenSubmitted(pic, plans.tu.iku[0], entry('2024-TW2', '20')),
    ];
    const approvals = submitted.map(({ id, versi }) => advanceMeasurement(verifikator, { id, versi, command: 'approve', alasan: null }));
    const [, ...approved] = await Promise.all([move('kr08', '2024-07-01'), ...approvals]);
    for (const one of approved) expectOk(one);
    expect(await everywhere('2024-TW2')).toEqual(['40', null, '40']);
    expect(await everywhere('2024-TW3')).toEqual([expect.toBeOneOf([null, 'no_data_yet']), '60', '60']);
    expect(await stale()).toBe(0);
  });

  test('stay as they were when the move is refused', async () => {
    await approve('2024-TW4', '45');
    const refused = await moveUnit(admin, { id: office.units.kr07, parentId: office.units.tu, sejak: plainDate('2024-07-01') });
    expect(refused).toEqual({ ok: false, error: { code: 'unit.moves_below_itself' } });
    expect(await everywhere('2024-TW4')).toEqual(['90', null, '90']);
  });
});

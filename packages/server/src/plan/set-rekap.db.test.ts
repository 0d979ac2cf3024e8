import type { RekapBody } from '@selaras/contract';
import type { Role } from '@selaras/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { entry, givenApproved, givenPlan, type TestPlan } from '../../test-support/plan-factories.ts';
import { openTestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { readJob } from '../job/read-job.ts';
import { runJobs } from '../job/run-jobs.ts';
import { readRekap } from './read-rekap.ts';
import { setRekap } from './set-rekap.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let office: TestOffice;
let planner: Context;
let plan: TestPlan;
const as = async (role: Role, unit: 'kr07' | 'kr08' | 'pusat' = 'kr07') =>
  (await givenAccount(database.parts, office, [[role, unit]])).context();

/** Two figures of 2024: 100 percent in the perspektif `atas`, 50 percent in `bawah`. */
beforeEach(async () => {
  office = await givenOffice(database.parts);
  planner = await as('perencana');
  plan = await givenPlan(planner, office.units.kr07);
  const people = { pic: await as('pic'), verifikator: await as('verifikator') };
  await givenApproved(people, plan.iku[0], entry('2024-TW1', '40'));
  await givenApproved(people, plan.iku[2], entry('2024-TW1', '20'));
});

const work = () => runJobs({ parts: database.parts, log: () => {}, isStopping: () => false });
const total = async (jenis: string, subjek = plan.renstraId) =>
  (
    await database.query(
      `select coalesce(nilai::text, absen) as held, paket from computed_figure where jenis = $1 and subjek = $2 and period = '2024'`,
      [jenis, subjek],
    )
  )[0];
const NKO: RekapBody = {
  paketRekap: 'nko:300-2022',
  perspektif: [
    { kode: 'atas', peran: 'stakeholder' },
    { kode: 'bawah', peran: 'customer' },
  ],
};

async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

describe('how a Renstra adds its figures up', () => {
  test('can be changed afterwards, and every total of its years follows by a job', async () => {
    expect(await total('npss')).toMatchObject({ held: '75', paket: 'npss:bkn' });
    const { jobId } = expectOk(await setRekap(planner, { renstraId: plan.renstraId, ...NKO }));
    expect(jobId).not.toBeNull();
    expect(await total('npss')).toMatchObject({ held: '75', paket: 'npss:bkn' });
    await work();
    // 30 % of 100 and 20 % of 50, scaled to the 50 % that is known.
    expect(await total('npss')).toMatchObject({ held: '80', paket: 'nko:300-2022' });
    expect(expectOk(await readJob(planner, { id: jobId ?? '' }))).toMatchObject({
      jenis: 'recompute',
      state: 'selesai',
      hasil: { masalah: [] },
    });
    const { paket, perspektif } = expectOk(await readRekap(planner, { renstraId: plan.renstraId }));
    expect([paket.id, perspektif.map(({ peran, dasar }) => [peran, dasar])]).toEqual([
      'nko:300-2022',
      [
        ['stakeholder', 'setelan'],
        ['customer', 'setelan'],
      ],
    ]);
  });

  test('is told in the trail with what it was, beside the job', async () => {
    expectOk(await setRekap(planner, { renstraId: plan.renstraId, ...NKO }));
    const events = await database.query(`select aksi, rincian from audit_event where tenant_id = $1 order by nomor desc limit 2`, [
      office.tenantId,
    ]);
    expect(events).toMatchObject([
      {
        aksi: 'renstra.set_rekap',
        rincian: {
          sebelum: { paketRekap: 'npss:bkn', peran: {} },
          sesudah: { paketRekap: 'nko:300-2022', peran: { atas: 'stakeholder', bawah: 'customer' } },
        },
      },
      { aksi: 'job.start' },
    ]);
  });

  test('a role that is taken away follows from its code again, one that is left out stays', async () => {
    expectOk(await setRekap(planner, { renstraId: plan.renstraId, ...NKO }));
    expectOk(
      await setRekap(planner, { renstraId: plan.renstraId, paketRekap: 'nko:300-2022', perspektif: [{ kode: 'atas', peran: null }] }),
    );
    const { perspektif } = expectOk(await readRekap(planner, { renstraId: plan.renstraId }));
    expect(perspektif.map(({ peran, dasar }) => [peran, dasar])).toEqual([
      [null, null],
      ['customer', 'setelan'],
    ]);
    await work();
    expect(await total('npss')).toMatchObject({ held: 'not_computable' });
  });

  test('that is said as it stands changes nothing and starts nothing', async () => {
    const before = await fingerprint(database);
    const same = { renstraId: plan.renstraId, paketRekap: 'npss:bkn', perspektif: [{ kode: 'atas', peran: null }] };
    expect(expectOk(await setRekap(planner, same))).toEqual({ jobId: null });
    expect(await fingerprint(database)).toEqual(before);
  });

  test('by a pack or for a perspektif that does not exist is refused, each at its place', async () => {
    const perspektif = [
      { kode: 'atas', peran: 'customer' as const },
      { kode: 'tengah', peran: null },
      { kode: 'atas', peran: null },
    ];
    expect(await refusal(() => setRekap(planner, { renstraId: plan.renstraId, paketRekap: 'nko:2050', perspektif }))).toMatchObject({
      code: 'input.malformed',
      fields: [
        { field: 'paketRekap', problem: 'unknown_reference' },
        { field: 'perspektif.1.kode', problem: 'unknown_reference' },
        { field: 'perspektif.2.kode', problem: 'duplicate' },
      ],
    });
  });

  test.each(['pic', 'verifikator', 'kepala'] as const)('is not for the %s', async (role) => {
    const who = await as(role);
    expect(await refusal(() => setRekap(who, { renstraId: plan.renstraId, ...NKO }))).toEqual({
      code: 'access.denied',
      action: 'plan.edit',
    });
    expect(expectOk(await readRekap(who, { renstraId: plan.renstraId })).abilities).toEqual([]);
  });

  test('of another office is not there', async () => {
    const beside = await as('perencana', 'kr08');
    expect(await refusal(() => setRekap(beside, { renstraId: plan.renstraId, ...NKO }))).toEqual({ code: 'renstra.not_found' });
  });

  test('changed twice in a row ends as it was said last', async () => {
    const both = [NKO, { paketRekap: 'npss:bkn', perspektif: NKO.perspektif }];
    for (const one of both) expectOk(await setRekap(planner, { renstraId: plan.renstraId, ...one }));
    await work();
    expect(await total('npss')).toMatchObject({ held: '75', paket: 'npss:bkn' });
  });
});

test('over HTTP', async () => {
  const app = await openTestApp(database);
  const browser = app.browser();
  await browser.signIn((await givenAccount(database.parts, office, [['perencana', 'kr07']])).email);
  const path = `/api/renstra/${plan.renstraId}/rekap`;
  expect((await browser.get(path)).json()).toMatchObject({ paket: { id: 'npss:bkn' }, abilities: ['plan.edit'] });
  const answer = await browser.post(path, NKO);
  expect([answer.statusCode, answer.json()]).toMatchObject([200, { jobId: expect.any(String) }]);
  await work();
  expect((await browser.get(path)).json()).toMatchObject({ paket: { id: 'nko:300-2022' } });
  expect((await browser.post(path, { ...NKO, perspektif: [{ kode: 'atas', peran: 'lain' }] })).statusCode).toBe(400);
  await app.close();
});

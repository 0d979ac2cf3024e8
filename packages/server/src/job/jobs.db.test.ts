import { inTenant } from '@selaras/adapters/db/in-tenant';
import { claimJob, findJob } from '@selaras/adapters/job/job.queries';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { expectOk, givenAccount, givenOffice } from '../../test-support/factories.ts';
import { entry, givenApproved, givenPlan, type TestPlan } from '../../test-support/plan-factories.ts';
import { openTestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { startRecompute } from '../capaian/start-recompute.ts';
import type { Context } from '../context.ts';
import type { LogEntry } from '../http/services.ts';
import { startJobRunner } from './job-runner.ts';
import { readJob } from './read-job.ts';
import { runJobs } from './run-jobs.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

type Two = { readonly planner: Context; readonly plans: readonly [TestPlan, TestPlan] };

/** Two offices with a figure each, and somebody who plans for both. What was computed is gone, as after a new engine. */
async function givenTwo(): Promise<Two> {
  const office = await givenOffice(database.parts);
  const person = async (role: 'pic' | 'verifikator' | 'perencana', unit: 'kr07' | 'kr08' | 'pusat') =>
    (await givenAccount(database.parts, office, [[role, unit]])).context();
  const plans = [];
  for (const unit of ['kr07', 'kr08'] as const) {
    const plan = await givenPlan(await person('perencana', unit), office.units[unit]);
    const people = { pic: await person('pic', unit), verifikator: await person('verifikator', unit) };
    await givenApproved(people, plan.iku[0], entry('2024-TW1', '40'));
    plans.push(plan);
  }
  const [one, two] = plans;
  if (one === undefined || two === undefined) throw new Error('there are two offices');
  await database.query(
    `update computed_figure set inputs_hash = 'old', nilai = 1, absen = null where period like '2024%' and tenant_id = $1`,
    [office.tenantId],
  );
  return { planner: await person('perencana', 'pusat'), plans: [one, two] };
}

const realisasi = async ({ iku }: TestPlan): Promise<unknown> =>
  (await database.query(`select nilai from computed_figure where subjek = $1 and jenis = 'realisasi' and period = '2024'`, [iku[0]]))[0]
    ?.nilai;

const log: LogEntry[] = [];
const work = (isStopping: () => boolean = () => false) => runJobs({ parts: database.parts, log: (one) => void log.push(one), isStopping });

describe('computing a year anew', () => {
  test('goes through the offices one by one, shows how far it is, and says how much it wrote', async () => {
    const { planner, plans } = await givenTwo();
    const { jobId } = expectOk(await startRecompute(planner, { tahun: 2024 }));
    expect(expectOk(await readJob(planner, { id: jobId }))).toMatchObject({ state: 'menunggu', seluruhnya: 2, selesai: 0, hasil: null });
    let parts = 0;
    await work(() => parts++ >= 1);
    expect(expectOk(await readJob(planner, { id: jobId }))).toMatchObject({ state: 'berjalan', selesai: 1 });
    await work();
    const done = expectOk(await readJob(planner, { id: jobId }));
    expect(done).toMatchObject({ state: 'selesai', selesai: 2, hasil: { masalah: [] } });
    expect(done.hasil?.ditulis).toBeGreaterThan(10);
    expect([await realisasi(plans[0]), await realisasi(plans[1])]).toEqual(['80', '80']);
    const again = expectOk(await startRecompute(planner, { tahun: 2024 }));
    await work();
    expect(expectOk(await readJob(planner, { id: again.jobId })).hasil).toEqual({ ditulis: 0, masalah: [] });
  });

  test('goes on where it was after the process was killed in the middle of a part', async () => {
    const { planner, plans } = await givenTwo();
    const { jobId } = expectOk(await startRecompute(planner, { tahun: 2024 }));
    let parts = 0;
    await work(() => parts++ >= 1);
    // The part had been written and the job not yet: what a kill between the two transactions leaves.
    await database.query(`update job set selesai = 0 where id = $1`, [jobId]);
    const runner = startJobRunner(database.parts, (one) => void log.push(one));
    await vi.waitFor(
      async () => expect(expectOk(await readJob(planner, { id: jobId }))).toMatchObject({ state: 'selesai', selesai: 2 }),
      10_000,
    );
    await runner.stop();
    expect([await realisasi(plans[0]), await realisasi(plans[1])]).toEqual(['80', '80']);
  });

  test('asked for twice at once is one job, and two runners do no part twice', async () => {
    const { planner } = await givenTwo();
    const [a, b] = await Promise.all([startRecompute(planner, { tahun: 2024 }), startRecompute(planner, { tahun: 2024 })]);
    expect(expectOk(a)).toEqual(expectOk(b));
    const { jobId: id } = expectOk(a);
    const { tenantId } = planner.actor;
    await inTenant(database.db, tenantId, async (tx) => {
      expect(await claimJob(tx, id)).toBe(true);
      await work();
      expect((await findJob(tx, id))?.selesai).toBe(0);
    });
    await Promise.all([work(), work()]);
    await work();
    const events = await database.query(`select subjek from audit_event where aksi = 'capaian.recompute' and tenant_id = $1`, [tenantId]);
    expect(events).toHaveLength(2);
    expect(new Set(events.map(({ subjek }) => subjek)).size).toBe(2);
  });

  test('lists an office that failed and goes on with the others', async () => {
    const { planner, plans } = await givenTwo();
    await database.query(`update renstra set paket_rekap = 'npss:tidak-ada' where id = $1`, [plans[0].renstraId]);
    const { jobId } = expectOk(await startRecompute(planner, { tahun: 2024 }));
    await work();
    const { state, hasil } = expectOk(await readJob(planner, { id: jobId }));
    expect(state).toBe('selesai');
    expect(hasil?.masalah).toEqual([{ tempat: 'Unit kr07', code: 'server.unexpected', params: { requestId: jobId } }]);
    expect([await realisasi(plans[0]), await realisasi(plans[1])]).toEqual(['1', '80']);
    expect(log.some(({ event }) => event === 'job_part_failed')).toBe(true);
  });

  test('is refused to whoever does not plan, and a job of others is not there', async () => {
    const { planner } = await givenTwo();
    const office = await givenOffice(database.parts);
    const reader = await (await givenAccount(database.parts, office, [['pic', 'kr07']])).context();
    expect(await startRecompute(reader, { tahun: 2024 })).toEqual({ ok: false, error: { code: 'access.denied', action: 'plan.edit' } });
    const { jobId } = expectOk(await startRecompute(planner, { tahun: 2024 }));
    expect(await readJob(reader, { id: jobId })).toEqual({ ok: false, error: { code: 'job.not_found' } });
    await work();
  });
});

test('over HTTP: start, progress, and a derivation to keep', async () => {
  const app = await openTestApp(database);
  const office = await givenOffice(database.parts);
  const account = await givenAccount(database.parts, office, [['perencana', 'kr07']]);
  const plan = await givenPlan(await account.context(), office.units.kr07);
  const browser = app.browser();
  await browser.signIn(account.email);
  const started = await browser.post('/api/recompute', { tahun: 2024 });
  const { jobId } = started.json<{ jobId: string }>();
  await work();
  expect((await browser.get(`/api/jobs/${jobId}`)).json()).toMatchObject({ id: jobId, jenis: 'recompute', state: 'selesai' });
  const file = await browser.get(`/api/iku/${plan.iku[0]}/derivation?tahun=2024`);
  expect([file.statusCode, file.headers['content-disposition']]).toEqual([200, 'attachment; filename="asal-iku-1-2024.json"']);
  expect((await browser.get(`/api/iku/${plan.iku[0]}/derivation`)).statusCode).toBe(400);
  expect((await browser.get(`/api/iku/${plan.iku[0]}/trend`)).statusCode).toBe(200);
  expect((await browser.get(`/api/iku/${plan.iku[0]}/changes`)).json()).toEqual([]);
  const body = { tahun: 2024, period: null, komponen: null, realisasi: '70', target: null };
  expect((await browser.post(`/api/iku/${plan.iku[0]}/simulate`, body)).json()).toMatchObject({ realisasi: { menjadi: { nilai: '70' } } });
  await app.close();
});

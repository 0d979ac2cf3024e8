import { setTimeout as sleep } from 'node:timers/promises';
import { type JobWire, job as jobWire, manualsPage, type SmartWire } from '@selaras/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { startLiveServer } from '../packages/server/test-support/live-server.ts';
import { checkDatabase } from './database-checks.ts';
import { holdFigures, holdJob, holdTrail, untilWaiting } from './hold.ts';
import { closeJobScene, indicatorsOf, type JobScene, openJobScene, YEAR } from './job-scene.ts';
import { besideServer } from './own-connection.ts';
import { bodyOf } from './subjects.ts';

let scene: JobScene;
beforeAll(async () => {
  scene = await openJobScene();
}, 180_000);
afterAll(() => closeJobScene(scene));

const dataDir = (): string => scene.options.dataDir;
const started = z.object({ jobId: z.string() });

/** `kill -9`, the command that starts it again, and the end of the job. */
async function dieAndGoOn(jobId: string, release: () => Promise<void>): Promise<JobWire> {
  await scene.server.kill();
  await release();
  scene.server = await startLiveServer(scene.options);
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50)) {
    const job = bodyOf(await scene.people.admin.get(`/api/jobs/${jobId}`), jobWire);
    if (job.state === 'selesai' || job.state === 'gagal') return job;
  }
  throw new Error(`the job does not end\n${scene.server.said()}`);
}

const eventsOf = (aksi: string): Promise<number> =>
  besideServer(dataDir(), async (db) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit_event where aksi = ${aksi}`.execute(db);
    return rows[0]?.n ?? Number.NaN;
  });

/** Everything that must hold whatever happened, above all that every figure is what its inputs come to. */
async function faults(): Promise<readonly string[]> {
  const found: string[] = [];
  await besideServer(dataDir(), (db) => checkDatabase(db, dataDir(), found));
  return found;
}

test('killed with a part written and not committed, a computation ends with every figure right and each of them counted once', async () => {
  const spoiled = await besideServer(dataDir(), async (db) => {
    const { numAffectedRows } = await sql`
      update computed_figure set nilai = 1, absen = null, inputs_hash = 'lama' where left(period, 4) = ${String(YEAR)}`.execute(db);
    return Number(numAffectedRows);
  });
  expect(await faults()).not.toEqual([]);
  const figures = await holdFigures(dataDir(), scene.offices[1].renstraId);
  const { jobId } = bodyOf(await scene.people.admin.post('/api/recompute', { tahun: YEAR }), started);
  await untilWaiting(dataDir(), 'capaian:');
  const trail = await holdTrail(dataDir());
  await figures.release();
  await untilWaiting(dataDir(), 'from audit_head');
  const before = bodyOf(await scene.people.admin.get(`/api/jobs/${jobId}`), jobWire);
  expect(before).toMatchObject({ state: 'berjalan', seluruhnya: 3, selesai: 1 });
  const job = await dieAndGoOn(jobId, trail.release);
  expect(job).toMatchObject({ state: 'selesai', selesai: 3, hasil: { ditulis: spoiled, masalah: [] } });
  expect(await eventsOf('capaian.recompute')).toBe(3);
  expect(await faults()).toEqual([]);
}, 120_000);

test('killed at the last step of a part, an import ends with one version in force everywhere', async () => {
  const figures = await holdFigures(dataDir(), scene.offices[0].renstraId);
  const { jobId } = bodyOf(await scene.people.admin.post('/api/central-manuals', scene.file), started);
  await untilWaiting(dataDir(), 'capaian:');
  const row = await holdJob(dataDir(), jobId);
  await figures.release();
  await untilWaiting(dataDir(), 'update "job"');
  const job = await dieAndGoOn(jobId, row.release);
  expect(job).toMatchObject({ state: 'selesai', seluruhnya: 2, selesai: 2, hasil: { ditulis: 2, masalah: [] } });
  for (const { ikuId } of scene.offices) {
    const { versi } = bodyOf(await scene.people.admin.get(`/api/iku/${ikuId}/manuals?tahun=${YEAR}`), manualsPage);
    expect(versi).toMatchObject([{ versi: 1, status: 'berlaku', pusat: true }]);
  }
  expect(await eventsOf('manual.central')).toBe(2);
  expect(await faults()).toEqual([]);
}, 120_000);

const MET = { nilai: 'ya', catatan: '' } as const;
const SMART: SmartWire = { S: MET, M: MET, A: MET, R: MET, T: MET };
const PENETAPAN = { jenis: 'keputusan', nomor: 'KEP-1/UJI', tanggal: '2025-01-02', penandatangan: 'Kepala Kantor' };
const draftWire = z.object({ versi: z.number() });

/** A correction that lies ready for its decree; answers its lock. */
async function givenReviewed(ikuId: string): Promise<number> {
  const { perencana, verifikator } = scene.people;
  const page = bodyOf(await perencana.get(`/api/iku/${ikuId}/manuals?tahun=${YEAR}`), manualsPage);
  const held = page.versi.find(({ status }) => status === 'berlaku');
  if (held === undefined) throw new Error('no version is in force');
  const { sejakTahun, sampaiTahun, manual } = held;
  const isi = { ...manual, desimal: (manual.desimal + 1) % 3 };
  const draft = { versi: page.draf?.versi ?? 0, sejakTahun, sampaiTahun, jenisPerubahan: 'koreksi', alasan: 'uji', manual: isi };
  const saved = bodyOf(await perencana.post(`/api/iku/${ikuId}/manual-draft`, draft), draftWire);
  const path = `/api/iku/${ikuId}/manual-draft/advance`;
  const submit = { versi: saved.versi, command: 'ajukan', alasan: null, smart: null };
  const { versi } = bodyOf(await perencana.post(path, submit), draftWire);
  return bodyOf(await verifikator.post(path, { versi, command: 'tinjau', alasan: null, smart: SMART }), draftWire).versi;
}

test('enacted by many at once over the network, a version comes into force once, and two indicators do not hold each other up', async () => {
  const [one, other] = await indicatorsOf(scene);
  if (one === undefined || other === undefined) throw new Error('the example office has indicators');
  const enact = (ikuId: string, versi: number) =>
    scene.people.kepala.post(`/api/iku/${ikuId}/manual-draft/enact`, { versi, penetapan: PENETAPAN });
  const before = await eventsOf('manual.enact');
  const versi = await givenReviewed(one.id);
  const clicks = await Promise.all(Array.from({ length: 8 }, () => enact(one.id, versi)));
  expect(clicks.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
  const ready = [
    [one.id, await givenReviewed(one.id)],
    [other.id, await givenReviewed(other.id)],
  ] as const;
  const both = await Promise.all(ready.map(([ikuId, lock]) => enact(ikuId, lock)));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect((await eventsOf('manual.enact')) - before).toBe(3);
  expect(await faults()).toEqual([]);
}, 120_000);

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice } from '../../test-support/factories.ts';
import { givenPlan, givenReviewedManual, kepalaBeside, MANUAL, PENETAPAN, type TestPlan } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { addIku } from './add-iku.ts';
import { advanceManualDraft } from './advance-manual-draft.ts';
import { discardManualDraft } from './discard-manual-draft.ts';
import { enactManual } from './enact-manual.ts';
import { readManuals } from './read-manuals.ts';
import { saveManualDraft } from './save-manual-draft.ts';

let database: TestDatabase;
let planner: Context;
let plan: TestPlan;
let unitId: string;
let ikuId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  const office = await givenOffice(database.parts);
  unitId = office.units.tu;
  planner = await (await givenAccount(database.parts, office, [['perencana', 'kr07']])).context();
  plan = await givenPlan(planner, office.units.kr07);
});
afterAll(() => database.close());

let kode = 20;
beforeEach(async () => {
  const head = { renstraId: plan.renstraId, sasaranNomor: 1, nama: 'Indikator lain', satuan: 'persen', unitId, sumber: 'uji' };
  ({ id: ikuId } = expectOk(await addIku(planner, { ...head, kode: String(kode++) })));
});

const save = (versi: number, alasan: string) =>
  saveManualDraft(planner, { ikuId, versi, sejakTahun: 2023, sampaiTahun: 2024, jenisPerubahan: 'lainnya', alasan, manual: MANUAL });
const draftNow = async () => {
  const { draf } = expectOk(await readManuals(planner, { ikuId, tahun: 2024 }));
  return draf === null ? null : { versi: draf.versi, alasan: draf.alasan };
};

test('a tab that still shows a draft that was thrown away never overwrites the next one', async () => {
  const old = expectOk(await save(0, 'draf lama'));
  expectOk(await discardManualDraft(planner, { ikuId, versi: old.versi }));
  const next = expectOk(await save(0, 'draf baru'));
  expect(await save(old.versi, 'dari tab lama')).toEqual({ ok: false, error: { code: 'approval.stale_version', current: next.versi } });
  expect(await discardManualDraft(planner, { ikuId, versi: old.versi })).toMatchObject({ error: { code: 'approval.stale_version' } });
  const submit = { ikuId, versi: old.versi, command: 'ajukan', alasan: null, smart: null } as const;
  expect(await advanceManualDraft(planner, submit)).toMatchObject({ error: { code: 'approval.stale_version' } });
  expect(await draftNow()).toEqual({ versi: next.versi, alasan: 'draf baru' });
});

test('no lock is given twice, however often a draft ends', async () => {
  const given: number[] = [];
  for (const alasan of ['satu', 'dua', 'tiga']) {
    given.push(expectOk(await save(0, alasan)).versi);
    const again = expectOk(await save(given.at(-1) ?? 0, `${alasan}, diperbaiki`)).versi;
    given.push(again);
    expectOk(await discardManualDraft(planner, { ikuId, versi: again }));
  }
  expect(given).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a tab that shows a draft which came into force does not overwrite the next one either', async () => {
  const kepala = kepalaBeside(planner);
  const versi = await givenReviewedManual({ planner, kepala }, { ikuId, sampaiTahun: 2023 });
  expectOk(await enactManual(kepala, { ikuId, versi, penetapan: PENETAPAN }));
  const next = expectOk(await save(0, 'versi berikutnya'));
  expect(next.versi).toBeGreaterThan(versi);
  for (let stale = 1; stale <= versi; stale++) expect(await save(stale, 'dari tab lama')).toMatchObject({ error: { current: next.versi } });
  expect(await draftNow()).toEqual({ versi: next.versi, alasan: 'versi berikutnya' });
});

test('what is told of a save in the trail is the lock that it gave', async () => {
  const first = expectOk(await save(0, 'satu'));
  expectOk(await discardManualDraft(planner, { ikuId, versi: first.versi }));
  const second = expectOk(await save(0, 'dua'));
  const events = await database.query(
    `select rincian ->> 'versi' as versi from audit_event where subjek = $1 and aksi = 'manual.save_draft' order by nomor`,
    [ikuId],
  );
  expect(events.map(({ versi }) => Number(versi))).toEqual([first.versi, second.versi]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { givenAccount, givenOffice, type TestAccount, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { content, entry, givenApproved, givenDraft, givenPlan, givenSubmitted, type TestPlan } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { attachEvidence } from '../evidence/attach-evidence.ts';
import { advanceMeasurement } from './advance-measurement.ts';
import { previewMeasurement } from './preview-measurement.ts';
import { readForm } from './read-form.ts';
import { readIku } from './read-iku.ts';
import { readVersions } from './read-versions.ts';
import { recordMeasurement } from './record-measurement.ts';

let database: TestDatabase;
let office: TestOffice;
let plan: TestPlan;
let iku: string;
let accounts: Record<'pic' | 'verifikator' | 'perencana', TestAccount>;
let pic: Context;
let verifikator: Context;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  office = await givenOffice(database.parts);
  const person = (role: 'pic' | 'verifikator' | 'perencana') => givenAccount(database.parts, office, [[role, 'kr07']]);
  accounts = { pic: await person('pic'), verifikator: await person('verifikator'), perencana: await person('perencana') };
  plan = await givenPlan(await accounts.perencana.context(), office.units.kr07);
  [iku] = plan.iku;
  [pic, verifikator] = [await accounts.pic.context(), await accounts.verifikator.context()];
});

/** The refusal, after a check that it has changed nothing anywhere. */
async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

const record =
  (body: Record<string, unknown>, versi = 0) =>
  () =>
    recordMeasurement(pic, { ...entry(), ...body, ikuId: iku, versi });
const komponen = (terpenuhi: unknown, jumlah: unknown = { jenis: 'angka', nilai: '50' }) => ({ komponen: { terpenuhi, jumlah } });
const angka = (nilai: string) => ({ jenis: 'angka', nilai });

describe('an entry that cannot be right is refused with the field and the reason, and nothing changes', () => {
  test.each([
    ['a word for a count', komponen(angka('banyak')), { field: 'komponen.terpenuhi', problem: 'not_a_number' }],
    ['a unit typed with the figure', komponen(angka('40 instansi')), { field: 'komponen.terpenuhi', problem: 'not_a_number' }],
    ['a percent sign', komponen(angka('80%')), { field: 'komponen.terpenuhi', problem: 'not_a_number' }],
    ['a thousands separator', komponen(angka('1.000,5')), { field: 'komponen.terpenuhi', problem: 'not_a_number' }],
    ['a fraction of an instansi', komponen(angka('40,5')), { field: 'komponen.terpenuhi', problem: 'not_a_count' }],
    ['less than nothing', komponen(angka('-1')), { field: 'komponen.terpenuhi' }],
    ['more than the manual allows', komponen(angka('40'), angka('101')), { field: 'komponen.jumlah', problem: 'above_maximum' }],
    ['a list where a count belongs', komponen({ jenis: 'daftar', baris: [] }), { field: 'komponen.terpenuhi', problem: 'malformed' }],
    ['nothing where the manual asks', komponen(angka('')), { field: 'komponen.terpenuhi', problem: 'required' }],
    ['a component of another manual', { komponen: { lain: angka('1') } }, { field: 'komponen.lain', problem: 'unknown_component' }],
    ['a figure without a source', { sumber: '' }, { field: 'sumber', problem: 'required' }],
  ])('%s', async (_what, body, problem) => {
    expect(await refusal(record(body))).toMatchObject({
      code: 'measurement.invalid',
      fields: expect.arrayContaining([expect.objectContaining(problem)]),
    });
  });

  test.each(['2024-S1', '2024-M03', '2019-TW1', '2025-TW1', '2024-TW5'])('a period that is not measured: %s', async (period) => {
    expect(await refusal(record({ period }))).toEqual({ code: 'measurement.period_unknown', period });
  });

  test('a year without a manual', async () => {
    expect(await refusal(record({ period: '2021-TW1' }))).toEqual({ code: 'measurement.manual_missing', period: '2021-TW1' });
  });

  test('a foreign indicator answers like a missing one', async () => {
    const missing = { ok: false, error: { code: 'iku.not_found' } };
    const input = { ...entry(), versi: 0 };
    expect(await recordMeasurement(pic, { ...input, ikuId: database.parts.newId() })).toEqual(missing);
    const neighbour = await (await givenAccount(database.parts, office, [['pic', 'kr08']])).context();
    expect(await recordMeasurement(neighbour, { ...input, ikuId: iku })).toEqual(missing);
    const other = await givenOffice(database.parts);
    const stranger = await (await givenAccount(database.parts, other, [['pic', 'pusat']])).context();
    expect(await refusal(() => recordMeasurement(stranger, { ...input, ikuId: iku }))).toEqual({ code: 'iku.not_found' });
    expect(await readIku(stranger, { ikuId: iku, tahun: 2024 })).toEqual(missing);
    expect(await readForm(stranger, { ikuId: iku, period: '2024-TW1' })).toEqual(missing);
  });

  test('a preview is refused by the same rules and leaves no trace when it is not', async () => {
    const before = await fingerprint(database);
    const good = await previewMeasurement(pic, { ...entry(), ikuId: iku });
    expect(good).toMatchObject({ ok: true, value: { realisasi: { nilai: '80' }, capaian: { nilai: '100' }, status: 'tercapai' } });
    expect(await fingerprint(database)).toEqual(before);
    const bad = () => previewMeasurement(pic, { ...entry('2024-TW1', 'x'), ikuId: iku });
    expect(await refusal(bad)).toMatchObject({ code: 'measurement.invalid' });
  });
});

describe('roles', () => {
  test('a role that was taken away in the middle stops the next step', async () => {
    const draft = await givenDraft(pic, iku);
    await database.query(`update role_assignment set role = 'verifikator' where account_id = $1`, [accounts.pic.id]);
    const now = await accounts.pic.context();
    const save = () => recordMeasurement(now, { ...entry(), ikuId: iku, versi: draft.versi });
    expect(await refusal(save)).toEqual({ code: 'access.denied', action: 'measurement.record' });
    await database.query('delete from role_assignment where account_id = $1', [accounts.pic.id]);
    const nobody = await accounts.pic.context();
    expect(await refusal(() => recordMeasurement(nobody, { ...entry(), ikuId: iku, versi: draft.versi }))).toEqual({
      code: 'iku.not_found',
    });
  });

  test('nobody approves their own data: neither who submitted it nor who typed it', async () => {
    const both = await givenAccount(database.parts, office, [
      ['pic', 'kr07'],
      ['verifikator', 'kr07'],
    ]);
    const twice = await both.context();
    const submitted = await givenSubmitted(twice, iku);
    expect(submitted.abilities).not.toContain('approve');
    const approve = () => advanceMeasurement(twice, { id: submitted.id, versi: submitted.versi, command: 'approve', alasan: null });
    expect(await refusal(approve)).toEqual({ code: 'approval.self_approval' });

    const typed = await givenDraft(twice, plan.iku[1]);
    await attachEvidence(twice, { measurementId: typed.id, nama: 'rekap.txt', content: content() });
    const byOther = await advanceMeasurement(pic, { id: typed.id, versi: typed.versi, command: 'submit', alasan: null });
    expect(byOther).toMatchObject({ ok: true, value: { state: 'submitted' } });
    const own = () => advanceMeasurement(twice, { id: typed.id, versi: typed.versi + 1, command: 'approve', alasan: null });
    expect(await refusal(own)).toEqual({ code: 'approval.self_approval' });
  });

  test('a verifikator can return only with a reason, and cannot submit', async () => {
    const { id, versi } = await givenSubmitted(pic, iku);
    const give = (alasan: string | null) => () => advanceMeasurement(verifikator, { id, versi, command: 'return', alasan });
    expect(await refusal(give(null))).toEqual({ code: 'approval.reason_required' });
    expect(await refusal(give('  '))).toEqual({ code: 'approval.reason_required' });
    expect(await give('Lampirkan rekap TW I')()).toMatchObject({
      ok: true,
      value: { state: 'returned', alasanKembali: 'Lampirkan rekap TW I' },
    });
    const submit = () => advanceMeasurement(verifikator, { id, versi: versi + 1, command: 'submit', alasan: null });
    expect(await refusal(submit)).toEqual({ code: 'access.denied', action: 'measurement.submit' });
  });
});

describe('evidence', () => {
  test('a final figure is not submitted without it; a projection is', async () => {
    const { id, versi } = await givenDraft(pic, iku);
    const submit = () => advanceMeasurement(pic, { id, versi, command: 'submit', alasan: null });
    expect(await refusal(submit)).toEqual({ code: 'measurement.evidence_required' });
    const projected = await givenDraft(pic, iku, { ...entry('2024-TW2'), statusRilis: 'proyeksi_mandiri' });
    const submitted = await advanceMeasurement(pic, { id: projected.id, versi: projected.versi, command: 'submit', alasan: null });
    expect(submitted).toMatchObject({ ok: true, value: { state: 'submitted' } });
  });
});

describe('a stale view', () => {
  test('of a save is told the version there is now', async () => {
    const { versi } = await givenDraft(pic, iku);
    expect(await refusal(record({}, 0))).toEqual({ code: 'approval.stale_version', current: versi });
    expect(await refusal(record({}, versi + 1))).toEqual({ code: 'approval.stale_version', current: versi });
  });

  test('of a step is told the version there is now, whatever the state has become', async () => {
    const { id, versi } = await givenSubmitted(pic, iku);
    await advanceMeasurement(verifikator, { id, versi, command: 'approve', alasan: null });
    const again = () => advanceMeasurement(verifikator, { id, versi, command: 'approve', alasan: null });
    expect(await refusal(again)).toEqual({ code: 'approval.stale_version', current: versi + 1 });
    const late = () => advanceMeasurement(verifikator, { id, versi: versi + 1, command: 'approve', alasan: null });
    expect(await refusal(late)).toEqual({ code: 'approval.transition_not_allowed', from: 'approved', command: 'approve' });
  });

  test('what lies with the verifikator cannot be edited before it is returned', async () => {
    const { versi } = await givenSubmitted(pic, iku);
    expect(await refusal(record({}, versi))).toEqual({ code: 'approval.transition_not_allowed', from: 'submitted', command: 'record' });
  });
});

describe('two at once', () => {
  test('of two approvals one wins', async () => {
    const { id, versi } = await givenSubmitted(pic, iku);
    const second = await (await givenAccount(database.parts, office, [['kepala', 'kr07']])).context();
    const results = await Promise.all(
      [verifikator, second].map((who) => advanceMeasurement(who, { id, versi, command: 'approve', alasan: null })),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toEqual({ ok: false, error: { code: 'approval.stale_version', current: versi + 1 } });
    const events = await database.query(`select 1 from audit_event where subjek = $1 and aksi = 'measurement.approve'`, [id]);
    expect(events).toHaveLength(1);
  });

  test('of two saves on one version one is kept, and so it is for two first saves', async () => {
    const first = await Promise.all(
      ['40', '41'].map((nilai) => recordMeasurement(pic, { ...entry('2024-TW1', nilai), ikuId: iku, versi: 0 })),
    );
    expect(first.filter((result) => result.ok)).toHaveLength(1);
    expect(first.find((result) => !result.ok)).toEqual({ ok: false, error: { code: 'approval.stale_version', current: 1 } });
    const next = await Promise.all(
      ['42', '43', '44'].map((nilai) => recordMeasurement(pic, { ...entry('2024-TW1', nilai), ikuId: iku, versi: 1 })),
    );
    expect(next.filter((result) => result.ok)).toHaveLength(1);
    expect(next.filter((result) => !result.ok && result.error.code === 'approval.stale_version')).toHaveLength(2);
    const form = await readForm(pic, { ikuId: iku, period: '2024-TW1' });
    expect(form).toMatchObject({ ok: true, value: { measurement: { versi: 2, state: 'draft' } } });
  });

  test('approvals of different indicators at once leave totals that count them all', async () => {
    const submitted = await Promise.all(plan.iku.map((ikuId) => givenSubmitted(pic, ikuId)));
    await Promise.all(submitted.map(({ id, versi }) => advanceMeasurement(verifikator, { id, versi, command: 'approve', alasan: null })));
    const [npss] = await database.query(
      `select nilai, diketahui, seluruhnya from computed_figure where jenis = 'npss' and subjek = $1 and period = '2024'`,
      [plan.renstraId],
    );
    expect(npss).toEqual({ nilai: '100', diketahui: 3, seluruhnya: 3 });
  });
});

describe('a correction', () => {
  test('is a new draft beside what is in effect, until it is approved in its turn', async () => {
    const people = { pic, verifikator };
    const approved = await givenApproved(people, iku);
    const page = async () => {
      const result = await readIku(pic, { ikuId: iku, tahun: 2024 });
      if (!result.ok) throw new Error('the page is there');
      return result.value.tahun.find(({ tahun }) => tahun === 2024);
    };
    expect(await page()).toMatchObject({ realisasi: { nilai: '80' }, capaian: { nilai: '100' }, status: 'tercapai' });

    const draft = await recordMeasurement(pic, { ...entry('2024-TW1', '30'), ikuId: iku, versi: approved.versi });
    expect(draft).toMatchObject({ ok: true, value: { state: 'draft', realisasi: { nilai: '60' }, evidence: [{ nama: 'rekap.txt' }] } });
    expect(await page()).toMatchObject({ realisasi: { nilai: '80' }, status: 'tercapai', measurements: [{ state: 'draft' }] });

    const versi = approved.versi + 1;
    const submitted = await advanceMeasurement(pic, { id: approved.id, versi, command: 'submit', alasan: null });
    expect(submitted).toMatchObject({ ok: true, value: { state: 'submitted' } });
    await advanceMeasurement(verifikator, { id: approved.id, versi: versi + 1, command: 'approve', alasan: null });
    expect(await page()).toMatchObject({ realisasi: { nilai: '60' }, capaian: { nilai: '75' }, status: 'belum_tercapai' });
    const versions = await readVersions(pic, { id: approved.id });
    expect(versions).toMatchObject({
      ok: true,
      value: [
        { versi: 2, state: 'approved', realisasi: { nilai: '60' } },
        { versi: 1, state: 'approved', realisasi: { nilai: '80' } },
      ],
    });
  });

  test('of what was returned keeps the reason in sight until it is submitted again', async () => {
    const { id, versi } = await givenSubmitted(pic, iku);
    await advanceMeasurement(verifikator, { id, versi, command: 'return', alasan: 'Halaman salah' });
    const saved = await recordMeasurement(pic, { ...entry(), ikuId: iku, versi: versi + 1 });
    expect(saved).toMatchObject({
      ok: true,
      value: { state: 'draft', alasanKembali: 'Halaman salah', abilities: ['record', 'submit', 'attach'] },
    });
    const submitted = await advanceMeasurement(pic, { id, versi: versi + 2, command: 'submit', alasan: null });
    expect(submitted).toMatchObject({ ok: true, value: { alasanKembali: null, abilities: [] } });
  });
});

import type { Role } from '@selaras/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import {
  entry,
  givenApproved,
  givenDraft,
  givenManual,
  givenPlan,
  givenReviewedManual,
  givenSubmittedManual,
  MANUAL,
  PENETAPAN,
  SMART_MET,
  type TestPlan,
} from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { addIku } from './add-iku.ts';
import { addManualNote } from './add-manual-note.ts';
import { advanceManualDraft } from './advance-manual-draft.ts';
import { checkManual } from './check-manual.ts';
import { discardManualDraft } from './discard-manual-draft.ts';
import { enactManual } from './enact-manual.ts';
import { proposeManualChange } from './propose-manual-change.ts';
import { readManuals } from './read-manuals.ts';
import { saveManualDraft } from './save-manual-draft.ts';

let database: TestDatabase;
let office: TestOffice;
let people: Readonly<Record<Role, Context>>;
let plan: TestPlan;
let ikuId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await givenOffice(database.parts);
  const of = async (role: Role): Promise<Context> => (await givenAccount(database.parts, office, [[role, 'kr07']])).context();
  people = {
    pic: await of('pic'),
    verifikator: await of('verifikator'),
    perencana: await of('perencana'),
    kepala: await of('kepala'),
    admin: await of('admin'),
  };
  plan = await givenPlan(people.perencana, office.units.kr07);
});
afterAll(() => database.close());

let kode = 10;
/** An indicator without a manual, in a Renstra from 2020 until 2024. */
beforeEach(async () => {
  const { renstraId } = plan;
  const head = { renstraId, sasaranNomor: 1, nama: 'Indikator lain', satuan: 'persen', unitId: office.units.tu, sumber: 'uji' };
  ({ id: ikuId } = expectOk(await addIku(people.perencana, { ...head, kode: String(kode++) })));
});

const authors = () => ({ planner: people.perencana, kepala: people.kepala });

async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

type Body = Parameters<typeof saveManualDraft>[1];
const refused = (from: string, command: string) => ({ code: 'manual.transition_not_allowed', from, command });
const draft = (over: Partial<Body> = {}): Body => ({
  ikuId,
  versi: 0,
  sejakTahun: 2023,
  sampaiTahun: 2024,
  jenisPerubahan: 'lainnya',
  alasan: 'uji',
  manual: MANUAL,
  ...over,
});
const step = (command: 'ajukan' | 'kembalikan' | 'tinjau', versi: number) => ({
  ikuId,
  versi,
  command,
  alasan: command === 'kembalikan' ? 'Satuan belum tepat' : null,
  smart: command === 'tinjau' ? SMART_MET : null,
});
/** Every version with its years, and by which it was taken over: `1 [2023,2025) oleh 2`. */
const years = async (id = ikuId): Promise<string[]> => {
  const rows = await database.query(
    `select concat_ws(' ', k.versi, k.tahun, 'oleh ' || s.versi) as line from manual_iku k
     left join manual_iku s on s.tenant_id = k.tenant_id and s.id = k.digantikan_oleh where k.iku_id = $1 order by k.versi`,
    [id],
  );
  return rows.map(({ line }) => String(line));
};

describe('the life of a Manual IKU', () => {
  test('is written, submitted, reviewed by somebody else and put in force by its decree', async () => {
    const saved = expectOk(await saveManualDraft(people.perencana, draft({ jenisPerubahan: 'pertama' })));
    expect(saved).toMatchObject({ versi: 1, state: 'draf', kurang: [], smart: null });
    const submitted = expectOk(await advanceManualDraft(people.perencana, step('ajukan', 1)));
    const reviewed = expectOk(await advanceManualDraft(people.verifikator, step('tinjau', 2)));
    expect([submitted.state, reviewed.state, reviewed.smart]).toEqual(['diajukan', 'ditinjau', SMART_MET]);
    expect(await years()).toEqual([]);
    const { versi, berubah } = expectOk(await enactManual(people.kepala, { ikuId, versi: 3, penetapan: PENETAPAN }));
    expect([versi, berubah, await years()]).toEqual([1, 0, ['1 [2023,2025)']]);
    const page = expectOk(await readManuals(people.pic, { ikuId, tahun: 2024 }));
    expect(page).toMatchObject({ draf: null, terkunci: false, abilities: [] });
    expect(page.versi).toMatchObject([{ versi: 1, status: 'berlaku', penetapan: PENETAPAN, smart: SMART_MET, jenisPerubahan: 'pertama' }]);
    const events = await database.query('select aksi from audit_event where subjek = $1 order by nomor', [ikuId]);
    expect(events.map(({ aksi }) => aksi)).toEqual(['iku.add', 'manual.save_draft', 'manual.ajukan', 'manual.tinjau', 'manual.enact']);
  });

  test('nobody takes a step that is not theirs', async () => {
    for (const role of ['pic', 'verifikator', 'kepala'] as const) {
      const denied = { code: 'access.denied', action: 'manual.draft' };
      expect([role, await refusal(() => saveManualDraft(people[role], draft()))]).toEqual([role, denied]);
    }
    const versi = await givenReviewedManual(authors(), { ikuId });
    for (const role of ['pic', 'verifikator', 'perencana', 'admin'] as const) {
      const enact = () => enactManual(people[role], { ikuId, versi, penetapan: PENETAPAN });
      expect([role, await refusal(enact)]).toEqual([role, { code: 'access.denied', action: 'manual.enact' }]);
    }
    for (const role of ['pic', 'perencana', 'admin'] as const) {
      const back = () => advanceManualDraft(people[role], step('kembalikan', versi));
      expect([role, await refusal(back)]).toEqual([role, { code: 'access.denied', action: 'manual.review' }]);
    }
  });

  test('no step is taken out of turn', async () => {
    expectOk(await saveManualDraft(people.perencana, draft()));
    expect(await refusal(() => advanceManualDraft(people.verifikator, step('tinjau', 1)))).toEqual(refused('draf', 'tinjau'));
    expect(await refusal(() => enactManual(people.kepala, { ikuId, versi: 1, penetapan: PENETAPAN }))).toEqual(refused('draf', 'tetapkan'));
    expectOk(await advanceManualDraft(people.perencana, step('ajukan', 1)));
    expect(await refusal(() => saveManualDraft(people.perencana, draft({ versi: 2 })))).toEqual(refused('diajukan', 'record'));
    expect(await refusal(() => discardManualDraft(people.perencana, { ikuId, versi: 2 }))).toEqual(refused('diajukan', 'discard'));
    expect(await refusal(() => advanceManualDraft(people.perencana, step('ajukan', 2)))).toEqual(refused('diajukan', 'ajukan'));
  });

  test('whoever wrote it does not review it, in whichever role', async () => {
    const both = await (
      await givenAccount(database.parts, office, [
        ['perencana', 'kr07'],
        ['kepala', 'kr07'],
      ])
    ).context();
    const versi = await givenSubmittedManual({ planner: both }, { ikuId });
    expect(await refusal(() => advanceManualDraft(both, step('tinjau', versi)))).toEqual({ code: 'manual.self_review' });
    expect(expectOk(await readManuals(both, { ikuId, tahun: 2024 })).abilities).toEqual(['kembalikan', 'correct', 'note']);
    expectOk(await advanceManualDraft(people.verifikator, step('tinjau', versi)));
  });

  test('a return says why, and what comes back can be mended or thrown away', async () => {
    const versi = await givenSubmittedManual(authors(), { ikuId });
    const back = { ...step('kembalikan', versi), alasan: ' ' };
    expect(await refusal(() => advanceManualDraft(people.kepala, back))).toEqual({ code: 'approval.reason_required' });
    const returned = expectOk(await advanceManualDraft(people.kepala, step('kembalikan', versi)));
    expect(returned).toMatchObject({ state: 'dikembalikan', alasanKembali: 'Satuan belum tepat' });
    const mended = expectOk(await saveManualDraft(people.perencana, draft({ versi: returned.versi, alasan: 'satuan dibetulkan' })));
    expect(mended).toMatchObject({ state: 'draf', alasan: 'satuan dibetulkan' });
    expectOk(await discardManualDraft(people.perencana, { ikuId, versi: mended.versi }));
    expect(expectOk(await readManuals(people.perencana, { ikuId, tahun: 2024 })).draf).toBeNull();
  });

  test('a review judges every letter, and says why where one is not met', async () => {
    const versi = await givenSubmittedManual(authors(), { ikuId });
    const review = (smart: typeof SMART_MET | null) => () => advanceManualDraft(people.verifikator, { ...step('tinjau', versi), smart });
    expect(await refusal(review(null))).toMatchObject({ fields: [{ field: 'smart', problem: 'required' }] });
    const unexplained = { ...SMART_MET, A: { nilai: 'tidak', catatan: '' }, T: { nilai: 'sebagian', catatan: '' } } as const;
    expect(await refusal(review(unexplained))).toMatchObject({
      code: 'input.malformed',
      fields: [
        { field: 'smart.A.catatan', problem: 'reason_required' },
        { field: 'smart.T.catatan', problem: 'reason_required' },
      ],
    });
    expectOk(await review({ ...SMART_MET, A: { nilai: 'tidak', catatan: 'Target di atas kemampuan' } })());
  });

  test('a second click finds that it came too late, and writes nothing', async () => {
    const saves = await Promise.all([1, 2, 3].map(() => saveManualDraft(people.perencana, draft())));
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
    expect(saves.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'approval.stale_version', current: 1 } });
    expect(await refusal(() => saveManualDraft(people.perencana, draft({ versi: 7 })))).toEqual({
      code: 'approval.stale_version',
      current: 1,
    });
    expectOk(await advanceManualDraft(people.perencana, step('ajukan', 1)));
    expect(await refusal(() => advanceManualDraft(people.perencana, step('ajukan', 1)))).toEqual({
      code: 'approval.stale_version',
      current: 2,
    });
    expectOk(await advanceManualDraft(people.kepala, step('tinjau', 2)));
    const both = await Promise.all([1, 2].map(() => enactManual(people.kepala, { ikuId, versi: 3, penetapan: PENETAPAN })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'approval.stale_version', current: 0 } });
    expect(await years()).toEqual(['1 [2023,2025)']);
  });

  test('a form that is not complete can be reviewed, but not put in force', async () => {
    const isi = { ...MANUAL, penanggungJawab: null, mutuData: null };
    const versi = await givenReviewedManual(authors(), { ikuId, isi });
    const { draf } = expectOk(await readManuals(people.kepala, { ikuId, tahun: 2024 }));
    expect(draf?.kurang).toEqual(expect.arrayContaining(['penanggungJawab', 'mutuData.validasi']));
    expect(await refusal(() => enactManual(people.kepala, { ikuId, versi, penetapan: PENETAPAN }))).toMatchObject({
      code: 'manual.invalid',
      fields: expect.arrayContaining([{ field: 'penanggungJawab', problem: 'required' }]),
    });
  });

  test('what could not compute is not even saved, and every place is named', async () => {
    const manual = { ...MANUAL, cara: { jenis: 'rumus', rumus: 'terpenuhi / lain' } as const, rumusCapaian: 'T/R' as const };
    const answer = await refusal(() => saveManualDraft(people.perencana, draft({ manual })));
    expect(answer).toMatchObject({
      code: 'manual.invalid',
      fields: expect.arrayContaining([
        expect.objectContaining({ field: 'cara.rumus', detail: expect.objectContaining({ code: 'unknown_name', kode: 'lain', at: 12 }) }),
        expect.objectContaining({ field: 'rumusCapaian' }),
      ]),
    });
  });

  test('a year outside the Renstra does not hide what is wrong with the formula', async () => {
    const manual = { ...MANUAL, cara: { jenis: 'rumus', rumus: 'terpenuhi / lain' } as const };
    expect(await refusal(() => saveManualDraft(people.perencana, draft({ manual, sejakTahun: 2025, sampaiTahun: null })))).toMatchObject({
      code: 'input.malformed',
      fields: expect.arrayContaining([
        expect.objectContaining({ field: 'sejakTahun', problem: 'year_too_late' }),
        expect.objectContaining({ field: 'manual.cara.rumus', detail: expect.objectContaining({ code: 'unknown_name' }) }),
      ]),
    });
  });

  test('a manual lives no longer than its Renstra, and only one version is the first', async () => {
    expect(await refusal(() => saveManualDraft(people.perencana, draft({ sejakTahun: 2025, sampaiTahun: null })))).toMatchObject({
      fields: [{ field: 'sejakTahun', problem: 'year_too_late' }],
    });
    expect(await refusal(() => saveManualDraft(people.perencana, draft({ sejakTahun: 2022, sampaiTahun: 2021 })))).toMatchObject({
      fields: [{ field: 'sampaiTahun', problem: 'year_too_early', detail: { minimum: 2022 } }],
    });
    await givenManual(authors(), { ikuId });
    expect(await refusal(() => saveManualDraft(people.perencana, draft({ jenisPerubahan: 'pertama' })))).toMatchObject({
      fields: [{ field: 'jenisPerubahan', problem: 'duplicate' }],
    });
  });

  test('an indicator of another office is not there, for any step', async () => {
    const other = await givenOffice(database.parts);
    const stranger = await (await givenAccount(database.parts, other, [['perencana', 'pusat']])).context();
    const beside = await (await givenAccount(database.parts, office, [['perencana', 'kr08']])).context();
    await givenSubmittedManual(authors(), { ikuId });
    for (const who of [stranger, beside]) {
      const missing = { code: 'iku.not_found' };
      expect(await refusal(() => saveManualDraft(who, draft()))).toEqual(missing);
      expect(await refusal(() => advanceManualDraft(who, step('kembalikan', 2)))).toEqual(missing);
      expect(await refusal(() => enactManual(who, { ikuId, versi: 2, penetapan: PENETAPAN }))).toEqual(missing);
      expect(await refusal(() => discardManualDraft(who, { ikuId, versi: 2 }))).toEqual(missing);
      expect(await refusal(() => readManuals(who, { ikuId, tahun: 2024 }))).toEqual(missing);
      expect(await refusal(() => checkManual(who, { ikuId, tahun: 2024, manual: MANUAL }))).toEqual(missing);
      expect(await refusal(() => addManualNote(who, { ikuId, teks: 'Catatan' }))).toEqual(missing);
    }
  });
});

describe('two versions', () => {
  test('are never in force in one year', async () => {
    await givenManual(authors(), { ikuId });
    for (const [sejakTahun, sampaiTahun] of [
      [2024, null],
      [2020, 2023],
      [2023, 2024],
    ] as const) {
      const saved = expectOk(await saveManualDraft(people.perencana, draft({ sejakTahun, sampaiTahun })));
      const submit = () => advanceManualDraft(people.perencana, step('ajukan', saved.versi));
      expect(await refusal(submit)).toEqual({ code: 'manual.overlaps' });
      expectOk(await discardManualDraft(people.perencana, { ikuId, versi: saved.versi }));
    }
    await givenManual(authors(), { ikuId, sejakTahun: 2020, sampaiTahun: 2022 });
    expect(await years()).toEqual(['1 [2023,2025)', '2 [2020,2023)']);
  });

  test('one without an end is ended by the next, and both stay to be read', async () => {
    await givenManual(authors(), { ikuId, sejakTahun: 2020, sampaiTahun: null });
    await givenManual(authors(), { ikuId, sejakTahun: 2023, sampaiTahun: null, isi: { ...MANUAL, desimal: 1 } });
    expect(await years()).toEqual(['1 [2020,2023)', '2 [2023,)']);
    const { versi } = expectOk(await readManuals(people.pic, { ikuId, tahun: 2022 }));
    expect(versi.map((one) => [one.versi, one.status])).toEqual([
      [2, 'akan_berlaku'],
      [1, 'berlaku'],
    ]);
  });

  test('one that would take a measured year says that it is a correction, and only who may correct enacts it', async () => {
    await givenManual(authors(), { ikuId, sejakTahun: 2020, sampaiTahun: null });
    await givenApproved(people, ikuId);
    const saved = expectOk(await saveManualDraft(people.perencana, draft({ sejakTahun: 2023, sampaiTahun: null })));
    const submit = () => advanceManualDraft(people.perencana, step('ajukan', saved.versi));
    expect(await refusal(submit)).toEqual({ code: 'manual.correction_required', tahun: 2024 });
    const corrected = draft({ versi: saved.versi, sejakTahun: 2023, sampaiTahun: null, jenisPerubahan: 'koreksi' });
    const { versi } = expectOk(await saveManualDraft(people.perencana, corrected));
    expectOk(await advanceManualDraft(people.perencana, step('ajukan', versi)));
    expectOk(await advanceManualDraft(people.verifikator, step('tinjau', versi + 1)));
    expectOk(await enactManual(people.kepala, { ikuId, versi: versi + 2, penetapan: PENETAPAN }));
    expect(await years()).toEqual(['1 [2020,2023)', '2 [2023,)']);
  });

  test('a draft that was only written, but not approved, corrects nothing', async () => {
    await givenManual(authors(), { ikuId, sejakTahun: 2020, sampaiTahun: null });
    await givenDraft(people.pic, ikuId);
    await givenManual(authors(), { ikuId, sejakTahun: 2024, sampaiTahun: null });
    expect(await years()).toEqual(['1 [2020,2024)', '2 [2024,)']);
  });
});

describe('a correction', () => {
  const HALF = { ...MANUAL, cara: { jenis: 'rumus', rumus: 'terpenuhi / jumlah * 50' } as const };

  test('changes the figures of the past, and each of them is listed with the reason', async () => {
    await givenManual(authors(), { ikuId });
    await givenApproved(people, ikuId, entry('2024-TW1', '40', '50'));
    const figure = async () => {
      const rows = await database.query(
        `select nilai::text from computed_figure where jenis = 'realisasi' and subjek = $1 and period = '2024'`,
        [ikuId],
      );
      return Number(rows[0]?.nilai);
    };
    expect(await figure()).toBe(80);
    const correction = { ikuId, isi: HALF, jenisPerubahan: 'koreksi', alasan: 'Pengali keliru' } as const;
    const { id, berubah } = await givenManual(authors(), correction);
    expect([await figure(), await years()]).toEqual([40, ['1 [2023,2025) oleh 2', '2 [2023,2025)']]);
    const changes = await database.query(
      'select jenis, period, nilai_lama::text as lama, nilai_baru::text as baru, alasan from figure_change where manual_id = $1',
      [id],
    );
    expect(changes).toHaveLength(berubah);
    expect(changes.map(({ jenis, period, lama, baru, alasan }) => [jenis, period, Number(lama), Number(baru), alasan])).toContainEqual([
      'realisasi',
      '2024',
      80,
      40,
      'Pengali keliru',
    ]);
    const { versi } = expectOk(await readManuals(people.pic, { ikuId, tahun: 2024 }));
    expect(versi).toMatchObject([
      { versi: 2, status: 'berlaku', jenisPerubahan: 'koreksi', digantikanOlehVersi: null },
      { versi: 1, status: 'digantikan', digantikanOlehVersi: 2 },
    ]);
  });

  test('reaches at least to the end of what it takes over', async () => {
    await givenManual(authors(), { ikuId, sejakTahun: 2020, sampaiTahun: 2022 });
    await givenManual(authors(), { ikuId, sejakTahun: 2023, sampaiTahun: null });
    const short = draft({ sejakTahun: 2021, sampaiTahun: 2023, jenisPerubahan: 'koreksi' });
    const { versi } = expectOk(await saveManualDraft(people.perencana, short));
    expect(await refusal(() => advanceManualDraft(people.perencana, step('ajukan', versi)))).toEqual({ code: 'manual.overlaps' });
    expectOk(await discardManualDraft(people.perencana, { ikuId, versi }));
    await givenManual(authors(), { ikuId, sejakTahun: 2021, sampaiTahun: 2024, jenisPerubahan: 'koreksi' });
    expect(await years()).toEqual(['1 [2020,2021)', '2 [2023,) oleh 3', '3 [2021,2025)']);
  });

  test('needs the right to correct, beside the right to enact', async () => {
    await givenManual(authors(), { ikuId });
    const versi = await givenReviewedManual(authors(), { ikuId, isi: HALF, jenisPerubahan: 'koreksi' });
    const enact = () => enactManual(people.verifikator, { ikuId, versi, penetapan: PENETAPAN });
    expect(await refusal(enact)).toEqual({ code: 'access.denied', action: 'manual.enact' });
  });
});

describe('beside the manual', () => {
  test('notes and proposals are added and never change it', async () => {
    await givenManual(authors(), { ikuId });
    expectOk(await addManualNote(people.perencana, { ikuId, teks: 'Sumber data di kantor ini adalah rekap bulanan.' }));
    const proposal = { ikuId, perihal: 'Perubahan pengali', alasan: 'Pengali belum sesuai satuan.', manual: { ...MANUAL, desimal: 3 } };
    expectOk(await proposeManualChange(people.perencana, proposal));
    expect(await refusal(() => addManualNote(people.pic, { ikuId, teks: 'Bukan hak saya' }))).toMatchObject({ code: 'access.denied' });
    expect(await refusal(() => proposeManualChange(people.pic, proposal))).toMatchObject({ code: 'access.denied' });
    const page = expectOk(await readManuals(people.pic, { ikuId, tahun: 2024 }));
    expect(page.catatan).toMatchObject([{ teks: 'Sumber data di kantor ini adalah rekap bulanan.' }]);
    expect(page.usulan).toMatchObject([{ perihal: 'Perubahan pengali', versi: 1 }]);
    expect(page.versi).toHaveLength(1);
    for (const statement of [
      `update manual_catatan set teks = 'lain'`,
      `update manual_usulan set alasan = 'lain'`,
      `update manual_iku set isi = '{}'`,
    ]) {
      await database.query('begin');
      await database.query(`select set_config('role', 'selaras_app', true), set_config('app.tenant', $1, true)`, [office.tenantId]);
      await expect(database.query(statement)).rejects.toThrow(/permission denied/);
      await database.query('rollback');
    }
  });

  test('a proposal stands against a version, and one that could not compute is refused', async () => {
    const proposal = { ikuId, perihal: 'Perubahan', alasan: 'Untuk pengujian saja.', manual: MANUAL };
    expect(await refusal(() => proposeManualChange(people.perencana, proposal))).toMatchObject({ code: 'measurement.manual_missing' });
    await givenManual(authors(), { ikuId });
    const broken = { ...MANUAL, cara: { jenis: 'rumus', rumus: 'tidak_ada' } as const };
    expect(await refusal(() => proposeManualChange(people.perencana, { ...proposal, manual: broken }))).toMatchObject({
      code: 'manual.invalid',
    });
  });

  test('the live check tries a formula on the last approved data and writes nothing', async () => {
    await givenManual(authors(), { ikuId });
    const ask = (manual = MANUAL) => checkManual(people.perencana, { ikuId, tahun: 2024, manual });
    expect(expectOk(await ask()).hasil).toBeNull();
    await givenApproved(people, ikuId, entry('2023-TW4', '10', '50'));
    await givenApproved(people, ikuId, entry('2024-TW2', '40', '50'));
    const before = await fingerprint(database);
    const half = { ...MANUAL, cara: { jenis: 'rumus', rumus: 'terpenuhi / jumlah * 50' } as const };
    expect(expectOk(await ask(half))).toMatchObject({
      problems: [],
      kurang: [],
      hasil: { period: '2024-TW2', realisasi: { nilai: '40' }, sebelumnya: { nilai: '80' } },
    });
    const wrong = expectOk(await ask({ ...MANUAL, cara: { jenis: 'rumus', rumus: 'terpenuhi / jumlh' } }));
    expect(wrong.hasil).toBeNull();
    expect(wrong.problems[0]).toMatchObject({ field: 'cara.rumus', detail: { code: 'unknown_name', saran: 'jumlah' } });
    expect(await fingerprint(database)).toEqual(before);
  });
});

test('what one office writes about its manuals is not there for another', async () => {
  const rows = async (tenantId: string, table: string): Promise<number> => {
    await database.query('begin');
    await database.query(`select set_config('role', 'selaras_app', true), set_config('app.tenant', $1, true)`, [tenantId]);
    const found = await database.query(`select count(*)::int as n from ${table}`);
    await database.query('rollback');
    return Number(found[0]?.n);
  };
  await givenManual(authors(), { ikuId });
  expectOk(await addManualNote(people.perencana, { ikuId, teks: 'Catatan penerapan.' }));
  expectOk(await proposeManualChange(people.perencana, { ikuId, perihal: 'Usul', alasan: 'Untuk pengujian.', manual: MANUAL }));
  expectOk(await saveManualDraft(people.perencana, draft({ jenisPerubahan: 'koreksi' })));
  const other = await givenOffice(database.parts);
  for (const table of ['manual_iku', 'manual_draf', 'manual_catatan', 'manual_usulan']) {
    expect([table, (await rows(office.tenantId, table)) > 0, await rows(other.tenantId, table)]).toEqual([table, true, 0]);
  }
});

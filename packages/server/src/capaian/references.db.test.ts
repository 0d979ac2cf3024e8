import { inTenant } from '@selaras/adapters/db/in-tenant';
import { derivationFile } from '@selaras/contract';
import type { Derivation } from '@selaras/core';
import { verifyDerivation } from '@selaras/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import {
  entry,
  givenApproved,
  givenManual,
  givenPlan,
  givenSubmitted,
  kepalaBeside,
  MANUAL,
  type Manual,
  PENETAPAN,
  TARGET,
  type TestPlan,
} from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { advanceMeasurement } from '../measurement/advance-measurement.ts';
import { exportDerivation } from '../measurement/export-derivation.ts';
import type { LineageNode } from '../measurement/lineage-node.ts';
import { previewMeasurement } from '../measurement/preview-measurement.ts';
import { readChanges } from '../measurement/read-changes.ts';
import { readLineage } from '../measurement/read-lineage.ts';
import { readTrend } from '../measurement/read-trend.ts';
import { simulate } from '../measurement/simulate.ts';
import { addProgram } from '../plan/add-program.ts';
import { checkManual } from '../plan/check-manual.ts';
import { recordSurveyResult } from '../plan/record-survey-result.ts';
import { setBudget } from '../plan/set-budget.ts';
import { setTarget } from '../plan/set-target.ts';
import { sha256 } from './figures-of-year.ts';
import { recompute } from './recompute.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

type People = Readonly<Record<'pic' | 'verifikator' | 'perencana', Context>>;
type Place = People & { readonly office: TestOffice; readonly plan: TestPlan; readonly unitId: string };

async function peopleOf(office: TestOffice, unit: keyof TestOffice['units']): Promise<People> {
  const person = async (role: 'pic' | 'verifikator' | 'perencana') =>
    (await givenAccount(database.parts, office, [[role, unit]])).context();
  return { pic: await person('pic'), verifikator: await person('verifikator'), perencana: await person('perencana') };
}

async function givenPlace(office?: TestOffice, unit: keyof TestOffice['units'] = 'kr07'): Promise<Place> {
  const at = office ?? (await givenOffice(database.parts));
  const people = await peopleOf(at, unit);
  const unitId = at.units[unit];
  return { ...people, office: at, unitId, plan: await givenPlan(people.perencana, unitId) };
}

const authors = ({ perencana }: Place) => ({ planner: perencana, kepala: kepalaBeside(perencana) });
/** Made of other indicators only: nobody enters anything. */
const madeOf = (rumus: string, over: Partial<Manual> = {}): Manual => ({
  ...MANUAL,
  komponen: [],
  cara: { jenis: 'rumus', rumus },
  ...over,
});

const figureOf = async (subjek: string, jenis = 'realisasi', period = '2024'): Promise<string | null> => {
  const [row] = await database.query('select nilai, absen from computed_figure where subjek = $1 and jenis = $2 and period = $3', [
    subjek,
    jenis,
    period,
  ]);
  return row === undefined ? null : String(row.nilai ?? row.absen);
};

async function withdraw(ikuId: string): Promise<void> {
  await database.query('update computed_figure set manual_id = null where subjek = $1', [ikuId]);
  await database.query('delete from manual_iku where iku_id = $1', [ikuId]);
}

/** As if its manual had been this one from the start. */
async function refer(place: Place, ikuId: string, isi: Manual): Promise<void> {
  await withdraw(ikuId);
  await givenManual(authors(place), { ikuId, isi, jenisPerubahan: 'formula' });
}

/** The second and third indicator of the plan are made anew from the first. */
async function givenChain(office?: TestOffice): Promise<Place> {
  const place = await givenPlace(office);
  const [, second, third] = place.plan.iku;
  await refer(place, second, madeOf('IKU(1) / 2'));
  await refer(place, third, madeOf('IKU(2) + IKU(1)'));
  return place;
}

describe('a formula that refers to other indicators', () => {
  test('follows them through every level, for the period and for the year, in the transaction of the approval', async () => {
    const place = await givenChain();
    const [first, second, third] = place.plan.iku;
    await givenApproved(place, first, entry('2024-TW1', '40'));
    expect(await figureOf(second, 'realisasi', '2024-TW1')).toBe('40');
    expect([await figureOf(second), await figureOf(third)]).toEqual(['40', '120']);
    expect(await figureOf(third, 'capaian')).toBe('150');
    expect(await figureOf(place.plan.renstraId, 'npss')).not.toBe('no_data_yet');
    const [row] = await database.query(
      `select manual_id, engine, paket, trace::text from computed_figure where subjek = $1 and jenis = 'realisasi' and period = '2024-TW1'`,
      [third],
    );
    expect(row).toMatchObject({ engine: 'core/2', paket: null });
    expect(row?.manual_id).not.toBeNull();
    expect(row?.trace).toContain('iku:2:realisasi:ini:ini');
  });

  test('with equal inputs writes nothing', async () => {
    const place = await givenChain();
    await givenApproved(place, place.plan.iku[0]);
    const { renstraId, iku } = place.plan;
    const again = await inTenant(database.db, place.pic.actor.tenantId, (tx) =>
      recompute(tx, place.pic, { renstraId, years: [2023, 2024], ikuIds: iku }),
    );
    expect(again).toEqual({ ditulis: 0, berubah: 0 });
  });

  test('in a circle is told while it is typed, with the path named', async () => {
    const place = await givenChain();
    const [first] = place.plan.iku;
    const { problems, hasil } = expectOk(await checkManual(place.pic, { ikuId: first, tahun: 2024, manual: madeOf('IKU(3)') }));
    expect(problems).toMatchObject([
      { field: 'cara.rumus', detail: { code: 'circle', jalur: expect.stringMatching(/^IKU \d( → IKU \d){2,}$/) } },
    ]);
    expect(hasil).toBeNull();
  });

  test('uses budget and survey, also of the year before, and follows them when they change', async () => {
    const place = await givenPlace();
    const [first, second, third] = place.plan.iku;
    const yearly = { periodePelaporan: 'tahun', pembagiNol: { jenis: 'tolak' } } as const;
    const survey = { unitId: place.unitId, kode: 'ikm', nama: 'Survei', responden: null, sumber: 'uji' };
    expectOk(await recordSurveyResult(place.perencana, { ...survey, period: '2023', nilai: '80' }));
    await refer(place, second, madeOf('ANGGARAN(1) / ANGGARAN() * 100', yearly));
    await refer(place, third, madeOf('SURVEI(ikm) / SURVEI(ikm; TAHUN_LALU) * 100', yearly));
    expectOk(await addProgram(place.perencana, { kode: 'WA', nama: 'Program uji' }));
    const budget = { tahun: 2024, program: 'WA', contoh: false, sumber: 'uji' };
    expectOk(await setBudget(place.perencana, { ...budget, ikuId: first, jumlah: '5000' }));
    expect([await figureOf(second), await figureOf(third)]).toEqual(['no_data_yet', 'no_data_yet']);
    expectOk(await setBudget(place.perencana, { ...budget, ikuId: second, jumlah: '10000' }));
    expectOk(await recordSurveyResult(place.perencana, { ...survey, period: '2024', nilai: '90' }));
    expect([await figureOf(second), await figureOf(third)]).toEqual(['50', '112.5']);
    expectOk(await setBudget(place.perencana, { ...budget, ikuId: first, jumlah: '6000' }));
    expectOk(await recordSurveyResult(place.perencana, { ...survey, period: '2023', nilai: '100' }));
    expect([await figureOf(second), await figureOf(third)]).toEqual(['60', '90']);
  });

  test('is previewed with the figures of the others', async () => {
    const place = await givenPlace();
    const [first, second] = place.plan.iku;
    await refer(place, second, { ...MANUAL, cara: { jenis: 'rumus', rumus: 'terpenuhi / jumlah * IKU(1)' } });
    await givenApproved(place, first, entry('2024-TW1', '40'));
    const preview = expectOk(await previewMeasurement(place.pic, { ...entry('2024-TW1', '25'), ikuId: second }));
    expect(preview.realisasi).toEqual({ nilai: '40' });
  });
});

async function givenAbove(konsolidasiLokasi: Manual['konsolidasiLokasi']): Promise<Record<'above' | 'one' | 'two', Place>> {
  const office = await givenOffice(database.parts);
  const [one, two, above] = [await givenPlace(office, 'kr07'), await givenPlace(office, 'kr08'), await givenPlace(office, 'pusat')];
  await refer(above, above.plan.iku[0], { ...MANUAL, konsolidasiLokasi });
  return { above, one, two };
}

describe('the unit above', () => {
  test('is computed from raw data when an office below approves, whichever comes first', async () => {
    const results = [];
    for (const order of [
      ['one', 'two'],
      ['two', 'one'],
    ] as const) {
      const places = await givenAbove('data_mentah');
      const values = { one: entry('2024-TW1', '1', '2'), two: entry('2024-TW1', '90', '100') };
      for (const which of order) await givenApproved(places[which], places[which].plan.iku[0], values[which]);
      results.push(await figureOf(places.above.plan.iku[0], 'realisasi', '2024-TW1'));
    }
    expect(results[0]).toMatch(/^89\.2156862745/);
    expect(results[1]).toBe(results[0]);
  });

  test('says how many units are known while some are not', async () => {
    const { above, one } = await givenAbove('rata_rata');
    await givenApproved(one, one.plan.iku[0], entry('2024-TW1', '40', '50'));
    const [row] = await database.query(
      `select nilai, diketahui, seluruhnya from computed_figure where subjek = $1 and jenis = 'capaian' and period = '2024'`,
      [above.plan.iku[0]],
    );
    expect(row).toEqual({ nilai: '100', diketahui: 1, seluruhnya: 2 });
  });

  test('approvals of two offices at once leave it with both', async () => {
    const { above, one, two } = await givenAbove('jumlah');
    await Promise.all([
      givenApproved(one, one.plan.iku[0], entry('2024-TW1', '10', '100')),
      givenApproved(two, two.plan.iku[0], entry('2024-TW1', '20', '100')),
    ]);
    expect(await figureOf(above.plan.iku[0], 'realisasi', '2024-TW1')).toBe('30');
  });
});

describe('a correction', () => {
  test('changes the figures of the past, lists each one with its reason, also of what uses it', async () => {
    const place = await givenChain();
    const [first, second] = place.plan.iku;
    await givenApproved(place, first, entry('2024-TW1', '40'));
    const isi = { ...MANUAL, cara: { jenis: 'rumus', rumus: 'terpenuhi / jumlah * 50' } } as const;
    const enacted = await givenManual(authors(place), { ikuId: first, isi, jenisPerubahan: 'koreksi', alasan: 'Pengali keliru.' });
    expect(await figureOf(first)).toBe('40');
    const changes = expectOk(await readChanges(place.perencana, { ikuId: first }));
    expect(changes).toContainEqual(
      expect.objectContaining({
        jenis: 'realisasi',
        period: '2024-TW1',
        lama: { nilai: '80' },
        baru: { nilai: '40' },
        alasan: 'Pengali keliru.',
      }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ jenis: 'capaian', period: '2024', lama: { nilai: '100' }, baru: { nilai: '50' } }),
    );
    const follower = expectOk(await readChanges(place.perencana, { ikuId: second }));
    expect(follower).toContainEqual(
      expect.objectContaining({ jenis: 'realisasi', period: '2024', lama: { nilai: '40' }, baru: { nilai: '20' } }),
    );
    const [count] = await database.query('select count(*)::int as count from figure_change where manual_id = $1', [enacted.id]);
    expect(count?.count).toBe(enacted.berubah);
    const trend = expectOk(await readTrend(place.perencana, { ikuId: first }));
    expect(trend.ruas.flatMap(({ titik }) => titik)).toContainEqual({
      tahun: 2024,
      realisasi: { nilai: '40' },
      target: { nilai: '80' },
      status: 'belum_tercapai',
    });
  });
});

describe('what if', () => {
  test('shows the effect up to the office and in what uses it, and changes nothing', async () => {
    const place = await givenChain();
    const [first, second] = place.plan.iku;
    await givenApproved(place, first, entry('2024-TW1', '40'));
    const rows = async () =>
      database.query('select jenis, subjek, period, nilai, inputs_hash, xmin::text from computed_figure order by 1, 2, 3');
    const [before, events] = [await rows(), await database.query('select count(*) from audit_event')];
    const ask = { tahun: 2024, period: null, komponen: null, realisasi: null, target: null };
    const shown = expectOk(await simulate(place.pic, { ...ask, ikuId: first, komponen: { terpenuhi: { jenis: 'angka', nilai: '50' } } }));
    expect(shown.realisasi).toEqual({ sekarang: { nilai: '80' }, menjadi: { nilai: '100' } });
    expect(shown.capaian).toEqual({ sekarang: { nilai: '100' }, menjadi: { nilai: '125' } });
    expect(shown.ikut.find(({ ikuId }) => ikuId === second)?.capaian).toEqual({ sekarang: { nilai: '50' }, menjadi: { nilai: '62.5' } });
    expect(shown.npss.menjadi).not.toEqual(shown.npss.sekarang);
    const promised = expectOk(await simulate(place.pic, { ...ask, ikuId: first, target: '100' }));
    expect([promised.target.menjadi, promised.capaian.menjadi]).toEqual([{ nilai: '100' }, { nilai: '80' }]);
    const result = expectOk(await simulate(place.pic, { ...ask, ikuId: first, period: '2024-TW1', realisasi: '60' }));
    expect([result.realisasi.menjadi, result.status]).toEqual([{ nilai: '60' }, { sekarang: 'tercapai', menjadi: 'belum_tercapai' }]);
    expect(await rows()).toEqual(before);
    expect(await database.query('select count(*) from audit_event')).toEqual(events);
  });

  test('refuses by the rules of a real entry, and answers a foreign indicator like a missing one', async () => {
    const [place, stranger] = [await givenChain(), await givenPlace()];
    const ask = { tahun: 2024, period: '2024-TW1', komponen: null, realisasi: null, target: null };
    const ikuId = place.plan.iku[0];
    expect(await simulate(place.pic, { ...ask, ikuId, komponen: { terpenuhi: { jenis: 'angka', nilai: 'banyak' } } })).toMatchObject({
      error: { code: 'measurement.invalid' },
    });
    expect(await simulate(place.pic, { ...ask, ikuId, target: 'tinggi' })).toMatchObject({ error: { code: 'input.malformed' } });
    expect(await simulate(stranger.pic, { ...ask, ikuId })).toEqual({ ok: false, error: { code: 'iku.not_found' } });
  });
});

describe('dari mana angka ini', () => {
  const walk = (node: LineageNode): readonly LineageNode[] => [node, ...node.parts.flatMap(walk)];

  test('opens from an indicator into the ones it uses, down to the entry, its file and the people, with the manual of each', async () => {
    const place = await givenChain();
    const [first, , third] = place.plan.iku;
    await givenApproved(place, first, entry('2024-TW1', '40'));
    const nodes = walk(expectOk(await readLineage(place.pic, { ikuId: third, tahun: 2024 })));
    const labels = nodes.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'IKU 2 Indikator 2, Unit kr07, triwulan I tahun 2024',
        'IKU 1 Indikator 1, Unit kr07, triwulan I tahun 2024',
        'Terpenuhi',
        'Bukti dukung',
      ]),
    );
    const own = nodes.find(({ label }) => label === 'Triwulan I Tahun 2024');
    expect(own?.keterangan).toEqual([
      'Dihitung dari indikator lain; tidak diisi sendiri',
      `Manual IKU versi 1, ditetapkan dengan ${PENETAPAN.nomor} tanggal 2 Januari 2023`,
    ]);
    expect(nodes.find(({ jenis }) => jenis === 'berkas')?.keterangan[0]).toMatch(/^SHA-256 [0-9a-f]{64}$/);
  });

  test('opens from a unit into the units below it, and says how many are known', async () => {
    const office = await givenOffice(database.parts);
    const [one, , above] = [await givenPlace(office, 'kr07'), await givenPlace(office, 'kr08'), await givenPlace(office, 'pusat')];
    await refer(above, above.plan.iku[0], { ...MANUAL, konsolidasiLokasi: 'data_mentah' });
    await givenApproved(one, one.plan.iku[0], entry('2024-TW1', '40'));
    const nodes = walk(expectOk(await readLineage(above.pic, { ikuId: above.plan.iku[0], tahun: 2024 })));
    const period = nodes.find(({ label }) => label === 'Triwulan I Tahun 2024');
    expect(period?.keterangan).toEqual(expect.arrayContaining(['Sementara: 1 dari 2 unit']));
    const unit = nodes.find(({ label, satuan }) => label.startsWith('IKU 1 Indikator 1, Unit kr07') && satuan === 'instansi');
    expect([unit?.cetak, unit?.parts.some(({ jenis }) => jenis === 'berkas')]).toEqual(['40', true]);
  });

  test('tells of a correction beside the figure that it changed', async () => {
    const place = await givenPlace();
    const [first] = place.plan.iku;
    await givenApproved(place, first, entry('2024-TW1', '40'));
    const isi = { ...MANUAL, cara: { jenis: 'rumus', rumus: 'terpenuhi / jumlah * 50' } } as const;
    await givenManual(authors(place), { ikuId: first, isi, jenisPerubahan: 'koreksi', alasan: 'Pengali keliru.' });
    const root = expectOk(await readLineage(place.pic, { ikuId: first, tahun: 2024 }));
    expect(root.keterangan.some((text) => /^Dikoreksi .* dengan manual versi 2, semula 100: Pengali keliru\.$/.test(text))).toBe(true);
    expect(root.cetak).toBe('50,00');
  });
});

describe('the derivation of a figure', () => {
  test('is a file that comes out the same when it is computed again, and names nobody', async () => {
    const place = await givenChain();
    const [first, , third] = place.plan.iku;
    await givenApproved(place, first, entry('2024-TW1', '40'));
    expectOk(await setTarget(place.perencana, { ...TARGET, ikuId: third, lapis: 'renstra' }));
    const { content, name } = expectOk(await exportDerivation(place.pic, { ikuId: third, tahun: 2024 }));
    expect(name).toBe('asal-iku-3-2024.json');
    const read = JSON.parse(content) as unknown;
    expect(derivationFile.safeParse(read).error).toBeUndefined();
    const report = verifyDerivation(read as Derivation, sha256);
    expect(report).toMatchObject({ differences: [], bukti: 1, masukan: 1 });
    expect(report.angka).toBeGreaterThan(10);
    for (const person of [place.pic, place.verifikator, place.perencana]) expect(content).not.toContain(person.actor.email);
  });

  test('of a foreign indicator is not there', async () => {
    const [place, stranger] = [await givenPlace(), await givenPlace()];
    expect(await exportDerivation(stranger.pic, { ikuId: place.plan.iku[0], tahun: 2024 })).toEqual({
      ok: false,
      error: { code: 'iku.not_found' },
    });
  });
});

test('whatever the order of approvals, indicators that use one another come out the same', async () => {
  const results = [];
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    const place = await givenPlace();
    const [first, second, third] = place.plan.iku;
    await refer(place, third, madeOf('RATA(IKU(1); IKU(2))'));
    const drafts = [await submitted(place, first, '17'), await submitted(place, second, '33')];
    for (const at of order) {
      const { id, versi } = drafts[at] ?? { id: '', versi: 0 };
      expectOk(await advanceMeasurement(place.verifikator, { id, versi, command: 'approve', alasan: null }));
    }
    results.push([await figureOf(third), await figureOf(place.plan.renstraId, 'npss')]);
  }
  expect(results[0]).toEqual(['50', expect.stringMatching(/^\d/)]);
  expect(results[1]).toEqual(results[0]);
});

const submitted = (place: Place, ikuId: string, value: string) => givenSubmitted(place.pic, ikuId, entry('2024-TW2', value));

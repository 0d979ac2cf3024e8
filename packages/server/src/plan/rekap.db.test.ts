import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { entry, givenApproved, givenPlan } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { addRenstra } from './add-renstra.ts';
import { readRekap } from './read-rekap.ts';

let database: TestDatabase;
let office: TestOffice;
let planner: Context;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  office = await givenOffice(database.parts);
  planner = await (await givenAccount(database.parts, office, [['perencana', 'kr07']])).context();
});

const renstra = () => ({
  unitId: office.units.kr07,
  nama: 'Renstra uji',
  tahunAwal: 2025,
  tahunAkhir: 2029,
  label: { sasaran: 'Sasaran', indikator: 'IKU' },
  perspektif: [
    { kode: 'penerima', nama: 'Penerima layanan', peran: 'customer' as const },
    { kode: 'learning-growth', nama: 'Pembelajaran' },
    { kode: 'lain', nama: 'Lain-lain' },
  ],
  tujuan: [],
  sumber: 'uji',
});

test('a Renstra that says nothing adds up by npss:bkn, every perspektif alike', async () => {
  const { id } = expectOk(await addRenstra(planner, renstra()));
  const found = expectOk(await readRekap(planner, { renstraId: id }));
  expect(found.paket).toMatchObject({ id: 'npss:bkn', status: 'needs-verification', nilaiAkhir: 'npss', bobotIku: 'sama' });
  expect(found.perspektif.map(({ bobot }) => bobot)).toEqual(['25', '25', '25']);
});

test('under a pack that weighs by role every weight says where its role comes from, and none is guessed', async () => {
  const { id } = expectOk(await addRenstra(planner, { ...renstra(), paketRekap: 'nko:467-2014' }));
  expect(expectOk(await readRekap(planner, { renstraId: id })).perspektif).toEqual([
    { kode: 'penerima', nama: 'Penerima layanan', peran: 'customer', dasar: 'setelan', bobot: '15' },
    { kode: 'learning-growth', nama: 'Pembelajaran', peran: 'learning_growth', dasar: 'kode', bobot: '30' },
    { kode: 'lain', nama: 'Lain-lain', peran: null, dasar: null, bobot: null },
  ]);
});

test('a pack that does not exist is refused, and nothing is kept of the Renstra', async () => {
  const before = await fingerprint(database);
  expect(await addRenstra(planner, { ...renstra(), paketRekap: 'nko:2050' })).toMatchObject({
    error: { code: 'input.malformed', fields: [{ field: 'paketRekap', problem: 'unknown_reference', detail: { kode: 'nko:2050' } }] },
  });
  expect(await fingerprint(database)).toEqual(before);
});

test('somebody beside, or of another instansi, finds no such Renstra', async () => {
  const { id } = expectOk(await addRenstra(planner, renstra()));
  const beside = await (await givenAccount(database.parts, office, [['perencana', 'kr08']])).context();
  const other = await (await givenAccount(database.parts, await givenOffice(database.parts), [['admin', 'pusat']])).context();
  for (const who of [beside, other]) {
    expect(await readRekap(who, { renstraId: id })).toEqual({ ok: false, error: { code: 'renstra.not_found' } });
  }
});

test('NKO follows the roles: 30 % of 100 and 20 % of 50, scaled to the 50 % that is known', async () => {
  const person = async (role: 'pic' | 'verifikator') => (await givenAccount(database.parts, office, [[role, 'kr07']])).context();
  const [pic, verifikator] = [await person('pic'), await person('verifikator')];
  const plan = await givenPlan(planner, office.units.kr07);
  const last = async () =>
    (
      await database.query(`select nilai, absen, paket from computed_figure where jenis = 'npss' and subjek = $1 and period = '2024'`, [
        plan.renstraId,
      ])
    )[0];
  await database.query(`update renstra set paket_rekap = 'nko:300-2022' where id = $1`, [plan.renstraId]);
  await givenApproved({ pic, verifikator }, plan.iku[0], entry('2024-TW1', '40')); // atas: 80 of 80
  expect(await last()).toMatchObject({ nilai: null, absen: 'not_computable', paket: 'nko:300-2022' });
  await database.query(`update perspektif set peran = case kode when 'atas' then 'stakeholder' else 'customer' end where renstra_id = $1`, [
    plan.renstraId,
  ]);
  await givenApproved({ pic, verifikator }, plan.iku[2], entry('2024-TW1', '20')); // bawah: 40 of 80
  expect(await last()).toMatchObject({ nilai: '80', absen: null });
});

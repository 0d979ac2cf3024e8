import { KOMPONEN_BAWAAN, plainDate } from '@selaras/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice } from '../../test-support/factories.ts';
import { entry, givenPlan, MANUAL } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { addSupervised } from '../org/add-supervised.ts';
import { readForm } from './read-form.ts';
import { recordMeasurement } from './record-measurement.ts';

const DAFTAR = {
  ...KOMPONEN_BAWAAN,
  kode: 'instansi',
  nama: 'Instansi di wilayah kerja',
  jenis: 'daftar' as const,
  satuan: 'instansi',
  peran: 'rumus' as const,
  wajib: true,
  minimum: null,
  maksimum: null,
  kategori: [
    { kode: 'A', nama: 'A' },
    { kode: 'B', nama: 'B' },
    { kode: 'C', nama: 'C' },
  ],
  anggota: { jenis: 'instansi' as const },
  atribut: [],
};

let database: TestDatabase;
let pic: Context;
let iku: string;

beforeAll(async () => {
  database = await openTestDatabase();
  const office = await givenOffice(database.parts);
  const person = async (role: 'pic' | 'perencana' | 'admin') => (await givenAccount(database.parts, office, [[role, 'kr07']])).context();
  const [planner, admin] = [await person('perencana'), await person('admin')];
  pic = await person('pic');
  const rumus = { jenis: 'rumus' as const, rumus: 'CACAH(instansi; kategori DI {A; B}) / CACAH(instansi) * 100' };
  const plan = await givenPlan(planner, office.units.kr07, { ...MANUAL, komponen: [DAFTAR], cara: rumus, pemeriksaan: [], tabel: [] });
  [iku] = plan.iku;
  const add = (sejak: string, nama: string) =>
    addSupervised(admin, {
      unitId: office.units.kr07,
      sejak: plainDate(sejak),
      sumber: 'uji',
      instansi: [{ nama, jenis: 'kota', wilayah: 'Jambi' }],
    });
  expectOk(await add('2024-01-01', 'Kota Jambi'));
  expectOk(await add('2024-05-01', 'Kota Sungai Penuh'));
});
afterAll(() => database.close());

const rows = (period: string, baris: readonly { readonly nama: string; readonly kategori: string }[]) => ({
  ...entry(period),
  komponen: { instansi: { jenis: 'daftar' as const, baris: [...baris] } },
});

const membersIn = async (period: string) => expectOk(await readForm(pic, { ikuId: iku, period })).anggota;

test('the form names the instansi supervised on the last day of its period', async () => {
  expect(await membersIn('2024-TW1')).toEqual({ instansi: ['Kota Jambi'] });
  expect(await membersIn('2024-TW2')).toEqual({ instansi: ['Kota Jambi', 'Kota Sungai Penuh'] });
});

test('an instansi that is left out, or that was not supervised then, is told by its name', async () => {
  const refused = async (period: string, baris: Parameters<typeof rows>[1]) =>
    recordMeasurement(pic, { ...rows(period, baris), ikuId: iku, versi: 0 });
  expect(await refused('2024-TW2', [{ nama: 'Kota Jambi', kategori: 'A' }])).toMatchObject({
    error: { fields: [{ field: 'komponen.instansi', problem: 'row_missing', detail: { nama: 'Kota Sungai Penuh' } }] },
  });
  const early = [
    { nama: 'Kota Jambi', kategori: 'A' },
    { nama: 'Kota Sungai Penuh', kategori: 'C' },
  ];
  expect(await refused('2024-TW1', early)).toMatchObject({
    error: { fields: [{ problem: 'row_not_allowed', detail: { nama: 'Kota Sungai Penuh' } }] },
  });
  expect(expectOk(await recordMeasurement(pic, { ...rows('2024-TW2', early), ikuId: iku, versi: 0 })).realisasi).toEqual({ nilai: '50' });
});

/** The share that two named instansi make, by the category of each. */
const share = async (first: string, second: string, versi: number) => {
  const baris = [
    { nama: 'Kota Jambi', kategori: first },
    { nama: 'Kota Sungai Penuh', kategori: second },
  ];
  return expectOk(await recordMeasurement(pic, { ...rows('2024-TW3', baris), ikuId: iku, versi })).realisasi;
};

test('a share counts the named instansi whose category is one of several', async () => {
  expect(await share('A', 'B', 0)).toEqual({ nilai: '100' });
  expect(await share('C', 'B', 1)).toEqual({ nilai: '50' });
  expect(await share('C', 'C', 2)).toEqual({ nilai: '0' });
});

import { createHash } from 'node:crypto';
import { verifyCalculations } from '@selaras/contract';
import type { Derivation } from '@selaras/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { entry, givenApproved, givenPlan } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { exportDerivation } from '../measurement/export-derivation.ts';
import { readLineage } from '../measurement/read-lineage.ts';
import { recordMeasurement } from '../measurement/record-measurement.ts';
import { keepCalculation } from './keep-calculation.ts';
import { readCalculation, readCalculations } from './read-calculations.ts';
import { withdrawCalculation } from './withdraw-calculation.ts';

let database: TestDatabase;
let office: TestOffice;
let ikuId: string;
let pic: Context;
let verifikator: Context;
let beside: Context;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  office = await givenOffice(database.parts);
  const person = async (role: 'pic' | 'verifikator' | 'perencana', unit: 'kr07' | 'kr08') =>
    (await givenAccount(database.parts, office, [[role, unit]])).context();
  [pic, verifikator, beside] = [await person('pic', 'kr07'), await person('verifikator', 'kr07'), await person('pic', 'kr08')];
  ({
    iku: [ikuId],
  } = await givenPlan(await person('perencana', 'kr07'), office.units.kr07));
});

const asked = (more: object = {}) => ({
  unitId: office.units.kr07,
  kind: 'serapan',
  period: '2024-TW1',
  judul: 'Serapan triwulan I',
  paket: null,
  input: { pagu: '50', realisasi: '40' },
  ...more,
});
const kept = async (more: object = {}) => expectOk(await keepCalculation(pic, asked(more))).id;

async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

describe('keeping', () => {
  test('of people who are left out keeps the reason, and of the reason neither number nor address', async () => {
    const scored = { kualifikasi: 'S-2', jabatan: 'pelaksana', diklatJabatan: true, diklat20Jp: true, seminar: true } as const;
    const left = { dikecualikan: 'Tugas belajar 190001011900011001, orang@contoh.go.id' };
    const pegawai = [{ ...scored, kinerja: 'Baik', disiplin: 'tidak pernah' }, left];
    const id = await kept({ kind: 'ip-asn', period: '2024', judul: 'IP ASN', input: { pegawai } });
    const { input } = expectOk(await readCalculation(pic, { id }));
    expect(input).toMatchObject({ pegawai: [{ kinerja: 'Baik' }, { dikecualikan: 'Tugas belajar …, …' }] });
    const stored = await database.query('select input::text || output::text || trace::text as all from calculation where id = $1', [id]);
    expect(String(stored[0]?.all)).not.toMatch(/19000101|contoh\.go\.id/);
  });

  test('computes again and keeps what went in, the pack, the result and the steps', async () => {
    const id = await kept();
    expect(expectOk(await readCalculation(verifikator, { id }))).toMatchObject({
      kind: 'serapan',
      paket: 'serapan:baku',
      tercetak: '80,00',
      input: { pagu: '50', realisasi: '40' },
      output: { persen: '80', sisa: '10' },
      trace: { label: 'serapan:baku', parts: [{ label: 'realisasi' }, { label: 'pagu' }] },
      angka: expect.arrayContaining([{ bagian: 'hasil.persen', nilai: '80' }]),
      dipakai: [],
      ditarik: null,
      abilities: [],
    });
    expect(expectOk(await readCalculations(pic, {}))).toMatchObject({ calculations: [{ id, abilities: ['withdraw'] }], masihAda: false });
    expect(expectOk(await readCalculations(pic, { kind: 'skm' })).calculations).toEqual([]);
    expect(expectOk(await readCalculations(pic, { period: '2024-TW1', unitId: office.units.kr07 })).calculations).toHaveLength(1);
  });

  test('refuses what cannot be computed, what nobody knows and whoever may not, and writes nothing', async () => {
    expect(await refusal(() => keepCalculation(pic, asked({ input: { pagu: '1.000,5', realisasi: '1' } })))).toMatchObject({
      code: 'calculation.refused',
      problems: [{ code: 'figure.malformed', field: 'pagu' }],
    });
    expect(await refusal(() => keepCalculation(pic, asked({ kind: 'ramal' })))).toEqual({
      code: 'calculation.unknown_kind',
      kind: 'ramal',
    });
    expect(await refusal(() => keepCalculation(pic, asked({ kind: 'constructor' })))).toMatchObject({ code: 'calculation.unknown_kind' });
    expect(await refusal(() => keepCalculation(pic, asked({ input: { pagu: null, realisasi: '1' } })))).toEqual({
      code: 'calculation.no_result',
      alasan: 'no_data_yet',
    });
    expect(await refusal(() => keepCalculation(verifikator, asked()))).toMatchObject({ code: 'access.denied' });
    expect(await refusal(() => keepCalculation(beside, asked()))).toEqual({ code: 'unit.not_found' });
  });

  test('is seen by whoever sees the unit, and by nobody else', async () => {
    const id = await kept();
    expect(await readCalculation(beside, { id })).toEqual({ ok: false, error: { code: 'calculation.not_found' } });
    expect(expectOk(await readCalculations(beside, {})).calculations).toEqual([]);
    expect(await refusal(() => withdrawCalculation(beside, { id, alasan: 'x' }))).toEqual({ code: 'calculation.not_found' });
    expect(await refusal(() => withdrawCalculation(verifikator, { id, alasan: 'x' }))).toMatchObject({ code: 'access.denied' });
  });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const taken = (id: string, { nilai = '40', bagian = 'masukan.realisasi' } = {}) => ({
  ...entry(),
  komponen: {
    terpenuhi: { jenis: 'angka' as const, nilai, perhitungan: { id, bagian } },
    jumlah: { jenis: 'angka' as const, nilai: '50' },
  },
});

describe('as the realisasi of an indicator', () => {
  test('the figure leads down to the calculation, its pack and its steps, and the file of its derivation computes it again', async () => {
    const id = await kept();
    await givenApproved({ pic, verifikator }, ikuId, taken(id));
    expect(expectOk(await readCalculation(pic, { id })).dipakai).toMatchObject([{ ikuId, period: '2024-TW1', komponen: 'terpenuhi' }]);
    const lineage = JSON.stringify(expectOk(await readLineage(verifikator, { ikuId, tahun: 2024 })));
    expect(lineage).toContain('Perhitungan: Serapan triwulan I');
    expect(lineage).toContain('Diambil dari Masukan: Realisasi');
    const file = expectOk(await exportDerivation(verifikator, { ikuId, tahun: 2024 }));
    const derivation = JSON.parse(file.content) as Derivation; // the server has just written it
    expect(derivation.perhitungan).toMatchObject([{ id, kind: 'serapan', paket: 'serapan:baku', input: { pagu: '50', realisasi: '40' } }]);
    expect(verifyCalculations(derivation, sha256)).toEqual([]);
    const [one] = derivation.perhitungan ?? [];
    const forged = { ...derivation, perhitungan: [{ ...one!, output: { ...Object(one!.output), persen: '99' } }] };
    expect(verifyCalculations(forged, sha256)).toEqual([{ jenis: 'perhitungan', tempat: `serapan ${id}` }]);
    expect(verifyCalculations({ ...derivation, perhitungan: [] }, sha256)).toEqual([{ jenis: 'perhitungan', tempat: `terpenuhi ${id}` }]);
  });

  test('another figure than the calculation has, another office, or one that was withdrawn is refused at its component', async () => {
    const id = await kept();
    const record = (body: ReturnType<typeof taken>) => refusal(() => recordMeasurement(pic, { ...body, ikuId, versi: 0 }));
    expect(await record(taken(id, { nilai: '41' }))).toEqual({
      code: 'measurement.invalid',
      fields: [{ field: 'komponen.terpenuhi', problem: 'calculation_differs', detail: { tertulis: '40' } }],
    });
    const missing = { code: 'measurement.invalid', fields: [{ field: 'komponen.terpenuhi', problem: 'calculation_missing' }] };
    expect(await record(taken(id, { bagian: 'hasil.entah' }))).toEqual(missing);
    expect(await record(taken(pic.newId()))).toEqual(missing);
    const other = expectOk(await keepCalculation(beside, { ...asked(), unitId: office.units.kr08 })).id;
    expect(await record(taken(other))).toEqual(missing);
    expectOk(await withdrawCalculation(pic, { id, alasan: 'Masukannya keliru.' }));
    expect(await record(taken(id))).toEqual({
      code: 'measurement.invalid',
      fields: [{ field: 'komponen.terpenuhi', problem: 'calculation_withdrawn' }],
    });
  });

  test('a calculation of the unit itself or of one above it is taken; one of a unit beside or below is not', async () => {
    const pusat = (await givenAccount(database.parts, office, [['pic', 'pusat']])).context();
    const of = async (unit: keyof TestOffice['units']) =>
      expectOk(await keepCalculation(await pusat, asked({ unitId: office.units[unit] }))).id;
    const record = (id: string) => recordMeasurement(pic, { ...taken(id), ikuId, versi: 0 });
    const missing = { code: 'measurement.invalid', fields: [{ field: 'komponen.terpenuhi', problem: 'calculation_missing' }] };
    const [below, next, own, above] = [await of('tu'), await of('kr08'), await of('kr07'), await of('pusat')];
    expect(await refusal(() => record(below))).toEqual(missing);
    expect(await refusal(() => record(next))).toEqual(missing);
    const { versi } = expectOk(await record(above));
    expectOk(await recordMeasurement(pic, { ...taken(own), ikuId, versi }));
    expect(expectOk(await readCalculation(await pusat, { id: own })).dipakai).toMatchObject([{ ikuId, komponen: 'terpenuhi' }]);
  });

  test('a calculation that is withdrawn stays readable with the reason, once, and the figures that were taken from it stay', async () => {
    const id = await kept();
    await givenApproved({ pic, verifikator }, ikuId, taken(id));
    expectOk(await withdrawCalculation(pic, { id, alasan: 'Masukannya keliru.' }));
    expect(await refusal(() => withdrawCalculation(pic, { id, alasan: 'lagi' }))).toEqual({ code: 'calculation.withdrawn' });
    expect(expectOk(await readCalculation(pic, { id }))).toMatchObject({ ditarik: { alasan: 'Masukannya keliru.' }, abilities: [] });
    expect(JSON.stringify(expectOk(await readLineage(pic, { ikuId, tahun: 2024 })))).toContain(
      'Perhitungan ini ditarik: Masukannya keliru.',
    );
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { givenPlan, MANUAL, TARGET, type TestPlan } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { addIku } from './add-iku.ts';
import { addLegalBasis } from './add-legal-basis.ts';
import { addPanah } from './add-panah.ts';
import { addProgram } from './add-program.ts';
import { addRenstra } from './add-renstra.ts';
import { addSasaran } from './add-sasaran.ts';
import { readPlan } from './read-plan.ts';
import { readStrategy } from './read-strategy.ts';
import { setBudget } from './set-budget.ts';
import { setTarget } from './set-target.ts';

let database: TestDatabase;
let office: TestOffice;
let planner: Context;
let pic: Context;
let plan: TestPlan;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  office = await givenOffice(database.parts);
  planner = await (await givenAccount(database.parts, office, [['perencana', 'kr07']])).context();
  pic = await (await givenAccount(database.parts, office, [['pic', 'tu']])).context();
  plan = await givenPlan(planner, office.units.kr07);
});

async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

const renstra = () => ({
  unitId: office.units.kr07,
  nama: 'Renstra berikutnya',
  tahunAwal: 2025,
  tahunAkhir: 2029,
  label: { sasaran: 'Sasaran Kegiatan', indikator: 'IKK' },
  perspektif: [],
  tujuan: [{ nomor: 1, judul: 'Tujuan', uraian: '' }],
  sumber: 'uji',
});

describe('Renstra', () => {
  test('two periods of a unit never share a year', async () => {
    expect(await refusal(() => addRenstra(planner, { ...renstra(), tahunAwal: 2024 }))).toEqual({ code: 'renstra.overlaps' });
    expectOk(await addRenstra(planner, renstra()));
  });

  test('years in order, and codes once each', async () => {
    const twice = { kode: 'a', nama: 'A' };
    const wrong = { ...renstra(), tahunAkhir: 2020, perspektif: [twice, twice] };
    expect(await refusal(() => addRenstra(planner, wrong))).toEqual({
      code: 'input.malformed',
      fields: [
        { field: 'tahunAkhir', problem: 'below_minimum', detail: { minimum: 2025 } },
        { field: 'perspektif.1.kode', problem: 'duplicate', detail: { kode: 'a' } },
      ],
    });
  });

  test('a foreign unit is not there; a visible one needs the right', async () => {
    expect(await refusal(() => addRenstra(planner, { ...renstra(), unitId: office.units.kr08 }))).toEqual({ code: 'unit.not_found' });
    expect(await refusal(() => addRenstra(pic, { ...renstra(), unitId: office.units.tu }))).toEqual({
      code: 'access.denied',
      action: 'plan.edit',
    });
    const other = await givenOffice(database.parts);
    expect(await refusal(() => addRenstra(planner, { ...renstra(), unitId: other.units.kr07 }))).toEqual({ code: 'unit.not_found' });
  });
});

describe('sasaran, arrows and indicators', () => {
  test('are refused when what they stand on is not there', async () => {
    const { renstraId } = plan;
    const sasaran = { renstraId, nomor: 9, teks: 'Sasaran', perspektif: 'lain', sumber: 'uji' };
    expect(await refusal(() => addSasaran(planner, sasaran))).toMatchObject({
      fields: [{ field: 'perspektif', problem: 'unknown_reference' }],
    });
    expect(await refusal(() => addSasaran(planner, { ...sasaran, nomor: 1, perspektif: null }))).toMatchObject({
      fields: [{ field: 'nomor', problem: 'duplicate' }],
    });
    expect(await refusal(() => addPanah(planner, { renstraId, dari: 1, ke: 9, contoh: false }))).toEqual({ code: 'sasaran.not_found' });
    expect(await refusal(() => addPanah(planner, { renstraId, dari: 1, ke: 1, contoh: false }))).toMatchObject({ code: 'input.malformed' });
    const iku = { renstraId, sasaranNomor: 1, kode: '1', nama: 'Indikator lain', satuan: 'persen', unitId: office.units.tu, sumber: 'uji' };
    expect(await refusal(() => addIku(planner, iku))).toEqual({ code: 'iku.code_taken', kode: '1' });
    expect(await refusal(() => addIku(planner, { ...iku, kode: '4', sasaranNomor: 9 }))).toEqual({ code: 'sasaran.not_found' });
    expect(await refusal(() => addIku(planner, { ...iku, kode: '4', unitId: office.units.kr08 }))).toEqual({ code: 'unit.not_found' });
    expect(await refusal(() => addIku(planner, { ...iku, renstraId: planner.newId() }))).toEqual({ code: 'renstra.not_found' });
  });
});

const target =
  (over: Partial<Parameters<typeof setTarget>[1]> = {}) =>
  () =>
    setTarget(planner, { ...TARGET, ikuId: plan.iku[0], ...over });
const angka = (nilai: string) => ({ nilai: { jenis: 'angka', nilai } as const });

describe('target', () => {
  test('is not lowered without a reason, in whichever layer', async () => {
    expect(await refusal(target({ lapis: 'pk', ...angka('79,99') }))).toEqual({ code: 'target.lowered_without_reason' });
    expect(await refusal(target({ lapis: 'pk', ...angka('79,99'), alasan: '  ' }))).toEqual({ code: 'target.lowered_without_reason' });
    expectOk(await target({ lapis: 'pk', ...angka('79,99'), alasan: 'Pagu dipotong' })());
    expectOk(await target({ lapis: 'pk_revisi', revisi: 1, ...angka('90') })());
    expect(await refusal(target({ lapis: 'pk_revisi', revisi: 2, ...angka('85') }))).toEqual({ code: 'target.lowered_without_reason' });
  });

  test('a layer that is not the word in effect lowers nothing', async () => {
    expect(await target({ lapis: 'renstra', ...angka('10') })()).toMatchObject({ ok: true });
  });

  test('where less is better, more is lower', async () => {
    const manual = { ...MANUAL, polarisasi: 'minimize', rumusCapaian: '2-R/T' } as const;
    const other = await givenOffice(database.parts);
    const own = await (await givenAccount(database.parts, other, [['perencana', 'kr07']])).context();
    const { iku } = await givenPlan(own, other.units.kr07, manual);
    const set = (nilai: string) => () => setTarget(own, { ...TARGET, ikuId: iku[0], lapis: 'pk', ...angka(nilai) });
    expect(await refusal(set('81'))).toEqual({ code: 'target.lowered_without_reason' });
    expectOk(await set('79')());
  });

  test('no layer is ever overwritten, also not by two at once', async () => {
    expect(await refusal(target())).toEqual({ code: 'target.layer_exists', layer: 'renja' });
    const both = await Promise.all([target({ lapis: 'pk' })(), target({ lapis: 'pk' })()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('counts give percent, and only where percent is measured', async () => {
    const counts = { nilai: { jenis: 'hitungan', terpenuhi: '49', jumlah: '49' } as const };
    expectOk(await target({ lapis: 'pk', ...counts })());
    const body = {
      renstraId: plan.renstraId,
      sasaranNomor: 1,
      kode: '4',
      nama: 'Indeks lain',
      satuan: 'indeks',
      unitId: office.units.tu,
      sumber: 'uji',
    };
    const { id: ikuId } = expectOk(await addIku(planner, body));
    expect(await refusal(target({ ikuId, ...counts }))).toMatchObject({ fields: [{ field: 'nilai', problem: 'wrong_satuan' }] });
    const impossible = { nilai: { jenis: 'hitungan', terpenuhi: '-1', jumlah: '0' } as const };
    expect(await refusal(target({ lapis: 'renstra', ...impossible }))).toMatchObject({
      fields: [{ field: 'nilai.jumlah' }, { field: 'nilai.terpenuhi' }],
    });
  });

  test('what does not fit the layer, the calendar or the Renstra is told by field', async () => {
    const wrong = { tahun: 2025, lapis: 'pk_revisi', revisi: 0, tanggal: '2024-02-30' } as const;
    expect(await refusal(target(wrong))).toMatchObject({ fields: [{ field: 'tahun' }, { field: 'revisi' }, { field: 'tanggal' }] });
  });
});

describe('budget and regulations', () => {
  test('a program is known before money is put on it, and sums are made from indicators', async () => {
    const budget = { tahun: 2024, program: 'WA', jumlah: '1000000,50', contoh: false, sumber: 'uji' };
    const [first, second] = plan.iku;
    expect(await refusal(() => setBudget(planner, { ...budget, ikuId: first }))).toMatchObject({
      fields: [{ field: 'program', problem: 'unknown_reference' }],
    });
    expectOk(await addProgram(planner, { kode: 'WA', nama: 'Dukungan Manajemen' }));
    expectOk(await addProgram(planner, { kode: 'WA', nama: 'Dukungan Manajemen' }));
    expect(await refusal(() => addProgram(planner, { kode: 'WA', nama: 'Lain' }))).toMatchObject({
      fields: [{ field: 'kode', problem: 'duplicate' }],
    });
    expect(await refusal(() => setBudget(planner, { ...budget, ikuId: first, jumlah: '-1' }))).toMatchObject({
      fields: [{ field: 'jumlah', problem: 'below_minimum' }],
    });
    expectOk(await setBudget(planner, { ...budget, ikuId: first, jumlah: '5' }));
    expectOk(await setBudget(planner, { ...budget, ikuId: first }));
    expectOk(await setBudget(planner, { ...budget, ikuId: second, jumlah: '2000000' }));
    const read = expectOk(await readPlan(planner, { tahun: 2024 }));
    expect(read.totalAnggaran).toEqual({ nilai: '3000000.5' });
    expect(read.program).toEqual([{ kode: 'WA', nama: 'Dukungan Manajemen', anggaran: { nilai: '3000000.5' } }]);
    expect(read.sasaran.map(({ anggaran }) => anggaran)).toEqual([{ nilai: '1000000.5' }, { nilai: '2000000' }, { alasan: 'no_data_yet' }]);
  });

  test('a regulation keeps its code when it is revoked', async () => {
    const basis = {
      kode: 'pp-1-2020',
      jenis: 'Peraturan Pemerintah',
      nomor: '1',
      tahun: 2020,
      tentang: 'Uji',
      berlakuSejak: '2020-01-01',
      status: 'berlaku',
      digantiOleh: null,
      perluVerifikasi: false,
      catatan: null,
      sumber: 'uji',
    } as const;
    expectOk(await addLegalBasis(planner, basis));
    expectOk(await addLegalBasis(planner, { ...basis, status: 'dicabut', digantiOleh: 'pp-2-2024' }));
    const rows = await database.query('select status, diganti_oleh from legal_basis where tenant_id = $1', [office.tenantId]);
    expect(rows).toEqual([{ status: 'dicabut', diganti_oleh: 'pp-2-2024' }]);
    expect(await refusal(() => addLegalBasis(pic, basis))).toEqual({ code: 'access.denied', action: 'plan.edit' });
  });
});

describe('the strategy map', () => {
  test('shows who may edit it, and an office without a Renstra an empty one', async () => {
    const mine = expectOk(await readStrategy(planner, { tahun: 2024 }));
    expect(mine).toMatchObject({
      abilities: ['plan.edit'],
      renstra: { nama: 'Renstra uji' },
      sasaran: [{ nomor: 1 }, { nomor: 2 }, { nomor: 3 }],
    });
    expect(expectOk(await readStrategy(pic, { tahun: 2024 })).abilities).toEqual([]);
    expect(expectOk(await readStrategy(planner, { tahun: 2031 }))).toMatchObject({ renstra: null, sasaran: [] });
  });

  test('of another instansi is never shown', async () => {
    const other = await givenOffice(database.parts);
    const stranger = await (await givenAccount(database.parts, other, [['admin', 'pusat']])).context();
    expect(expectOk(await readStrategy(stranger, { tahun: 2024 })).renstra).toBeNull();
    expect(await readPlan(stranger, { tahun: 2024 })).toEqual({ ok: false, error: { code: 'renstra.not_found' } });
  });
});

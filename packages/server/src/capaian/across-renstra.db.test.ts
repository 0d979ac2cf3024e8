import { derivationFile } from '@selaras/contract';
import { type Derivation, verifyDerivation } from '@selaras/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { entry, givenApproved, givenManual, givenPlan, kepalaBeside, MANUAL, type Manual } from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { exportDerivation } from '../measurement/export-derivation.ts';
import type { LineageNode } from '../measurement/lineage-node.ts';
import { readLineage } from '../measurement/read-lineage.ts';
import { addIku } from '../plan/add-iku.ts';
import { addRenstra } from '../plan/add-renstra.ts';
import { addSasaran } from '../plan/add-sasaran.ts';
import { setIndicatorMap } from '../plan/set-indicator-map.ts';
import { sha256 } from './figures-of-year.ts';

let database: TestDatabase;
let office: TestOffice;
let perencana: Context;
let people: Readonly<Record<'pic' | 'verifikator', Context>>;
/** Of the Renstra 2020–2024. */
let old: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  office = await givenOffice(database.parts);
  const person = async (role: 'pic' | 'verifikator' | 'perencana') =>
    (await givenAccount(database.parts, office, [[role, 'kr07']])).context();
  perencana = await person('perencana');
  people = { pic: await person('pic'), verifikator: await person('verifikator') };
  [old] = (await givenPlan(perencana, office.units.kr07)).iku;
});

/** The Renstra after, 2025–2029: indicator 7, and indicator 1, which is made of what 7 was in the period before. */
async function givenNext(satuan = 'persen'): Promise<{ readonly seven: string; readonly one: string }> {
  const unitId = office.units.kr07;
  const head = { unitId, nama: 'Renstra berikut', tahunAwal: 2025, tahunAkhir: 2029, label: { sasaran: 'SK', indikator: 'IKK' } };
  const { id: renstraId } = expectOk(await addRenstra(perencana, { ...head, perspektif: [], tujuan: [], sumber: 'uji' }));
  expectOk(await addSasaran(perencana, { renstraId, nomor: 1, teks: 'Sasaran', perspektif: null, sumber: 'uji' }));
  const add = async (kode: string, isi: Manual, of: string): Promise<string> => {
    const body = { renstraId, sasaranNomor: 1, kode, nama: `Indikator ${kode}`, satuan: of, unitId, sumber: 'uji' };
    const { id: ikuId } = expectOk(await addIku(perencana, body));
    const given = { ikuId, isi, sejakTahun: 2025, sampaiTahun: 2029, jenisPerubahan: 'pertama' } as const;
    await givenManual({ planner: perencana, kepala: kepalaBeside(perencana) }, given);
    return ikuId;
  };
  const seven = await add('7', MANUAL, satuan);
  const cara = { jenis: 'rumus', rumus: 'IKU(7; LALU) + 1' } as const;
  return { seven, one: await add('1', { ...MANUAL, komponen: [], cara }, satuan) };
}

const map = async (keIkuId: string | null, jenis: 'lanjut' | 'ganti_nama' | 'diganti' | 'dihentikan') =>
  expectOk(await setIndicatorMap(perencana, { dariIkuId: old, keIkuId, jenis, alasan: 'Cara ukur lain.', contoh: false }));

const firstOf = async (ikuId: string): Promise<string | null> => {
  const [row] = await database.query(
    `select coalesce(nilai::text, absen) as shown from computed_figure where subjek = $1 and jenis = 'realisasi' and period = '2025-TW1'`,
    [ikuId],
  );
  return row === undefined ? null : String(row.shown);
};

const walk = (node: LineageNode): readonly LineageNode[] => [node, ...node.parts.flatMap(walk)];

describe('a formula that looks back from the first period of a Renstra', () => {
  test('follows an indicator that goes on, when the map says so and only while it does', async () => {
    const { seven, one } = await givenNext();
    await givenApproved(people, old, entry('2024-TW4', '20'));
    expect(await firstOf(one)).toBe('no_data_yet');
    await map(seven, 'lanjut');
    expect(await firstOf(one)).toBe('41');
    await map(seven, 'diganti');
    expect(await firstOf(one)).toBe('not_computable');
    await map(seven, 'ganti_nama');
    expect(await firstOf(one)).toBe('41');
    await map(null, 'dihentikan');
    expect(await firstOf(one)).toBe('no_data_yet');
  });

  test('is brought up to date when the old figure is approved', async () => {
    const { seven, one } = await givenNext();
    await map(seven, 'lanjut');
    await givenApproved(people, old, entry('2024-TW4', '30'));
    expect(await firstOf(one)).toBe('61');
  });

  test('never takes a figure in another satuan for the same line', async () => {
    const { seven, one } = await givenNext('indeks');
    await map(seven, 'lanjut');
    await givenApproved(people, old, entry('2024-TW4', '30'));
    expect(await firstOf(one)).toBe('not_computable');
  });

  test('shows the old indicator as its origin, or why there is none, and is computed again from its file alone', async () => {
    const { seven, one } = await givenNext();
    await givenApproved(people, old, entry('2024-TW4', '20'));
    await map(seven, 'lanjut');
    const nodes = async () => walk(expectOk(await readLineage(people.pic, { ikuId: one, tahun: 2025 })));
    expect((await nodes()).map(({ label }) => label)).toContain('IKU 1 Indikator 1, Unit kr07, triwulan IV tahun 2024');
    const file = derivationFile.parse(JSON.parse(expectOk(await exportDerivation(people.pic, { ikuId: one, tahun: 2025 })).content));
    const { differences, angka } = verifyDerivation(file as unknown as Derivation, sha256);
    expect([differences, angka > 0]).toEqual([[], true]);
    await map(seven, 'diganti');
    expect((await nodes()).flatMap(({ keterangan }) => keterangan)).toContain(
      'IKU 1 pada Renstra 2020–2024 diganti, sehingga nilainya tidak dipakai (Cara ukur lain)',
    );
  });
});

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportIsian } from '@selaras/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { entry, givenApproved, givenPlan } from '../../test-support/plan-factories.ts';
import { openTestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { readCalculation, readCalculations } from '../calculation/read-calculations.ts';
import type { Context } from '../context.ts';
import { applyImport } from './apply-import.ts';
import { previewImport } from './preview-import.ts';
import { readImportFile, readImportRows, readImports } from './read-imports.ts';
import { undoImport } from './undo-import.ts';

let database: TestDatabase;
let office: TestOffice;
let pic: Context;
let verifikator: Context;
let beside: Context;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  office = await givenOffice(database.parts);
  const person = async (role: 'pic' | 'verifikator', unit: 'kr07' | 'kr08') =>
    (await givenAccount(database.parts, office, [[role, unit]])).context();
  [pic, verifikator, beside] = [await person('pic', 'kr07'), await person('verifikator', 'kr07'), await person('pic', 'kr08')];
});

const MASK = 'ikpa/ok/datar-2025-topeng.xlsx';
const fixture = (path: string) => readFileSync(fileURLToPath(new URL(`../../../../fixtures/import/${path}`, import.meta.url)));
const upload = (path: string, isian: ImportIsian = {}) => ({ nama: basename(path), bytes: fixture(path), isian });
const preview = async (path: string, isian: ImportIsian = {}) => expectOk(await previewImport(pic, upload(path, isian)));
const apply = (path: string, isian: ImportIsian, id = pic.newId()) => applyImport(pic, { ...upload(path, isian), id });
const mine = (...kode: readonly string[]): ImportIsian => ({ satker: Object.fromEntries(kode.map((one) => [one, office.units.kr07])) });

async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

describe('a preview', () => {
  test('names what must be said, stores nothing, and tells whose rows would be left', async () => {
    const before = await fingerprint(database);
    const first = await preview(MASK);
    expect(first).toMatchObject({ jenis: 'ikpa', perlu: ['satker'], jumlah: { not_chosen: 5 }, hitungan: [], berkasDisimpan: true });
    expect(first.satker.map(({ kode }) => kode)).toContain('500002');
    const chosen = await preview(MASK, mine('500002', '500003', '500005'));
    expect(chosen.perlu).toEqual([expect.stringMatching(/^topeng:2025-M04\/500003$/)]);
    expect(chosen.topeng).toMatchObject([{ kunci: '2025-M04/500003' }]);
    expect(chosen.hitungan).toEqual([
      { unitId: office.units.kr07, period: '2025-M04', judul: 'IKPA satker 500002', tercetak: '92,78', sudahAda: false },
    ]);
    expect(chosen.rows.find(({ kunci }) => kunci === '2025-M04/500005')).toMatchObject({
      akhir: 'rejected',
      masalah: [{ code: 'ikpa.nothing_assessed' }],
    });
    expect(await fingerprint(database)).toEqual(before);
  });

  test('of a file that cannot be read is an answer with the reason', async () => {
    expect(await preview('ikpa/not-ok/terkunci.xlsx')).toMatchObject({ jenis: null, masalah: [{ code: 'file.encrypted' }], rows: [] });
    expect(await preview('ikpa/not-ok/mengembang.xlsx')).toMatchObject({ masalah: [{ code: 'file.unpacks_too_big' }] });
    expect(await refusal(() => previewImport(verifikator, upload(MASK)))).toMatchObject({ code: 'access.denied' });
    expect(await refusal(() => previewImport(beside, upload(MASK, mine('500002'))))).toEqual({ code: 'unit.not_found' });
  });
});

describe('applying', () => {
  test('keeps one calculation for each chosen row, the end of every row and the file; the same id again changes nothing', async () => {
    const id = pic.newId();
    const isian = { ...mine('500002', '500003'), topeng: { '2025-M04/500003': 1 } };
    expectOk(await apply(MASK, isian, id));
    const before = await fingerprint(database);
    expectOk(await apply(MASK, isian, id));
    expect(await fingerprint(database)).toEqual(before);
    const { batches } = expectOk(await readImports(pic));
    expect(batches).toMatchObject([{ id, jenis: 'ikpa', jumlah: { applied: 2, not_chosen: 3 }, abilities: ['undo'] }]);
    expect(batches[0]?.hitungan).toMatchObject([
      { judul: 'IKPA satker 500002', tercetak: '92,78', baru: true },
      { judul: 'IKPA satker 500003' },
    ]);
    const rows = expectOk(await readImportRows(pic, { id, akhir: 'applied' })).rows;
    expect(rows.map(({ kunci }) => kunci)).toEqual(['2025-M04/500002', '2025-M04/500003']);
    expect(Buffer.from(expectOk(await readImportFile(verifikator, { id })).bytes).equals(fixture(MASK))).toBe(true);
    expect(await readImportRows(beside, { id })).toMatchObject({ ok: false, error: { code: 'import.not_found' } });
    expect(expectOk(await readImports(beside)).batches).toEqual([]);
    const calculation = batches[0]?.hitungan[1]?.id ?? '';
    expect(expectOk(await readCalculation(pic, { id: calculation })).input).toMatchObject({
      terapkan: ['deviasi_hal3', 'penyerapan', 'kontraktual', 'tagihan', 'up_tup', 'capaian_output'],
    });
  });

  test('the same file again leaves every row unchanged, also when both are applied at the same moment', async () => {
    const both = await Promise.all([apply(MASK, mine('500002')), apply(MASK, mine('500002'))]);
    both.forEach(expectOk);
    expect(expectOk(await readCalculations(pic, {})).calculations).toHaveLength(1);
    const counts = expectOk(await readImports(pic)).batches.map(({ jumlah }) => `${jumlah.applied} ${jumlah.unchanged}`);
    expect(counts.toSorted()).toEqual(['0 1', '1 0']);
  });

  test('is refused, and leaves nothing, while a choice is open, where there is nothing, and where one may not record', async () => {
    expect(await refusal(() => apply(MASK, mine('500003')))).toEqual({
      code: 'import.choice_needed',
      perlu: ['topeng:2025-M04/500003'],
    });
    expect(await refusal(() => apply(MASK, { ...mine('500003'), topeng: { '2025-M04/500003': 9 } }))).toMatchObject({
      code: 'import.choice_needed',
    });
    expect(await refusal(() => apply(MASK, mine('999999')))).toEqual({ code: 'import.nothing_to_apply' });
    expect(await refusal(() => apply('skm/not-ok/skala-1-5.csv', { unitId: office.units.kr07 }))).toMatchObject({
      code: 'import.refused',
      problems: expect.arrayContaining([expect.objectContaining({ code: 'skm.scale_undeclared' })]),
    });
    const foreign = { satker: { '500002': office.units.kr07, '500001': office.units.kr08 } };
    expect(await refusal(() => apply(MASK, foreign))).toEqual({ code: 'unit.not_found' });
  });

  test('people become means and rows without a name; of a file with people only the hash is kept', async () => {
    const isian = { unitId: office.units.kr07, periode: '2024' };
    expect(await preview('ipasn/ok/pip-asn.xlsx', { unitId: office.units.kr07 })).toMatchObject({ perlu: ['periode'] });
    const id = pic.newId();
    expectOk(await apply('ipasn/ok/pip-asn.xlsx', isian, id));
    const [batch] = expectOk(await readImports(pic)).batches;
    expect(batch).toMatchObject({ berkasDisimpan: false, hitungan: [{ judul: 'IP ASN', period: '2024' }] });
    expect(await readImportFile(pic, { id })).toMatchObject({ ok: false, error: { code: 'import.not_found' } });
    const { rows } = expectOk(await readImportRows(pic, { id }));
    expect(JSON.stringify(rows)).not.toMatch(/\d{18}|"nama"|"nip"/);
  });

  test('answers of a survey become one calculation for each service and period, an LKE becomes one', async () => {
    const seen = await preview('skm/ok/google-1-4.csv', { unitId: office.units.kr07 });
    expect(seen.perlu).toEqual([]);
    expect(seen.hitungan.length).toBeGreaterThan(0);
    expectOk(await apply('skm/ok/google-1-4.csv', { unitId: office.units.kr07 }));
    expectOk(await apply('lke/ok/lke-73-05.xlsx', { unitId: office.units.kr07, periode: '2024' }));
    const { batches } = expectOk(await readImports(pic));
    expect(batches.find(({ jenis }) => jenis === 'skm')?.hitungan).toHaveLength(seen.hitungan.length);
    expect(batches.find(({ jenis }) => jenis === 'lke')?.hitungan).toMatchObject([{ judul: 'LKE AKIP', tercetak: '73,05' }]);
  });
});

describe('undoing', () => {
  test('withdraws what the import made and not what it found, once; then the file can be applied again', async () => {
    const [first, second] = [pic.newId(), pic.newId()];
    expectOk(await apply(MASK, mine('500001'), first));
    expectOk(await apply(MASK, mine('500001', '500002'), second));
    expect(await refusal(() => undoImport(verifikator, { id: second, alasan: 'x' }))).toMatchObject({ code: 'access.denied' });
    expect(await refusal(() => undoImport(beside, { id: second, alasan: 'x' }))).toEqual({ code: 'import.not_found' });
    expectOk(await undoImport(pic, { id: second, alasan: 'Berkas bulan lain.' }));
    const { calculations } = expectOk(await readCalculations(pic, {}));
    expect(calculations.map(({ judul, ditarik }) => `${judul}: ${ditarik?.alasan ?? '-'}`).toSorted()).toEqual([
      'IKPA satker 500001: -',
      'IKPA satker 500002: Berkas bulan lain.',
    ]);
    expect(await refusal(() => undoImport(pic, { id: second, alasan: 'lagi' }))).toEqual({ code: 'import.undone' });
    expectOk(await apply(MASK, mine('500002')));
    expect(expectOk(await readCalculations(pic, {})).calculations).toHaveLength(3);
  });

  test('is refused by name where a figure was handed in or approved', async () => {
    const perencana = await (await givenAccount(database.parts, office, [['perencana', 'kr07']])).context();
    const {
      iku: [ikuId],
    } = await givenPlan(perencana, office.units.kr07);
    const id = pic.newId();
    expectOk(await apply(MASK, mine('500002'), id));
    const calculation = expectOk(await readCalculations(pic, {})).calculations[0]?.id ?? '';
    const { angka } = expectOk(await readCalculation(pic, { id: calculation }));
    const [one] = angka.filter(({ nilai }) => /^\d+$/.test(nilai));
    const komponen = {
      terpenuhi: { jenis: 'angka' as const, nilai: one?.nilai ?? '', perhitungan: { id: calculation, bagian: one?.bagian ?? '' } },
      jumlah: { jenis: 'angka' as const, nilai: '100' },
    };
    await givenApproved({ pic, verifikator }, ikuId, { ...entry(), komponen });
    expect(await refusal(() => undoImport(pic, { id, alasan: 'x' }))).toMatchObject({
      code: 'import.in_use',
      dipakai: expect.stringContaining('(2024-TW1)'),
    });
  });
});

test('over HTTP the file comes with what is said of it', async () => {
  const app = await openTestApp(database);
  const { email } = await givenAccount(database.parts, office, [['pic', 'kr07']]);
  const { cookies } = await app.browser().signIn(email);
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const send = (url: string, isian: string | null, bytes: Uint8Array | null) => {
    const parts = [
      ...(isian === null ? [] : [`--b\r\ncontent-disposition: form-data; name="isian"\r\n\r\n${isian}\r\n`]),
      ...(bytes === null ? [] : ['--b\r\ncontent-disposition: form-data; name="berkas"; filename="IKPA.xlsx"\r\n\r\n', bytes, '\r\n']),
      '--b--\r\n',
    ];
    const payload = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const headers = { host: '127.0.0.1:3000', cookie, 'content-type': 'multipart/form-data; boundary=b' };
    return app.http.inject({ method: 'POST', url, payload, headers });
  };
  const seen = await send('/api/imports/preview', JSON.stringify(mine('500002')), fixture(MASK));
  expect(seen.json()).toMatchObject({ jenis: 'ikpa', perlu: [], hitungan: [{ tercetak: '92,78' }] });
  const { id } = seen.json<{ id: string }>();
  expect((await send(`/api/imports/${id}`, JSON.stringify(mine('500002')), fixture(MASK))).json()).toEqual({ id });
  expect((await send('/api/imports/preview', null, fixture(MASK))).json()).toMatchObject({ perlu: ['satker'] });
  expect((await send('/api/imports/preview', '{"satker":{"1":"x"}}', fixture(MASK))).json()).toMatchObject({ code: 'input.malformed' });
  expect((await send('/api/imports/preview', '{}', null)).json()).toMatchObject({ code: 'import.file_missing' });
  expect((await send('/api/imports/preview', '{}', Buffer.alloc(21 * 1024 * 1024))).statusCode).toBe(413);
  const browser = app.browser();
  await browser.signIn(email);
  expect((await browser.get('/api/imports')).json()).toMatchObject({ batches: [{ id, nama: 'IKPA.xlsx' }] });
  expect((await browser.get(`/api/imports/${id}/rows?akhir=not_chosen`)).json<{ rows: unknown[] }>().rows).toHaveLength(4);
  expect((await browser.get(`/api/imports/${id}/berkas`)).headers['content-disposition']).toContain('IKPA.xlsx');
  expect((await browser.post(`/api/imports/${id}/undo`, { alasan: 'Keliru.' })).json()).toEqual({ ok: true });
  await app.close();
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportIsian } from '@selaras/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { utf8 } from '../../../../fixtures/import/workbook.ts';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { openTestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { applyImport } from './apply-import.ts';
import { changeProfile, keepProfile, removeProfile } from './keep-profile.ts';
import { previewImport } from './preview-import.ts';
import { readProfiles } from './read-profiles.ts';

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

const bytes = (path: string) => readFileSync(fileURLToPath(new URL(`../../../../fixtures/import/skm/${path}`, import.meta.url)));
const FIVE = 'not-ok/skala-1-5.csv';
const look = async (path = FIVE, context = pic) =>
  expectOk(await previewImport(context, { nama: 'skm.csv', bytes: bytes(path), isian: { jenis: 'skm' } }));

type Profil = NonNullable<ImportIsian['profil']>;

const WORTH = { 1: 1, 2: 2, 3: 3, 4: 3, 5: 4 };

/** The five-point form as somebody has mapped it, with a period that belongs to one file only. */
async function mapped(): Promise<Profil> {
  const { profil } = await look();
  const pertanyaan = (profil?.pertanyaan ?? []).map((one) => ({ ...one, konversi: WORTH }));
  return { ...(profil as Profil), pertanyaan, periode: '2024-S1' };
}

const keep = async (nama = 'Loket') => expectOk(await keepProfile(pic, { unitId: office.units.kr07, nama, profil: await mapped() }));

async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

test('a mapping that is kept is offered for the next file of the form, and reads it; its period is not', async () => {
  const { id } = await keep();
  const seen = await look();
  expect(seen.masalah.map(({ code }) => code)).toContain('skm.scale_undeclared');
  expect(seen.profilCocok).toMatchObject([{ id, nama: 'Loket', unitId: office.units.kr07, versi: 1, profil: { periode: null } }]);
  const isian: ImportIsian = { unitId: office.units.kr07, profil: seen.profilCocok[0]?.profil as Profil };
  const read = expectOk(await previewImport(pic, { nama: 'skm.csv', bytes: bytes(FIVE), isian }));
  expect([read.masalah, read.perlu]).toEqual([[], []]);
  expectOk(await applyImport(pic, { id: read.id, nama: 'skm.csv', bytes: bytes(FIVE), isian }));
});

test('it is not offered for a form with other headings, nor to a unit beside', async () => {
  await keep();
  const others = utf8('Syarat,Prosedur,Waktu,Biaya\n4,4,3,4\n3,4,4,4\n');
  const seen = expectOk(await previewImport(pic, { nama: 'lain.csv', bytes: others, isian: { jenis: 'skm' } }));
  expect([seen.profil?.pertanyaan.length, seen.profilCocok]).toEqual([4, []]);
  expect((await look(FIVE, beside)).profilCocok).toEqual([]);
  expect(expectOk(await readProfiles(beside))).toEqual([]);
});

test('it is changed and removed by its version, and every step is in the audit list', async () => {
  const { id } = await keep();
  const profil = { ...(await mapped()), namaLayanan: 'Loket depan' };
  expect(expectOk(await changeProfile(pic, { id, nama: 'Loket depan', profil, versi: 1 }))).toEqual({ versi: 2 });
  expect(expectOk(await readProfiles(verifikator))).toMatchObject([
    { nama: 'Loket depan', versi: 2, profil: { namaLayanan: 'Loket depan', periode: null }, abilities: [] },
  ]);
  expect(await refusal(() => changeProfile(pic, { id, nama: 'Lama', profil, versi: 1 }))).toEqual({
    code: 'approval.stale_version',
    current: 2,
  });
  expect(await refusal(() => removeProfile(pic, { id, versi: 1 }))).toMatchObject({ code: 'approval.stale_version' });
  expectOk(await removeProfile(pic, { id, versi: 2 }));
  expect(await refusal(() => removeProfile(pic, { id, versi: 2 }))).toEqual({ code: 'import.profile_not_found' });
  const events = await database.query("select aksi, rincian ->> 'versi' as versi from audit_event where subjek = $1 order by nomor", [id]);
  expect(events).toEqual([
    { aksi: 'import.profile_save', versi: '1' },
    { aksi: 'import.profile_save', versi: '2' },
    { aksi: 'import.profile_remove', versi: '2' },
  ]);
});

test('who may not record for the unit, a name that is taken and a mapping with open questions are refused, and nothing is written', async () => {
  const [{ id }, profil] = [await keep(), await mapped()];
  const { kr07, kr08 } = office.units;
  expect(await refusal(() => keepProfile(verifikator, { unitId: kr07, nama: 'x', profil }))).toMatchObject({ code: 'access.denied' });
  expect(await refusal(() => keepProfile(pic, { unitId: kr08, nama: 'x', profil }))).toEqual({ code: 'unit.not_found' });
  expect(await refusal(() => changeProfile(verifikator, { id, nama: 'x', profil, versi: 1 }))).toMatchObject({ code: 'access.denied' });
  expect(await refusal(() => removeProfile(beside, { id, versi: 1 }))).toEqual({ code: 'import.profile_not_found' });
  expect(await refusal(() => keepProfile(pic, { unitId: kr07, nama: 'Loket', profil }))).toEqual({
    code: 'import.profile_name_taken',
    nama: 'Loket',
  });
  const second = expectOk(await keepProfile(pic, { unitId: kr07, nama: 'Daring', profil }));
  expect(await refusal(() => changeProfile(pic, { id: second.id, nama: 'Loket', profil, versi: 1 }))).toMatchObject({
    code: 'import.profile_name_taken',
  });
  const open = { ...profil, pertanyaan: profil.pertanyaan.map((one) => ({ ...one, konversi: null })) };
  expect(await refusal(() => keepProfile(pic, { unitId: kr07, nama: 'Terbuka', profil: open }))).toMatchObject({
    code: 'import.profile_incomplete',
    problems: expect.arrayContaining([expect.objectContaining({ code: 'skm.scale_undeclared' })]),
  });
});

test('over HTTP', async () => {
  const app = await openTestApp(database);
  const browser = app.browser();
  await browser.signIn((await givenAccount(database.parts, office, [['pic', 'kr07']])).email);
  const body = { unitId: office.units.kr07, nama: 'Loket', profil: await mapped() };
  const { id } = (await browser.post('/api/import-profiles', body)).json<{ id: string }>();
  expect((await browser.get('/api/import-profiles')).json()).toMatchObject([{ id, nama: 'Loket', abilities: ['edit', 'remove'] }]);
  expect((await browser.post(`/api/import-profiles/${id}`, { ...body, nama: 'Baru', versi: 1 })).json()).toEqual({ versi: 2 });
  expect((await browser.post(`/api/import-profiles/${id}/remove`, { versi: 2 })).json()).toEqual({ ok: true });
  expect((await browser.post('/api/import-profiles', { ...body, nama: ' ' })).statusCode).toBe(400);
  await app.close();
});

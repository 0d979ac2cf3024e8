import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { openTestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import type { LogEntry } from '../http/services.ts';
import { runJobs } from '../job/run-jobs.ts';
import { compareChecks } from './compare-checks.ts';
import { decideNote, removeCheck } from './decide-note.ts';
import { noteSheet } from './note-sheet.ts';
import { addCheckedDocument, prepareCheck, startCheck } from './prepare-check.ts';
import { readCheck, readCheckedDocument, readChecks } from './read-checks.ts';

let database: TestDatabase;
let office: TestOffice;
let pic: Context;
let beside: Context;
let admin: Context;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  office = await givenOffice(database.parts);
  pic = await (await givenAccount(database.parts, office, [['pic', 'kr07']])).context();
  beside = await (await givenAccount(database.parts, office, [['pic', 'kr08']])).context();
  admin = await (await givenAccount(database.parts, office, [['admin', 'kr07']])).context();
});

const log: LogEntry[] = [];
const work = () => runJobs({ parts: database.parts, log: (one) => void log.push(one), isStopping: () => false });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const RENJA = [
  'BAB I',
  'PENDAHULUAN',
  'Nilai rata-rata layanan adalah #DIV/0! pada tahun 2024.',
  'Seluruh petugas sudah mengikuti pelatihan penanganan pengaduan sesuai jadwal tahun 2024.',
].join('\n');
const MENDED = RENJA.replace('#DIV/0!', '88,25');

async function prepared(judul = 'Renja 2025'): Promise<string> {
  return expectOk(await prepareCheck(pic, { unitId: office.units.kr07, judul, tanggal: null })).id;
}

async function checked(texts: readonly string[], judul?: string): Promise<string> {
  const id = await prepared(judul);
  for (const [i, text] of texts.entries()) expectOk(await addCheckedDocument(pic, { id, nama: `berkas-${i + 1}.txt`, bytes: bytes(text) }));
  expectOk(await startCheck(pic, { id }));
  await work();
  return id;
}

const notes = async (id: string, nomor = 1) => expectOk(await readCheckedDocument(pic, { id, nomor })).catatan;

describe('a check', () => {
  test('goes from upload to notes, keeps the text, and lets the file go', async () => {
    const id = await checked([RENJA]);
    expect(expectOk(await readCheck(pic, { id }))).toMatchObject({
      keadaan: 'selesai',
      langkah: { selesai: 1, seluruhnya: 1 },
      dokumen: [{ nomor: 1, nama: 'berkas-1.txt', format: 'txt', baris: 4, selesai: true, masalah: null }],
      abilities: ['decide', 'delete'],
    });
    const held = expectOk(await readCheckedDocument(pic, { id, nomor: 1 }));
    expect(held.lines).toEqual(RENJA.split('\n'));
    expect(held.catatan).toMatchObject([
      { rule: 'broken-value', bab: 'BAB I PENDAHULUAN', places: [{ nomor: 1, line: 3, text: '#DIV/0!' }] },
    ]);
    expect(await database.query('select berkas from checked_document where check_id = $1', [id])).toEqual([{ berkas: null }]);
    expect(expectOk(await readChecks(pic)).map((one) => one.id)).toContain(id);
  });

  test('tells of a file that is none, and goes on with the others', async () => {
    const id = await checked(['\u0000\u0001\u0002PK', RENJA]);
    const [bad, good] = expectOk(await readCheck(pic, { id })).dokumen;
    expect(bad?.masalah?.code).toMatch(/^file\./);
    expect(good).toMatchObject({ masalah: null, jumlah: { error: 1 } });
  });

  test('the same bytes twice are one document, starting twice is one job, and then nothing can be added', async () => {
    const id = await prepared();
    const add = (nama: string, text: string) => addCheckedDocument(pic, { id, nama, bytes: bytes(text) });
    const both = await Promise.all([add('a.txt', RENJA), add('a.txt', RENJA)]);
    expect(both).toEqual([
      { ok: true, value: { nomor: 1 } },
      { ok: true, value: { nomor: 1 } },
    ]);
    const [one, two] = await Promise.all([startCheck(pic, { id }), startCheck(pic, { id })]);
    expect(expectOk(one)).toEqual(expectOk(two));
    expect(await add('b.txt', MENDED)).toEqual({ ok: false, error: { code: 'check.started' } });
    await work();
  });

  test('without a document cannot begin', async () => {
    const id = await prepared();
    expect(await startCheck(pic, { id })).toEqual({ ok: false, error: { code: 'check.no_document' } });
  });
});

describe('a decision', () => {
  test('dismissing needs a reason; the newest counts and the others stay', async () => {
    const id = await checked([RENJA]);
    const [note] = await notes(id);
    const fingerprint = note?.fingerprint ?? '';
    const decide = (keputusan: 'diterima' | 'diabaikan' | null, alasan: string | null) =>
      decideNote(pic, { id, nomor: 1, fingerprint, keputusan, alasan });
    expect(await decide('diabaikan', '')).toEqual({ ok: false, error: { code: 'approval.reason_required' } });
    expectOk(await decide('diterima', null));
    expectOk(await decide('diabaikan', 'Contoh galat memang dikutip.'));
    expect(await notes(id)).toMatchObject([{ keputusan: { jenis: 'diabaikan', alasan: 'Contoh galat memang dikutip.' } }]);
    expect(expectOk(await readCheck(pic, { id })).jumlah).toEqual({ error: 0, warn: 0, info: 0, terbuka: 0 });
    expectOk(await decide(null, null));
    expect(await notes(id)).toMatchObject([{ keputusan: null }]);
    expect(await database.query('select keputusan from check_decision where check_id = $1', [id])).toHaveLength(3);
  });

  test('about a note that is not there is refused', async () => {
    const id = await checked([MENDED]);
    const input = { id, nomor: 1, fingerprint: '0123456789abcdef', keputusan: 'diterima', alasan: null } as const;
    expect(await decideNote(pic, input)).toEqual({ ok: false, error: { code: 'check.note_not_found' } });
  });
});

const table = (target: string) =>
  [
    'No | Indikator Kinerja | Satuan | Target 2025',
    `1 | Persentase layanan tepat waktu | Persen | ${target}`,
    '2 | Indeks kepuasan pengguna | Nilai | 87',
  ].join('\n');

test('a package: cells of the matrix that differ are marked and told, with both documents', async () => {
  const id = await checked([`RENCANA KERJA TAHUN 2025\n\n${table('88')}`, `PERJANJIAN KINERJA TAHUN 2025\n\n${table('90')}`], 'Paket');
  const { matriks, antarDokumen, langkah } = expectOk(await readCheck(pic, { id }));
  expect(langkah).toEqual({ selesai: 3, seluruhnya: 3 });
  const cells = matriks?.indikator.flatMap(({ ukuran }) => ukuran.flatMap(({ sel }) => sel)) ?? [];
  expect(cells.filter(({ berbeda }) => berbeda)).toHaveLength(1);
  expect(antarDokumen).toHaveLength(1);
  expect(new Set(antarDokumen[0]?.places.map(({ nomor }) => nomor))).toEqual(new Set([1, 2]));
});

test('two drafts: what was mended is gone, by the fingerprint of the fault', async () => {
  const [before, now] = [await checked([RENJA], 'Draf 1'), await checked([MENDED], 'Draf 2')];
  expect(expectOk(await compareChecks(pic, { id: now, dengan: before }))).toMatchObject({
    hilang: [{ rule: 'broken-value' }],
    baru: [],
    tetap: 0,
  });
});

test('the sheet for the author has every note that was not dismissed', async () => {
  const id = await checked([RENJA]);
  const model = expectOk(await noteSheet(pic, { id }));
  expect(JSON.stringify(model.blocks)).toContain('#DIV/0!');
});

test('is not there for people of other units, and whoever may not check is refused', async () => {
  const id = await checked([RENJA]);
  const missing = { ok: false, error: { code: 'check.not_found' } };
  expect(await readCheck(beside, { id })).toEqual(missing);
  expect(await readCheckedDocument(beside, { id, nomor: 1 })).toEqual(missing);
  expect(await removeCheck(beside, { id })).toEqual(missing);
  expect(expectOk(await readChecks(beside))).toEqual([]);
  expect(await readCheck(admin, { id })).toEqual({ ok: false, error: { code: 'access.denied', action: 'document.check' } });
  const input = { unitId: office.units.kr07, judul: 'x', tanggal: null };
  expect(await prepareCheck(admin, input)).toEqual({ ok: false, error: { code: 'access.denied', action: 'document.check' } });
});

test('deleting takes texts, notes and decisions; who deleted it stays', async () => {
  const id = await checked([RENJA]);
  expectOk(await removeCheck(pic, { id }));
  expect(await readCheck(pic, { id })).toEqual({ ok: false, error: { code: 'check.not_found' } });
  expect(await database.query('select 1 from checked_document where check_id = $1', [id])).toEqual([]);
  expect(await database.query(`select aksi from audit_event where subjek = $1 and aksi = 'check.delete'`, [id])).toHaveLength(1);
});

const form = (end: string): string =>
  `--b\r\ncontent-disposition: form-data; name="berkas"; filename="renja.txt"\r\n\r\n${RENJA}\r\n${end}`;

test('over HTTP: a multipart file, and the sheet as a DOCX', async () => {
  const app = await openTestApp(database);
  const account = await givenAccount(database.parts, office, [['perencana', 'kr07']]);
  const browser = app.browser();
  await browser.signIn(account.email);
  const { id } = (await browser.post('/api/checks', { unitId: office.units.kr07, judul: 'Renja', tanggal: null })).json<{ id: string }>();
  const url = `/api/checks/${id}/dokumen`;
  expect((await browser.postForm(url, form(''))).statusCode).toBe(400);
  expect((await browser.postForm(url, form('--b--\r\n'))).json()).toEqual({ nomor: 1 });
  expect((await browser.post(`/api/checks/${id}/mulai`, {})).statusCode).toBe(200);
  await work();
  expect((await browser.get(`/api/checks/${id}`)).json()).toMatchObject({ keadaan: 'selesai', jumlah: { error: 1 } });
  const sheet = await browser.get(`/api/checks/${id}/catatan.docx`);
  expect([sheet.statusCode, sheet.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  await app.close();
});

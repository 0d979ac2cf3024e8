import { createHash } from 'node:crypto';
import { newId } from '@selaras/adapters/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestAccount, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { entry, givenDraft, givenPlan, givenSubmitted, type TestPlan } from '../../test-support/plan-factories.ts';
import { type Browser, openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { advanceMeasurement } from '../measurement/advance-measurement.ts';
import { readForm } from '../measurement/read-form.ts';
import { recordMeasurement } from '../measurement/record-measurement.ts';
import { attachEvidence } from './attach-evidence.ts';
import { readEvidence } from './read-evidence.ts';
import { removeEvidence } from './remove-evidence.ts';
import { sweepEvidence } from './sweep-evidence.ts';

let database: TestDatabase;
let office: TestOffice;
let plan: TestPlan;
let account: TestAccount;
let pic: Context;
let verifikator: Context;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  office = await givenOffice(database.parts);
  const planner = await (await givenAccount(database.parts, office, [['perencana', 'kr07']])).context();
  account = await givenAccount(database.parts, office, [['pic', 'kr07']]);
  [pic, verifikator] = [await account.context(), await (await givenAccount(database.parts, office, [['verifikator', 'kr07']])).context()];
  plan = await givenPlan(planner, office.units.kr07);
});

const PDF = '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n';
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const of = async function* (...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function refused(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const [before, stored] = [await fingerprint(database), await database.parts.files.list()];
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  expect(await database.parts.files.list()).toEqual(stored);
  return result.ok ? 'not refused' : result.error;
}

describe('a file', () => {
  test.each([
    ['rekap.pdf', PDF, 'pdf'],
    ['foto.png', PNG, 'png'],
    ['rekap.csv', 'instansi;nilai\nSatu;1\n', 'csv'],
    ['catatan.TXT', 'catatan rapat', 'txt'],
    ['lama.csv', Buffer.from([0x4b, 0xe9, 0x6d, 0x0d, 0x0a]), 'csv'],
  ])('%s is kept by what it is', async (nama, bytes, jenis) => {
    const { id } = await givenDraft(pic, plan.iku[0]);
    expect(await attachEvidence(pic, { measurementId: id, nama, content: of(bytes) })).toMatchObject({ ok: true, value: { nama, jenis } });
  });

  test.each([
    ['a picture named as a paper', 'rekap.pdf', PNG, { code: 'evidence.type_differs', named: 'pdf', found: 'png' }],
    ['text named as a paper', 'rekap.pdf', 'bukan pdf', { code: 'evidence.type_differs', named: 'pdf', found: 'txt' }],
    ['a paper named as text', 'rekap.txt', PDF, { code: 'evidence.type_differs', named: 'txt', found: 'pdf' }],
    ['a page that could run', 'rekap.html', '<script>1</script>', { code: 'evidence.type_not_allowed', found: 'html' }],
    ['a program', 'rekap.exe', 'MZ\u0090\u0000\u0003', { code: 'evidence.type_not_allowed', found: 'exe' }],
    [
      'an archive',
      'rekap.zip',
      Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'),
      { code: 'evidence.type_not_allowed', found: 'zip' },
    ],
    ['bytes without a form', 'rekap', Buffer.from([0, 1, 2, 3]), { code: 'evidence.type_not_allowed', found: 'tanpa jenis' }],
    ['nothing', 'rekap.pdf', '', { code: 'evidence.empty' }],
  ])('%s is refused, and nothing is stored', async (_what, nama, bytes, error) => {
    const { id } = await givenDraft(pic, plan.iku[0]);
    expect(await refused(() => attachEvidence(pic, { measurementId: id, nama, content: of(bytes) }))).toEqual(error);
  });

  test('that is too big is given up in the middle of reading', async () => {
    const { id } = await givenDraft(pic, plan.iku[0]);
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        sent += 1;
        yield new Uint8Array(1024 * 1024);
      }
    }
    expect(await refused(() => attachEvidence(pic, { measurementId: id, nama: 'rekap.pdf', content: endless() }))).toEqual({
      code: 'evidence.too_big',
      megabytes: 20,
    });
    expect(sent).toBe(21);
  });

  test('that a stranger sends is not even read', async () => {
    const { id } = await givenDraft(pic, plan.iku[0]);
    const other = await givenOffice(database.parts);
    const stranger = await (await givenAccount(database.parts, other, [['pic', 'pusat']])).context();
    let read = false;
    async function* watched(): AsyncGenerator<Uint8Array> {
      read = true;
      yield new Uint8Array(1);
    }
    expect(await refused(() => attachEvidence(stranger, { measurementId: id, nama: 'a.txt', content: watched() }))).toEqual({
      code: 'measurement.not_found',
    });
    expect(await refused(() => attachEvidence(verifikator, { measurementId: id, nama: 'a.txt', content: watched() }))).toEqual({
      code: 'access.denied',
      action: 'measurement.record',
    });
    expect(read).toBe(false);
  });

  test('sent twice is one', async () => {
    const { id } = await givenDraft(pic, plan.iku[0]);
    const [first, second] = [
      expectOk(await attachEvidence(pic, { measurementId: id, nama: 'a.txt', content: of('sama') })),
      await attachEvidence(pic, { measurementId: id, nama: 'a.txt', content: of('sa', 'ma') }),
    ];
    expect(second).toEqual({ ok: true, value: first });
    expect(first.sha256).toBe(sha256('sama'));
  });

  test('named with folders and signs is kept under a plain name', async () => {
    const { id } = await givenDraft(pic, plan.iku[0]);
    const attached = await attachEvidence(pic, { measurementId: id, nama: `..\\..\\C:\\rekap "akhir"\u202E.txt`, content: of('x') });
    expect(attached).toMatchObject({ ok: true, value: { nama: 'rekap akhir.txt' } });
  });
});

describe('evidence of a draft', () => {
  test('cannot be changed once it lies with the verifikator, also when it was submitted during the upload', async () => {
    const submitted = await givenSubmitted(pic, plan.iku[0]);
    const closed = { code: 'approval.transition_not_allowed', from: 'submitted', command: 'attach' };
    expect(await refused(() => attachEvidence(pic, { measurementId: submitted.id, nama: 'b.txt', content: of('b') }))).toEqual(closed);
    const [file] = submitted.evidence;
    expect(await refused(() => removeEvidence(pic, { measurementId: submitted.id, evidenceId: file?.id ?? '' }))).toEqual(closed);

    const draft = await givenDraft(pic, plan.iku[1], { ...entry(), statusRilis: 'sementara' });
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array([65]);
      expectOk(await advanceMeasurement(pic, { id: draft.id, versi: draft.versi, command: 'submit', alasan: null }));
    }
    expect(await attachEvidence(pic, { measurementId: draft.id, nama: 'c.txt', content: slow() })).toEqual({ ok: false, error: closed });
  });

  test('is taken off the draft, and stays with the approved version before it', async () => {
    const { id, versi, evidence } = await givenSubmitted(pic, plan.iku[0]);
    expectOk(await advanceMeasurement(verifikator, { id, versi, command: 'approve', alasan: null }));
    const draft = expectOk(await recordMeasurement(pic, { ...entry('2024-TW1', '41'), ikuId: plan.iku[0], versi: versi + 1 }));
    expect(draft.evidence).toHaveLength(1);
    const [file] = evidence;
    expectOk(await removeEvidence(pic, { measurementId: id, evidenceId: file?.id ?? '' }));
    expect(expectOk(await readForm(pic, { ikuId: plan.iku[0], period: '2024-TW1' })).measurement.evidence).toEqual([]);
    expect(expectOk(await readEvidence(verifikator, { id: file?.id ?? '' })).nama).toBe('rekap.txt');
    expect(await refused(() => removeEvidence(pic, { measurementId: id, evidenceId: file?.id ?? '' }))).toEqual({
      code: 'evidence.not_found',
    });
  });
});

describe('sweeping', () => {
  test('removes bytes that have been without a row twice, and nothing else', async () => {
    const { files, db } = database.parts;
    const { id } = await givenDraft(pic, plan.iku[0]);
    const kept = expectOk(await attachEvidence(pic, { measurementId: id, nama: 'a.txt', content: of('dipakai') }));
    const orphan = await files.put(new TextEncoder().encode('terputus'));
    const first = await sweepEvidence({ db, files });
    expect([first.removed, first.suspects.has(orphan), first.suspects.has(kept.sha256)]).toEqual([0, true, false]);
    const second = await sweepEvidence({ db, files, suspects: new Set([...first.suspects, kept.sha256]) });
    expect(second.removed).toBe(first.suspects.size);
    expect(await files.get(orphan)).toBeNull();
    expect(await files.get(kept.sha256)).not.toBeNull();
  });
});

const codeOf = async (answer: Promise<{ statusCode: number; json(): { code: string } }>) =>
  `${(await answer).statusCode} ${(await answer).json().code}`;

describe('over HTTP', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await openTestApp(database);
  });
  afterAll(() => app.close());

  const BOUNDARY = 'batas-uji';
  async function upload(id: string, nama: string, bytes: Uint8Array | string) {
    const { email } = account;
    browser = app.browser();
    const { cookies } = await browser.signIn(email);
    const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="berkas"; filename="${nama}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
    const headers = { host: '127.0.0.1:3000', cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
    return app.http.inject({ method: 'POST', url: `/api/measurements/${id}/evidence`, payload, headers });
  }

  test('a file goes up and comes down as it was, and a browser never opens it by itself', async () => {
    const { id } = await givenDraft(pic, plan.iku[0]);
    const up = await upload(id, 'rekap TW I é.pdf', PDF);
    expect([up.statusCode, up.json().jenis]).toEqual([200, 'pdf']);
    const down = await browser.get(`/api/evidence/${up.json().id}`);
    expect([down.statusCode, down.body]).toEqual([200, PDF]);
    expect(down.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(down.headers['content-disposition']).toMatch(/^attachment; filename="[ -~]+\.pdf"; filename\*=UTF-8''rekap%20/);
  });

  test('what is too big, false, missing or foreign is answered with its code', async () => {
    const { id } = await givenDraft(pic, plan.iku[0]);
    expect(await codeOf(upload(id, 'besar.pdf', Buffer.concat([Buffer.from(PDF), Buffer.alloc(21 * 1024 * 1024)])))).toBe(
      '413 evidence.too_big',
    );
    expect(await codeOf(upload(id, 'sangat-besar.pdf', Buffer.alloc(30 * 1024 * 1024)))).toBe('413 evidence.too_big');
    expect(await codeOf(upload(id, 'palsu.pdf', PNG))).toBe('422 evidence.type_differs');
    expect(await codeOf(upload(id, 'kosong.pdf', ''))).toBe('422 evidence.empty');
    expect(await codeOf(upload(newId(), 'a.txt', 'a'))).toBe('404 measurement.not_found');
    expect(await codeOf(browser.get(`/api/evidence/${newId()}`))).toBe('404 evidence.not_found');
    expect(await codeOf(browser.post(`/api/measurements/${id}/evidence`, {}))).toBe('422 evidence.empty');
  });
});

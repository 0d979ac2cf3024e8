import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { givenAccount, givenOffice, PASSWORD, type TestOffice } from '../../../server/test-support/factories.ts';
import { fingerprint } from '../../../server/test-support/fingerprint.ts';
import { openTestDatabase, type TestDatabase } from '../../../server/test-support/test-database.ts';
import type { World } from '../context.ts';
import { run } from '../run.ts';
import { serverParts } from '../server-parts.ts';
import { createShutdown } from '../shutdown.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/import');
const MASK = 'ikpa/ok/datar-2025-topeng.xlsx';

let database: TestDatabase;
let office: TestOffice;
let pic: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  office = await givenOffice(database.parts);
  pic = (await givenAccount(database.parts, office, [['pic', 'kr07']])).email;
});

/** One command line against the test database, with a password piped in. */
async function say(kind: string, file: string, flags: readonly string[], typed = `${PASSWORD}\n`) {
  const said = { out: '', err: '' };
  const { user, password, host, port, database: name } = database.connection;
  const url = new URL(`postgres://localhost/${name}`);
  url.username = String(user);
  url.password = String(password ?? '');
  url.searchParams.set('host', String(host));
  url.searchParams.set('port', String(port));
  const world: World = {
    env: { DATABASE_URL: url.href, SELARAS_DATA: database.dataDir },
    cwd: database.dataDir,
    checkout: database.dataDir,
    isRoot: false,
    version: '0',
    stdin: Readable.from([typed]),
    stdout: { write: (text) => void (said.out += String(text)) },
    stderr: { write: (text) => void (said.err += String(text)) },
    shutdown: createShutdown(),
    parts: serverParts,
  };
  const code = await run(['import', kind, join(FIXTURES, file), ...flags, '--lang', 'en'], world);
  const lines = said.out.split('\n').filter((line) => line.startsWith('{'));
  return { code, ...said, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const kept = () => database.query('select judul, period from calculation where tenant_id = $1 order by judul, period', [office.tenantId]);

const chosen = () => ['--akun', pic, '--satker', '500002=kr07', '--satker', '500003=kr07', '--susunan', '2025-M04/500003=2'];

describe('selaras import ikpa --akun', { timeout: 60_000 }, () => {
  test('applies the satker that were named, and tells of every row how it ended', async () => {
    const first = await say('ikpa', MASK, [...chosen(), '--json']);
    expect([first.code, first.lines.map(({ satker, status }) => `${String(satker)} ${String(status)}`)]).toEqual([
      0,
      ['500001 not_chosen', '500002 applied', '500003 applied', '500004 not_chosen', '500005 not_chosen'],
    ]);
    expect(first.lines[1]).toMatchObject({ total_published: '83.5', total_recomputed: '83.5', difference: '0', shift: 0 });
    expect(first.err).toMatch(/Applied as import [0-9a-f-]{36}/);
    expect(await kept()).toEqual([
      { judul: 'IKPA satker 500002', period: '2025-M04' },
      { judul: 'IKPA satker 500003', period: '2025-M04' },
    ]);
    const again = await say('ikpa', MASK, [...chosen(), '--json']);
    expect(again.lines.map(({ status }) => status)).toEqual(['not_chosen', 'unchanged', 'unchanged', 'not_chosen', 'not_chosen']);
    expect(await kept()).toHaveLength(2);
  });

  test('--dry-run compares with what is kept and keeps nothing but that somebody came in', async () => {
    const { code, lines, err } = await say('ikpa', MASK, [...chosen(), '--dry-run', '--json']);
    expect([code, lines.map(({ status }) => status)]).toEqual([0, ['not_chosen', 'applied', 'applied', 'not_chosen', 'not_chosen']]);
    expect(err).toContain('nothing was kept');
    expect(await kept()).toEqual([]);
    expect(await database.query('select 1 from import_batch where tenant_id = $1', [office.tenantId])).toEqual([]);
  });

  test('an open choice is refused with the flag that makes it', async () => {
    const none = await say('ikpa', MASK, ['--akun', pic]);
    expect([none.code, none.err]).toEqual([4, expect.stringContaining('--satker')]);
    const masks = await say('ikpa', MASK, ['--akun', pic, '--satker', '500003=kr07']);
    expect([masks.code, masks.err]).toEqual([4, expect.stringMatching(/--susunan 2025-M04\/500003=number:\n {2}1\. .+\n {2}2\. /)]);
    expect(await kept()).toEqual([]);
  });

  test('a wrong password, no password, a person who may not, a unit elsewhere, flags that need an account: nothing is kept', async () => {
    const reader = (await givenAccount(database.parts, office, [['verifikator', 'kr07']])).email;
    const one = ['--satker', '500002=kr07'];
    const before = await fingerprint(database);
    expect(await say('ikpa', MASK, one)).toMatchObject({ code: 2, err: expect.stringContaining('--akun') });
    expect(await say('ikpa', MASK, ['--akun', pic, ...one], '')).toMatchObject({ code: 2, err: expect.stringContaining('password') });
    expect(await fingerprint(database)).toEqual(before);
    expect(await say('ikpa', MASK, ['--akun', pic, ...one], 'bukan kata sandinya\n')).toMatchObject({ code: 4, out: '' });
    expect(await say('ikpa', MASK, ['--akun', reader, ...one])).toMatchObject({ code: 4 });
    expect(await say('ikpa', MASK, ['--akun', pic, '--satker', '500002=kr08'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('kr07'),
    });
    expect(await kept()).toEqual([]);
  });
});

describe('the other kinds', { timeout: 60_000 }, () => {
  test.each([
    ['lke', 'lke/ok/lke-73-05.xlsx', ['--unit', 'kr07', '--periode', '2024'], [{ judul: 'LKE AKIP', period: '2024' }]],
    ['ip-asn', 'ipasn/ok/pip-asn.xlsx', ['--unit', 'kr07', '--periode', '2024-S2'], [{ judul: 'IP ASN', period: '2024-S2' }]],
  ])('%s goes to the unit and period that were named', async (kind, file, flags, expected) => {
    const asked = await say(kind, file, ['--akun', pic]);
    expect([asked.code, asked.err]).toEqual([4, expect.stringMatching(/--unit[\s\S]*--periode/)]);
    expect(await say(kind, file, ['--akun', pic, ...flags])).toMatchObject({ code: 0 });
    expect(await kept()).toEqual(expected);
  });

  test('skm gives a calculation for each service and period', async () => {
    expect(await say('skm', 'skm/ok/google-1-4.csv', ['--akun', pic, '--unit', 'kr07'])).toMatchObject({ code: 0 });
    expect((await kept()).map(({ judul }) => judul)).toContain('SKM Pensiun');
  });
});

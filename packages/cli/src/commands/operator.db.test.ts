import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../server/test-support/test-database.ts';
import type { World } from '../context.ts';
import { run } from '../run.ts';
import { serverParts } from '../server-parts.ts';
import { createShutdown } from '../shutdown.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** One command line against the test database, as `./selaras …` would run it. */
async function say(...words: readonly string[]) {
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
    stdin: Readable.from([]),
    stdout: { write: (text) => void (said.out += String(text)) },
    stderr: { write: (text) => void (said.err += String(text)) },
    shutdown: createShutdown(),
    parts: serverParts,
  };
  return { code: await run([...words, '--lang', 'en'], world), ...said };
}

const OFFICE = ['--name', 'BKN', '--abbreviation', 'BKN', '--unit-code', 'kr07', '--unit-name', 'Kanreg VII', '--unit-short', 'Kanreg'];
const FIRST = [...OFFICE, '--city', 'Palembang', '--email', 'satu@uji.example', '--person', 'Satu', '--generate'];

describe('for whoever runs the server', () => {
  test('before there is an office: a code to set one up, and nothing to list', async () => {
    const code = await say('office', 'setup-code');
    expect([code.code, code.out]).toEqual([0, expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\n$/)]);
    expect((await say('office', 'setup-code')).out).toBe(code.out);
    expect(await say('account', 'list')).toMatchObject({ code: 3, err: expect.stringContaining('office init') });
    expect(await say('audit', 'verify')).toMatchObject({ code: 0, out: '' });
  });

  test('the first office: what is missing is named, the password is shown once, and there is only one first', async () => {
    expect(await say('office', 'init', '--name', 'BKN')).toMatchObject({ code: 2, err: expect.stringContaining('--unit-code') });
    const made = await say('office', 'init', ...FIRST);
    expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^satu@uji\.example {2}([a-z2-9]{4}-){3}[a-z2-9]{4}\n$/)]);
    expect(made.err).not.toContain(made.out.trim().split(' ').at(-1));
    expect(await say('office', 'init', ...FIRST)).toMatchObject({ code: 3, out: '' });
    expect(await say('office', 'setup-code')).toMatchObject({ code: 3, out: '' });
  });

  test('people: added, listed, helped in, switched off; the last administrator stays', async () => {
    const add = ['account', 'add', 'dua@uji.example', '--name', 'Dua', '--role', 'pic', '--generate'];
    expect(await say(...add)).toMatchObject({ code: 0, out: expect.stringMatching(/^dua@uji\.example {2}/) });
    expect(await say(...add)).toMatchObject({ code: 4, out: '' });
    expect(await say('account', 'add', 'x@uji.example', '--name', 'X', '--role', 'raja')).toMatchObject({ code: 2 });
    expect(await say('account', 'reset-password', 'DUA@uji.example', '--generate')).toMatchObject({ code: 0 });
    expect(await say('account', 'off', 'dua@uji.example')).toMatchObject({ code: 0, out: '' });
    expect((await say('account', 'list')).out).toBe(
      'dua@uji.example\tDua\toff\tpic Kanreg\nsatu@uji.example\tSatu\tactive\tadmin Kanreg; perencana Kanreg\n',
    );
    expect(await say('account', 'off', 'satu@uji.example')).toMatchObject({ code: 4 });
    expect(await say('account', 'off', 'tiada@uji.example')).toMatchObject({ code: 4 });
  });

  test('the audit trail is walked; a broken chain has an exit code of its own and names the event', async () => {
    const intact = await say('audit', 'verify');
    expect(intact).toMatchObject({ code: 0, out: expect.stringMatching(/^✓ BKN: 4 events, chain intact, last hash [0-9a-f]{64}\n$/) });
    await database.query('update audit_event set oleh = null where nomor = 2');
    expect(await say('audit', 'verify')).toMatchObject({ code: 5, out: '', err: expect.stringContaining('broken at event 2') });
  });
});

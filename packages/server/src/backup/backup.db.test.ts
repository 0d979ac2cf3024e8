import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { BACKUP_TABLES } from '@selaras/adapters/backup/backup-tables';
import { hasSignIns, listTenants } from '@selaras/adapters/session/sign-in.queries';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { givenExample } from '../../test-support/example-office.ts';
import { expectOk } from '../../test-support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { createBackup } from './create-backup.ts';
import { restoreBackup } from './restore-backup.ts';

let source: TestDatabase;
let target: TestDatabase;
let file: string;

beforeAll(async () => {
  source = await openTestDatabase();
  await givenExample(source);
  file = join(source.dataDir, 'kantor.cadangan');
  await createBackup(source.parts, file);
});
afterAll(() => source.close());
beforeEach(async () => {
  target = await openTestDatabase();
});
afterEach(() => target.close());

test('every table of a tenant is in the backup', async () => {
  const rows = await source.query(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
  );
  expect(rows.length).toBeGreaterThan(25);
  expect(BACKUP_TABLES.map(([table]) => table).toSorted()).toEqual(rows.map(({ table_name }) => table_name));
});

test('backup, restore and backup again give the same bytes', async () => {
  const restored = expectOk(await restoreBackup(target.parts, file));
  expect(restored.instansi).toBe(1);
  expect(restored.files).toBeGreaterThan(20);
  const again = join(target.dataDir, 'lagi.cadangan');
  await createBackup(target.parts, again);
  expect(Buffer.compare(await readFile(again), await readFile(file))).toBe(0);
});

test('passwords and sessions do not travel; people and the audit chain do', async () => {
  const text = gunzipSync(await readFile(file)).toString();
  expect(text).not.toContain('password');
  expectOk(await restoreBackup(target.parts, file));
  const [tenant] = await listTenants(target.parts.db);
  expect(await verifyAudit(target.parts.db, tenant ?? '')).toMatchObject({ intact: true });
  expect(await target.query(`select count(*)::int as n from auth.account where password is not null`)).toEqual([{ n: 0 }]);
});

test('a Selaras that holds an office is not overwritten', async () => {
  expect(await restoreBackup(source.parts, file)).toEqual({ ok: false, error: { code: 'backup.not_empty' } });
});

async function tampered(change: (text: string) => string): Promise<string> {
  const path = join(target.dataDir, 'ubahan.cadangan');
  await writeFile(path, gzipSync(change(gunzipSync(await readFile(file)).toString())));
  return path;
}

test.each<[string, (text: string) => string, object]>([
  [
    'a figure that was changed',
    (text) => text.replace('"nama":"Badan Kepegawaian Negara"', '"nama":"Badan Lain"'),
    { code: 'backup.hash_differs' },
  ],
  ['an end that is missing', (text) => text.slice(0, text.lastIndexOf('\nE ') + 1), { code: 'backup.unreadable' }],
  ['a table that no Selaras knows', (text) => text.replace(/^(T \S+) iku$/m, '$1 rahasia'), { code: 'backup.unreadable' }],
  ['another format', (text) => text.replace('selaras-backup/1', 'selaras-backup/9'), { code: 'backup.unreadable' }],
  ['the schema of another release', (text) => text.replace(/"schema":\d+/, '"schema":999'), { code: 'backup.unreadable' }],
  ['a row that is no row', (text) => text.replace(/^R \{/m, 'R {{'), { code: 'backup.unreadable' }],
  [
    'evidence that was changed',
    (text) => text.replace(/^D .{8}/m, (found) => `D ${found.slice(2).toLowerCase()}`),
    { code: 'backup.hash_differs' },
  ],
])('%s is refused, and the target stays empty', async (_what, change, error) => {
  expect(await restoreBackup(target.parts, await tampered(change))).toMatchObject({ ok: false, error });
  expect(await hasSignIns(target.parts.db)).toBe(false);
  expect(await target.query('select count(*)::int as n from measurement')).toEqual([{ n: 0 }]);
});

test('a file that is no backup at all is refused with a reason', async () => {
  const path = join(target.dataDir, 'foto.jpg');
  await writeFile(path, 'bukan gzip');
  expect(await restoreBackup(target.parts, path)).toMatchObject({ ok: false, error: { code: 'backup.unreadable' } });
});

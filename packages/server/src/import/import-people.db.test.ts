import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { delimited, utf8 } from '../../../../fixtures/import/workbook.ts';
import { expectOk, givenAccount, givenOffice } from '../../test-support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { instanceSecret } from '../instance-secret.ts';
import { applyImport } from './apply-import.ts';
import { readImportRows } from './read-imports.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const HEAD = ['NIP', 'Nama', 'Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total', 'Dikecualikan'];
const FIRST = '190001011900011001';
const SECOND = '190001011900011002';
const file = (...rows: readonly (readonly (string | number)[])[]): Uint8Array => utf8(delimited([HEAD, ...rows], ';'));

/** Applies a list of people and answers the pseudonym of each, in the order of the file. */
async function applied(context: Context, unitId: string, bytes: Uint8Array): Promise<readonly string[]> {
  const id = context.newId();
  expectOk(await applyImport(context, { id, nama: 'ip-asn.csv', bytes, isian: { jenis: 'ip-asn', unitId, periode: '2024' } }));
  return expectOk(await readImportRows(context, { id })).rows.map(({ kunci }) => kunci ?? '');
}

async function somebody(): Promise<{ readonly context: Context; readonly unitId: string }> {
  const office = await givenOffice(database.parts);
  return { context: await (await givenAccount(database.parts, office, [['pic', 'kr07']])).context(), unitId: office.units.kr07 };
}

test('a person keeps the pseudonym in every file of the instansi, and has another in any other instansi and on any other installation', async () => {
  const { context, unitId } = await somebody();
  const once = await applied(context, unitId, file([FIRST, 'A', 20, 30, 25, 5, 80, ''], [SECOND, 'B', 15, 30, 25, 5, 75, '']));
  const again = await applied(context, unitId, file([SECOND, 'B', 20, 35, 25, 5, 85, ''], [FIRST, 'A', 20, 40, 25, 5, 90, '']));
  expect(once).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)]);
  expect(again).toEqual(once.toReversed());
  const other = await somebody();
  const elsewhere = await applied(other.context, other.unitId, file([FIRST, 'A', 20, 30, 25, 5, 80, '']));
  const dataDir = mkdtempSync(join(tmpdir(), 'selaras-lain-'));
  const moved = { ...context, instanceSecret: () => instanceSecret(dataDir) };
  const installed = await applied(moved, unitId, file([FIRST, 'A', 20, 40, 30, 5, 95, '']));
  rmSync(dataDir, { recursive: true });
  expect(new Set([once[0], elsewhere[0], installed[0]]).size).toBe(3);
});

test('of why somebody is left out the reason is kept, without number and address', async () => {
  const { context, unitId } = await somebody();
  const left = [SECOND, 'B', '', '', '', '', '', `Tugas belajar, NIK 1234567890123456, orang@contoh.go.id`];
  await applied(context, unitId, file([FIRST, 'A', 20, 30, 25, 5, 80, ''], left));
  const stored = await database.query('select r::text as row from import_row r where tenant_id = $1 order by nomor', [
    context.actor.tenantId,
  ]);
  expect(String(stored[1]?.row)).toContain('Tugas belajar, NIK …, …');
  expect(JSON.stringify(stored)).not.toMatch(/1234567890|contoh\.go\.id|19000101/);
});

test('the secret is made once, for its owner only', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'selaras-rahasia-'));
  const made = instanceSecret(dataDir);
  expect(made).toMatch(/^[\w-]{43}$/);
  expect(instanceSecret(dataDir)).toBe(made);
  rmSync(dataDir, { recursive: true });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenExample } from '../../test-support/example-office.ts';
import { expectOk } from '../../test-support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { runJobs } from '../job/run-jobs.ts';
import { addCheckedDocument, prepareCheck, startCheck } from './prepare-check.ts';
import { readCheckedDocument } from './read-checks.ts';

let database: TestDatabase;
let perencana: Context;

beforeAll(async () => {
  database = await openTestDatabase();
  perencana = await (await givenExample(database))('perencana');
});
afterAll(() => database.close());

const RENJA = [
  'RENCANA KERJA TAHUN 2025',
  'BAB II',
  'EVALUASI PELAKSANAAN RENCANA KERJA 2024',
  'IKU 9. Indeks Profesionalitas ASN Kantor Regional',
  'Target | Target | Realisasi | Realisasi',
  '2023 | 2024 | 2023 | 2024',
  '80 | 84 | 83,80 | 86,01',
  'Tabel 2.1. Realisasi Indeks Profesionalitas ASN',
].join('\n');

test('a document of an office in Selaras is matched with the figures of that office', async () => {
  const [unit] = await database.query('select unit_id from renstra limit 1');
  const { id } = expectOk(await prepareCheck(perencana, { unitId: String(unit?.['unit_id']), judul: 'Renja', tanggal: null }));
  expectOk(await addCheckedDocument(perencana, { id, nama: 'renja.txt', bytes: new TextEncoder().encode(RENJA) }));
  expectOk(await startCheck(perencana, { id }));
  await runJobs({ parts: database.parts, log: () => {}, isStopping: () => false });
  const { catatan } = expectOk(await readCheckedDocument(perencana, { id, nomor: 1 }));
  const beside = catatan.filter(({ message }) => message.id.includes('di Selaras'));
  expect(beside.map(({ expected, places }) => [expected, places[0]?.text])).toEqual([['85,01', '86,01']]);
});

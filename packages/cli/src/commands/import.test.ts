import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { World } from '../context.ts';
import { run } from '../run.ts';
import type { ServerParts } from '../server-parts.ts';
import { createShutdown } from '../shutdown.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/import');
const folder = mkdtempSync(join(tmpdir(), 'impor-'));
vi.setConfig({ testTimeout: 30_000 }); // every file is read by a thread of its own, which must start first
afterAll(() => {
  vi.resetConfig();
  rmSync(folder, { recursive: true, force: true });
});

const notNeeded = (): never => {
  throw new Error('needs no database');
};
const parts: ServerParts = { startServer: notNeeded, migrateToLatest: notNeeded, ensureExample: notNeeded };

async function say(kind: string, file: string, ...flags: readonly string[]) {
  let [out, err] = ['', ''];
  const world: World = {
    env: {},
    cwd: '/nowhere',
    checkout: '/nowhere',
    isRoot: false,
    version: '1.2.3',
    stdin: Readable.from([]),
    stdout: { write: (text) => void (out += String(text)) },
    stderr: { write: (text) => void (err += String(text)) },
    shutdown: createShutdown(),
    parts,
  };
  const path = file.startsWith('/') ? file : join(FIXTURES, file);
  const code = await run(['import', kind, path, ...flags], world);
  return { code, out, err };
}

const lines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('selaras import ikpa', () => {
  test('--json: one object a row of the file, and nothing else on stdout', async () => {
    const { code, out, err } = await say('ikpa', 'ikpa/ok/datar-2025-topeng.xlsx', '--dry-run', '--json');
    expect(code).toBe(0);
    const found = lines(out);
    expect(found).toHaveLength(5);
    expect(Object.keys(found[0] ?? {}).slice(0, 7)).toEqual([
      'satker',
      'status',
      'mask',
      'shift',
      'total_recomputed',
      'total_published',
      'difference',
    ]);
    expect(found).toMatchObject([
      {
        satker: '500001',
        status: 'applied',
        mask: { length: 7 },
        shift: 0,
        total_recomputed: '83.8',
        total_published: '83.8',
        difference: '0',
        pack: 'ikpa:2024',
      },
      { satker: '500002', mask: { length: 6 }, konversi: '90', final_published: '92.78' },
      { satker: '500003', mask: 'ambiguous', masks: { length: 2 }, notes: [{ code: 'ikpa.mask_ambiguous' }] },
      { satker: '500004', mask: 'ambiguous' },
      { satker: '500005', mask: [], total_published: '0' },
    ]);
    expect(err).toContain('5 baris dapat disimpan');
  });

  test('a row that fits nothing is rejected with its reason, in the language that was asked for', async () => {
    const { code, out } = await say('ikpa', 'ikpa/not-ok/baris-rusak.xlsx', '--json', '--lang', 'en');
    expect(code).toBe(0);
    expect(lines(out)[4]).toMatchObject({
      satker: '600005',
      status: 'rejected',
      mask: null,
      total_recomputed: '98.402',
      total_published: '97.4',
      difference: '1.002',
      reasons: [{ code: 'ikpa.total_differs', message: expect.stringContaining('Nilai Total says 97.4') }, { code: 'ikpa.final_differs' }],
    });
    expect(lines(out)[7]).toMatchObject({
      satker: '600008',
      status: 'rejected',
      total_recomputed: null,
      total_published: '100',
      reasons: [{ place: { row: 9, column: 'K' } }],
    });
  });

  test('without --json a table, with what is wrong under its row', async () => {
    const { out, err } = await say('ikpa', 'ikpa/not-ok/baris-rusak.xlsx');
    expect(out).toMatch(/^baris +satker +status/);
    expect(out).toMatch(/6 +600005 +ditolak +97,4 +98,402 +1,002.*\n {4}✗ Nilai Total tertulis 97,4/);
    expect(err).toContain('4 baris dapat disimpan, 0 sama, 6 ditolak');
    expect(err).toContain('tidak ada yang disimpan');
  });

  test('the month and year that a person gives go first', async () => {
    const { out } = await say('ikpa', 'ikpa/ok/blok-2024.xlsx', '--json', '--tahun', '2025', '--bulan', '3');
    expect(lines(out)[0]).toMatchObject({ period: '2025-M03' });
    expect((await say('ikpa', 'ikpa/ok/blok-2024.xlsx', '--bulan', '13')).code).toBe(2);
  });

  test.each([
    ['ikpa/not-ok/terkunci.xlsx', 'file.encrypted'],
    ['ikpa/not-ok/halaman-web.xls', 'file.web_page'],
    ['ikpa/not-ok/bukan-ikpa.xlsx', 'import.not_recognised'],
  ])('%s is refused as a whole: %s', async (file, code) => {
    const refused = await say('ikpa', file, '--json');
    expect(refused.code).toBe(4);
    expect(lines(refused.out)).toMatchObject([{ error: { code } }]);
    expect(refused.err.length).toBeGreaterThan(20);
    expect((await say('ikpa', file)).out).toBe('');
  });

  test('a file that is not there', async () => {
    const { code, err } = await say('ikpa', '/tidak/ada.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('ENOENT');
  });
});

test('selaras import ip-asn names nobody, neither in rows nor in what is wrong with them', async () => {
  for (const flags of [['--json'], []]) {
    const { out, err } = await say('ip-asn', 'ipasn/not-ok/pip-asn.xlsx', ...flags);
    expect(out + err).not.toMatch(/Pegawai \d|\d{14}/);
    expect(out).toContain('Bidang Pelayanan');
  }
  const { err } = await say('ip-asn', 'ipasn/ok/pip-asn.xlsx', '--populasi', '97');
  expect(err).toContain('Berkas menyebut 97 pegawai, barisnya 8');
});

test('selaras import skm asks what a scale is worth, and reads by the profile that was written', async () => {
  const asked = await say('skm', 'skm/not-ok/skala-1-5.csv');
  expect(asked.code).toBe(4);
  expect(asked.err).toContain('Tentukan setiap jawaban menjadi 1, 2, 3, atau 4');
  const usulan = await say('skm', 'skm/not-ok/skala-1-5.csv', '--usulan');
  expect(usulan.code).toBe(0);
  const profil = JSON.parse(usulan.out) as { pertanyaan: { konversi: unknown }[] };
  for (const one of profil.pertanyaan) one.konversi = { 1: 1, 2: 2, 3: 3, 4: 3, 5: 4 };
  writeFileSync(join(folder, 'profil.json'), JSON.stringify(profil));
  const { code, out, err } = await say('skm', 'skm/not-ok/skala-1-5.csv', '--json', '--profil', join(folder, 'profil.json'));
  expect(code).toBe(0);
  expect(lines(out)[0]).toMatchObject({ status: 'applied', periode: '2024-S1', jawaban: { U1: 4, U3: 3 } });
  expect(err).toContain('2024-S1 Kenaikan Pangkat: 2 responden');
  writeFileSync(join(folder, 'rusak.json'), '{}');
  expect((await say('skm', 'skm/ok/google-1-4.csv', '--profil', join(folder, 'rusak.json'))).code).toBe(2);
});

test('selaras import lke', async () => {
  const { out, err } = await say('lke', 'lke/ok/lke-73-05.xlsx', '--json');
  expect(lines(out)[0]).toMatchObject({ status: 'applied', kode: '1.a', grade: 'AA' });
  expect(err).toContain('73,05');
  expect((await say('lke', 'lke/not-ok/dua-kolom-grade.xlsx')).code).toBe(4);
  expect((await say('lke', 'lke/not-ok/dua-kolom-grade.xlsx', '--kolom', 'F')).code).toBe(0);
});

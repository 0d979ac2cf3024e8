import { Readable } from 'node:stream';
import { type PackRowWire, packDiff, packRow } from '@selaras/contract';
import { RULE_PACKS } from '@selaras/core';
import { describe, expect, test } from 'vitest';
import type { World } from '../context.ts';
import { run } from '../run.ts';
import type { ServerParts } from '../server-parts.ts';
import { createShutdown } from '../shutdown.ts';

const notNeeded = (): never => {
  throw new Error('needs no database');
};
const parts: ServerParts = { startServer: notNeeded, migrateToLatest: notNeeded, ensureExample: notNeeded };

async function packs(words = '') {
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
  const code = await run(['packs', ...words.split(' ').filter(Boolean)], world);
  return { code, err, out, lines: out.split('\n').slice(0, -1) };
}

const idsOf = (lines: readonly string[]): readonly string[] => lines.slice(1).flatMap((line) => line.split(' ')[0] ?? []);

describe('the list', () => {
  test('has every pack, with its interval, how sure it is and how many statements are not', async () => {
    const { code, err, lines } = await packs();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(idsOf(lines).toSorted()).toEqual(RULE_PACKS.map(({ id }) => id).toSorted());
    expect(lines[0]).toMatch(/^paket +berlaku +keyakinan +belum pasti +nama$/);
    expect(lines.find((line) => line.startsWith('nko:300-2022'))).toMatch(
      /^nko:300-2022 +2023-01-01 s\.d\. 2025-12-31 +anggapan +6 dari 6 +Nilai Kinerja Organisasi/,
    );
  });

  test('of a day has what is in force on it, in either language', async () => {
    const { lines } = await packs('--on 2016-06-30 --lang en');
    expect(lines[0]).toMatch(/^pack +in force/);
    expect(idsOf(lines)).toContain('skm:25-2004');
    expect(idsOf(lines)).not.toContain('skm:14-2017');
    expect((await packs('--on 1950-01-01')).lines).toEqual(['Tidak ada paket aturan yang berlaku pada tanggal itu.']);
  });

  test('as JSON is what the API sends', async () => {
    const { out } = await packs('--json --on 2024-12-31');
    const rows = packRow.array().parse(JSON.parse(out)) satisfies PackRowWire[];
    expect(rows.every(({ berlaku }) => berlaku)).toBe(true);
  });

  test('of no day is a mistake of the command line', async () => {
    expect(await packs('--on kemarin')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('“kemarin” bukan tanggal') });
  });
});

test('what is unverified is said with its source', async () => {
  const { out } = await packs('--unverified');
  expect(out).toContain('npss:bkn  Nilai Pencapaian Sasaran Strategis');
  expect(out).toMatch(/- NSS sebuah sasaran adalah rata-rata capaian IKU-nya.+\n +perlu diverifikasi\. Sumber: LKj 2024/);
  expect(out).not.toContain('98,40 terhadap target 97'); // verified
  expect(JSON.parse((await packs('--unverified --json')).out)).toContainEqual(expect.objectContaining({ id: 'npss:bkn' }));
});

describe('the difference of two packs', () => {
  test('is told place by place', async () => {
    expect((await packs('--diff nko:467-2014 nko:300-2022')).lines).toEqual([
      'nko:467-2014 → nko:300-2022: 4 perbedaan',
      '- Bobot perspektif › bobot › stakeholder: 25 → 30',
      '- Bobot perspektif › bobot › customer: 15 → 20',
      '- Bobot perspektif › bobot › internal process: 30 → 25',
      '- Bobot perspektif › bobot › learning & growth: 30 → 25',
    ]);
    expect(packDiff.parse(JSON.parse((await packs('--diff nko:467-2014 nko:300-2022 --json')).out)).perubahan).toHaveLength(4);
  });

  test('needs two packs of one family', async () => {
    expect(await packs('--diff nko:467-2014')).toMatchObject({ code: 2, err: expect.stringContaining('tepat dua paket') });
    expect(await packs('--diff nko:467-2014 nko:0')).toMatchObject({ code: 4, err: expect.stringContaining('nko:0 tidak ada') });
    expect(await packs('--diff nko:467-2014 npss:bkn')).toMatchObject({ code: 4, err: expect.stringContaining('hal yang berbeda') });
  });
});

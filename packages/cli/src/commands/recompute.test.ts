import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  canonicalJson,
  completeManual,
  type Derivation,
  ENGINE,
  figureGraph,
  freezeFigure,
  freezeTrace,
  inputsText,
  type Json,
  KOMPONEN_BAWAAN,
  paketOf,
  period,
  seal,
} from '@selaras/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { World } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { run } from '../run.ts';
import { createShutdown } from '../shutdown.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'selaras-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const notNeeded = (): never => {
  throw new Error('to verify a file nothing is opened and nothing is started');
};

/** A machine on which there is no data folder and no PostgreSQL. */
async function verify(
  content: string,
  lang: 'id' | 'en' = 'id',
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const file = join(folder, 'asal.json');
  writeFileSync(file, content);
  const said = { out: '', err: '' };
  const world: World = {
    env: { PATH: '' },
    cwd: '/nowhere',
    checkout: '/nowhere',
    isRoot: false,
    version: '1.2.3',
    stdin: Readable.from([]),
    stdout: { write: (text) => void (said.out += String(text)) },
    stderr: { write: (text) => void (said.err += String(text)) },
    shutdown: createShutdown(),
    parts: { startServer: notNeeded, migrateToLatest: notNeeded, ensureExample: notNeeded },
  };
  return { code: await run(['--lang', lang, 'recompute', '--verify', file], world), ...said };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function derivation(): Derivation {
  const komponen = [
    {
      ...KOMPONEN_BAWAAN,
      kode: 'a',
      nama: 'A',
      jenis: 'cacah',
      satuan: 'berkas',
      peran: 'rumus',
      wajib: true,
      minimum: null,
      maksimum: null,
    } as const,
  ];
  const isi = completeManual({
    definisi: 'Banyaknya berkas yang selesai, untuk pengujian.',
    komponen,
    cara: { jenis: 'rumus', rumus: 'a * 2' },
    sumberData: 'uji',
  });
  const entry = {
    measurementId: 'm-1',
    nomor: 1,
    period: period('2024'),
    komponen: { a: { jenis: 'angka', nilai: '41' } },
    statusRilis: 'final',
  } as const;
  const iku = {
    id: 'iku-1',
    kode: '1',
    renstraId: 'r',
    unitId: 'u',
    tahunAwal: 2020,
    tahunAkhir: 2024,
    manuals: [{ id: 'k-1', sejak: 2020, sampai: null, isi }],
    targets: [{ id: 't-1', tahun: 2024, lapis: 'renja', revisi: 0, nilai: '100', periode: [] }],
    entries: [entry],
    anggaran: [],
  } as const;
  const dunia = { iku: [iku], survei: [], penempatan: [] };
  const angka = figureGraph(dunia)
    .figuresOf(iku, 2024)
    .map(({ trace, inputs, ...held }) => ({
      ...held,
      ikuId: iku.id,
      figure: freezeFigure(trace.result),
      trace: freezeTrace(trace),
      inputsHash: sha256(inputsText({ ...held, inputs, engine: ENGINE })),
      engine: ENGINE,
    }));
  const head = { id: iku.id, kode: '1', nama: 'Berkas selesai', satuan: 'berkas', label: 'IKU' };
  const open = { format: 'selaras-derivation/1', engine: ENGINE, iku: head, tahun: 2024, dunia, asal: [], penetapan: [] } as const;
  return seal({ ...open, paket: paketOf(dunia), angka }, sha256);
}

const text = (of: Derivation): string => canonicalJson(of as unknown as Json);

test('a file that nobody touched comes out the same, and it is said what was computed', async () => {
  const { code, out, err } = await verify(text(derivation()));
  expect([code, err]).toEqual([EXIT.ok, '']);
  expect(out).toContain('IKU 1 Berkas selesai, tahun 2024');
  expect(out).toContain('Dihitung ulang 3 angka');
  expect(out).toContain('✓ Semua sama.');
});

test.each([
  ['id', '- realisasi IKU 1 2024: tertulis 82, hasil hitung ulang 84', '- segel tidak cocok'],
  ['en', '- realisasi IKU 1 2024: 82 is written, computed again it is 84', '- the seal does not fit'],
] as const)('in %s each difference is named, and a script can tell by the exit code', async (lang, figure, broken) => {
  const { code, out, err } = await verify(text(derivation()).replace('"jenis":"angka","nilai":"41"', '"jenis":"angka","nilai":"42"'), lang);
  expect(code).toBe(EXIT.integrity);
  expect(err).toContain(figure);
  expect(err).toContain(broken);
  expect(out).not.toContain('✓');
});

test.each([['{}'], ['not JSON'], ['[]'], ['{"format":"selaras-derivation/1"}']])(
  '%s is no derivation, and is refused without a stack',
  async (content) => {
    const { code, err } = await verify(content);
    expect(code).toBe(EXIT.refused);
    expect(err).toContain('bukan berkas penelusuran angka');
    expect(err).not.toContain('    at ');
  },
);

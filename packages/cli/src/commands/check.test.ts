import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type CheckedFileLine, checkedFile, paketLine, unreadableFile } from '@selaras/contract';
import { RULES } from '@selaras/core';
import { afterAll, describe, expect, test } from 'vitest';
import { at, plainPdf } from '../../../../fixtures/linter/plain-pdf.ts';
import type { World } from '../context.ts';
import { run } from '../run.ts';
import { createShutdown } from '../shutdown.ts';

const folder = mkdtempSync(join(tmpdir(), 'selaras-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const keep = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const notNeeded = (): never => {
  throw new Error('checking needs no server and no database');
};

async function say(words: readonly string[], stdin = '') {
  const said = { out: '', err: '' };
  const world: World = {
    env: {},
    cwd: '/nowhere',
    checkout: '/nowhere',
    isRoot: false,
    version: '1.2.3',
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: { write: (text) => void (said.out += String(text)) },
    stderr: { write: (text) => void (said.err += String(text)) },
    shutdown: createShutdown(),
    parts: { startServer: notNeeded, migrateToLatest: notNeeded, ensureExample: notNeeded },
  };
  return { code: await run(['check', ...words], world), ...said };
}

const lineOf = (out: string): CheckedFileLine => checkedFile.parse(JSON.parse(out));

const CLEAN = 'BAB I\nPENDAHULUAN\n\nKantor Contoh menyusun laporan ini sebagai pertanggungjawaban atas kinerja tahun 2024.\n';
const BROKEN = `${CLEAN}\nCapaian indikator pada tahun 2024 adalah #DIV/0! dari target yang ditetapkan.\n`;
const clean = keep('bersih.txt', CLEAN);
const broken = keep('rusak.txt', BROKEN);

describe('exit codes', () => {
  test.each([
    ['nothing is wrong', [clean], 0],
    ['an error was found', [broken], 1],
    ['an error was found in one of several', [clean, broken], 1],
    ['a file cannot be read, whatever is in the others', [broken, join(folder, 'tidak-ada.pdf'), clean], 2],
    ['a file is nothing that is read', [keep('kosong.docx', '')], 2],
  ])('%s', async (_what, files, code) => expect(await say(files)).toMatchObject({ code }));

  test('a severity that is not shown counts all the same', async () =>
    expect(await say([broken, '--rules', 'sum'])).toMatchObject({ code: 0 }));

  test.each([
    [['--rules', 'jumlah'], 'aturan "jumlah" tidak dikenal'],
    [['--min-severity', 'berat'], 'error, warn, info'],
    [['--date', '31-12-2025'], '2025-12-31'],
    [['--json', '--html'], '--json, --sarif, atau --html'],
    [['--text', 'x.txt', clean], 'satu berkas'],
    [['--baseline', clean], 'selaras check --json'],
  ])('%j is refused', async (words, sentence) => {
    const { code, out, err } = await say([broken, ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('--json', () => {
  test('one line a file, in the order of the command line; a file that cannot be read has its line', async () => {
    const missing = join(folder, 'tidak-ada.pdf');
    const { out } = await say([broken, missing, clean, '--json']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(checkedFile.parse(lines[0])).toMatchObject({ file: broken, stats: { format: 'txt', pages: null, error: 1 } });
    expect(unreadableFile.parse(lines[1])).toMatchObject({ file: missing, error: { code: 'file.not_found' } });
    expect(checkedFile.parse(lines[2])).toMatchObject({ file: clean, findings: [], stats: { error: 0 } });
  });

  test('a place is a verbatim part of its line in the text that --text writes', async () => {
    const file = keep(
      'rusak.pdf',
      plainPdf([{ content: at(50, 700, 'Halaman satu') }, { content: at(50, 700, 'Capaian indikator adalah #DIV/0! pada tahun 2024') }]),
    );
    const written = join(folder, 'teks.txt');
    const { findings } = lineOf((await say([file, '--json', '--text', written])).out);
    expect(findings).toMatchObject([{ rule: 'broken-value', severity: 'error', places: [{ page: 2, line: 3, text: '#DIV/0!' }] }]);
    const [place] = findings[0]?.places ?? [];
    const line = readFileSync(written, 'utf8').split('\n')[(place?.line ?? 0) - 1] ?? '';
    expect(
      Array.from(line)
        .slice((place?.column ?? 0) - 1)
        .join('')
        .startsWith('#DIV/0!'),
    ).toBe(true);
  });

  test('what is piped in is a file named -', async () => {
    const { code, out } = await say(['-', '--json'], BROKEN);
    expect(code).toBe(1);
    expect(lineOf(out)).toMatchObject({ file: '-', findings: [{ rule: 'broken-value' }] });
  });

  test('in the language that was asked for', async () => {
    const [id, en] = [lineOf((await say([broken, '--json'])).out), lineOf((await say([broken, '--json', '--lang', 'en'])).out)];
    expect(id.findings[0]?.message).not.toBe(en.findings[0]?.message);
    expect(id.findings[0]?.fingerprint).toBe(en.findings[0]?.fingerprint);
  });
});

describe('--baseline', () => {
  test('tells what is new and what is gone, by the fault and not by its line', async () => {
    const old = keep('lama.json', (await say([broken, '--json'])).out);
    const moved = keep('pindah.txt', `KATA PENGANTAR\n\n${BROKEN}\nAnggaran: #REF!\n`);
    const mended = keep('betul.txt', CLEAN);
    const after = lineOf((await say([moved, '--json', '--baseline', old])).out);
    expect(after.baseline).toMatchObject({ new: [expect.any(String)], known: [expect.any(String)], gone: [] });
    expect(lineOf((await say([mended, '--json', '--baseline', old])).out).baseline).toMatchObject({
      new: [],
      known: [],
      gone: [{ rule: 'broken-value' }],
    });
    expect((await say([mended, '--baseline', old])).out).toContain('Sudah hilang sejak pemeriksaan terdahulu (1)');
    expect((await say([moved, '--baseline', old])).out).toContain('(baru)');
  });

  test('what is only not shown is not gone', async () => {
    const old = keep('lama-2.json', (await say([broken, '--json'])).out);
    const again = lineOf((await say([broken, '--json', '--baseline', old, '--rules', 'sum'])).out);
    expect(again.baseline).toEqual({ new: [], known: [], gone: [] });
  });
});

test('people read the grave ones first, with the words of the document', async () => {
  const { out, err } = await say([broken, clean]);
  expect(out).toContain('KESALAHAN (1)');
  expect(out).toContain('BAB I PENDAHULUAN');
  expect(out).toMatch(/baris 6 {2}\[broken-value\] .+\n +“#DIV\/0!”/);
  expect(out).toContain('Tidak ditemukan pertentangan.');
  expect(err).toBe('1 kesalahan ditemukan.\n');
});

test('--sarif is one log of all files, with every rule and every place', async () => {
  const { out } = await say([broken, clean, join(folder, 'tidak-ada.pdf'), '--sarif']);
  const { version, runs } = JSON.parse(out) as { version: string; runs: Record<string, unknown>[] };
  expect(version).toBe('2.1.0');
  expect(runs).toMatchObject([
    {
      tool: { driver: { version: '1.2.3', rules: RULES.map((id) => ({ id })) } },
      columnKind: 'unicodeCodePoints',
      invocations: [
        { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', properties: { code: 'file.not_found' } }] },
      ],
      results: [
        {
          ruleId: 'broken-value',
          ruleIndex: RULES.indexOf('broken-value'),
          level: 'error',
          partialFingerprints: { 'selaras/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
          locations: [{ physicalLocation: { region: { startLine: 6, startColumn: 42, endColumn: 49, snippet: { text: '#DIV/0!' } } } }],
        },
      ],
    },
  ]);
});

test('--html is one page with the document, its marks and its notes', async () => {
  const { out } = await say([keep('tanda.txt', `${BROKEN}<script>alert(1)</script>\n`), '--html']);
  expect(out).toContain('<!doctype html>');
  expect(out).not.toContain('<script>');
  expect(out).toMatch(/adalah <a class="mark error" href="#d0-n1">#DIV\/0!<\/a> dari target/);
  expect(out).toMatch(/<li id="d0-n1" class="error">/);
  expect(out).not.toMatch(/(?:src|href)="https?:/);
});

const pk = (target: string): string => `PERJANJIAN KINERJA TAHUN 2025
KANTOR CONTOH

No | Indikator Kinerja Utama | Target 2025
1 | Indeks kepuasan masyarakat terhadap layanan kepegawaian | ${target}
2 | Persentase layanan kepegawaian yang berbasis digital | 100%
`;

describe('--paket', () => {
  const [one, other] = [keep('pk.txt', pk('93,00')), keep('pk-revisi.txt', pk('95,00'))];

  test('adds a last line with the matrix and what differs, each place with its file', async () => {
    const { code, out } = await say([one, other, '--paket', '--json', '--rules', 'cross-document']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    const { paket } = paketLine.parse(lines[2]);
    expect(paket.matrix[0]).toMatchObject({
      ragu: false,
      ukuran: [
        {
          nama: 'target 2025',
          cells: [
            { file: one, text: '93,00', line: 5, differs: false },
            { file: other, text: '95,00', line: 5, differs: true },
          ],
        },
      ],
    });
    expect(paket.findings).toMatchObject([
      {
        rule: 'cross-document',
        severity: 'error',
        expected: '93,00',
        places: [
          { file: other, line: 5, text: '95,00' },
          { file: one, line: 5, text: '93,00' },
        ],
      },
    ]);
  });

  test('people see the matrix first told, then what differs; SARIF and HTML hold it too', async () => {
    const text = await say([one, other, '--paket']);
    expect(text.out).toMatch(/Matriks paket dokumen\n.*pk\.txt +pk-revisi\.txt/);
    expect(text.out).toContain('≠ 95,00');
    const sarif = await say([one, other, '--paket', '--sarif']);
    expect(sarif.out).toContain('"ruleId": "cross-document"');
    const html = await say([one, other, '--paket', '--html']);
    expect(html.out).toContain('<td class="differs">≠ 95,00</td>');
  });

  test('one file is no package', async () => expect(await say([one, '--paket'])).toMatchObject({ code: 2, out: '' }));
});

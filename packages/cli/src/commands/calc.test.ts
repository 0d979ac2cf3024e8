import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { World } from '../context.ts';
import { run } from '../run.ts';
import type { ServerParts } from '../server-parts.ts';
import { createShutdown } from '../shutdown.ts';

const notNeeded = (): never => {
  throw new Error('needs no database');
};
const parts: ServerParts = { startServer: notNeeded, migrateToLatest: notNeeded, ensureExample: notNeeded };

const calc = (chunks: readonly (string | Buffer)[], words?: string) => calcOf(Readable.from(chunks), words);

async function calcOf(stdin: Readable, words = 'calc serapan', stdout?: Writable) {
  let [out, err] = ['', ''];
  const world: World = {
    env: {},
    cwd: '/nowhere',
    checkout: '/nowhere',
    isRoot: false,
    version: '1.2.3',
    stdin,
    stdout: stdout ?? { write: (text) => void (out += String(text)) },
    stderr: { write: (text) => void (err += String(text)) },
    shutdown: createShutdown(),
    parts,
  };
  const code = await run(words.split(' '), world);
  return { code, err, lines: out.split('\n').slice(0, -1) };
}

const json = (lines: readonly string[]): unknown[] => lines.map((line): unknown => JSON.parse(line));
const ERROR = (code: string, field?: string) => ({ error: { code, ...(field === undefined ? {} : { field }) } });

describe('one object a line in, one out', () => {
  test('in the same order, with LF or CRLF, a byte order mark, empty lines and no end of line at the end', async () => {
    const { code, err, lines } = await calc([
      '\uFEFF{"pagu":"100","realisasi":"85,5"}\r\n\r\n   \n',
      '{"pagu":3,"realisasi":1}\nfoo\n{"pagu":"0","realisasi":"1"}',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(json(lines)).toEqual([
      { persen: '85.5', tercetak: '85,50', sisa: '14.5', pack: 'serapan:baku' },
      { persen: '33.33333333333333333333', tercetak: '33,33', sisa: '2', pack: 'serapan:baku' },
      { error: { code: 'input.not_json', message: expect.stringContaining('bukan JSON') } },
      { absen: 'divided_by_zero', pack: 'serapan:baku' },
    ]);
  });

  test('wherever the chunks are cut, also within a letter', async () => {
    const bytes = Buffer.from('{"pagu":"100","realisasi":"1","é":1}\n{"pagu":"100","realisasi":"2"}\n');
    const { lines } = await calc([...bytes].map((byte) => Buffer.from([byte])));
    expect(json(lines)).toMatchObject([ERROR('input.unknown_field', 'é'), { persen: '2' }]);
  });

  test('nothing in, nothing out', async () => expect(await calc([])).toEqual({ code: 0, err: '', lines: [] }));
});

describe('what is refused', () => {
  test.each([
    ['{"pagu":"1.250.000","realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":"1e5","realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":1e5,"realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":1.5E-3,"realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":0.1234567890123456,"realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":0.1000000000000000055,"realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":12345678901234567,"realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":" 1","realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":"","realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":true,"realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":["1"],"realisasi":"1"}', 'figure.malformed', 'pagu'],
    ['{"pagu":"-1","realisasi":"1"}', 'input.out_of_range', 'pagu'],
    ['{"realisasi":"1"}', 'input.missing_field', 'pagu'],
    ['{"pagu":"1","realisai":"1"}', 'input.unknown_field', 'realisai'],
    ['{"pagu":"1","realisasi":"1","__proto__":1}', 'input.unknown_field', '__proto__'],
    ['{"tahun":"2024","pagu":"1","realisasi":"1"}', 'input.wrong_type', 'tahun'],
    ['[1]', 'input.wrong_type', undefined],
    ['null', 'input.wrong_type', undefined],
    ['{"pagu":1', 'input.not_json', undefined],
  ])('%s: %s', async (line, code, field) => {
    const { code: exit, lines } = await calc([line]);
    expect(exit).toBe(0);
    expect(json(lines)).toMatchObject([ERROR(code, field)]);
  });

  test.each([
    '{"pagu":123456789012345,"realisasi":0.00012}',
    '{"pagu":100000000000000000000,"realisasi":"1"}',
    '{"pagu":"1","realisasi":"-0,5"}',
    '{"pagu":"1","realisasi":-0.0000001}',
    '{"pagu":1234500000000000000000000,"realisasi":"1"}',
  ])('%s is not', async (line) => expect(json((await calc([line])).lines)).toMatchObject([{ pack: 'serapan:baku' }]));

  test('a misspelt name comes first, with the one that was meant, in the language that was asked for', async () => {
    const { lines } = await calc(['{"pagu":"1","realisai":"1"}'], 'calc serapan --lang en');
    expect(json(lines)).toMatchObject([
      {
        error: {
          message: expect.stringContaining('Did you mean “realisasi”?'),
          others: [{ code: 'input.missing_field', field: 'realisasi' }],
        },
      },
    ]);
  });

  test('a pack that nobody knows, on every line', async () => {
    const { code, lines } = await calc(['{"pagu":"1","realisasi":"1"}\n'], 'calc serapan --pack serapan:lain');
    expect(code).toBe(0);
    expect(json(lines)).toMatchObject([ERROR('pack.unknown')]);
  });

  test('a kind that nobody knows is a mistake of the command line', async () => expect((await calc([], 'calc serpan')).code).toBe(2));
});

test('--explain adds the steps, --schema says what goes in', async () => {
  const { lines } = await calc(['{"pagu":"3","realisasi":"1"}'], 'calc serapan --explain');
  expect(json(lines)).toMatchObject([
    {
      tercetak: '33,33',
      trace: { label: 'serapan:baku', result: { nilai: `33.${'3'.repeat(20)}` }, parts: [{ label: 'realisasi' }, { label: 'pagu' }] },
    },
  ]);
  const finite = await calc(['{"pagu":"1073741824","realisasi":"0.01"}'], 'calc serapan --explain');
  const nilai = '0.000000000931322574615478515625';
  expect(json(finite.lines)).toMatchObject([{ persen: nilai, trace: { result: { nilai } } }]);
  const schema = await calc([], 'calc serapan --schema');
  expect(JSON.parse(schema.lines.join('\n'))).toMatchObject({
    type: 'object',
    required: ['pagu', 'realisasi'],
    additionalProperties: false,
  });
});

describe('what is said about a refused line is true, and names the remedy', () => {
  test.each([
    ['{"pagu":0.1234567890123456,"realisasi":"1"}', 'paling banyak 15 angka penting. Tulis sebagai teks'],
    ['{"pagu":1E5,"realisasi":"1"}', 'berisi “1E5”'],
    ['{"pagu":"","realisasi":"1"}', 'berisi “”'],
    ['{"realisasi":"1"}', 'atau tulis null bila datanya memang belum ada.'],
    ['{"tahun":"2024","pagu":"1","realisasi":"1"}', '“tahun” harus berupa bilangan JSON, tanpa tanda kutip.'],
    ['{"tahun":2024.5,"pagu":"1","realisasi":"1"}', '“tahun” harus berupa bilangan bulat.'],
    ['[]', 'harus berisi satu objek JSON'],
  ])('%s: %s', async (line, words) =>
    expect(json((await calc([line])).lines)).toMatchObject([{ error: { message: expect.stringContaining(words) } }]),
  );

  test.each([
    ['ikpa', '{"nilai":{}}', '“tahun” is missing: give the year that is computed, such as 2024.'],
    ['ikpa', '{"tahun":2024}', '“nilai” is missing and must be there.'],
    ['capaian', '{"target":1,"realisasi":1}', '“polarisasi” is missing and must be there.'],
    ['capaian', '{"target":1,"polarisasi":"maximize"}', 'or null if there is no data yet.'],
  ])('%s %s: null is only offered where it is taken', async (kind, line, words) =>
    expect(json((await calc([line], `calc ${kind} --lang en`)).lines)).toMatchObject([
      { error: { message: expect.stringContaining(words) } },
    ]),
  );
});

test('a slow reader is waited for, and nobody listens to it for ever', async () => {
  let lines = 0;
  const stdout = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      lines += String(chunk).split('\n').length - 1;
      setImmediate(done);
    },
  });
  const listeners = (): number => stdout.listenerCount('close') + stdout.listenerCount('drain');
  const before = listeners();
  const { code } = await calcOf(Readable.from(Array.from({ length: 20 }, () => '{"pagu":"1","realisasi":"1"}\n')), 'calc serapan', stdout);
  expect({ code, lines, left: listeners() - before }).toEqual({ code: 0, lines: 20, left: 0 });
});

test('a broken stream ends with an exit code and a sentence', async () => {
  const broken = Readable.from(
    (function* () {
      yield '{"pagu":"1","realisasi":"1"}\n';
      throw new Error('EIO');
    })(),
  );
  const { code, err, lines } = await calcOf(broken);
  expect(code).toBe(1);
  expect(err).toContain('EIO');
  expect(lines).toHaveLength(1);
});

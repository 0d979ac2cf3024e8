import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FOLDERS } from '../../../../fixtures/import/folders.ts';
import { utf8, windows1252, workbook } from '../../../../fixtures/import/workbook.ts';
import { parseTable } from './parse-table.ts';
import { readTableFile } from './read-table-file.ts';
import { TABLE_LIMITS } from './table-limits.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/import');
const parse = (bytes: Uint8Array, limits = {}) => parseTable({ bytes, nama: 'berkas', limits: { ...TABLE_LIMITS, ...limits } });

async function rowsOf(bytes: Uint8Array) {
  const read = await parse(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.map(({ baris }) => baris);
}

describe('the files of the fixtures are what their sources make', () => {
  test.each(Object.entries(FOLDERS))('%s', async (folder, make) => {
    const made = await make();
    expect(readdirSync(join(FIXTURES, folder)).toSorted()).toEqual(Object.keys(made).toSorted());
    const differing = Object.entries(made).filter(
      ([name, bytes]) => !Buffer.from(bytes).equals(readFileSync(join(FIXTURES, folder, name))),
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });
});

describe('a file that is no table says what it is', () => {
  test.each([
    ['terkunci.xlsx', 'file.encrypted'],
    ['lama.xls', 'file.old_excel'],
    ['halaman-web.xls', 'file.web_page'],
    ['rusak.xlsx', 'file.broken'],
    ['kosong.xlsx', 'file.empty'],
    ['gambar.xlsx', 'file.not_a_table'],
    ['mengembang.xlsx', 'file.unpacks_too_big'],
  ])('%s: %s', async (name, code) => {
    expect(await parse(readFileSync(join(FIXTURES, 'ikpa/not-ok', name)))).toMatchObject({ ok: false, error: { code } });
  });

  test.each([
    ['a PDF', utf8('%PDF-1.7 …'), 'file.not_a_table'],
    [
      'an XML workbook of Excel 2003',
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'file.other_spreadsheet',
    ],
    ['an OpenDocument sheet', zipSync({ mimetype: utf8('application/vnd.oasis'), 'content.xml': utf8('<x/>') }), 'file.other_spreadsheet'],
    ['a document', zipSync({ '[Content_Types].xml': utf8('<x/>'), 'word/document.xml': utf8('<x/>') }), 'file.not_a_table'],
    ['a workbook without its parts', zipSync({ '[Content_Types].xml': utf8('<x/>'), 'xl/workbook.xml': utf8('<x') }), 'file.broken'],
    ['a quote that is never closed', utf8(`a,b\n"${'1,2\n'.repeat(20_000)}`), 'file.quote_open'],
    ['a quote that swallows the last lines', utf8('a,b\n1,"baik\n2,x\n3,y\n'), 'file.quote_open'],
    ['blank lines', utf8('\n \n\t\n'), 'file.empty'],
  ])('%s: %s', async (_what, bytes, code) => expect(await parse(bytes)).toMatchObject({ ok: false, error: { code } }));
});

test('a zero byte and half a letter in a workbook end in the reader', async () => {
  const bytes = await workbook({ name: 'A', rows: [['a_x0000_b', '_xD800_c']] });
  expect(await parse(bytes)).toMatchObject({ ok: true, value: [{ baris: [['ab', '\uFFFDc']] }] });
});

const many = (): Promise<Uint8Array> =>
  workbook({ name: 'A', rows: Array.from({ length: 12 }, (_, i) => [i, i]) }, { name: 'B', rows: [[1]] });

describe('more than is read', () => {
  test.each([
    [{ rows: 10 }, 'file.too_many_rows', 10],
    [{ columns: 1 }, 'file.too_many_columns', 1],
    [{ sheets: 1 }, 'file.too_many_sheets', 1],
    [{ unpackedBytes: 1024 }, 'file.unpacks_too_big', 0],
  ])('%j: %s', async (limits, code, maks) => {
    expect(await parse(await many(), limits)).toMatchObject({ ok: false, error: { code, detail: { maks } } });
  });

  test('small parts may be packed as well as they like', async () =>
    expect(await parse(await many(), { ratio: 0 })).toMatchObject({ ok: true }));

  test('a part that lies about its size is not unpacked past it', async () => {
    const bytes = await workbook({ name: 'A', rows: Array.from({ length: 3000 }, (_, i) => [`${i}${' '.repeat(1000)}.`]) });
    const name = 'xl/sharedStrings.xml';
    expect(Object.keys(unzipSync(bytes))).toContain(name);
    const lying = Buffer.from(bytes);
    const entry = lying.lastIndexOf(name); // the central directory is at the end; its size stands 22 bytes before the name
    lying.writeUInt32LE(100, entry - 22);
    expect(await parse(lying)).toMatchObject({ ok: false, error: { code: 'file.broken' } });
  });
});

test('whatever the bytes are, they are read or refused, and nothing throws', async () => {
  const whole = readFileSync(join(FIXTURES, 'ikpa/ok/blok-2024.xlsx'));
  const cuts = Array.from({ length: 60 }, (_, i) => whole.subarray(0, Math.floor((whole.length * (i + 1)) / 60)));
  const bent = Array.from({ length: 60 }, (_, i) => whole.map((byte, at) => (at % (97 + i) === i ? (byte + 1 + i) % 256 : byte)));
  const read = await Promise.all([...cuts, ...bent].map((bytes) => parse(bytes)));
  const refused = read.flatMap((one) => (one.ok ? [] : [one.error.code]));
  expect(new Set(refused)).toEqual(new Set(['file.broken', 'file.not_a_table', 'file.unpacks_too_big']));
  expect(refused.length).toBeGreaterThan(100);
});

describe('delimited text', () => {
  test.each([
    [
      'semicolons between decimal commas',
      'kode;nilai\n412345;98,11\n',
      [
        ['kode', 'nilai'],
        ['412345', '98,11'],
      ],
    ],
    [
      'no heading to tell by',
      '98,11;94,00\n93,80;100,00\n',
      [
        ['98,11', '94,00'],
        ['93,80', '100,00'],
      ],
    ],
    [
      'commas and quotes',
      'a,"b, c"\n"d ""e""",f\n',
      [
        ['a', 'b, c'],
        ['d "e"', 'f'],
      ],
    ],
    [
      'a line end in a quoted cell',
      'a,"b\nc"\r\nd,e',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    [
      'tabs',
      'a\tb;c\nd\te,f\n',
      [
        ['a', 'b;c'],
        ['d', 'e,f'],
      ],
    ],
    ['what the file says itself', 'sep=,\na;b,c\n', [['a;b', 'c']]],
    ['codes keep their zeros', '001234;025\n', [['001234', '025']]],
    ['a title above the table', 'LAPORAN\n\na;b;c\n1;2;3\n', [['LAPORAN'], [''], ['a', 'b', 'c'], ['1', '2', '3']]],
  ])('%s', async (_what, text, expected) => expect(await rowsOf(utf8(text))).toEqual([expected]));

  test('of any encoding that spreadsheets write', async () => {
    const text = 'nama;catatan\nKantor – “Contoh”;½';
    const expected = [
      [
        ['nama', 'catatan'],
        ['Kantor – “Contoh”', '½'],
      ],
    ];
    expect(await rowsOf(utf8(text))).toEqual(expected);
    expect(await rowsOf(utf8(`\uFEFF${text}`))).toEqual(expected);
    expect(await rowsOf(windows1252(text))).toEqual(expected);
    expect(await rowsOf(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(expected);
  });
});

describe('workbooks', () => {
  test('numbers, dates and blanks as they are shown; hidden sheets are not read', async () => {
    const bytes = await workbook(
      {
        name: 'Data',
        rows: [[], [null, 98.11, true, new Date(Date.UTC(2024, 2, 5, 9, 12, 33)), new Date(Date.UTC(2024, 2, 5))], ["'001234"]],
      },
      { name: 'Rahasia', rows: [['x']], hidden: true },
    );
    expect(await rowsOf(bytes)).toEqual([
      [
        [null, null, null, null, null],
        [null, 98.11, true, '2024-03-05 09:12:33', '2024-03-05'],
        ["'001234", null, null, null, null],
      ],
    ]);
  });
});

describe('beside the thread that serves people', () => {
  test('the same is read', async () => {
    const bytes = readFileSync(join(FIXTURES, 'ikpa/ok/blok-2024.xlsx'));
    expect(await readTableFile({ bytes, nama: 'blok-2024.xlsx' })).toEqual(
      await parseTable({ bytes, nama: 'blok-2024.xlsx', limits: TABLE_LIMITS }),
    );
  });

  test.each([
    ['nothing', new Uint8Array(), {}, 'file.empty'],
    ['too much', utf8('a,b\n1,2\n'), { bytes: 4 }, 'file.too_big'],
    ['too long', utf8('a,b\n1,2\n'), { milliseconds: 1 }, 'file.too_slow'],
  ])('%s', async (_what, bytes, limits, code) =>
    expect(await readTableFile({ bytes, nama: 'x', limits: { ...TABLE_LIMITS, ...limits } })).toMatchObject({ ok: false, error: { code } }),
  );
});

import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { utf8, windows1252, workbook } from '../../../../fixtures/import/workbook.ts';
import { p, plainDocx } from '../../../../fixtures/linter/plain-docx.ts';
import { at, plainPdf } from '../../../../fixtures/linter/plain-pdf.ts';
import { DOCUMENT_LIMITS } from './document-limits.ts';
import { parseDocument } from './parse-document.ts';
import { readDocumentFile } from './read-document-file.ts';

const parse = (bytes: Uint8Array, limits = {}) => parseDocument({ bytes, limits: { ...DOCUMENT_LIMITS, ...limits } });
const old = (...names: readonly string[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), ...names.map((name) => Buffer.from(name, 'utf16le'))]),
  );
const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0,
]);
const docx = plainDocx({ body: p('Realisasi 63,39%') });
const pdf = plainPdf([{ content: at(50, 700, 'Realisasi 63,39%') }]);

const RING =
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 3 >>\nendobj\ntrailer << /Root 1 0 R /Size 3 >>\n';

describe('a file that cannot be checked says why', () => {
  test.each([
    ['nothing but blanks', utf8(' \n\t\n'), 'file.empty'],
    ['an old Word document', old('WordDocument'), 'file.old_word'],
    ['an old workbook', old('Workbook'), 'file.old_excel'],
    ['a Word document with a password', old('EncryptionInfo', 'EncryptedPackage'), 'file.encrypted'],
    ['a picture', png, 'file.image'],
    ['a program', new Uint8Array(Buffer.from('7f454c4602010100000000000000000002003e0001000000', 'hex')), 'file.not_a_document'],
    ['bytes of no kind', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 31), 'file.not_a_document'],
    ['rich text', utf8('{\\rtf1\\ansi Halo}'), 'file.other_document'],
    ['a web page', utf8('<!DOCTYPE html><html><body>Renja</body></html>'), 'file.other_document'],
    [
      'an OpenDocument text',
      zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<x/>') }),
      'file.other_document',
    ],
    ['slides', zipSync({ '[Content_Types].xml': utf8('<x/>'), 'ppt/presentation.xml': utf8('<x/>') }), 'file.other_document'],
    ['an archive', zipSync({ 'a.txt': utf8('x') }), 'file.not_a_document'],
    ['a DOCX that is cut off', docx.subarray(0, docx.length - 40), 'file.broken'],
    [
      'a DOCX whose text is cut off',
      zipSync({ '[Content_Types].xml': utf8('<x/>'), 'word/document.xml': utf8('<w:document><w:body><w:p>') }),
      'file.broken',
    ],
    ['a DOCX without a word', plainDocx({ body: '<w:p/>' }), 'file.no_text'],
    ['a PDF whose pages hold only themselves', utf8(RING), 'file.empty'],
    ['a PDF of blank pages', plainPdf([{ content: '' }, { content: '' }]), 'file.empty'],
    ['a PDF of which only the head came', pdf.subarray(0, 60), 'file.broken'],
  ])('%s', async (_what, bytes, code) => expect(await parse(bytes)).toMatchObject({ ok: false, error: { code } }));

  test('too large, and nothing at all', async () => {
    expect(await readDocumentFile(new Uint8Array())).toMatchObject({ ok: false, error: { code: 'file.empty' } });
    expect(await readDocumentFile(docx, { ...DOCUMENT_LIMITS, bytes: 10 })).toMatchObject({ ok: false, error: { code: 'file.too_big' } });
    expect(await parse(utf8('kinerja '.repeat(100)), { characters: 100 })).toMatchObject({ ok: false, error: { code: 'file.too_big' } });
  });

  test('a part that swells is not unpacked', async () => {
    const bomb = zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': new Uint8Array(30 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await parse(bomb)).toMatchObject({ ok: false, error: { code: 'file.unpacks_too_big', detail: { maks: 400 } } });
  });
});

describe('what a file is, its bytes say', () => {
  test.each([
    ['pdf', pdf],
    ['docx', docx],
    ['txt', utf8('Realisasi 63,39%')],
  ])('%s', async (format, bytes) =>
    expect(await readDocumentFile(bytes)).toMatchObject({ ok: true, value: { source: { format }, notes: [] } }),
  );

  test('a PDF with something before its head', async () =>
    expect(await parse(new Uint8Array(Buffer.concat([Buffer.from('\r\n\r\n'), pdf])))).toMatchObject({
      ok: true,
      value: { source: { format: 'pdf' } },
    }));

  test('a workbook: a sheet is a table, a row is a line, figures have commas', async () => {
    const bytes = await workbook({
      name: 'Target',
      rows: [
        ['Indikator', '2024'],
        ['Indeks\nkepuasan', 88.25],
        [null, null],
        ['Jumlah', 1250],
      ],
    });
    expect(await parse(bytes)).toMatchObject({
      ok: true,
      value: { source: { format: 'xlsx', lines: ['Target', '', 'Indikator | 2024', 'Indeks kepuasan | 88,25', '', 'Jumlah | 1250', ''] } },
    });
  });
});

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

test('figures of a workbook are read as the sheet shows them', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Realisasi',
        rows: [
          ['Capaian', 0.8555, 11_836_428_000, 98.5, 0.1 + 0.2],
          ['#DIV/0!', 0, 0, 0, 0],
        ],
        columns: [{}, { numFmt: '0.00%' }, { numFmt: '#,##0' }, { numFmt: '0.00' }, {}],
      },
    ],
  });
  expect(await parse(bytes)).toMatchObject({
    ok: true,
    value: {
      source: { lines: ['Realisasi', '', 'Capaian | 85,55% | 11.836.428.000 | 98,50 | 0,3', '#DIV/0! | 0,00% | 0 | 0,00 | 0', ''] },
    },
  });
});

describe('text of any encoding', () => {
  const line = 'Rencana Kerja 2020–2024 “Contoh”';
  test.each([
    ['UTF-8', utf8(line)],
    ['UTF-8 that says so', utf8(`\uFEFF${line}`)],
    ['Windows-1252', windows1252(line)],
    ['UTF-16', utf16(`\uFEFF${line}`)],
    ['UTF-16 that does not say so', utf16(line)],
    ['UTF-16, the other way round', utf16(`\uFEFF${line}`).map((_, i, all) => all[i % 2 === 0 ? i + 1 : i - 1] ?? 0)],
  ])('%s', async (_name, bytes) => expect(await parse(bytes)).toMatchObject({ ok: true, value: { source: { lines: [line] } } }));
});

test('a document in another language is read, and told', async () => {
  const english = 'The quick brown fox jumps over the lazy dog while nobody in the office is looking at it. '.repeat(20);
  expect(await parse(utf8(english))).toMatchObject({ ok: true, value: { notes: [{ code: 'text.not_indonesian' }] } });
});

test('whatever the bytes are, they are read or refused, and nothing throws', async () => {
  const known = new Set([
    'file.broken',
    'file.no_text',
    'file.empty',
    'file.encrypted',
    'file.not_a_document',
    'file.other_document',
    'file.unpacks_too_big',
    'file.too_many_pages',
  ]);
  const bent = [pdf, docx].flatMap((whole) => [
    ...Array.from({ length: 40 }, (_, i) => whole.subarray(0, Math.floor((whole.length * (i + 1)) / 41))),
    ...Array.from({ length: 40 }, (_, i) => whole.map((byte, place) => (place % (29 + i) === i ? (byte + 1 + i * 7) % 256 : byte))),
  ]);
  const codes = await Promise.all(
    bent.map(async (bytes) => {
      const read = await parse(bytes);
      return read.ok ? 'read' : read.error.code;
    }),
  );
  expect(codes).toHaveLength(160);
  expect(codes.filter((code) => code !== 'read' && !known.has(code))).toEqual([]);
  expect(codes.filter((code) => code !== 'read').length).toBeGreaterThan(60);
});

import type { DocumentModel } from '@selaras/core/document/block';
import { describe, expect, test, vi } from 'vitest';
import { at, type PlainPage, plainPdf, rules } from '../../../../../fixtures/linter/plain-pdf.ts';
import { renderPdf } from '../../documents/pdf.ts';
import { DOCUMENT_LIMITS } from '../document-limits.ts';
import { readPdf } from './read-pdf.ts';

vi.setConfig({ testTimeout: 60_000 }); // one test prints a document

const read = (...pages: readonly PlainPage[]) => readPdf(plainPdf(pages), DOCUMENT_LIMITS);

async function linesOf(content: string, page: Partial<PlainPage> = {}): Promise<readonly string[]> {
  const found = await read({ ...page, content });
  if (!found.ok) throw new Error(found.error.code);
  return found.value.source.lines.filter((line) => line !== '');
}

test('words stand on their line from left to right, in whatever order they are drawn', async () => {
  const content = at(150, 700, 'sebesar') + at(50, 685, 'baris kedua') + at(50, 700, 'Realisasi tahun 2023') + at(190, 700, '63,39%');
  expect(await linesOf(content)).toEqual(['Realisasi tahun 2023 sebesar 63,39%', 'baris kedua']);
});

test('columns stay columns, one below the other', async () => {
  const lines = await linesOf(
    at(50, 700, 'Indeks kepuasan') +
      at(300, 700, '90,00') +
      at(400, 700, '95,20') +
      at(50, 686, 'IKPA') +
      at(300, 686, '96') +
      at(400, 686, '97,1'),
  );
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
    ['Indeks kepuasan', '90,00', '95,20'],
    ['IKPA', '96', '97,1'],
  ]);
  expect(lines[0]?.indexOf('95,20')).toBe(lines[1]?.indexOf('97,1'));
});

/** Three columns, a heading and two rows; the second cell of the first row runs over two lines. */
const TABLE =
  at(52, 705, 'No') +
  at(82, 705, 'Indikator') +
  at(252, 705, 'Target') +
  at(52, 680, '1') +
  at(82, 685, 'Persentase instansi') +
  at(82, 673, 'yang dinilai') +
  at(252, 680, '60%') +
  at(52, 655, '2') +
  at(82, 655, 'Indeks') +
  at(252, 655, '90');

test.each(['strokes', 'boxes'] as const)('cells of a table that is ruled with %s are told apart', async (how) => {
  const content =
    at(50, 730, 'Tabel 2.1. Realisasi') + rules([50, 80, 250, 320], [720, 695, 668, 648], how) + TABLE + at(50, 630, 'Sumber: survei');
  expect(await linesOf(content)).toEqual([
    'Tabel 2.1. Realisasi',
    'No | Indikator | Target',
    '1 | Persentase instansi yang dinilai | 60%',
    '2 | Indeks | 90',
    'Sumber: survei',
  ]);
});

test('a cell that spans holds its words in its first column', async () => {
  const lines =
    '50 700 m 350 700 l S 50 600 m 350 600 l S 50 600 m 50 700 l S 350 600 m 350 700 l S 150 600 m 150 700 l S 150 675 m 350 675 l S 50 650 m 350 650 l S 250 600 m 250 675 l S\n';
  const content =
    lines +
    at(60, 670, 'Indikator') +
    at(200, 685, 'Target') +
    at(160, 660, '2023') +
    at(260, 660, '2024') +
    at(60, 620, 'IKPA') +
    at(160, 620, '90') +
    at(260, 620, '95');
  expect(await linesOf(content)).toEqual(['Indikator | Target | ', ' | 2023 | 2024', 'IKPA | 90 | 95']);
});

test('figures part rows between which nothing is drawn', async () => {
  const content =
    rules([50, 80, 250, 320], [720, 640]) +
    [0, 1, 2]
      .map((i) => at(52, 700 - i * 15, String(i + 1)) + at(82, 700 - i * 15, `Layanan ${'abc'[i]}`) + at(252, 700 - i * 15, `${90 + i},5`))
      .join('');
  expect(await linesOf(content)).toEqual(['1 | Layanan a | 90,5', '2 | Layanan b | 91,5', '3 | Layanan c | 92,5']);
});

test('what is printed twice to look bold is read once', async () => {
  expect(await linesOf(at(50, 700, 'KATA PENGANTAR') + at(50.4, 700, 'KATA PENGANTAR'))).toEqual(['KATA PENGANTAR']);
});

test('letters set one by one are words; raised marks stay on their line', async () => {
  const spaced = 'BT /F1 10 Tf 1 0 0 1 50 700 Tm [(Ca) -20 (pai) 15 (an) -300 (kinerja)] TJ ET\n';
  expect(await linesOf(spaced + at(116, 703.5, '2)', 6))).toEqual(['Capaian kinerja 2)']);
});

test.each([
  ['by the page', { rotate: 90 }, (content: string) => `0 1 -1 0 595 0 cm\n${content}`],
  ['by the page, the other way', { rotate: 270 }, (content: string) => `0 -1 1 0 0 842 cm\n${content}`],
  ['only as it is drawn', {}, (content: string) => `0 1 -1 0 595 0 cm\n${content}`],
  ['only as it is drawn, the other way', {}, (content: string) => `0 -1 1 0 0 842 cm\n${content}`],
  ['upside down', {}, (content: string) => `-1 0 0 -1 595 842 cm\n${content}`],
])('a table that is turned %s is read as it is meant', async (_how, page, turn) => {
  const placed =
    rules([50, 80, 250, 320], [320, 295, 268, 248]) +
    TABLE.replace(/1 0 0 1 (\S+) (\S+) Tm/g, (_, x: string, y: string) => `1 0 0 1 ${x} ${Number(y) - 400} Tm`);
  expect(await linesOf(turn(placed), page)).toEqual([
    'No | Indikator | Target',
    '1 | Persentase instansi yang dinilai | 60%',
    '2 | Indeks | 90',
  ]);
});

test('a heading that stands on its side belongs to its cell', async () => {
  const sideways = 'BT /F1 10 Tf 0 1 -1 0 68 650 Tm (Target) Tj ET BT /F1 10 Tf 0 1 -1 0 78 650 Tm (tahun) Tj ET\n';
  const content =
    rules([50, 90, 250], [720, 640, 620]) +
    sideways +
    at(100, 680, 'Indikator') +
    at(52, 625, '90') +
    at(100, 625, 'Indeks kepuasan masyarakat');
  expect(await linesOf(content)).toEqual(['Target tahun | Indikator', '90 | Indeks kepuasan masyarakat']);
});

const askew = (x: number, y: number, text: string): string =>
  `BT /F1 10 Tf 0.99985 0.01745 -0.01745 0.99985 ${x} ${y + x * 0.01745} Tm (${text}) Tj ET\n`;

const dots = (x0: number, y0: number, x1: number, y1: number): string => {
  const steps = Math.round(Math.max(x1 - x0, y1 - y0) / 2);
  return Array.from({ length: steps + 1 }, (_, i) => `${x0 + ((x1 - x0) * i) / steps} ${y0 + ((y1 - y0) * i) / steps} 0.5 0.5 re f\n`).join(
    '',
  );
};

test('a page that was scanned askew has its lines straight', async () => {
  const content =
    askew(50, 700, 'Indeks kepuasan') +
    askew(300, 700, '90,00') +
    askew(500, 700, '95,20') +
    askew(50, 688, 'IKPA') +
    askew(300, 688, '96') +
    askew(500, 688, '97,1');
  expect((await linesOf(content)).map((line) => line.split(/ {2,}/))).toEqual([
    ['Indeks kepuasan', '90,00', '95,20'],
    ['IKPA', '96', '97,1'],
  ]);
});

test('dotted borders are borders', async () => {
  const [xs, ys] = [
    [50, 80, 250, 320],
    [720, 695, 668, 648],
  ];
  const content = xs.map((x) => dots(x, 648, x, 720)).join('') + ys.map((y) => dots(50, y, 320, y)).join('') + TABLE;
  expect(await linesOf(content)).toEqual(['No | Indikator | Target', '1 | Persentase instansi yang dinilai | 60%', '2 | Indeks | 90']);
});

const boxAt = (x: number, y: number): string => `${x} ${y} 100 30 re S\n`;

test('a chart of an office is no table', async () => {
  const lines = '300 700 m 300 680 l S 150 680 m 450 680 l S 150 680 m 150 660 l S 450 680 m 450 660 l S\n';
  const content =
    boxAt(250, 700) +
    boxAt(100, 630) +
    boxAt(400, 630) +
    lines +
    at(260, 710, 'Kepala Kantor') +
    at(110, 640, 'Bagian Umum') +
    at(410, 640, 'Bidang Layanan');
  expect((await linesOf(content)).filter((line) => line.includes('|'))).toEqual([]);
});

test('a slanted word across the page is no text of it', async () => {
  const slanted = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAF) Tj ET\n';
  expect(await linesOf(slanted + at(50, 700, 'Isi dokumen'))).toEqual(['Isi dokumen']);
});

test('pages begin where they begin; a page that is a picture is told', async () => {
  const picture = { content: 'q 500 0 0 700 0 0 cm /Im1 Do Q\n' };
  expect(await read({ content: at(50, 700, 'satu') }, picture, picture, { content: at(50, 700, 'empat') })).toMatchObject({
    ok: true,
    value: {
      source: { format: 'pdf', lines: ['satu', '', '', '', 'empat', ''], pageStarts: [0, 2, 3, 4] },
      notes: [{ code: 'pages.no_text', detail: { jumlah: 2, halaman: '2–3' } }],
    },
  });
  expect(await read(picture)).toMatchObject({ ok: false, error: { code: 'file.no_text' } });
});

test('a locked file and too many pages are refused', async () => {
  expect(await readPdf(plainPdf([{ content: at(50, 700, 'x') }], { encrypted: true }), DOCUMENT_LIMITS)).toMatchObject({
    ok: false,
    error: { code: 'file.encrypted' },
  });
  const three = plainPdf(Array.from({ length: 3 }, () => ({ content: at(50, 700, 'x') })));
  expect(await readPdf(three, { ...DOCUMENT_LIMITS, pages: 2 })).toMatchObject({
    ok: false,
    error: { code: 'file.too_many_pages', detail: { halaman: 3, maks: 2 } },
  });
});

const inCell = (text: string) => ({ inlines: [{ kind: 'text' as const, text }] });
/** A table over several pages, with lines above and below its heading only. */
const tall: DocumentModel = {
  title: 'Rencana Aksi',
  author: 'Kantor Contoh',
  language: 'id',
  date: '2025-01-15',
  footer: 'Kaki halaman',
  watermark: null,
  blocks: [
    {
      kind: 'table',
      id: 'aksi',
      caption: 'Rencana aksi',
      columns: [
        { title: 'No', align: 'start', width: 6 },
        { title: 'Kegiatan', align: 'start', width: 40 },
        { title: 'TW I', align: 'end', width: 11 },
        { title: 'TW II', align: 'end', width: 11 },
        { title: 'Satuan', align: 'start', width: 11 },
      ],
      over: [
        { title: '', span: 2 },
        { title: 'Target', span: 2 },
        { title: '', span: 1 },
      ],
      rows: Array.from({ length: 90 }, (_, i) => ({ cells: [`${i + 1}`, `Kegiatan ke-${i + 1}`, '25', '50', 'Laporan'].map(inCell) })),
      notes: [],
      source: 'catatan Kantor Contoh',
    },
  ],
};

describe('a tagged document', () => {
  test('tells the cells of a table without lines; its heading that is printed again is left out', async () => {
    const read = await readPdf(await renderPdf(tall), DOCUMENT_LIMITS);
    const lines = read.ok ? read.value.source.lines : [];
    const rows = lines.filter((line) => line.includes(' | '));
    expect(rows.slice(0, 3)).toEqual([
      'No | Kegiatan | Target |  | Satuan',
      ' |  | TW I | TW II | ',
      '1 | Kegiatan ke-1 | 25 | 50 | Laporan',
    ]);
    expect(rows).toHaveLength(2 + 90);
    expect(lines).toContain('Sumber: catatan Kantor Contoh');
    expect(lines.filter((line) => line.startsWith('Kaki halaman'))).toHaveLength(3);
    expect(read).toMatchObject({ ok: true, value: { source: { pageStarts: { length: 3 } } } });
  });
});

import type { Block, DocumentModel } from '@selaras/core/document/block';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type PdfWithPages, renderPdf, renderPdfWithPages } from './pdf.ts';
import { DocumentError } from './prepare-document.ts';
import { sampleDocument } from './sample-document.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // other work may hold both processors

const textOf = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
};
const model = (...blocks: readonly Block[]): DocumentModel => ({ ...sampleDocument, blocks });
const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });

const rowsOf = (count: number): Extract<Block, { kind: 'table' }>['rows'] => [
  ...Array.from({ length: count }, (_, i) => ({ cells: [{ inlines: [{ kind: 'text', text: `Baris ke-${i + 1}` }] }] }) as const),
  { role: 'total', cells: [{ inlines: [{ kind: 'text', text: 'Jumlah semua' }] }] },
];

const totalled = (count: number): Block => ({
  kind: 'table',
  id: `t${count}`,
  caption: `Tabel ${count} baris`,
  columns: [{ title: 'Uraian', align: 'start', width: 1 }],
  rows: rowsOf(count),
  notes: [],
  source: null,
});

let sample: PdfWithPages;
let pages: readonly string[];

beforeAll(async () => {
  sample = await renderPdfWithPages(sampleDocument);
  pages = await textOf(sample.pdf);
});

describe('the report on paper', () => {
  test('front matter is i ii iii, the body begins at 1, and the cover has no number', () => {
    expect(pages).toHaveLength(12);
    expect(pages[0]).not.toContain('Laporan Kinerja Tahun 2024 · Kantor Contoh');
    expect(pages.slice(1, 4).map((page) => / (\w+)$/.exec(page.trim())?.[1])).toEqual(['i', 'ii', 'iii']);
    expect(pages[4]).toMatch(/BAB I Pendahuluan .* 1$/);
  });

  test('every heading, table and figure stands on the page that the lists name', async () => {
    const lists = (pages[2] ?? '').replace(/(?:\s*\.\s*)+/g, '.');
    const first = pages.findIndex((page) => page.includes('BAB I Pendahuluan') && page.trim().endsWith(' 1'));
    for (const [id, words] of [
      ['capaian', 'Tabel 3.1. Target, realisasi'],
      ['rekapitulasi', 'Tabel 3.2. Rekapitulasi'],
      ['matriks', 'Tabel 2.1. Matriks'],
      ['tren', 'Gambar 3.1. Perkembangan'],
      ['bab-4', 'BAB IV Penutup'],
    ] as const) {
      const page = Number(sample.pages.get(id));
      expect(pages[first + page - 1]).toContain(words);
    }
    expect(lists).toMatch(/Tabel 2\.1 Matriks rencana aksi per triwulan\D*3/);
    expect(lists).toMatch(/Rekapitulasi pembinaan per instansi\D*6/);
    expect(lists).toMatch(/2020–2024\D*5/);
    expect(lists).toMatch(/Ringkasan Eksekutif\D*iii/);
  });

  test('a table longer than a page repeats its header and keeps every row', () => {
    const parts = pages.filter((page) => /Instansi Contoh \d/.test(page));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part).toContain('No Instansi Kunjungan Pagu (Rp) Serapan (%)');
    const rows = parts.join(' ').match(/Instansi Contoh \d+/g);
    expect(rows).toHaveLength(60);
  });

  test('a total is never alone overleaf, wherever the page ends', async () => {
    const counts = [30, 31, 32, 33, 34, 35, 36];
    const found = await Promise.all(counts.map(async (count) => textOf(await renderPdf(model(totalled(count))))));
    const last = found.flatMap((printed) => printed.filter((page) => page.includes('Jumlah semua')));
    expect(last).toHaveLength(counts.length);
    expect(last.filter((page) => !page.includes('Baris ke-'))).toEqual([]);
    expect(found.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual(
      expect.arrayContaining([found[0]?.length, (found[0]?.length ?? 0) + 1]),
    );
  });

  test('bookmarks follow the headings and their levels', async () => {
    const document = await getDocumentProxy(sample.pdf.slice());
    const outline = await document.getOutline();
    expect(outline.map((item) => item.title)).toEqual([
      'Kata Pengantar',
      'Daftar Isi',
      'Daftar Tabel',
      'Daftar Gambar',
      'Ringkasan Eksekutif',
      'BAB I Pendahuluan',
      'BAB II Perencanaan Kinerja',
      'BAB III Akuntabilitas Kinerja',
      'BAB IV Penutup',
    ]);
    expect(outline[7]?.items[0]?.items[0]?.title).toMatch(/^IKU 1\. Persentase/);
  });

  test('it is tagged, declares PDF/UA-1, its language, title, author and date, and embeds its fonts', async () => {
    const document = await getDocumentProxy(sample.pdf.slice());
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: sampleDocument.title, Author: 'Kantor Contoh', Language: 'id-ID' });
    expect(JSON.stringify(info)).toContain('20250228');
    expect(metadata.getRaw()).toMatch(/pdfuaid:part.*1/);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const bytes = Buffer.from(sample.pdf).toString('latin1');
    expect(bytes).toContain('/StructTreeRoot');
    const tree = JSON.stringify(await (await document.getPage(8)).getStructTree());
    for (const role of ['Table', 'Caption', 'THead', 'TH', 'TD', 'H1', 'H2']) expect(tree).toContain(`"role":"${role}"`);
    const figures = JSON.stringify(await (await document.getPage(9)).getStructTree());
    expect(figures).toContain('Diagram batang realisasi 2020 sampai 2024');
    expect(bytes.match(/\/FontFile[23]/g)?.length).toBeGreaterThanOrEqual(5);
  });

  test('an agreement without cover and chapters is numbered from its first page', async () => {
    const agreement = model({ kind: 'heading', role: 'plain', text: 'Perjanjian Kinerja' }, paragraph('Isi.'), {
      kind: 'heading',
      role: 'plain',
      text: 'Lampiran',
    });
    const { pdf, pages: found } = await renderPdfWithPages(agreement);
    expect([...found]).toEqual([
      ['perjanjian-kinerja', '1'],
      ['lampiran', '2'],
    ]);
    expect(await textOf(pdf)).toHaveLength(2);
  });

  test('a draft says so on every page', async () => {
    const draft = await textOf(await renderPdf({ ...sampleDocument, watermark: 'DRAF' }));
    expect(draft).toHaveLength(12);
    for (const page of draft) expect(page).toContain('DRAF');
    expect(pages.join('')).not.toContain('DRAF');
  });
});

test('PDF/A-2a for the archive holds the same text', async () => {
  const archive = await renderPdf(sampleDocument, 'a-2a');
  expect(await textOf(archive)).toEqual(pages);
});

describe('what is typed is what is printed', () => {
  test('markup of Typst, HTML and spreadsheets is text', async () => {
    const words =
      '#panic("x") *tebal* _miring_ $x^2$ = Judul <label> @ref [isi] \\n `kode` // komentar <script>alert(1)</script> & =SUM(A1) {{x}}';
    const [page = ''] = await textOf(await renderPdf(model(paragraph(words))));
    expect(page).toContain(words);
  });

  test('invisible characters are dropped, decomposed letters are composed, line feeds break the line', async () => {
    const [page = ''] = await textOf(await renderPdf(model(paragraph('satu\u0000\u202Edua\u200B tiga\te\u0301\u000Bempat ✔'))));
    expect(page).toContain('satudua tiga é empat ✓');
  });

  test('words and addresses longer than their place are broken inside it', async () => {
    const address = `https://contoh.go.id/${'dokumen-panjang/'.repeat(12)}akhir`;
    const [page = ''] = await textOf(await renderPdf(model(paragraph(address))));
    expect(page.replaceAll(' ', '')).toContain(address);
  });
});

describe('what cannot be printed is refused with everything that is wrong', () => {
  const broken = model(
    { kind: 'paragraph', inlines: [{ kind: 'reference', to: 'hilang' }] },
    {
      kind: 'figure',
      id: 'g',
      caption: 'Tren',
      svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      width: 1,
      height: 1,
      alt: '',
      source: null,
    },
    paragraph('senyum 😀'),
  );

  test('unknown reference, missing alternative text and characters without a font', async () => {
    await expect(renderPdf(broken)).rejects.toThrow(DocumentError);
    await expect(renderPdf(broken)).rejects.toMatchObject({
      problems: [
        { code: 'alt_missing', at: 'g' },
        { code: 'unknown_reference', to: 'hilang' },
        { code: 'unprintable_characters', characters: '😀' },
      ],
    });
  });
});

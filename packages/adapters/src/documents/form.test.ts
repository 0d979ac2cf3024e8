import type { Block, DocumentModel, FormRow } from '@selaras/core/document/block';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import { renderPdfWithPages } from './pdf.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 40" width="720" height="40"><text x="10" y="20">a/b</text></svg>';
const words = (text: string) => ({ kind: 'words', paragraphs: [[{ kind: 'text', text }]] }) as const;
const said = (text: string): Block => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });
const line = (label: string, text: string): FormRow => ({ kind: 'fields', fields: [{ label, content: words(text) }] });
const sheet = (id: string, rows: readonly FormRow[]): readonly Block[] => [
  { kind: 'heading', role: 'plain', text: `Lembar ${id}`, id: `lembar-${id}`, compact: true },
  { kind: 'form', id: `formulir-${id}`, title: `Formulir ${id}`, rows },
  { kind: 'signature', compact: true, place: 'Ditetapkan', lines: ['Kepala Kantor'], name: '(tanda tangan)' },
];
const model = (blocks: readonly Block[]): DocumentModel => ({
  title: 'Formulir',
  author: 'Kantor Uji',
  language: 'id',
  date: '2024-02-01',
  footer: 'Formulir',
  watermark: null,
  sheets: true,
  blocks,
});
const ROWS: readonly FormRow[] = [
  { kind: 'section', title: 'Pengukuran' },
  {
    kind: 'fields',
    fields: [
      {
        label: 'Formula',
        content: { kind: 'drawing', svg: DRAWING, width: 720, height: 40, alt: 'a dibagi b', below: [[{ kind: 'text', text: 'Dibaca' }]] },
      },
    ],
  },
  {
    kind: 'fields',
    fields: [
      {
        label: 'Target',
        content: {
          kind: 'grid',
          cells: [
            { title: '2024', value: '60' },
            { title: '2025', value: 'belum ada data', tone: 'muted' },
          ],
        },
      },
      { label: 'Satuan', content: words('persen <b>') },
    ],
  },
];

async function pdfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false });
  return text;
}

async function renderSample(): Promise<readonly string[]> {
  const document = model(sheet('a', ROWS));
  const { pdf, pages } = await renderPdfWithPages(document);
  return [Buffer.from(pdf).toString('base64'), Buffer.from(await renderDocx(document, pages)).toString('base64')];
}

describe('a form', () => {
  test('says the same in PDF, Word and HTML', async () => {
    const document = model(sheet('a', ROWS));
    const { pdf, pages } = await renderPdfWithPages(document);
    const docx = unzipSync(await renderDocx(document, pages));
    const texts = [(await pdfPages(pdf)).join(' ').replace(/\s+/g, ' '), strFromU8(docx['word/document.xml']!), renderHtml(document)];
    for (const text of texts)
      for (const sentence of ['Lembar a', 'Pengukuran', 'Formula', 'Dibaca', '2024', '60', 'belum ada data', 'Satuan', 'Kepala Kantor'])
        expect(text).toContain(sentence);
    expect(texts[2]).toContain('persen &lt;b&gt;');
    expect(texts[2]).toContain('aria-label="Formulir a"');
    expect(texts[1]).toContain('a dibagi b');
  }, 60_000);

  test('stays on one page with its signature while small type can make room, and the next one begins another', async () => {
    const long = Array.from({ length: 30 }, (_, i) =>
      line(`Isian ${i + 1}`, 'Uraian yang cukup panjang untuk dua baris pada lembar. '.repeat(2)),
    );
    const { pdf } = await renderPdfWithPages(model([...sheet('a', long), ...sheet('b', ROWS)]));
    const pages = await pdfPages(pdf);
    expect(pages.map((page) => [page.includes('Lembar a'), page.includes('Lembar b'), page.includes('(tanda tangan)')])).toEqual([
      [true, false, true],
      [false, true, true],
    ]);
  }, 60_000);

  test('a letter is never signed on a page that says nothing else', async () => {
    const signed: Block = { kind: 'signature', compact: true, place: 'Kepala', lines: [], name: '(tanda tangan)' };
    const counts = new Set<number>();
    for (const count of [23, 24, 25, 26, 27]) {
      const document = model([...Array.from({ length: count }, (_, i) => said(`Uraian ${i + 1}.`)), said('Demikian disampaikan.'), signed]);
      const { pdf, pages } = await renderPdfWithPages(document);
      const printed = await pdfPages(pdf);
      counts.add(printed.length);
      expect(printed.at(-1)).toContain('(tanda tangan)');
      expect(printed.at(-1)).toContain('Demikian disampaikan.');
      const word = strFromU8(unzipSync(await renderDocx(document, pages))['word/document.xml']!);
      expect(word.slice(0, word.indexOf('Demikian')).split('<w:p>').at(-1)).toContain('<w:keepNext/>');
    }
    expect(counts).toEqual(new Set([1, 2]));
  }, 60_000);

  test('gives the same bytes for the same model', async () => {
    expect(await renderSample()).toEqual(await renderSample());
  }, 60_000);
});

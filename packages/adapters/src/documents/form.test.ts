import type { Block, DocumentModel, FormRow } from '@selaras/core/document/block';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import { renderPdfWithPages } from './pdf.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 40" width="720" height="40"><text x="10" y="20">a/b</text></svg>';
const words = (text: string) => ({ kind: 'words', paragraphs: [[{ kind: 'text', text }]] }) as const;
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
      for (const said of ['Lembar a', 'Pengukuran', 'Formula', 'Dibaca', '2024', '60', 'belum ada data', 'Satuan', 'Kepala Kantor'])
        expect(text).toContain(said);
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

  test('gives the same bytes for the same model', async () => {
    expect(await renderSample()).toEqual(await renderSample());
  }, 60_000);
});

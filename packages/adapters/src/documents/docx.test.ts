import type { Block, DocumentModel } from '@selaras/core/document/block';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { renderDocx } from './docx.ts';
import { renderPdfWithPages } from './pdf.ts';
import { DocumentError } from './prepare-document.ts';
import { sampleDocument, sampleSvg } from './sample-document.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // other work may hold both processors

const model = (...blocks: readonly Block[]): DocumentModel => ({ ...sampleDocument, blocks });
const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });
const part = (docx: Uint8Array, path: string): string => strFromU8(unzipSync(docx)[path] ?? new Uint8Array());
const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other));
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };

/** The words of each paragraph as Word shows them, field results included. */
const paragraphsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([found]) =>
    [...found.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
      .map(([, words, mark]) => (mark ? (mark === 'tab' ? '\t' : '\n') : (words ?? '')))
      .join('')
      .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
  );

let pages: ReadonlyMap<string, string>;
let docx: Uint8Array;
let xml: string;
let paragraphs: readonly string[];

beforeAll(async () => {
  ({ pages } = await renderPdfWithPages(sampleDocument));
  docx = await renderDocx(sampleDocument, pages);
  xml = part(docx, 'word/document.xml');
  paragraphs = paragraphsOf(xml);
});

describe('a document one can go on working with', () => {
  test('headings are headings, chapters begin a page', () => {
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>.*?BAB I<.*?Pendahuluan/);
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'TOC1', 'TOC2', 'TOC3', 'TableofFigures']) {
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(part(docx, 'word/styles.xml')).toContain(`w:styleId="${style}"`);
    }
  });

  test('lists of contents are fields that already hold every entry and the page of the PDF', () => {
    for (const field of [
      'TOC \\o &quot;1-3&quot; \\h \\z \\u',
      'TOC \\h \\z \\c &quot;Tabel&quot;',
      'TOC \\h \\z \\c &quot;Gambar&quot;',
    ]) {
      expect(xml).toContain(field);
    }
    for (const line of [
      'Kata Pengantar\ti',
      'Ringkasan Eksekutif\tiii',
      'BAB I\tPendahuluan\t1',
      'A.\tLatar Belakang\t1',
      'Tabel 2.1. Matriks rencana aksi per triwulan\t3',
      'Tabel 3.2. Rekapitulasi pembinaan per instansi\t6',
      'Gambar 3.1. Perkembangan persentase instansi dengan kategori baik, 2020–2024\t5',
    ]) {
      expect(paragraphs).toContain(line);
    }
  });

  test('captions count by SEQ, references point by REF, and every bookmark exists once', () => {
    expect(paragraphs).toContain('Tabel 3.1. Target, realisasi, dan capaian indikator kinerja utama Kantor Contoh tahun 2023–2024');
    expect(xml).toMatch(/w:instr="SEQ Tabel \\\* ARABIC \\r 1"><w:r><w:t[^>]*>1</);
    expect(xml).toMatch(/w:instr="SEQ Tabel \\\* ARABIC \\s 1"><w:r><w:t[^>]*>2</);
    expect(xml).toMatch(/w:instr="REF _Ref\d{8} \\h"><w:r><w:t[^>]*>Tabel 3\.1</);
    const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const wanted = [...xml.matchAll(/(?:REF|PAGEREF) (_\w+) |w:anchor="(_\w+)"/g)].map(([, field, link]) => field ?? link);
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('header rows repeat, rows stay whole, columns have widths', () => {
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables).toHaveLength(3);
    expect(tables.map((table) => table.match(/<w:tblHeader\/>/g)?.length)).toEqual([1, 2, 1]);
    for (const table of tables) {
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)?.length ?? 0);
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect([8787, 14003]).toContain(grid.reduce((sum, width) => sum + width, 0));
    }
    expect(tables[2]?.match(/Instansi Contoh \d+/g)).toHaveLength(60);
  });

  test('pages are i ii iii and then 1 2 3; the cover has no number; a wide table turns its page', () => {
    const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section);
    expect(sections.map((section) => /<w:pgNumType ?([^/]*)\/>/.exec(section)?.[1])).toEqual([
      '',
      'w:start="1" w:fmt="lowerRoman"',
      'w:start="1" w:fmt="decimal"',
      'w:fmt="decimal"',
      'w:fmt="decimal"',
    ]);
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([false, false, false, true, false]);
    expect(part(docx, 'word/footer1.xml')).not.toContain('PAGE');
    expect(part(docx, 'word/footer2.xml')).toContain('PAGE');
  });

  test('pictures have words, a drawing and a fallback; letters in them are outlines', () => {
    expect(xml).toContain('descr="Diagram batang realisasi 2020 sampai 2024: 61,20; 63,40; 66,30; 64,80; 66,30 persen."');
    const files = Object.keys(unzipSync(docx)).filter((path) => path.startsWith('word/media/'));
    expect(new Set(files.map((path) => path.split('.').at(-1)))).toEqual(new Set(['svg', 'png']));
    expect(part(docx, 'word/media/image1.svg')).not.toContain('<text');
  });

  test('language and properties come from the model', () => {
    expect(part(docx, 'word/styles.xml')).toContain('w:val="id-ID"');
    const core = part(docx, 'docProps/core.xml');
    for (const word of [sampleDocument.title, 'Kantor Contoh', 'id-ID', '2025-02-28T00:00:00Z']) expect(core).toContain(word);
  });
});

describe('the same model gives the same bytes', () => {
  test('also after other documents', async () => {
    await renderDocx(model(paragraph('lain'), { kind: 'heading', role: 'chapter', text: 'Lain' }), pages);
    expect(sameBytes(await renderDocx({ ...sampleDocument }, pages), docx)).toBe(true);
  });

  test('also with a watermark, which stands in the header of every section', async () => {
    const [one, other] = [
      await renderDocx({ ...sampleDocument, watermark: 'DRAF' }, pages),
      await renderDocx({ ...sampleDocument, watermark: 'DRAF' }, pages),
    ];
    expect(sameBytes(one, other)).toBe(true);
    for (const header of [1, 2, 3, 4, 5]) expect(part(one, `word/header${header}.xml`)).toContain('string="DRAF"');
  });
});

test('what is typed is what is written', async () => {
  const words = `#panic("x") *tebal* $x^2$ <script>alert(1)</script> & ]]> =SUM(A1) \\n`;
  const written = await renderDocx(model(paragraph(`${words}\u0001`), { kind: 'heading', role: 'chapter', text: words }), new Map());
  expect(paragraphsOf(part(written, 'word/document.xml'))).toEqual(expect.arrayContaining([words, `BAB I\n${words}`]));
});

test('a page break before a chapter leaves no empty page', async () => {
  const written = await renderDocx(
    model(paragraph('a'), { kind: 'pageBreak' }, paragraph('b'), { kind: 'pageBreak' }, { kind: 'heading', role: 'chapter', text: 'c' }),
    new Map(),
  );
  expect(part(written, 'word/document.xml').match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
});

test('what cannot be printed is refused as in the PDF', async () => {
  const figure: Block = { kind: 'figure', id: 'g', caption: 'Tren', svg: sampleSvg, width: 1, height: 1, alt: ' ', source: null };
  await expect(renderDocx(model(figure), new Map())).rejects.toThrow(DocumentError);
  await expect(renderDocx(model({ kind: 'paragraph', inlines: [{ kind: 'reference', to: 'hilang' }] }), new Map())).rejects.toThrow(
    'hilang',
  );
});

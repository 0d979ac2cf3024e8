import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Block, Inline } from '@selaras/core/document/block';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test, vi } from 'vitest';
import { renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import { renderPdfWithPages } from './pdf.ts';
import { prepareDocument } from './prepare-document.ts';
import { sampleDocument } from './sample-document.ts';

const hash = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
const at = (file: string): string => JSON.stringify(pathToFileURL(`${import.meta.dirname}/${file}`).href);

/** A program of its own, as on another machine: another zone, language and folder, nothing rendered before. */
const PROGRAM = `
import { createHash } from 'node:crypto';
import { renderDocx } from ${at('docx.ts')};
import { renderHtml } from ${at('html.ts')};
import { renderPdfWithPages } from ${at('pdf.ts')};
import { sampleDocument } from ${at('sample-document.ts')};
const hash = (data) => createHash('sha256').update(data).digest('hex');
const html = renderHtml(sampleDocument);
const { pdf, pages } = await renderPdfWithPages(sampleDocument);
console.log(JSON.stringify([pdf, await renderDocx(sampleDocument, pages), html].map(hash)), new Date(0).getHours());
`;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // other work may hold both processors

test('the same model gives the same bytes in every zone, language and folder, in all formats', async () => {
  const { pdf, pages } = await renderPdfWithPages(sampleDocument);
  const here = [pdf, await renderDocx(sampleDocument, pages), renderHtml(sampleDocument)].map(hash);
  const hours = new Set<string>();
  for (const [TZ, LC_ALL] of [
    ['Asia/Jayapura', 'C'],
    ['America/New_York', 'id_ID.UTF-8'],
  ] as const) {
    const options = { cwd: tmpdir(), env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL } };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', PROGRAM], options);
    const [hashes = '', hour = ''] = stdout.trim().split(' ');
    expect(JSON.parse(hashes)).toEqual(here);
    hours.add(hour);
  }
  expect(hours.size).toBe(2); // the zones did differ
});

const words = (inlines: readonly Inline[]): string => inlines.map((inline) => inline.text ?? '').join('');

/** Every text that a reader must find, in whichever format it was opened. */
function textsOf(block: Block): readonly string[] {
  if (block.kind === 'heading') return [`${block.number ?? ''} ${block.text}`];
  if (block.kind === 'paragraph') return [words(block.inlines)];
  if (block.kind === 'list') return block.items.map(words);
  if (block.kind === 'figure') return [`${block.number}. ${block.caption}`];
  if (block.kind === 'signature') {
    return [block.place, ...block.lines, block.name, ...(block.beside ? [...block.beside.lines, block.beside.name] : [])];
  }
  if (block.kind === 'colophon') return block.rows.flatMap((row) => [row.label, row.value]);
  if (block.kind === 'cover') return [block.overline, block.title, ...block.lines, ...block.foot];
  if (block.kind !== 'table') return [];
  return [
    `${block.number}. ${block.caption}`,
    ...block.notes,
    ...block.rows.flatMap((row) => row.cells.map((cell) => words(cell.inlines))),
  ];
}

/** Lines break elsewhere in each format, so blanks do not count. */
const plain = (found: string): string => found.replaceAll('&amp;', '&').replace(/\s+/g, '');

const AGREEMENT: Block = {
  kind: 'signature',
  place: 'Kota Contoh, 2 Januari 2025',
  lines: ['Pihak Pertama,'],
  name: '(pihak pertama)',
  beside: { lines: ['Pihak Kedua,'], name: '(pihak kedua)' },
};

test('the three formats say the same: every text of the model is in each of them', async () => {
  const all = { ...sampleDocument, blocks: [...sampleDocument.blocks, AGREEMENT] };
  const { model } = prepareDocument(all);
  const { pdf, pages } = await renderPdfWithPages(all);
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true });
  const xml = strFromU8(unzipSync(await renderDocx(all, pages))['word/document.xml'] ?? new Uint8Array());
  const docx = xml.replace(/<w:(?:tab|br)\/>|<\/w:p>/g, ' ');
  const readers = [text, docx.replace(/<[^>]*>/g, ''), renderHtml(all).replace(/<[^>]*>/g, '')];
  const texts = model.blocks.flatMap(textsOf).map(plain);
  expect(texts.length).toBeGreaterThan(300);
  for (const reader of readers.map(plain)) expect(texts.filter((wanted) => !reader.includes(wanted))).toEqual([]);
});

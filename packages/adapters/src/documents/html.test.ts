import type { Block, DocumentModel } from '@selaras/core/document/block';
import { describe, expect, test } from 'vitest';
import { renderHtml } from './html.ts';
import { sampleDocument, sampleSvg } from './sample-document.ts';

const model = (...blocks: readonly Block[]): DocumentModel => ({ ...sampleDocument, blocks });
const page = renderHtml(sampleDocument);

describe('one file, readable by everyone', () => {
  test('has a language, a title, one h1, and headings that skip no level', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(page).toContain('<title>Laporan Kinerja Kantor Contoh Tahun 2024</title>');
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('contents link to places that exist, each once', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('tables name their columns, span their titles and stand in a region one can scroll by keyboard', () => {
    expect(page).toContain('<th scope="colgroup" colspan="2" class="center over">Target</th>');
    expect(page).toContain('<th scope="col" rowspan="2" class="start">No</th>');
    expect(page).toContain('<th scope="rowgroup" colspan="7">Perspektif pemangku kepentingan</th>');
    expect(page).toContain('<div class="scroll" role="region" tabindex="0" aria-labelledby="capaian-judul">');
    expect(page.match(/<table/g)).toHaveLength(3);
  });

  test('figures carry their name, references lead to their table', () => {
    expect(page).toContain('<span class="figure" data-figure="nko">101,33</span>');
    expect(page).toContain('<a href="#capaian">Tabel 3.1</a>');
  });

  test('needs nothing from outside and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|https?:\/\/(?!www\.w3\.org\/2000\/svg)|\son\w+=|\sstyle=/);
  });

  test('drawings are named and described; their inner ids cannot meet', () => {
    expect(page).toContain('role="img" aria-labelledby="tren-nama" aria-describedby="tren-uraian"');
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" id="x"><defs><clipPath id="c"><rect/></clipPath></defs><g clip-path="url(#c)"/></svg>';
    const figure = (id: string): Block => ({ kind: 'figure', id, caption: 'A', svg, width: 9, height: 9, alt: 'b', source: null });
    const two = renderHtml(model(figure('a'), figure('b')));
    for (const id of ['a', 'b']) expect(two).toContain(`<clipPath id="${id}-c"><rect/></clipPath></defs><g clip-path="url(#${id}-c)"/>`);
    expect(two).toContain('viewBox="0 0 9 9"');
  });

  test('a draft says so in words and across the page', () => {
    const draft = renderHtml({ ...sampleDocument, watermark: 'DRAF' });
    expect(draft).toContain('<aside class="draft" aria-label="Status dokumen">DRAF</aside>');
    expect(draft).toContain('<div class="watermark" aria-hidden="true" data-words="DRAF"></div>');
  });
});

test('every text is escaped, wherever it stands', () => {
  const evil = `<script>alert(1)</script> & "x" 'y'`;
  const blocks: readonly Block[] = [
    { kind: 'cover', overline: evil, title: evil, lines: [evil, evil], foot: [evil] },
    { kind: 'contents', title: evil, of: 'headings' },
    { kind: 'contents', title: evil, of: 'tables' },
    { kind: 'heading', role: 'chapter', text: evil },
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: evil, mark: 'bold' },
        { kind: 'figure', text: evil, figure: evil },
      ],
    },
    { kind: 'list', ordered: 'letter', items: [[{ kind: 'text', text: evil }]] },
    {
      kind: 'table',
      id: 't/1+2',
      caption: evil,
      columns: [{ title: evil, align: 'start', width: 1 }],
      over: [{ title: evil, span: 1 }],
      rows: [
        {
          cells: [
            {
              inlines: [
                { kind: 'text', text: evil },
                { kind: 'reference', to: 't/1+2' },
              ],
            },
          ],
        },
      ],
      notes: [evil],
      source: evil,
    },
    { kind: 'figure', id: 'g', caption: evil, svg: sampleSvg, width: 1, height: 1, alt: evil, source: evil },
    { kind: 'signature', place: evil, lines: [evil], name: evil },
    { kind: 'colophon', rows: [{ label: evil, value: evil }] },
  ];
  const html = renderHtml({ ...model(...blocks), title: evil, author: evil, footer: evil, watermark: evil });
  expect(html).not.toContain('<script');
  expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;x&quot; &#39;y&#39;/g)).toHaveLength(33);
});

test('line feeds are line breaks', () => {
  expect(renderHtml(model({ kind: 'paragraph', inlines: [{ kind: 'text', text: 'satu\r\ndua' }] }))).toContain('<p>satu<br>dua</p>');
});

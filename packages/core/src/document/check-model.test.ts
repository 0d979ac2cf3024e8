import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel, TableBlock } from './block.ts';
import { findModelProblems } from './check-model.ts';
import { findSvgProblem } from './check-svg.ts';

const model = (...blocks: readonly Block[]): DocumentModel => ({
  title: 'Laporan',
  author: 'Kantor Contoh',
  language: 'id',
  date: '2025-02-28',
  footer: 'Laporan',
  watermark: null,
  blocks,
});
const cell = (text: string, span?: number) => ({ inlines: [{ kind: 'text', text } as const], ...(span ? { span } : {}) });
const table = (change: Partial<TableBlock>): TableBlock => ({
  kind: 'table',
  id: 't',
  caption: 'Capaian',
  columns: [
    { title: 'No', align: 'start', width: 1 },
    { title: 'Nilai', align: 'end', width: 2 },
  ],
  rows: [{ cells: [cell('1'), cell('2')] }],
  notes: [],
  source: null,
  ...change,
});
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text font-family="Inter" x="1">A &amp; B</text></svg>';
const codes = (...blocks: readonly Block[]) => findModelProblems(model(...blocks)).map((problem) => problem.code);

test('a sound document has no problems', () => {
  expect(codes(table({ rows: [{ cells: [cell('jumlah', 2)], role: 'total' }], over: [{ title: 'Atas', span: 2 }] }))).toEqual([]);
});

test('a table whose rows or spanning titles do not fill its columns is named with the row', () => {
  expect(findModelProblems(model(table({ rows: [{ cells: [cell('1')] }], over: [{ title: 'x', span: 3 }] })))).toEqual([
    { code: 'over_width_differs', at: 't' },
    { code: 'row_width_differs', at: 't', detail: 'row 1: 1 of 2' },
  ]);
  expect(codes(table({ columns: [], rows: [], caption: ' ' }))).toEqual(['caption_missing', 'columns_missing']);
});

test('a picture needs words, a size and a clean drawing', () => {
  const figure = { kind: 'figure', id: 'g', caption: 'Tren', svg: SVG, width: 10, height: 10, alt: 'naik', source: null } as const;
  expect(codes(figure)).toEqual([]);
  expect(codes({ ...figure, alt: ' ', width: 0, svg: '<svg><script/></svg>' })).toEqual(['alt_missing', 'figure_size', 'svg_refused']);
});

test('titles, dates, ids and the place of the cover are checked', () => {
  expect(findModelProblems({ ...model(), title: '', date: '2025-02-30' }).map((problem) => problem.code)).toEqual([
    'title_missing',
    'date_malformed',
  ]);
  const cover = { kind: 'cover', overline: '', title: 'x', lines: [], foot: [] } as const;
  expect(codes(table({ id: 'a b' }), cover, { kind: 'heading', role: 'plain', text: '' })).toEqual([
    'id_malformed',
    'cover_not_first',
    'heading_empty',
  ]);
});

describe('drawings', () => {
  test.each([
    ['<svg><script>alert(1)</script></svg>', 'element script'],
    ['<svg><style>*{}</style></svg>', 'element style'],
    ['<svg><image href="x.png"/></svg>', 'element image'],
    ['<svg><foreignObject/></svg>', 'element foreignObject'],
    ['<svg onload="x()"></svg>', 'attribute onload'],
    ['<svg><g ONCLICK="x()"/></svg>', 'attribute onclick'],
    ['<svg><use href="https://a.b/#c"/></svg>', 'outside reference in href'],
    ['<svg><use xlink:href="data:x"/></svg>', 'outside reference in xlink:href'],
    ['<svg><rect fill="url(https://a.b)"/></svg>', 'outside reference in fill'],
    ['<svg><rect style="fill:URL( //a )"/></svg>', 'outside reference in style'],
    ['<svg><text font-family="Arial">a</text></svg>', 'font Arial'],
    ['<svg><text style="font-family:Times">a</text></svg>', 'font Times'],
    ['<svg><text>a & b</text></svg>', 'bare ampersand'],
    ['<svg><g></svg>', 'crossed: svg'],
    ['<svg><g>', 'not closed: g'],
    ['<svg/><svg/>', 'not one svg element'],
    ['x<svg/>', 'text outside the drawing'],
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'not a tag: <!DOCTYPE svg [<!ENTITY '],
    ['<svg><!-- a --></svg>', 'not a tag: <!-- a --></svg>'],
    ['<svg width=1/>', 'not a tag: <svg width=1/>'],
    ['', 'not one svg element'],
  ])('%s is refused', (svg, reason) => {
    expect(findSvgProblem(svg)).toBe(reason);
  });

  test('shapes, text, own gradients and quoted font lists pass', () => {
    expect(findSvgProblem(SVG)).toBeNull();
    expect(
      findSvgProblem(
        `<svg><defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)"/><text style="font-family:'Inter', sans-serif">a</text></svg>\n`,
      ),
    ).toBeNull();
  });
});

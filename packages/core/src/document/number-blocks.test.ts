import { describe, expect, test } from 'vitest';
import type { Block, HeadingBlock } from './block.ts';
import { numberBlocks } from './number-blocks.ts';
import { letterOf, romanOf } from './ordinal.ts';

const heading = (role: HeadingBlock['role'], text: string, id?: string): Block => ({ kind: 'heading', role, text, ...(id ? { id } : {}) });
const table = (id: string): Block => ({
  kind: 'table',
  id,
  caption: `Tabel tentang ${id}`,
  columns: [{ title: 'No', align: 'start', width: 1 }],
  rows: [{ cells: [{ inlines: [{ kind: 'text', text: '1' }] }] }],
  notes: [],
  source: null,
});
const figure = (id: string): Block => ({
  kind: 'figure',
  id,
  caption: `Gambar tentang ${id}`,
  svg: '<svg/>',
  width: 1,
  height: 1,
  alt: 'a',
  source: null,
});
const refer = (to: string): Block => ({
  kind: 'paragraph',
  inlines: [
    { kind: 'text', text: 'Lihat ' },
    { kind: 'reference', to },
  ],
});

const numbered = (blocks: readonly Block[]) => {
  const result = numberBlocks(blocks);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const lines = (blocks: readonly Block[]) =>
  numbered(blocks).outline.headings.map((entry) => [entry.level, entry.number, entry.id].join(' '));

describe('headings', () => {
  test('chapters count in roman, sections in capital letters that restart, plain and subsections carry none', () => {
    expect(
      lines([
        heading('plain', 'Kata Pengantar'),
        heading('chapter', 'Pendahuluan'),
        heading('section', 'Latar Belakang'),
        heading('section', 'Dasar Hukum'),
        heading('chapter', 'Evaluasi'),
        heading('section', 'Capaian'),
        heading('subsection', 'IKU 1. Persentase'),
        heading('subsection', 'IKU 2. Indeks'),
        heading('plain', 'Lampiran'),
      ]),
    ).toEqual([
      '1  kata-pengantar',
      '1 BAB I bab-1',
      '2 A. bab-1-a',
      '2 B. bab-1-b',
      '1 BAB II bab-2',
      '2 A. bab-2-a',
      '3  bab-2-a-1',
      '3  bab-2-a-2',
      '1  lampiran',
    ]);
  });

  test('no level is skipped: subsections directly under a chapter are siblings at level 2', () => {
    expect(lines([heading('chapter', 'A'), heading('subsection', 'x'), heading('subsection', 'y'), heading('section', 'z')])).toEqual([
      '1 BAB I bab-1',
      '2  bab-1-1',
      '2  bab-1-2',
      '2 A. bab-1-a',
    ]);
  });

  test('equal titles get different ids, and a given id is never taken by a generated one', () => {
    expect(lines([heading('plain', 'Lampiran'), heading('plain', 'Lampiran'), heading('plain', 'X', 'lampiran-2')])).toEqual([
      '1  lampiran',
      '1  lampiran-3',
      '1  lampiran-2',
    ]);
  });
});

describe('captions', () => {
  test('count per chapter and by kind; outside chapters one count goes on', () => {
    const { outline } = numbered([
      table('a'),
      heading('chapter', 'I'),
      table('b'),
      figure('c'),
      table('d'),
      heading('chapter', 'II'),
      table('e'),
      heading('plain', 'Lampiran'),
      table('f'),
    ]);
    expect(outline.tables.map((entry) => entry.number)).toEqual(['Tabel 1', 'Tabel 1.1', 'Tabel 1.2', 'Tabel 2.1', 'Tabel 2']);
    expect(outline.figures.map((entry) => entry.number)).toEqual(['Gambar 1.1']);
  });
});

describe('references', () => {
  test('print the number of a table, a figure, a chapter or a section, wherever it stands', () => {
    const { blocks } = numbered([
      heading('chapter', 'I'),
      refer('t'),
      { kind: 'list', ordered: false, items: [[{ kind: 'reference', to: 'g' }]] },
      heading('chapter', 'II', 'dua'),
      heading('section', 'Arah', 'arah'),
      table('t'),
      figure('g'),
      refer('dua'),
      refer('arah'),
    ]);
    const texts = JSON.stringify(blocks).match(/"text":"(Tabel|Gambar|Bab)[^"]*"/g);
    expect(texts).toEqual(['"text":"Tabel 2.1"', '"text":"Gambar 2.1"', '"text":"Bab II"', '"text":"Bab II huruf A"']);
  });

  test('unknown references and duplicate ids are all listed at once', () => {
    expect(numberBlocks([table('a'), figure('a'), refer('x'), refer('y'), refer('x')])).toEqual({
      ok: false,
      error: [
        { code: 'duplicate_id', id: 'a' },
        { code: 'unknown_reference', to: 'x' },
        { code: 'unknown_reference', to: 'y' },
      ],
    });
  });

  test('a heading without a number cannot be referred to', () => {
    expect(numberBlocks([heading('plain', 'Penutup', 'p'), refer('p')]).ok).toBe(false);
  });
});

test('numbering twice changes nothing', () => {
  const once = numbered([heading('chapter', 'I'), heading('section', 'A'), table('t'), refer('t')]);
  expect(numbered(once.blocks)).toEqual(once);
});

test('ordinals go on past the alphabet and past ten', () => {
  expect([1, 4, 9, 14, 40, 1990].map(romanOf)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'MCMXC']);
  expect([1, 26, 27, 52, 53].map(letterOf)).toEqual(['a', 'z', 'aa', 'az', 'ba']);
});

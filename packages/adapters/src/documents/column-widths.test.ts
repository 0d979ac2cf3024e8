import type { TableBlock } from '@selaras/core/document/block';
import { expect, test } from 'vitest';
import { fitColumns, titleSize } from './column-widths.ts';

const table = (titles: readonly string[], widths: readonly number[]): TableBlock => ({
  kind: 'table',
  id: 't',
  caption: 'c',
  columns: titles.map((title, index) => ({ title, align: 'start', width: widths[index] ?? 1 })),
  rows: [],
  notes: [],
  source: null,
});
const rounded = (block: TableBlock) => fitColumns(block).widths.map((width) => Math.round(width * 100));

test('columns keep the share their author gave them', () => {
  expect(rounded(table(['No', 'Indikator', 'Nilai'], [10, 70, 20]))).toEqual([10, 70, 20]);
});

test('no column is narrower than its longest word; the others give way', () => {
  const [narrow = 0, wide = 0] = rounded(table(['Pertanggungjawaban', 'Uraian'], [5, 95]));
  expect(narrow).toBeGreaterThan(20);
  expect(narrow + wide).toBe(100);
});

const crowded = (letters: number): TableBlock =>
  table(
    Array.from({ length: 6 }, () => 'n'.repeat(letters)),
    Array.from({ length: 6 }, () => 1),
  );

test('a crowded table is set smaller, down to a limit', () => {
  expect([8, 10, 11, 12, 20].map((letters) => fitColumns(crowded(letters)).size)).toEqual([9.5, 9.5, 8.5, 7.5, 7.5]);
});

test('an address does not push the other columns aside', () => {
  expect(rounded(table(['x'.repeat(60), 'Uraian'], [20, 80]))).toEqual([20, 80]);
});

test('words after numbers get room', () => {
  const block = table(['Nilai', 'Uraian'], [1, 1]);
  expect(
    fitColumns({ ...block, columns: block.columns.map((column, index) => ({ ...column, align: index === 0 ? 'end' : 'start' })) }).lefts,
  ).toEqual([4, 12]);
});

test('long titles are set smaller', () => {
  expect([titleSize('Rencana Kerja 2025'), titleSize('Laporan Kinerja Instansi Pemerintah Tahun 2024 Kantor Contoh')].join()).toBe('48,34');
});

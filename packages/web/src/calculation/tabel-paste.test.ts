import { expect, test } from 'vitest';
import type { Kolom } from './isian.ts';
import { selDari, tempel } from './tabel-paste.ts';

const angka: Kolom = { jenis: 'angka', kode: 'a', nama: 'A' };
const ya: Kolom = { jenis: 'pilihan', sebagai: 'ya', kode: 'y', nama: 'Y', pilihan: [{ nilai: 'ya', nama: 'Yes' }] };
const jenis: Kolom = { jenis: 'pilihan', kode: 'j', nama: 'J', pilihan: [{ nilai: '52', nama: '52 Barang' }] };

test('a cell of a spreadsheet becomes what its column takes', () => {
  expect(selDari(angka, '1.234.567,50')).toBe('1234567,50');
  expect(selDari(ya, 'Sudah')).toBe('ya');
  expect(selDari(ya, 'mungkin')).toBe('');
  expect(selDari(jenis, '52 barang')).toBe('52');
  expect(selDari({ jenis: 'tanggal', kode: 't', nama: 'T' }, '3/2/2024')).toBe('2024-02-03');
  expect(selDari({ jenis: 'teks', kode: 'x', nama: 'X' }, 'tugas belajar')).toBe('tugas belajar');
});

test('a paste fills to the right and down from its place, adds rows, and leaves the rest', () => {
  const rows = [
    { a: '1', j: '52' },
    { a: '2', j: '52' },
  ];
  expect(tempel(rows, { kolom: [angka, jenis], text: '7\t52\n8\t\n', row: 1, column: 0 })).toEqual([
    { a: '1', j: '52' },
    { a: '7', j: '52' },
    { a: '8', j: '' },
  ]);
  expect(tempel(rows, { kolom: [angka, jenis], text: '52\tbeyond', row: 0, column: 1 })[0]).toEqual({ a: '1', j: '52' });
});

import { describe, expect, test } from 'vitest';
import type { Kolom } from './isian.ts';
import { barisDiJenjang, barisJenjang, susunJenjang } from './jenjang.ts';

const kolom: readonly Kolom[] = [
  { jenis: 'teks', kode: 'program', nama: 'Program', opsional: true },
  { jenis: 'teks', kode: 'output', nama: 'Output', opsional: true },
  { jenis: 'angka', kode: 'capaian', nama: 'Capaian' },
];
const row = (program: string, output: string, capaian: string) => ({ program, output, capaian });
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

describe('rows with levels', () => {
  const rows = [row('A', 'x', '100'), row('', '', '90'), row('', 'y', '80'), row('B', '', '70'), row('A', 'x', '60'), {}];

  test('become lists in lists; an empty name is the one above it, but not under another program', () => {
    expect(susunJenjang({ kolom }, rows, (teks) => teks).isi).toEqual([[['100', '90', '60'], ['80']], [['70']]]);
  });

  test('are found again by the place of a problem', () => {
    const { tempat } = susunJenjang({ kolom }, rows, (teks) => teks);
    expect(['cop[0][0][0]', 'cop[0][0][2]', 'cop[1][0][0]', 'cop[9][0][0]'].map((field) => barisDiJenjang(tempat, field))).toEqual([
      0, 4, 3, -1,
    ]);
  });

  test('come back from lists with numbers for names, and make the same lists', () => {
    const { isi } = susunJenjang({ kolom }, rows, (teks) => teks);
    const back = barisJenjang({ kolom }, isi, text);
    expect(back[0]).toEqual(row('1', '1', '100'));
    expect(susunJenjang({ kolom }, back, (teks) => teks).isi).toEqual(isi);
    expect(barisJenjang({ kolom }, undefined, text)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { SheetCell } from '../sheet.ts';
import { checkLke } from './check-lke.ts';

const KOMPONEN = ['Perencanaan Kinerja', 'Pengukuran Kinerja', 'Pelaporan Kinerja', 'Evaluasi Akuntabilitas Kinerja Internal'];
const GRADES = ['AA', 'B', 'B', 'BB', 'BB', 'B', 'B', 'B', 'B', 'BB', 'CC', 'B'];

/** One template: how it writes its komponen and sub-komponen. */
type Template = {
  readonly komponen: (nama: string, k: number) => SheetCell[];
  readonly sub: (grade: string, k: number, s: number) => SheetCell[];
};

const sheetOf = ({ komponen, sub }: Template): SheetCell[][] =>
  KOMPONEN.flatMap((nama, k) => [komponen(nama, k), ...[0, 1, 2].map((s) => sub(GRADES[k * 3 + s] ?? '', k, s))]);

const ROMAWI = ['I', 'II', 'III', 'IV'];
const DIMENSI = ['Keberadaan', 'Kualitas', 'Pemanfaatan'];

describe('templates differ, sub-komponen do not', () => {
  test.each<[string, Template]>([
    ['codes', { komponen: (nama, k) => [k + 1, nama], sub: (grade, k, s) => [`${k + 1}.${'abc'[s]}`, 'Uraian sub-komponen', grade] }],
    ['codes without a point', { komponen: (nama) => [null, nama], sub: (grade, k, s) => [null, `${k + 1}${'ABC'[s]}`, null, grade] }],
    [
      'letters under Roman numbers',
      {
        komponen: (nama, k) => [`${ROMAWI[k]}. ${nama.toUpperCase()}`],
        sub: (grade, _k, s) => [`${'abc'[s]})`, 'Uraian sub-komponen', grade],
      },
    ],
    [
      'capital letters, which are no grades',
      { komponen: (nama) => [nama], sub: (grade, _k, s) => ['ABC'[s]!, 'Uraian sub-komponen', grade] },
    ],
    ['names of the dimensions', { komponen: (nama) => ['Komponen', nama], sub: (grade, _k, s) => [null, DIMENSI[s]!, 6, grade] }],
  ])('%s', (_what, template) => {
    const { ikhtisar, problems, rows } = checkLke([{ nama: 'LKE', baris: sheetOf(template) }], {});
    expect(problems).toEqual([]);
    expect(ikhtisar.total).toBe('73.05');
    expect(rows.map(({ isi }) => isi?.jenis === 'sub' && isi.grade)).toEqual(GRADES);
  });

  test('criteria below a sub-komponen are not read, whatever their answers', () => {
    const rows = sheetOf({ komponen: (nama, k) => [k + 1, nama], sub: (grade, k, s) => [`${k + 1}.${'abc'[s]}`, 'Uraian', grade] });
    const withCriteria = rows.flatMap((row) => [row, [`${String(row[0])}.1`, 'Kriteria', 'E']]);
    expect(checkLke([{ nama: 'LKE', baris: withCriteria }], {}).ikhtisar.total).toBe('73.05');
  });
});

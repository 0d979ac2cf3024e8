import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECLARED_DIGITS, findTypedFigures } from './find-typed-figures.ts';

const typed = (text: string): readonly string[] => findTypedFigures(text).map(({ text: piece }) => piece);

test.each([
  'Target tahun 2024 dan 2025 tercapai.',
  'Renstra 2020–2024, RPJMN 2025-2029, periode 2020 - 2024',
  'pada tanggal 13 Maret 2024 dan 8 Januari 2024;',
  'kegiatan 13–15 Maret 2024, 13 s.d. 15 Maret 2024, 7 dan 9 Mei 2024',
  'tanggal 30 September',
  'Undang-Undang Nomor 20 Tahun 2023 Pasal 26 ayat (2) huruf c angka 3',
  'pasal 5A dan ayat (12)',
  'PermenPANRB 53/2014 serta Nota Dinas Nomor 417/AK.02.02/ND/F11/2024',
  'PER-5/PB/2024, 77/PR.03/ND/A.IV/2023, Nomor 178/KEP/2020, 034/SI.01.01/UE/KR.VII/2024',
  'Surat Edaran Nomor 4190/B-BM.02.01/SD/K/2024.',
  'sebanyak {realisasi:2024} dari {jumlah:layanan:2024} layanan',
  'delapan belas elemen pada Triwulan III dan semester pertama',
  '(tahun 2024)',
])('%j holds only declared digits', (text) => expect(typed(text)).toEqual([]));

test.each([
  ['Realisasi sebesar 63,39% melebihi target', ['63,39%']],
  ['30 dari 49 instansi', ['30', '49']],
  ['nilai 85.01 dan 1.234.567', ['85.01', '1.234.567']],
  ['U8 dan U9', ['8', '9']],
  ['IKU 4 belum', ['4']],
  ['sebesar 2024% saja', ['2024%']],
  ['Rp 2024 dan Rp2024', ['2024', '2024']],
  ['tahun 2101 dan 1850', ['2101', '1850']],
  ['2.024 pegawai, 2024,5 poin', ['2.024', '2024,5']],
  ['tanggal 45 Maret 2024', ['45']],
  ['11/12/2024', ['11/12/2024']],
  ['Nomor 12 saja', ['12']],
  ['½ bagian dan ٣ butir', ['½', '٣']],
  ['semester 1 dan TW2', ['1', '2']],
  ['2024 {npss} 5', ['5']],
  ['1{npss}3 Maret 2024', ['1']],
  ['Pasal {npss} 26', ['26']],
])('%j types %j', (text, found) => expect(typed(text)).toEqual(found));

test('each problem stands at its place', () => {
  const text = 'awal\n\n- {npss} lalu 7 orang';
  expect(findTypedFigures(text)).toEqual([{ problem: 'typed_figure', at: text.indexOf('7'), text: '7' }]);
});

test('a prose that cannot be read says so first', () =>
  expect(findTypedFigures('{ 5')).toEqual([{ problem: 'syntax', at: 0, text: '{ 5' }]));

test('every declared pattern accepts its own examples', () => {
  const failing = DECLARED_DIGITS.flatMap(({ contoh }) => contoh.split('; ').filter((one) => typed(one).length > 0));
  expect(failing).toEqual([]);
});

test('a number with decimals or a percent sign never passes, whatever stands around it', () => {
  const word = fc.stringMatching(/^[A-Za-z.,() ]{0,8}$/);
  fc.assert(
    fc.property(word, fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), word, (before, whole, part, after) => {
      expect(typed(`${before} ${whole},${part} ${after}`).length).toBeGreaterThan(0);
      expect(typed(`${before} ${whole}% ${after}`).length).toBeGreaterThan(0);
    }),
  );
});

test('a long text without end is searched quickly', () => {
  const started = performance.now();
  findTypedFigures('A/'.repeat(20_000));
  findTypedFigures(`${'1'.repeat(20_000)}x`);
  expect(performance.now() - started).toBeLessThan(2000);
});

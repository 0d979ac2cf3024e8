import { describe, expect, it } from 'vitest';
import { exactText } from '../../kernel/fraction.ts';
import { parseCell } from './read-cell.ts';
import { figuresIn } from './read-figures.ts';

const shown = (text: string): readonly string[] =>
  figuresIn(text).map(({ value, terbilang }) =>
    [exactText(value.value), value.unit, terbilang, value.doubtful ? '?' : null]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );

describe('figures of a sentence', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Realisasi tahun 2023 sebesar 69,39% melebihi target 60 %.', ['69.39 persen', '60 persen']],
    ['Nilai 81.15 dari target 85', ['81.15', '85']],
    ['sebanyak 1.250 orang dan 11 dari 12 layanan', ['1250 orang', '11', '12 satuan-lain']],
    ['pagu Rp 11.836.428.000 dan realisasi Rp5.294.655.000,00', ['11836428000 rupiah', '5294655000 rupiah']],
    ['sekitar Rp1,25 miliar atau 3 juta rupiah', ['1250000000 rupiah', '3000000 rupiah']],
    ['terdapat 14 (empat belas) aplikasi', ['14 satuan-lain empat belas']],
    ['terdapat 15 (empat belas) aplikasi', ['15 satuan-lain empat belas']],
    ['dari lima belas sistem; lima tujuan; lima (5) misi', ['15 satuan-lain lima belas', '5 satuan-lain lima', '5 satuan-lain lima']],
    ['pertumbuhan 5,3–5,6 dan rasio 0,379 - 0,382', ['5.45', '0.3805']],
    ['sebanyak 34/49 instansi', ['34', '49']],
    ['semester 1 (98,58) dan semester 2 (99,44)', ['98.58', '99.44']],
    ['(sebesar 91.59 dari target 90).', ['91.59', '90']],
    ['nilai l00 dan O,5', ['100 ?', '0.5 ?']],
    ['turun -2,5% menjadi 40', ['-2.5 persen', '40']],
    ['sebesar 20 persen di triwulan I', ['20 persen']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'Palembang, 31 Desember 2024',
    'Undang-Undang Nomor 25 Tahun 2004 dan Perpres 29/2014',
    'Surat Nomor 130/B-BM.02/SD/KR.VII/2024 tanggal 25 Maret 2024',
    'NIP. 19000101 201212 1 001 dan 190001012000011001',
    'telepon 0711-123456, laman https://contoh.invalid/data?id=77 dan surel unit7@contoh.go.id',
    'sebagaimana Tabel 2.1, Gambar 3, IKU 3, U8, TW III, halaman 7 dan Sasaran Strategis 2 (dua)',
    'Renstra 2020 – 2024 dan RPJMN 2025-2029',
    '2.1 Latar Belakang',
    '3. Terlaksananya kegiatan',
    'pada pukul 10.30 WIB',
    'pasal 26 ayat (2) huruf c',
    'pandemi Covid-19 dan ke-3',
    'salah satu layanan',
  ])('finds none in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('knows the place of each, with its unit and its words', () => {
    const text = 'sebanyak 14 (empat belas) aplikasi, 40 % dari Rp 1.000';
    expect(figuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['14 (empat belas)', '40 %', 'Rp 1.000']);
  });

  it('takes no time over a hostile line', () => {
    const started = performance.now();
    for (const piece of ['1', '1,', '1.', 'l1', '((((', '1 ', 'a@', 'no 1', 'dua ', '2020-', '12/'])
      figuresIn(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('a cell', () => {
  it.each<readonly [string, string]>([
    ['69,39%', '69.39 69.385 69.395 persen'],
    ['100%', '100 99.5 100.5 persen'],
    ['84', '84 84 84 -'],
    ['0,9 Angka', '0.9 0.85 0.95 poin'],
    ['BB (73,05)', '73.05 73.045 73.055 -'],
    ['73,05 (BB)', '73.05 73.045 73.055 -'],
    ['(1.234.567)', '-1234567 -1234567 -1234567 -'],
    ['Rp1,25 miliar', '1250000000 1245000000 1255000000 rupiah'],
    ['≥ 90', '90 90 90 -'],
    ['5,3–5,6', '5.45 5.25 5.65 -'],
    ['15 Orang', '15 15 15 orang'],
    ['97*', '97 97 97 -'],
  ])('%s', (cell, expected) => {
    const read = parseCell(cell);
    const value = read === 'absent' ? null : read;
    expect(value === null ? null : [exactText(value.value), exactText(value.low), exactText(value.high), value.unit ?? '-'].join(' ')).toBe(
      expected,
    );
  });

  it.each(['-', 'N/A', 'belum rilis', 'n.a.', '–', 'Belum ada'])('%s says that there is no figure', (cell) => {
    expect(parseCell(cell)).toBe('absent');
  });

  it.each(['', 'A', '(Rp)', 'VIl', 'U8', '1 Laporan (5 Kegiatan)', 'Tabel 2.1', '34/49', 'Januari 2024'])(
    '%s is something else',
    (cell) => {
      expect(parseCell(cell)).toBeNull();
    },
  );
});

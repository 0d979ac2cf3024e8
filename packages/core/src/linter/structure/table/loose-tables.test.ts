import { describe, expect, it } from 'vitest';
import { sourceText } from '../../source/source-text.ts';
import { readStructure } from '../read-structure.ts';

const read = (...lines: readonly string[]) =>
  readStructure(sourceText(lines.join('\n'))).tables.map(({ columns, rows }) => ({
    headings: columns.map(({ heading }) => heading),
    rows: rows.map(({ cells }) => cells.map(({ passage }) => passage.text)),
  }));

describe('tables that OCR left with single blanks', () => {
  it('reads targets and results of two years, with the upper heading or without it', () => {
    const rows = [['60%', '100%', '69,39%', 'N/A']];
    expect(read('Target Realisasi', '2023 2024 2023 2024', '60% 100% 69,39% N/A')).toEqual([
      { headings: ['Target 2023', 'Target 2024', 'Realisasi 2023', 'Realisasi 2024'], rows },
    ]);
    expect(read('2023 2024 2023 2024', '60% 100% 69,39% N/A')).toEqual([{ headings: ['2023', '2024', '2023', '2024'], rows }]);
  });

  it('reads the same with each word in a line of its own', () => {
    expect(read(['Target', 'Realisasi', '2023', '2024', '2023', '2024', '100%', '100%', '98,5%', '99%'].join('\n\n'))).toEqual([
      { headings: ['Target 2023', 'Target 2024', 'Realisasi 2023', 'Realisasi 2024'], rows: [['100%', '100%', '98,5%', '99%']] },
    ]);
  });

  it('reads words and figures behind them, with strokes left of the rules, and puts a total where it belongs', () => {
    expect(read('Kategori | Jumlah Instansi | Persentase', 'A 6 12,24%', 'B 28 57,14%', 'C 15 30,62%', 'TOTAL 49')).toEqual([
      {
        headings: ['Kategori', 'Jumlah Instansi', 'Persentase'],
        rows: [
          ['A', '6', '12,24%'],
          ['B', '28', '57,14%'],
          ['C', '15', '30,62%'],
          ['TOTAL', '49', ''],
        ],
      },
    ]);
  });

  it('puts the sum of the last column, and a grade, into the last column', () => {
    const [table] = read(
      '1 Perencanaan Kinerja 30 22,80',
      '2 | Pengukuran Kinerja 30 22,50',
      '3 Pelaporan Kinerja 15 10,50',
      '4 Evaluasi Internal 25 17,25',
      'Nilai Hasil Evaluasi 73,05',
      '',
      'Predikat Akuntabilitas BB',
    );
    expect(table?.rows.slice(-2)).toEqual([
      ['', 'Nilai Hasil Evaluasi', '', '73,05'],
      ['', 'Predikat Akuntabilitas', '', 'BB'],
    ]);
  });

  it('joins words that went on below their figures', () => {
    const [table] = read(
      'U7 | Perilaku Pelayanan 0,44 3,92 4,00',
      'U8 | Penanganan Pengaduan, Saran dan 0,44 3,93 3,91',
      'Masukan',
      'U9 | Sarana/Prasarana 0,44 3,93 3,91',
      '',
      'Tabel 2.5. Nilai Unsur',
    );
    expect(table?.rows[1]).toEqual(['U8', 'Penanganan Pengaduan, Saran dan Masukan', '0,44', '3,93', '3,91']);
  });

  it('reads two numbered lists side by side', () => {
    const [table] = read('1 SATU 4 Empat', '2 DUA 5 Lima', '3 | TIGA | 6 Enam Enam');
    expect(table?.rows).toEqual([
      ['1', 'SATU', '4', 'Empat'],
      ['2', 'DUA', '5', 'Lima'],
      ['3', 'TIGA', '6', 'Enam Enam'],
    ]);
  });
});

describe('prose is no table', () => {
  it.each([
    [
      'a sentence with years at its end',
      ['Rencana Strategis disusun untuk masa 2020 2024', 'dan dilanjutkan dengan masa 2025 2029', 'sesuai peraturan.'],
    ],
    ['a list of letters', ['1. Surat Nomor 130/B/2024 tanggal 25 Maret 2024;', '2. Surat Nomor 147/B/2024 tanggal 5 April 2024;']],
    ['a list of contents', ['1. Pendahuluan............ 4', '2. Evaluasi Kinerja......... 9', '3. Penutup.......... 39']],
    ['groups of people', ['Golongan IV 12 orang', 'Golongan III 60 orang', 'Golongan II 25 orang']],
  ])('leaves %s alone', (_, lines) => {
    expect(read(...lines)).toEqual([]);
  });
});

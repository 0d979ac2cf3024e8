import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const told = (...lines: readonly string[]) =>
  checkDocument(sourceText(['BAB II', '', ...lines].join('\n')), { rules: ['band'] }).findings.map(({ places: [place], expected }) => [
    place.text,
    expected,
  ]);

describe('in text', () => {
  test.each([
    ['Evaluasi akuntabilitas kinerja tahun 2024 memperoleh nilai 73,05 atau predikat B.', 'B', 'BB'],
    ['Nilai SAKIP sebesar 81,20 dengan predikat "BB".', 'BB', 'A'],
    ['Indeks Profesionalitas ASN berada di angka 75,45 (Tinggi).', 'Tinggi', 'Sedang'],
    ['Indeks kepuasan masyarakat adalah 91,59 dengan mutu pelayanan Baik.', 'Baik', 'Sangat Baik'],
    ['Nilai IKPA adalah 98,40 dengan kategori Baik.', 'Baik', 'Sangat Baik'],
    ['Indeks SPBE mencapai 3,10 dengan predikat Sangat Baik.', 'Sangat Baik', 'Baik'],
    ['Kantor memperoleh predikat A dengan nilai 73,05 pada evaluasi SAKIP.', 'A', 'BB'],
  ])('%s', (text, word, expected) => expect(told(text)).toEqual([[word, expected]]));

  test.each([
    'Evaluasi akuntabilitas kinerja tahun 2024 memperoleh nilai 73,05 atau predikat BB.',
    'Nilai RB sebesar 81,15 dengan kategori “A-“.',
    'Nilai 81,15 merupakan indeks reformasi birokrasi dengan kategori A-.',
    'Indeks Profesionalitas ASN Tahun 2023 sebesar 74.25 (kategori sedang).',
    // A number of offices is no score, and a target has no predicate.
    'Penilaian Indeks NSPK menghasilkan 6 instansi kategori A dan 28 instansi kategori B.',
    'Indeks kematangan layanan sebesar 62,10 dengan kategori Tinggi.',
    // On the bound rounding decides.
    'Nilai SAKIP sebesar 80,00 dengan predikat A.',
    'Rata-rata unsur kepuasan masyarakat adalah 3,60 dengan mutu A.',
  ])('stays silent: %s', (text) => expect(told(text)).toEqual([]));
});

describe('in tables', () => {
  test('a row below the score', () =>
    expect(
      told(
        'No | Komponen | Bobot | Nilai',
        '1 | Perencanaan Kinerja | 30 | 22,80',
        '2 | Pengukuran Kinerja | 30 | 22,50',
        '3 | Pelaporan Kinerja | 15 | 10,50',
        '4 | Evaluasi Internal | 25 | 17,25',
        ' | Nilai Hasil Evaluasi | 100 | 73,05',
        ' | Predikat | | A',
        'Tabel 2.1. Hasil Evaluasi AKIP',
      ),
    ).toEqual([['A', 'BB']]));
  test('a column beside the score', () =>
    expect(
      told('Unit | Nilai IKM | Mutu', 'Satu | 91,20 | A', 'Dua | 80,10 | A', 'Tiga | 70,00 | C', 'Tabel 2.1. Indeks Kepuasan Masyarakat'),
    ).toEqual([['A', 'B']]));
  test('the scale that the document itself prints', () =>
    expect(
      told(
        'No | Interval | Kategori',
        '1 | 91 – 100 | Sangat Tinggi',
        '2 | 76 – 90 | Tinggi',
        '3 | 66 – 75 | Sedang',
        '4 | 51 – 65 | Rendah',
        '5 | ≤ 50 | Sangat Rendah',
        '',
        'No | Indikator | Capaian | Kategori',
        '1 | Mutu data | 95,2 | Sangat Tinggi',
        '2 | Mutu layanan | 80,1 | Sedang',
        '3 | Mutu arsip | 70 | Sedang',
        '4 | Mutu jaringan | 60 | Rendah',
        '5 | Mutu lain | 40 | Sangat Rendah',
      ),
    ).toEqual([['Sedang', 'tinggi']]));
});

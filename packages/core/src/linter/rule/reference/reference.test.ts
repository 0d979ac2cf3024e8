import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const told = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['reference'] }).findings.map(
    ({ places, expected }) => `${places[0].text}${expected === undefined ? '' : ` -> ${expected}`}`,
  );

const counted = (sentence: string): string =>
  `Tabel 1. Target\nIndikator | Target\nIKM | 90\n\nTabel 2. Anggaran\nProgram | Rp\nA | 900\n\n${sentence}\n`;

const document = (sentence: string): string =>
  `BAB I
PENDAHULUAN

Rencana ini menjadi acuan kegiatan kantor.

BAB II
EVALUASI

IKU 1. Indeks Kepuasan Masyarakat

Tabel 2.1. Realisasi Indeks Kepuasan Masyarakat
Tahun | Target | Realisasi
2023 | 90 | 91

${sentence}

IKU 2. Nilai IKPA

Tabel 2.2. Realisasi Nilai IKPA
Tahun | Target | Realisasi
2023 | 95 | 96

Gambar 2.1. Grafik Nilai IKPA

BAB III
PENUTUP

Demikian rencana ini disusun.
`;

describe('what is referred to and is not there is told', () => {
  test.each([
    ['Rincian hasil survei dapat dilihat pada Tabel 2.7 di bawah ini.', 'Tabel 2.7 -> Tabel 2.1'],
    ['Hasil pada tabel 3.1 menunjukkan kenaikan.', 'tabel 3.1 -> Tabel 2.1'],
    ['Tren ditunjukkan Gambar 2.4 berikut.', 'Gambar 2.4'],
    ['Rincian disajikan pada Tabel 2.1 dan 2.9 di atas.', '2.9 -> Tabel 2.1'],
    ['Anggaran dibahas pada BAB V dokumen ini.', 'BAB V'],
    ['Kegiatan ini juga mendukung IKU 9 di kantor.', 'IKU 9'],
    ['Tabel 2.7 menunjukkan kenaikan realisasi setiap tahun.', 'Tabel 2.7 -> Tabel 2.1'],
  ])('%s', (sentence, place) => expect(told(document(sentence))).toEqual([place]));
});

const numbered = (sentence: string): string =>
  `BAB I\nPENDAHULUAN\n\n1.1 Latar Belakang\n${sentence}\n\n1.2 Landasan Hukum\nUraian landasan.\n\n1.3 Maksud\nUraian maksud.\n`;

describe('nothing is told of', () => {
  test.each([
    'Rincian hasil survei dapat dilihat pada Tabel 2.1 dan Tabel 2.2 serta Gambar 2.1.',
    'Rumus mengikuti Tabel 4 Lampiran Peraturan Menteri PANRB Nomor 88 Tahun 2021.',
    'Sasaran diambil dari BAB V Renstra BKN Tahun 2020-2024.',
    'Sesuai Peraturan Presiden Bab VI tentang pelaporan.',
    'Lihat Lampiran 3 dokumen ini.',
    'IKU 1 dan IKU 2 sudah tercapai.',
    'Bab II membahas evaluasi dan Bab III memuat penutup.',
    'Tabel di bawah ini memuat 12 layanan.',
    'Nilai IKU 97,5 lebih tinggi.',
    'Grafik 2.5 menunjukkan tren.',
  ])('%s', (sentence) => expect(told(document(sentence))).toEqual([]));
  test('sections, and is told of one that is missing', () => {
    expect(told(numbered('Hal ini diuraikan pada subbab 1.3 dan subbab 1.2.'))).toEqual([]);
    expect(told(numbered('Hal ini diuraikan pada subbab 1.7 di bawah ini.'))).toEqual(['subbab 1.7']);
  });
  test('a caption that the reader did not see as one', () => {
    const text = document('Rincian ada pada Tabel 2.3.').replace('Gambar 2.1.', 'Uraian | Tabel 2.3 Rincian Survei | 3\n\nGambar 2.1.');
    expect(told(text)).toEqual([]);
  });
  test('a number with a chapter where tables are counted 1, 2, 3', () => {
    expect(told(counted('Rinciannya disajikan pada Tabel 4.1.'))).toEqual(['Tabel 4.1']);
    expect(told(counted('Rinciannya disajikan pada Tabel 4.1 Renstra.'))).toEqual([]);
  });
  test('a document without captions', () => expect(told('BAB I\nPENDAHULUAN\n\nLihat Tabel 4 di bawah ini.\n')).toEqual([]));
});

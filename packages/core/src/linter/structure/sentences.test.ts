import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string): readonly string[] => sentencesOf({ text, parts: [] }).map(({ start, end }) => text.slice(start, end));

describe('sentences of running text', () => {
  it.each([
    ['Target tercapai. Realisasi meningkat.', ['Target tercapai.', 'Realisasi meningkat.']],
    [
      'Sesuai Peraturan Presiden No. 90 Tahun 2010 tentang RKA. Adapun hal lain diatur kemudian.',
      ['Sesuai Peraturan Presiden No. 90 Tahun 2010 tentang RKA.', 'Adapun hal lain diatur kemudian.'],
    ],
    ['Nilai sebesar 98,40 atau 1.250 orang. Semua baik.', ['Nilai sebesar 98,40 atau 1.250 orang.', 'Semua baik.']],
    ['Meliputi pelatihan, seminar, dll. Selain itu ada lokakarya.', ['Meliputi pelatihan, seminar, dll.', 'Selain itu ada lokakarya.']],
    [
      'Anggaran sebesar Rp. 5.000.000,00 terserap. Sisanya dikembalikan.',
      ['Anggaran sebesar Rp. 5.000.000,00 terserap.', 'Sisanya dikembalikan.'],
    ],
    ['Pada IKU. 3 Indeks Kepuasan naik.', ['Pada IKU. 3 Indeks Kepuasan naik.']],
    [
      'Realisasi tahun 2023 adalah 84. Sehingga target tahun 2024 dinaikkan.',
      ['Realisasi tahun 2023 adalah 84.', 'Sehingga target tahun 2024 dinaikkan.'],
    ],
    ['Dilakukan melalui indeks.Indikator ini merupakan ukuran.', ['Dilakukan melalui indeks.', 'Indikator ini merupakan ukuran.']],
    ['Lihat ip-jasn.bkn.go.id secara berkala.', ['Lihat ip-jasn.bkn.go.id secara berkala.']],
    ['Apakah tercapai? Ya!', ['Apakah tercapai?', 'Ya!']],
    ['tanpa akhir', ['tanpa akhir']],
    ['', []],
  ])('cuts %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('loses nothing but blanks', () => {
    const text = 'Satu. Dua dll. Tiga No. 4. (Lima.) "Enam." A.n. Kepala. Tahun 2024. Tujuh';
    expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const told = (...lines: readonly string[]) =>
  checkDocument(sourceText(['BAB II', '', ...lines].join('\n')), { rules: ['count'] }).findings.map(({ places: [place], expected }) => [
    place.text,
    expected,
  ]);

describe('a number and its words', () => {
  test('that differ', () => expect(told('Terdapat 5 (empat) tujuan.')).toEqual([['5 (empat)', '4']]));
  test('that agree', () => expect(told('Terdapat 14 (empat belas) aplikasi dan 20 (dua puluh) dasar hukum.')).toEqual([]));
  test('in parentheses that are no number', () =>
    expect(told('Terdapat 5 (lima orang) tenaga, 3 (tiga bulan) dan 1 (utama).')).toEqual([]));
  test('in a cell', () =>
    expect(told('No | Uraian | Target', '1 | Laporan | 12 (sebelas) laporan', '2 | Dokumen | 4 (empat) dokumen')).toEqual([
      ['12 (sebelas)', '11'],
    ]));
});

const list = (n: string) => [
  `Rencana ini memuat ${n} tujuan yaitu:`,
  '1. Meningkatkan mutu pelayanan;',
  '2. Meningkatkan mutu data;',
  '3. Meningkatkan pengawasan;',
  '4. Meningkatkan tata kelola.',
];

describe('a list that follows', () => {
  test('fits', () => expect(told(...list('4 (empat)'))).toEqual([]));
  test('is shorter', () => expect(told(...list('5 (lima)'))).toEqual([['5 (lima)', '4']]));
  test('is told a sentence before', () =>
    expect(
      told(
        'Pada tahun ini terdapat 4 regulasi teknis yang berhasil ditetapkan oleh kantor.',
        '',
        'Adapun regulasi teknis yang dimaksud yaitu sebagai berikut:',
        '1. Surat tentang pemantauan;',
        '2. Surat tentang data;',
        '3. Surat tentang disiplin.',
      ),
    ).toEqual([['4', '3']]));
  test('with dashes', () =>
    expect(told('Survei ini terbagi ke dalam 4 kategori yakni:', '- Seluruh pegawai;', '- Pemilik akun;', '- Pengelola anggaran.')).toEqual(
      [['4', '3']],
    ));
  test('of examples says nothing', () =>
    expect(told('Terdapat 7 kegiatan yang dilaksanakan, antara lain:', '1. Sosialisasi;', '2. Bimbingan teknis.')).toEqual([]));
  test('that goes on after a page break', () =>
    expect(
      told(
        'Rencana ini memuat 4 tujuan yaitu:',
        '1. Meningkatkan mutu pelayanan;',
        '2. Meningkatkan mutu data;',
        '',
        '\f3. Meningkatkan pengawasan;',
        '4. Meningkatkan tata kelola.',
      ),
    ).toEqual([]));
  test('with items of items', () =>
    expect(
      told(
        'Rencana ini memuat 2 tujuan yaitu:',
        '1. Meningkatkan mutu:',
        '   a. pelayanan;',
        '   b. data;',
        '   c. pengawasan;',
        '2. Meningkatkan tata kelola.',
      ),
    ).toEqual([]));
});

describe('a list inside the sentence', () => {
  test('with numbers in parentheses', () =>
    expect(
      told(
        'Sasaran dibagi dalam 5 (lima) perspektif, yaitu: (1) Stakeholders Perspective, (2) Customer Perspective, (3) Internal Perspective, dan (4) Learning Perspective.',
      ),
    ).toEqual([['5 (lima)', '4']]));
  test('of short names', () => {
    expect(told('Pengukuran mencakup 4 dimensi, yaitu kualifikasi, kompetensi, kinerja, dan disiplin.')).toEqual([]);
    expect(told('Pengukuran mencakup 5 dimensi, yaitu kualifikasi, kompetensi, kinerja, dan disiplin.')).toEqual([['5', '4']]);
  });
  test('that holds more than names says nothing', () =>
    expect(told('Terdapat 2 program, yaitu kebijakan, pembinaan profesi, dan tata kelola ASN serta dukungan manajemen.')).toEqual([]));
});

const services = (n: string, table = true) => [
  `Dari ke ${n} jenis layanan kepegawaian, tinggal 1 layanan yang belum selesai.`,
  '',
  ...(table
    ? ['1 | Pengadaan | v', '2 | Kenaikan pangkat | v', '3 | Mutasi | Belum', '4 | Pensiun | v', 'Tabel 2.1. Jenis Layanan Digital']
    : []),
];

describe('rows of a table', () => {
  test('fit', () => expect(told(...services('4'))).toEqual([]));
  test('are fewer', () => expect(told(...services('5'))).toEqual([['5', '4']]));
});

const text = (sentence: string) => [sentence, '', 'Kategori | Jumlah Instansi', 'A | 6', 'B | 28', 'C | 15', 'TOTAL | 49'];

describe('what was assessed', () => {
  test('is fewer than the table of results holds', () =>
    expect(told(...text('Penilaian ini menilai 30 dari 49 instansi pada tahun 2023.'))).toEqual([['30', '49']]));
  test('is a part of all, which the table does not give', () =>
    expect(told(...text('Penilaian ini menilai 49 dari 60 instansi pada tahun 2023.'))).toEqual([]));
});

test('some that did and others that did not make all', () => {
  expect(told('Dari 8 indikator, 5 indikator mencapai target dan 3 indikator belum mencapai target.')).toEqual([]);
  expect(told('Dari 8 indikator, 5 indikator mencapai target dan 2 indikator belum mencapai target.')).toEqual([['8', '7']]);
  expect(told('Dari 8 indikator, 5 indikator mencapai target dan 2 indikator melampaui target.')).toEqual([]);
});

describe('stays silent', () => {
  test('where the list is of something else', () =>
    expect(
      told(
        'Dalam rangka mencapai 3 (tiga) tujuan tersebut, ditetapkan sasaran sebagai berikut:',
        '1. Meningkatnya mutu;',
        '2. Meningkatnya data;',
        '3. Meningkatnya tata kelola;',
        '4. Meningkatnya pengawasan.',
      ),
    ).toEqual([]));
  test('where the sentence counts some of the rows', () =>
    expect(
      told(
        'Terdapat 2 kegiatan yang belum terlaksana.',
        '',
        'No | Kegiatan | Status',
        '1 | Sosialisasi | selesai',
        '2 | Rapat | belum',
        '3 | Pelatihan | belum',
        '4 | Monitoring | selesai',
        'Tabel 2.1. Daftar Kegiatan',
      ),
    ).toEqual([]));
});

test('a number that names something has its words too', () => {
  expect(told('Sasaran strategis 2 (dua) yang ingin dicapai adalah mutu.')).toEqual([]);
  expect(told('Sasaran strategis 3 (dua) yang ingin dicapai adalah mutu.')).toEqual([['3 (dua)', '2']]);
});

test('of two numbers in the lead the last one is of the list', () =>
  expect(
    told(
      'Aplikasi yang disurvei berjumlah 14 aplikasi dan terbagi ke dalam 4 kategori yakni:',
      '- Seluruh pegawai;',
      '- Pemilik akun;',
      '- Pengelola anggaran.',
    ),
  ).toEqual([['4', '3']]));

const capaian = [
  'No | Indikator Kinerja | Target | Realisasi | Capaian (%)',
  '1 | Indeks kepuasan | 85 | 86,12 | 101,32',
  '2 | Layanan tepat waktu | 95 | 90 | 94,74',
  '3 | Nilai AKIP | 72,50 | 65,70 | 90,62',
  '4 | Temuan ditindaklanjuti | 100 | 100 | 100,00',
];

describe('indicators of the document', () => {
  test('that reached their target', () => {
    expect(told('Dari 4 indikator, 2 indikator mencapai target dan 2 indikator belum mencapai target.', '', ...capaian)).toEqual([]);
    expect(told('Dari 4 indikator, 3 indikator mencapai target dan 1 indikator belum mencapai target.', '', ...capaian)).toEqual([
      ['3', '2'],
    ]);
  });
  test('that the document holds', () => {
    expect(told('Perjanjian kinerja memuat 4 indikator kinerja.', '', 'A. Capaian', '', ...capaian)).toEqual([]);
    expect(told('Perjanjian kinerja memuat 6 indikator kinerja.', '', 'A. Capaian', '', ...capaian)).toEqual([['6', '4']]);
  });
});

test.each([
  ['empat', [['empat', '3']]],
  ['tiga', []],
])('a number in words right before its list: %s', (number, expected) =>
  expect(told(`Belanja kantor terbagi dalam ${number} jenis, yakni belanja pegawai, belanja barang dan belanja modal.`)).toEqual(expected),
);

test.each([
  ['dua', [['dua', '3']]],
  ['tiga', []],
  ['3 (tiga)', []],
])('how many times something was done against the list of them: %s', (times, expected) =>
  expect(
    told(
      `Selama tahun berjalan dokumen anggaran mengalami revisi sebanyak ${times} kali dengan penjelasan sebagai berikut :`,
      'a. Revisi pertama pada bulan Mei untuk menambah belanja barang;',
      'b. Revisi kedua pada bulan Juli untuk menambah langganan;',
      'c. Revisi ketiga pada bulan Agustus untuk belanja sewa.',
    ),
  ).toEqual(expected),
);

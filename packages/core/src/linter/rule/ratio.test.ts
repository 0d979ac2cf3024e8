import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const found = (text: string) => checkDocument(sourceText(`BAB II\n\n${text}`), { rules: ['ratio'] }).findings;
const told = (text: string) => found(text).map(({ places: [place], expected, severity }) => [place.text, expected, severity]);

describe('in text', () => {
  test.each([
    ['Realisasi tahun ini adalah 34/49 x 100% = 63,39%.', '63,39%', '69,39%'],
    ['Sebanyak 11 dari 12 layanan sudah digital, sehingga realisasinya 92,67%.', '92,67%', '91,67%'],
    ['Kantor merealisasikannya sebesar 92,67% atau 11 dari total 12 layanan.', '92,67%', '91,67%'],
    ['Nilai kompetensi adalah 32,25 poin atau mencapai sekitar 81,63% dari nilai optimal 40 poin.', '81,63%', '80,63%'],
    ['Dari 86 pegawai, sebanyak 25 pegawai berada di bawah target (28,07%).', '28,07%', '29,07%'],
    [
      'Penilaian mencakup 86 pegawai. Sebanyak 25 pegawai di bawah target (29,07%) sedangkan 61 pegawai melampaui target (71,93%).',
      '71,93%',
      '70,93%',
    ],
  ])('%s', (text, printed, expected) => expect(told(text)).toEqual([[printed, expected, 'error']]));

  test.each([
    'Realisasi tahun ini adalah 34/49 x 100% = 69,39%.',
    'Sebanyak 11 dari 12 layanan sudah digital, sehingga realisasinya 91,67%.',
    'Sebanyak 19 dari 21 surat sudah dijawab atau 90%.',
    // What is left is told, and the percentage is of the others.
    'Dari ke 12 jenis layanan, tinggal 1 layanan yang belum selesai, sehingga realisasinya 91,67%.',
    // A target, a growth and a share of something else are no ratio of these two.
    'Sebanyak 5 dari 11 indikator tercapai, naik 4,5% dibanding tahun lalu.',
    'Total realisasi adalah 90% dari target 95%.',
    'Pada 30 dari 49 instansi dilakukan pendampingan. Realisasi anggaran mencapai 97,5%.',
    'Penilaian mencakup 86 pegawai, 25 pegawai di bawah target (29,07%) sedangkan 61 pegawai melampaui target (70,93%).',
  ])('stays silent: %s', (text) => expect(told(text)).toEqual([]));

  test('a figure that was cut off is only information', () =>
    expect(told('Sebanyak 11 dari 12 layanan sudah digital, sehingga realisasinya 91,66%.')).toEqual([['91,66%', '91,67%', 'info']]));
});

const spent = (third: string) =>
  [
    'Program | Pagu (Rp) | Realisasi (Rp) | %',
    'Program A | 1.000.000 | 900.000 | 90,00',
    'Program B | 2.000.000 | 1.500.000 | 75,00',
    `Program C | 3.000.000 | 2.700.000 | ${third}`,
    'Jumlah | 6.000.000 | 5.100.000 | 85,00',
  ].join('\n');

const shares = (cell: string) =>
  ['Kategori | Jumlah | Persentase', 'A | 6 | 12,24%', `B | 28 | ${cell}`, 'C | 12 | 24,49%', 'D | 3 | 6,12%', 'Jumlah | 49 | 100%'].join(
    '\n',
  );

describe('in tables', () => {
  test('pagu and realisasi', () => {
    expect(told(spent('90,00'))).toEqual([]);
    expect(told(spent('91,00'))).toEqual([['91,00', '90,00', 'error']]);
  });
  test('pagu and realisasi in columns kept by blanks', () => {
    const text = [
      'Program       Pagu (Rp)      Realisasi (Rp)      %',
      'Program A     1.000.000      900.000             90,00',
      'Program B     2.000.000      1.500.000           75,00',
      'Program C     3.000.000      2.700.000           91,00',
      'Jumlah        6.000.000      5.100.000           85,00',
    ].join('\n');
    expect(told(text)).toEqual([['91,00', '90,00', 'error']]);
  });
  test('one row is enough where its headings say what it is', () =>
    expect(told('Uraian | Pagu (Rp) | Realisasi (Rp) | Persentase\nBelanja | 1.000.000 | 900.000 | 95,00%')).toEqual([
      ['95,00%', '90,00%', 'error'],
    ]));
  test('shares of a total', () => {
    expect(told(shares('57,14%'))).toEqual([]);
    expect(told(shares('51,14%'))).toEqual([['51,14%', '57,14%', 'error']]);
  });
  test('capaian is another rule', () =>
    expect(
      told('Indikator | Target | Realisasi | Capaian (%)\nSatu | 80 | 84 | 105,00\nDua | 90 | 81 | 90,00\nTiga | 50 | 60 | 130,00'),
    ).toEqual([]));
  test('percentages that belong to nothing beside them', () =>
    expect(
      told('Instansi | Jumlah ASN | Nilai | Persentase\nSatu | 120 | 84,5 | 93,10%\nDua | 340 | 81,2 | 88,40%\nTiga | 95 | 77,7 | 71,00%'),
    ).toEqual([]));
});

const section = (last: string) =>
  [
    'IKU 7. Persentase layanan yang berbasis digital',
    '',
    'Target | Target | Realisasi | Realisasi',
    '2023 | 2024 | 2023 | 2024',
    `90% | 100% | ${last} | 91,67%`,
    '',
    'Dari 12 jenis layanan, tinggal 1 layanan yang belum selesai.',
  ].join('\n');

describe('a percentage that no whole number gives', () => {
  test('where the other year is a share of the same whole', () => expect(told(section('83,30%'))).toEqual([['83,30%', undefined, 'warn']]));
  test('is silent where one does', () => expect(told(section('83,33%'))).toEqual([]));
});

test.each([
  'Sebanyak 15 dari 20 paket telah selesai, sehingga realisasi fisik mencapai 82,5%.',
  'Sebanyak 15 dari 20 paket telah selesai, sehingga penyerapan anggaran mencapai 82,5%.',
])('another percentage beside a part and its whole: %s', (text) => expect(told(text)).toEqual([]));

test('a capaian may be measured against a target, so it is no error', () =>
  expect(told('Sebanyak 11 dari 12 layanan sudah digital, sehingga capaian kinerjanya 95,83%.')).toEqual([['95,83%', '91,67%', 'warn']]));

test('a change between two numbers', () => {
  expect(told('Desa rawan turun dari 12 desa menjadi 9 desa atau turun 25%.')).toEqual([]);
  expect(told('Desa rawan turun dari 12 desa menjadi 9 desa atau turun 35%.')).toEqual([['35%', '25,00%', 'error']]);
  // In points it is right as well.
  expect(told('Realisasi naik dari 85% menjadi 90% atau meningkat 5%.')).toEqual([]);
});

const villages = (share: string) =>
  told(
    [
      'Kecamatan | Jumlah Desa | Desa Rawan | Persentase',
      `Sukamaju | 12 | 3 | ${share}`,
      'Sukamulya | 15 | 2 | 13,33',
      'Mekarsari | 9 | 0 | 0,00',
      'Tanjungsari | 14 | 4 | 28,57',
      'Jumlah | 50 | 9 | 18,00',
    ].join('\n'),
  );

test('shares beside zero rows', () => {
  expect(villages('25,00')).toEqual([]);
  expect(villages('55,00')).toEqual([['55,00', '25,00', 'error']]);
});

test.each([
  ['', [['83,30', undefined, 'warn']]],
  ['Tahun 2023: Nilai 83,30 dimuat sebagaimana tercetak dalam laporan tahun itu.\n\n', []],
])('a share that no number of parts can make, unless the document says so itself %#', (note, expected) =>
  expect(
    told(`IKU 7. Persentase layanan digital

Tabel 2.1. Target dan Realisasi IKU 7
Target (persen) | Target (persen) | Realisasi (persen) | Realisasi (persen)
2023 | 2024 | 2023 | 2024
90 | 100 | 83,30 | 91,67

${note}Sampai dengan akhir tahun 2024, 11 dari 12 jenis layanan telah berbasis digital.`),
  ).toEqual(expected),
);

test.each([
  ['80,0%', []],
  ['86,0%', [['86,0%', '80,00%', 'error']]],
])('a share of what the sentence before tells: %s', (percent, expected) =>
  expect(
    told(
      `Realisasi belanja kantor mencapai Rp 400.000.000 sampai Desember. Angka ini setara ${percent} dari pagu yang sebesar Rp 500.000.000.`,
    ),
  ).toEqual(expected),
);

test('a whole that is told before its parts is no part of them', () =>
  expect(told('Luas wilayah 1050,00 Ha yang terdiri dari 866,00 Ha (82,4 %) daratan dan 184,00 Ha (17,52 %) kepulauan.')).toEqual([]));

const torn = (percent: string) =>
  [
    ['Layanan', 'Umum', '500.000.000 468.000.000 93.6'],
    ['Kerja', 'Sama', '200.000.000 174.800.000 87.4'],
    ['Badan', 'Usaha', '300.000.000 278.700.000 92.9'],
    ['Evaluasi', 'Akhir', `400.000.000 308.400.000 ${percent}`],
  ]
    .flat()
    .join('\n\n');

test('amounts and percentages in lines of a table that is torn', () => {
  expect(told(torn('77.1'))).toEqual([]);
  expect(told(torn('80.5'))).toEqual([['80.5', '77,1%', 'error']]);
});

test.each([
  ['91%', []],
  ['97%', [['97%', '91,00%', 'error']]],
])('what was spent and what was left: %s', (percent, expected) =>
  expect(
    told(
      `Adapun realisasi anggaran tahun ini sebesar ${percent} yaitu Rp. 9.100.000.000 dengan sisa anggaran Rp. 900.000.000 yang dikembalikan.`,
    ),
  ).toEqual(expected),
);

test.each([
  ['74,5%', []],
  ['77,5%', [['77,5%', '74,38%', 'error']]],
])('shares of an amount without Rp: %s', (share, expected) =>
  expect(
    told(
      `Pendapatan mencapai 12,1 triliun yang terdiri dari pendapatan asli sebesar Rp1,40 triliun dengan kontribusi mencapai 11,6%, pendapatan transfer Rp9,00 triliun dengan kontribusi ${share} dan pendapatan lain Rp1,70 triliun dengan kontribusi 14,0%.`,
    ),
  ).toEqual(expected),
);

test.each([
  ['Belanja hibah mengalami kenaikan Rp9,2 miliar dari target Rp21,3 miliar menjadi Rp30,5 miliar atau 143 persen.', []],
  ['Belanja operasi mengalami penurunan Rp50,5 miliar dari target Rp700,5 miliar lebih, menjadi Rp650,0 miliar atau 93 persen.', []],
  [
    'Belanja barang mengalami penurunan Rp34,82 miliar dari target Rp270,91 miliar menjadi Rp236,80 miliar pada akhir tahun.',
    [['Rp34,82 miliar', 'Rp34,11 miliar', 'error']],
  ],
  ['Belanja hibah naik dari Rp20 miliar menjadi Rp30 miliar atau sebesar 70 persen.', [['70 persen', '50,16%', 'error']]],
])('changes of amounts: %s', (text, expected) => expect(told(text)).toEqual(expected));

const years = (share: string) =>
  told(
    [
      'Uraian | 2021 | 2022 | 2023 | 2024',
      'Pagu | 18.500 | 19.200 | 20.100 | 20.800',
      'Realisasi | 18.100 | 18.900 | 19.600 | 20.300',
      `Persentase | 97,84 | ${share} | 97,51 | 97,60`,
    ].join('\n'),
  );

test('percentages in a row below pagu and realisasi', () => {
  expect(years('98,44')).toEqual([]);
  expect(years('94,44')).toEqual([['94,44', '98,44', 'error']]);
});

test('what is left of a whole that the sentence names', () => {
  expect(told('Sebanyak 6.663 dari 7.000 berkas (95,19%) telah selesai, sedangkan 337 berkas (4,81%) masih dalam proses.')).toEqual([]);
  expect(told('Sebanyak 6.663 dari 7.000 berkas (95,19%) telah selesai, sedangkan 337 berkas (5,81%) masih dalam proses.')).toEqual([
    ['5,81%', '4,81%', 'error'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { unsurOf } from './kata-unsur.ts';
import { orderOf, parseMoment } from './moment.ts';
import { bentukIn, tanggaOf } from './tangga-kata.ts';

const answers = (text: string): string[] => text.split('|');

describe('the scale of a column, by its answers', () => {
  test.each([
    ['4|3|2|1', '1-4', { 4: 4, 1: 1 }],
    ['Sesuai|Sangat sesuai|Kurang sesuai', 'kata', { 'tidak sesuai': 1, 'kurang sesuai': 2, sesuai: 3, 'sangat sesuai': 4 }],
    ['Sesuai|Sangat Sesuai.', 'kata', { sesuai: 3, 'sangat sesuai': 4 }],
    ['Puas|Sangat tidak puas|Tidak puas', 'kata', { 'sangat tidak puas': 1, 'tidak puas': 2, puas: 3, 'sangat puas': 4 }],
    ['Murah|Gratis|Murah', 'kata', { 'sangat mahal': 1, 'cukup mahal': 2, murah: 3, gratis: 4 }],
    ['Baik|Cukup|Sangat Baik', 'kata', { buruk: 1, cukup: 2, baik: 3, 'sangat baik': 4 }],
    ['Tidak ada|Dikelola dengan baik', 'kata', { 'tidak ada': 1, 'dikelola dengan baik': 4 }],
    ['4 - Sangat sesuai|3 - Sesuai', 'kata', { '4 - sangat sesuai': 4, '3 - sesuai': 3 }],
    ['Sangat sesuai (4)|Sesuai (3)', 'kata', { 'sangat sesuai 4': 4 }],
  ])('%s: %s', (text, skala, konversi) => expect(tanggaOf(answers(text))).toMatchObject({ skala, konversi }));

  test.each([
    ['5|4|3', '1-5'],
    ['Ya|Tidak|YA', 'ya-tidak'],
    ['Sangat tidak setuju|Netral|Setuju', '1-5'],
    ['Sangat tidak puas|Cukup puas|Puas|Sangat puas', '1-5'],
    ['Tidak puas|Puas|Sangat puas', 'kata'],
    ['Sangat puas (5)|Puas (4)', '1-5'],
  ])('%s is %s, and what it is worth must be declared', (text, skala) =>
    expect(tanggaOf(answers(text))).toEqual({ skala, konversi: null }),
  );

  test.each(['Tambah loket|Bagus|Terima kasih', '', 'Kantor A|Kantor B', '31|45|28'])('%s is no scale', (text) =>
    expect(tanggaOf(answers(text))).toBeNull(),
  );

  test('what one column leaves open, another of the form shows', () => {
    const open = answers('Tidak ramah|Ramah|Sangat ramah');
    expect(bentukIn(answers('Kurang cepat|Cepat'))).toBe('kurang');
    expect(tanggaOf(open, 'kurang')?.konversi).toMatchObject({ 'tidak ramah': 1, ramah: 3 });
    expect(tanggaOf(open, 'sangat_tidak')?.konversi).toMatchObject({ 'tidak ramah': 2, ramah: 3 });
  });

  test('one odd answer is told row by row and does not hide the column', () =>
    expect(tanggaOf(answers('4|3|4|2|mungkin'))).toMatchObject({ skala: '1-4' }));
});

describe('unsur by the words of the question, never by their order', () => {
  test.each([
    ['Bagaimana kualitas sarana dan prasarana?', 'U9'],
    ['Penanganan pengaduan pengguna layanan', 'U8'],
    ['Kesesuaian persyaratan pelayanan dengan jenis pelayanannya', 'U1'],
    ['Kemudahan prosedur pelayanan', 'U2'],
    ['Kecepatan waktu pelayanan', 'U3'],
    ['Kewajaran biaya/tarif', 'U4'],
    ['Kesesuaian produk pelayanan dengan standar', 'U5'],
    ['Kompetensi petugas', 'U6'],
    ['Perilaku petugas: kesopanan', 'U7'],
    ['U9. Pengaduan', 'U9'],
    ['Usia', null],
  ])('%s: %s', (heading, unsur) => expect(unsurOf(heading)).toBe(unsur));
});

describe('moments', () => {
  test.each([
    ['05/03/2024 9.12.33', 'dd/mm', '2024-03-05 09:12:33'],
    ['05/03/2024 9:12 PM', 'mm/dd', '2024-05-03 21:12:00'],
    ['2024/03/05 9:12:33 AM GMT+7', 'dd/mm', '2024-03-05 09:12:33'],
    ['2024-03-05', 'dd/mm', '2024-03-05'],
    ['45356.38', 'dd/mm', '2024-03-05'],
    ['31/02/2024', 'dd/mm', null],
    ['kemarin', 'dd/mm', null],
  ] as const)('%s (%s): %s', (text, order, expected) => {
    const moment = parseMoment(text, order);
    expect(moment === null ? null : `${moment.tanggal} ${moment.jam}`.trim()).toBe(expected);
  });

  test('the order shows itself where a part is above 12', () => {
    expect(orderOf(['05/03/2024', '15/03/2024'])).toBe('dd/mm');
    expect(orderOf(['05/03/2024', '03/15/2024'])).toBe('mm/dd');
    expect(orderOf(['05/03/2024'])).toBeNull();
    expect(orderOf(['15/03/2024', '03/15/2024'])).toBeNull();
  });
});

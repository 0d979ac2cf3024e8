import { describe, expect, test } from 'vitest';
import { checkDocument, type PlacedFinding } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const found = (text: string): readonly PlacedFinding[] => checkDocument(sourceText(text), { rules: ['numbering'] }).findings;
const told = (text: string): readonly string[] =>
  found(text).map(({ places, expected }) => `${places[0].line}: ${places[0].text} -> ${expected}`);

const CLEAN = [
  'BAB I',
  'PENDAHULUAN',
  '',
  'A. Latar Belakang',
  'Rencana kerja disusun setiap tahun sebagai pedoman kegiatan kantor.',
  '',
  'B. Landasan Hukum',
  'Penyusunan berdasarkan:',
  '1. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;',
  '2. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;',
  '3. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;',
  '4. Peraturan Presiden Nomor 29 Tahun 2014 tentang SAKIP.',
  '',
  'C. Maksud dan Tujuan',
  'Dokumen ini menjadi acuan.',
  '',
  'BAB II',
  'EVALUASI',
  '',
  'IKU 1. Indeks Kepuasan Masyarakat',
  'Tabel 2.1. Realisasi Indeks Kepuasan Masyarakat',
  'Tahun | Target | Realisasi',
  '2023 | 90 | 91',
  '',
  'IKU 2. Nilai Evaluasi AKIP',
  'Tabel 2.2. Realisasi Nilai Evaluasi AKIP',
  'Tahun | Target | Realisasi',
  '2023 | 80 | 81',
  '',
  'IKU 3. Nilai IKPA',
  'Tabel 2.3. Realisasi Nilai IKPA',
  'Tahun | Target | Realisasi',
  '2023 | 95 | 96',
  '',
  'IKU 4. Indeks Profesionalitas ASN',
  'Tabel 2.4. Realisasi Indeks Profesionalitas ASN',
  'Tahun | Target | Realisasi',
  '2023 | 82 | 83',
  '',
  'BAB III',
  'PENUTUP',
  '',
  'Demikian rencana kerja ini disusun.',
];
/** The clean document with some of its lines written otherwise. */
const changed = (changes: Readonly<Record<string, string>>): string =>
  CLEAN.map((line) =>
    Object.entries(changes).reduce((text, [from, to]) => (text.startsWith(from) ? to + text.slice(from.length) : text), line),
  ).join('\n');

test('a document that counts up is left alone', () => expect(told(changed({}))).toEqual([]));

describe('a chapter', () => {
  test('that is left out', () => expect(told(changed({ 'BAB III': 'BAB IV' }))).toEqual(['40: BAB IV -> III']));
  test('that is given twice', () => expect(told(changed({ 'BAB III': 'BAB II' }))).toEqual(['40: BAB II -> III']));
  test('that a scanner may have misread is left alone', () => {
    const scanned = `${changed({ 'BAB II': 'BAB I', 'BAB III': 'BAB I' })}\nKantor Regional VIl di triwulan Il dan Ill\nKantor Regional VIl\nKantor Regional VIl\n`;
    expect(told(scanned)).toEqual([]);
  });
});

describe('a section', () => {
  test('that is left out', () => expect(told(changed({ 'C. Maksud': 'D. Maksud' }))).toEqual(['14: D. -> C.']));
  test('that is given twice', () => expect(told(changed({ 'C. Maksud': 'B. Maksud' }))).toEqual(['14: B. -> C.']));
  test('an indicator that is given twice', () => expect(told(changed({ 'IKU 3': 'IKU 2' }))).toEqual(['30: IKU 2 -> 3']));
  test('an indicator that is left out', () => expect(told(changed({ 'IKU 4': 'IKU 5' }))).toEqual(['35: IKU 5 -> 4']));
});

describe('a caption', () => {
  test('that leaves out a number', () => expect(told(changed({ 'Tabel 2.4': 'Tabel 2.5' }))).toEqual(['36: 2.5 -> 2.4']));
  test('that has the number of another', () => expect(told(changed({ 'Tabel 2.3': 'Tabel 2.2' }))).toEqual(['31: 2.2 -> 2.3']));
  test('of another chapter', () => expect(told(changed({ 'Tabel 2.3': 'Tabel 3.3' }))).toEqual(['31: 3.3 -> 2.3']));
  test('that changes places with its neighbour', () => {
    expect(told(changed({ 'Tabel 2.2': 'Tabel 2.3', 'Tabel 2.3': 'Tabel 2.2' }))).toHaveLength(1);
  });
  test('that is repeated where its table goes on is left alone', () => {
    const again = changed({}).replace(
      'IKU 4.',
      'Tabel 2.3. Realisasi Nilai IKPA (lanjutan)\nTahun | Target | Realisasi\n2024 | 96 | 97\n\nIKU 4.',
    );
    expect(told(again)).toEqual([]);
  });
  test('whose predecessor stands in a cell is left alone', () => {
    const hidden = changed({ 'Tabel 2.3. Realisasi Nilai IKPA': 'Uraian | Tabel 2.3 Realisasi Nilai IKPA | 96' });
    expect(told(hidden)).toEqual([]);
  });
});

describe('a list', () => {
  test('that leaves out a mark', () => expect(told(changed({ '4. Peraturan': '5. Peraturan' }))).toEqual(['12: 5. -> 4.']));
  test('that gives a mark twice', () => expect(told(changed({ '3. Peraturan': '2. Peraturan' }))).toEqual(['11: 2. -> 3.']));
  test('that begins again is left alone', () => {
    expect(
      told(changed({ 'Dokumen ini menjadi acuan.': '1. Sebagai acuan kantor;\n2. Sebagai bahan evaluasi;\n3. Sebagai dasar laporan.' })),
    ).toEqual([]);
  });
  test('within a list is left alone', () => {
    const nested =
      '1. Pelayanan kantor:\na. layanan mutasi pegawai;\nb. layanan pensiun pegawai;\n2. Pembinaan kantor:\na. sosialisasi aturan baru;\nb. bimbingan teknis rutin;\n3. Pengawasan kantor.';
    expect(told(changed({ 'Dokumen ini menjadi acuan.': nested }))).toEqual([]);
  });
  test('that leaves out a mark in a scanned text, where nothing else can be missing', () => {
    const scanned = `${changed({ '4. Peraturan': '5. Peraturan' })}\nKantor Regional VIl di triwulan Il dan Ill\nKantor Regional VIl\n`;
    expect(found(scanned).map(({ severity, mungkinSalahBaca }) => ({ severity, mungkinSalahBaca }))).toEqual([
      { severity: 'warn', mungkinSalahBaca: true },
    ]);
  });
  test('whose marks a table took apart is left alone', () => {
    const apart =
      '1.      Persentase instansi pemerintah\n2.      Indeks kepuasan layanan\n        pembinaan     3.    Indeks (0-100)\n4.      Nilai evaluasi kinerja kantor';
    expect(told(changed({ 'Dokumen ini menjadi acuan.': apart }))).toEqual([]);
  });
  test('in the column of running numbers', () => {
    const table =
      'No | Kegiatan | Jumlah\n1 | Sosialisasi aturan | 4\n2 | Bimbingan teknis | 3\n4 | Rapat koordinasi | 2\n5 | Supervisi | 2';
    expect(told(changed({ 'Dokumen ini menjadi acuan.': table }))).toEqual(['18: 4 -> 3']);
  });
});

const contents = (titles: readonly string[]): string =>
  `DAFTAR ISI\n\nBAB I ${titles[0]} ............ 1\nA. Latar Belakang ............ 1\nBAB II ${titles[1]} ............ 2\nBAB III ${titles[2]} ............ 3\n\nDAFTAR TABEL\n\nTabel 2.1 ${titles[3]} ........ 2\nTabel 2.2 Realisasi Nilai Evaluasi AKIP ........ 2\n\n`;
const page = (number: number, text: string): string => `${text}\n\n\n                          ${number}\n\f`;
const list = (last: number): string =>
  `DAFTAR ISI\n\nBAB I PENDAHULUAN ............ 1\nA. Latar Belakang .......... 1\nBAB II EVALUASI ............ 2\nBAB III PENUTUP ............ ${last}\n\f`;

describe('a list of contents', () => {
  const right = ['PENDAHULUAN', 'EVALUASI', 'PENUTUP', 'Realisasi Indeks Kepuasan Masyarakat'];
  test('that says what stands there is left alone', () => expect(told(contents(right) + changed({}))).toEqual([]));
  test('with another title of a chapter', () => {
    const [finding, ...others] = found(contents(['PENDAHULUAN', 'CAPAIAN KINERJA', 'PENUTUP', right[3] ?? '']) + changed({}));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ expected: 'EVALUASI', places: [{ line: 5 }, { line: 29 }] });
  });
  test('with another title of a table', () => {
    expect(found(contents([...right.slice(0, 3), 'Jumlah Pegawai Menurut Golongan']) + changed({}))).toHaveLength(1);
  });
  test('with a table that is not there', () => {
    const list = contents(right)
      .replace('Tabel 2.2 Realisasi', 'Tabel 2.8 Realisasi')
      .replace('Tabel 2.1 ', 'Tabel 2.3 Realisasi Nilai IKPA ........ 2\nTabel 2.1 ');
    expect(found(list + changed({})).map(({ expected }) => expected)).toEqual(['Tabel 2.2']);
  });
  test('with pages out of order', () => {
    expect(told(contents(right).replace('BAB II EVALUASI ............ 2', 'BAB II EVALUASI ............ 9') + changed({}))).toHaveLength(1);
  });
  test('whose pages stand in cells', () => {
    const list = contents(['PENDAHULUAN', 'CAPAIAN KINERJA', 'PENUTUP', right[3] ?? '']).replaceAll(/ \.{6,} /g, '\t');
    expect(found(list + changed({})).map(({ expected }) => expected)).toEqual(['EVALUASI']);
  });
  test('with another page', () => {
    const parts = changed({}).split(/(?=BAB I{1,3}\n)/);
    const body = parts.map((part, at) => page(at + 1, part)).join('');
    expect(told(list(3) + body)).toEqual([]);
    expect(found(list(7) + body).map(({ expected }) => expected)).toEqual(['3']);
  });
});

test.each([
  [{ 'BAB II': 'BAB I I' }],
  // The letter alone on its line, its title on the next.
  [{ 'B. Landasan Hukum': 'B.\nLandasan Hukum' }],
])('what is set apart is counted: %o', (changes) => expect(told(changed(changes))).toEqual([]));

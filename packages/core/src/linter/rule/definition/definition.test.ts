import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const told = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['definition'] }).findings.map(({ places }) => `${places[0].line}: ${places[0].text}`);

const NAMES = [
  'Indeks Kepuasan Masyarakat terhadap layanan kepegawaian di wilayah kerja Kantor Regional II',
  'Persentase rekomendasi hasil pengawasan yang ditindaklanjuti di wilayah kerja Kantor Regional II',
  'Nilai evaluasi akuntabilitas kinerja Kantor Regional II',
  'Persentase instansi dengan Indeks Kualitas Data minimal bernilai A dan B di Kantor Regional II',
];
const report = (changes: { list?: string; heading?: string; caption?: string; sentence?: string; at?: number } = {}): string => {
  const at = changes.at ?? 1;
  const list = NAMES.map((name, i) => `${String.fromCharCode(97 + i)}. ${i === at && changes.list !== undefined ? changes.list : name};`);
  const blocks = NAMES.map((name, i) => {
    const title = i === at && changes.heading !== undefined ? changes.heading : name;
    const caption = i === at && changes.caption !== undefined ? changes.caption : name;
    return `IKU ${i + 1}. ${title}\n\nTabel 2.${i + 1}. Realisasi ${caption}\nTahun | Target | Realisasi\n2023 | 90 | 91\n\n${i === at ? (changes.sentence ?? 'Realisasi melampaui target.') : 'Realisasi tercapai.'}\n`;
  });
  return `BAB II\nEVALUASI\n\nA. Indikator\nIndikator kantor adalah:\n${list.join('\n')}\n\nB. Evaluasi\n\n${blocks.join('\n')}`;
};

test('a document that names its indicators alike is left alone', () => expect(told(report())).toEqual([]));

describe('an indicator', () => {
  test('named otherwise in the list', () => {
    expect(told(report({ list: 'Persentase hasil pengawasan yang ditindaklanjuti di wilayah kerja Kantor Regional II' }))).toEqual([
      '7: Persentase hasil pengawasan yang ditindaklanjuti di wilayah kerja Kantor Regional II;',
    ]);
  });
  test('named otherwise in its heading', () => {
    expect(
      told(report({ at: 0, heading: 'Indeks Kepuasan Pegawai terhadap layanan kepegawaian di wilayah kerja Kantor Regional II' })),
    ).toHaveLength(1);
  });
  test('named otherwise in its caption', () => {
    expect(
      told(report({ caption: 'Persentase temuan hasil pengawasan yang ditindaklanjuti di wilayah kerja Kantor Regional II' })),
    ).toHaveLength(1);
  });
  test.each([
    { caption: 'Persentase rekomendasi hasil pengawasan' },
    { caption: 'Persentase Rekomendasi Hasil Pengawasan yang Ditindaklanjuti Kantor Regional II' },
    { list: 'PRESENTASE REKOMENDASI HASIL PENGAWASAN YANG DITINDAKLANJUTI DI WILAYAH KERJA KANTOR REGIONAL II' },
    { list: 'Persentase rekomendasi hasil pengawasanyang ditindak lanjuti di wilayah kerja KantorRegional II' },
    { at: 2, list: 'Nilai evaluasi AKIP Kantor Regional II' },
    { at: 0, list: 'Indeks Kepuasan Masyarakat (IKM) terhadap layanan kepegawaian di wilayah kerja Kantor Regional II' },
    { sentence: 'Semula indikator ini bernama Persentase temuan pengawasan yang ditindaklanjuti.' },
  ])('written in another way is left alone: %j', (changes) => expect(told(report(changes))).toEqual([]));
});

describe('a threshold', () => {
  test('that the definition changes', () => {
    const sentence = 'Indikator ini merupakan suatu ukuran yang menggambarkan instansi dengan nilai bernilai B.';
    expect(told(report({ at: 3, sentence })).map((place) => place.split(': ')[1])).toEqual(['bernilai B']);
  });
  test.each([
    'Indikator ini merupakan suatu ukuran yang menggambarkan instansi dengan nilai bernilai A atau B.',
    'Pada tahun 2023 kantor memperoleh predikat BB dari inspektorat.',
    'Sebanyak 28 instansi bernilai B pada tahun 2023.',
  ])('that it keeps is left alone: %s', (sentence) => expect(told(report({ at: 3, sentence }))).toEqual([]));
});

const section = (title: string, sentence: string): string =>
  `BAB II\nEVALUASI\n\nC. ${title}\n${sentence}\n1. Mewujudkan pembinaan yang berkualitas;\n2. Mewujudkan layanan prima.\n\nD. Evaluasi\nUraian.\n`;

describe('a list announced as something else', () => {
  test('is told', () => {
    expect(told(section('SASARAN STRATEGIS', 'Dalam penyusunannya, kantor menjabarkan 2 (dua) Tujuan yaitu :'))).toEqual([
      '5: menjabarkan 2 (dua) Tujuan',
    ]);
  });
  test.each([
    ['TUJUAN', 'Kantor menjabarkan 2 (dua) Tujuan yaitu :'],
    ['TUJUAN DAN SASARAN', 'Kantor menetapkan 2 (dua) Tujuan yaitu :'],
    ['SASARAN STRATEGIS', 'Sasaran disusun untuk mencapai 2 (dua) Tujuan sebagai berikut:'],
  ])('and is left alone under %s: %s', (title, sentence) => expect(told(section(title, sentence))).toEqual([]));
});

describe('a document that names its indicators in tables', () => {
  const ROWS = ['Angka Partisipasi Sekolah 7-12 tahun', 'Angka Partisipasi Sekolah 13-15 tahun', 'Nilai SAKIP Perangkat Daerah'];
  const tables = (second: readonly string[]): string =>
    `BAB II\nPERENCANAAN\n\nTabel 2.1 Sasaran\nNo | Indikator | Target 2026\n${ROWS.map((row, at) => `${at + 1} | ${row} | 9${at},00`).join('\n')}\n\nBAB III\nCAPAIAN\n\nTabel 3.1 Capaian\nNo | Indikator Kinerja | Target | Realisasi\n${second.map((row, at) => `${at + 1} | ${row} | 9${at},00 | 9${at},50`).join('\n')}\n`;
  test('alike is left alone', () => expect(told(tables(ROWS))).toEqual([]));
  test('and one of them otherwise', () => {
    expect(told(tables([ROWS[0] ?? '', 'Angka Partisipasi Kasar 13-15 tahun', ROWS[2] ?? '']))).toEqual([
      '16: Angka Partisipasi Kasar 13-15 tahun',
    ]);
  });
  test('and another indicator is left alone', () => {
    expect(told(tables([ROWS[0] ?? '', ROWS[1] ?? '', 'Persentase belanja modal']))).toEqual([]);
  });
});

const two = (second: string): string => `BAB I\nPENDAHULUAN\n\nHasil Survei Kepuasan Masyarakat (SKM) meningkat.\n\n${second}\n`;

describe('an abbreviation', () => {
  test('spelt out in two ways', () => {
    expect(told(two('Laporan Standar Kepuasan Masyarakat (SKM) disusun setiap semester.'))).toEqual(['6: Standar Kepuasan Masyarakat']);
  });
  test.each([
    'Laporan Survey Kepuasan Masyarakat (SKM) disusun setiap semester.',
    'Unit Sistem Kendali Mutu (SIKM) disusun.',
    'Dokumen Surat Keputusan (SK) ditetapkan.',
  ])('spelt out alike is left alone: %s', (second) => expect(told(two(second))).toEqual([]));
});

describe('an indicator that is measured otherwise in the table of targets', () => {
  const ROWS = ['Persentase pengaduan yang ditindaklanjuti', 'Indeks kepuasan pengguna layanan', 'Nilai kematangan arsip'];
  const text = (name: string): string =>
    `${ROWS.map((row, at) => `IKU ${at + 1}. ${row}\n\nIndikator ini menggambarkan layanan kantor kepada pengguna.\n`).join('\n')}
Tabel 3.1. Target Tahun 2025
No | Indikator Kinerja | Satuan | Target
1 | ${name} | Persen | 90
2 | ${ROWS[1]} | Nilai | 85
3 | ${ROWS[2]} | Nilai | 70
`;
  test('alike is left alone', () => expect(told(text(ROWS[0] ?? ''))).toEqual([]));
  test('as a number instead of a share', () =>
    expect(told(text('Jumlah pengaduan yang ditindaklanjuti'))).toEqual(['15: Jumlah pengaduan yang ditindaklanjuti']));
});

test('what stands in a list of contents and in the boxes of a drawing may be cut', () => {
  const ROWS = [
    'Persentase instansi yang menerapkan manajemen talenta di wilayah kerja',
    'Indeks kepuasan pengguna layanan',
    'Nilai kematangan arsip',
  ];
  const entries =
    'IKU 1. Persentase instansi yang menerapkan manajemen talenta\n                   di wilayah kerja . . . . . . . . . . . . . . . . . . . . .  12\n';
  const box =
    '       Sasaran                                                   IKU 1  Persentase instansi yang\n       Terwujudnya talenta                                              menerapkan manajemen\n';
  const blocks = ROWS.map((row, at) => `IKU ${at + 1}. ${row}\n\nIndikator ini menggambarkan layanan kantor kepada pengguna.\n`).join('\n');
  expect(told(`DAFTAR ISI\n\n                   ${entries}\nBAB I\nEVALUASI\n\n${box}\n${blocks}`)).toEqual([]);
});

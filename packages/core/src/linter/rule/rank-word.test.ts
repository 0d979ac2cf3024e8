import { describe, expect, it } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const notes = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['rank-word'] }).findings.map(
    ({ places, expected }) => `${places[0].text} → ${expected ?? '?'}`,
  );

const MARKED = `Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024
80 | 85 | 81,25 | 84,40`;
const LAYOUT = `          Target                    Realisasi
     2023        2024          2023          2024
      80          85           81,25         84,40`;

const block = (text: string, table: string = MARKED): string => `RENCANA KERJA
DINAS CONTOH
TAHUN 2025

IKU 1. Nilai Kepuasan Masyarakat atas Layanan Perizinan

${table}
Tabel 2.1. Realisasi Nilai Kepuasan Masyarakat

${text}
`;

describe.each([
  ['marked cells', MARKED],
  ['columns of blanks', LAYOUT],
])('words about the target, beside %s', (_, table) => {
  it.each([
    ['Realisasi tahun 2024 sebesar 84,40 melebihi target tahun 2024 yaitu sebesar 85.', 'melebihi target → belum mencapai target'],
    ['Realisasi indikator ini pada tahun 2024 telah mencapai target yang ditetapkan.', 'telah mencapai target → belum mencapai target'],
    ['Realisasi tahun 2023 sebesar 81,25 belum mencapai target sebesar 80.', 'belum mencapai target → melampaui target'],
  ])('%s', (text, expected) => {
    expect(notes(block(text, table))).toEqual([expected]);
  });

  it.each([
    'Realisasi tahun 2024 sebesar 84,40 belum mencapai target tahun 2024 yaitu sebesar 85.',
    'Realisasi tahun 2023 sebesar 81,25 telah melampaui target tahun 2023 yaitu 80.',
    'Upaya untuk dapat mencapai target tersebut terus dilakukan pada tahun 2024.',
    'Sebanyak 25 pegawai memiliki nilai di bawah target (29,07%) sedangkan 61 pegawai melampaui target (70,93%).',
    'Diharapkan pada tahun 2025 realisasi akan melebihi target.',
    'Realisasi sampai Triwulan III 2024 telah melampaui target triwulan.',
  ])('stays silent: %s', (text) => {
    expect(notes(block(text, table))).toEqual([]);
  });
});

describe('words of change', () => {
  it.each([
    ['Target mengalami penurunan dari 80 pada tahun 2023 menjadi 85 pada tahun 2024.', 'mengalami penurunan → meningkat'],
    ['Dibandingkan dengan tahun 2023 yang terealisasi 81,25, realisasi tahun 2024 menurun menjadi 84,40.', 'menurun → meningkat'],
    ['Realisasi tahun 2024 sebesar 84,40 menurun dibandingkan tahun 2023 yaitu sebesar 81,25.', 'menurun → meningkat'],
    ['Realisasi tahun 2024 menurun dibandingkan tahun 2023.', 'menurun → meningkat'],
    ['Nilai indikator ini pada tahun 2024 mengalami penurunan dari tahun sebelumnya.', 'mengalami penurunan → meningkat'],
  ])('%s', (text, expected) => {
    expect(notes(block(text))).toEqual([expected]);
  });

  it.each([
    'Target mengalami peningkatan dari 80 pada tahun 2023 menjadi 85 pada tahun 2024.',
    'Realisasi tahun 2024 sebesar 84,40 meningkat dibandingkan tahun 2023 yaitu sebesar 81,25.',
    'Realisasi meningkat sebesar 3,15 dibandingkan tahun 2023.',
    'Peringkat meningkat dari 5 menjadi 3.',
    'Waktu layanan menurun dari 7 hari menjadi 5 hari.',
    'Kegiatan ini meningkatkan mutu layanan dari 12 unit menjadi 10 unit terpadu.',
    'Realisasi semester 1 menurun dibandingkan semester 2.',
  ])('stays silent: %s', (text) => {
    expect(notes(block(text))).toEqual([]);
  });
});

const unsur = (text: string): string => `LAPORAN SURVEI TAHUN 2024

BAB II
HASIL SURVEI

Kode | Unsur | Nilai Rata-rata
U1 | Persyaratan | 3,29
U2 | Prosedur | 3,57
U3 | Waktu Penyelesaian | 3,40
U4 | Biaya | 3,21
U5 | Waktu | 3,21
Tabel 2.1. Nilai Unsur

${text}
`;

describe('words of rank', () => {
  it.each([
    ['Unsur dengan nilai terendah adalah U2 yaitu Prosedur dengan nilai 3,57.', 'U2 → U4'],
    ['Unsur Waktu Penyelesaian memperoleh nilai tertinggi.', 'Waktu Penyelesaian → U2'],
    ['Nilai tertinggi diperoleh unsur Prosedur (3,57) dan terendah pada unsur Persyaratan (3,29).', 'Persyaratan → U4'],
  ])('%s', (text, expected) => {
    expect(notes(unsur(text))).toEqual([expected]);
  });

  it.each([
    'Unsur dengan nilai terendah adalah U4 dan U5.',
    'Unsur dengan nilai terendah adalah U4 yaitu Biaya dengan nilai 3,21.',
    'Nilai tertinggi diperoleh unsur Prosedur (3,57) dan terendah pada unsur Biaya (3,21).',
    'Unsur P4 bernilai paling rendah.',
    'Nilai tertinggi yang dapat diperoleh adalah 4.',
    'Instansi dengan nilai terendah akan didampingi.',
  ])('stays silent: %s', (text) => {
    expect(notes(unsur(text))).toEqual([]);
  });

  it('holds in one of two periods, or in their mean', () => {
    const table = `Unsur | Semester 1 | Semester 2
Persyaratan | 3,97 | 4,00
Pengaduan | 3,93 | 3,91
Perilaku | 3,92 | 4,00`;
    const text = (name: string): string =>
      `BAB II\nHASIL SURVEI TAHUN 2024\n\n${table}\nTabel 2.5. Nilai Unsur\n\nUnsur dengan nilai terendah adalah unsur ${name}.\n`;
    expect([notes(text('Perilaku')), notes(text('Pengaduan'))]).toEqual([[], []]);
    expect(notes(text('Persyaratan'))).toHaveLength(1);
  });
});

const ikpa = (text: string): string => `RENCANA KERJA TAHUN 2025

IKU 13. Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)

Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024
95 | 97 | 96,84 | 98,40
Tabel 2.2. Realisasi Nilai IKPA

Komponen | Revisi | Deviasi | Serapan | Kontrak | Tagihan | UP | Output
Nilai | 100,00 | 100,00 | 98,11 | 94,00 | 100,00 | 93,80 | 100,00
Tabel 2.3. Nilai Komponen

${text}
`;

describe('words about all', () => {
  it('every component very good, and two are not', () => {
    expect(notes(ikpa('Semua komponen sudah mencapai hasil yang sangat baik.'))).toEqual([
      'Semua komponen sudah mencapai hasil yang sangat baik → ?',
    ]);
    expect(
      notes(ikpa('Semua komponen sudah mencapai hasil yang sangat baik.').replace('94,00', '96,00').replace('93,80', '95,00')),
    ).toEqual([]);
  });

  it('every indicator met, and one is not', () => {
    const text = block('Seluruh indikator kinerja telah mencapai target pada tahun 2024.');
    expect(notes(text)).toEqual(['Seluruh indikator kinerja telah mencapai target → ?']);
    expect(notes(text.replace('84,40', '86,40'))).toEqual([]);
  });
});

const scored = (text: string): string => `${text}

Tabel 2.4. Nilai menurut Komponen
Komponen | Bobot | Nilai | Nilai tertimbang
Revisi | 10 | 100,00 | 10,00
Serapan | 20 | 98,11 | 19,62
Kontrak | 10 | 94,00 | 9,40
Output | 25 | 100,00 | 25,00
Dispensasi (pengurang) | pengurang | 0,00 |
Kualitas Pelaksanaan |  |  | 96,48
Nilai Akhir |  |  | 98,40
`;

describe('the highest and the lowest of components', () => {
  it.each([
    'Nilai tertinggi diperoleh komponen Revisi dan Output (masing-masing 100,00), sedangkan nilai terendah pada komponen Kontrak (94,00).',
    'Revisi: banyaknya revisi dalam satu semester, paling tinggi 10.',
    'Serapan: dinilai paling sedikit 4 kali dalam setahun.',
    'Komponen yang paling rendah terhadap nilai maksimalnya adalah Serapan.',
  ])('results below them and bounds are no rank: %s', (text) => expect(notes(scored(text))).toEqual([]));
  it('one that is not the lowest', () =>
    expect(notes(scored('Nilai terendah terdapat pada komponen Serapan.'))).toEqual(['Serapan → Kontrak']));
});

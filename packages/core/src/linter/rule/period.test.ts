import { describe, expect, it } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const notes = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['period'] }).findings.map(({ places, expected }) => `${places[0].text} → ${expected ?? '?'}`);

const plan = (text: string, heading = 'EVALUASI PELAKSANAAN RENCANA KERJA 2024'): string => `RENCANA KERJA
DINAS CONTOH
TAHUN 2025

BAB II
${heading}

IKU 1. Nilai Evaluasi Kinerja Dinas Contoh

Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024
81 | 85 | 71,85 | 73,05
Tabel 2.1. Realisasi Nilai Evaluasi Kinerja

${text}

BAB III
RENCANA KERJA 2025

Uraian rencana kerja tahun 2025.
`;

describe('the value of another period', () => {
  it.each([
    ['Realisasi tahun 2023 sebesar 73,05.', '73,05 → 71,85'],
    ['Realisasi tahun 2025 sebesar 73,05.', '73,05 → tahun 2024'],
    ['Realisasi tahun 2022 sebesar 73,05.', '73,05 → tahun 2024'],
  ])('%s', (text, expected) => {
    expect(notes(plan(text))).toEqual([expected]);
  });

  it.each([
    'Realisasi tahun 2024 sebesar 73,05.',
    'Realisasi tahun 2022 sebesar 70,10.',
    'Nilai pada semester 1 sebesar 71,85.',
    'Target tahun 2025 sebesar 86.',
  ])('stays silent: %s', (text) => {
    expect(notes(plan(text))).toEqual([]);
  });
});

const quarters = (text: string): string => `LAPORAN KINERJA TAHUN 2024
DINAS CONTOH

IKU 1. Nilai Kepuasan Pengguna Layanan

Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV
85,00 | 83,10 | 84,25 | 85,40 | 86,15
Tabel 2.1. Realisasi Nilai Kepuasan Pengguna Layanan Tahun 2024

${text}
`;

describe('the value of another quarter', () => {
  it('is told', () => {
    expect(notes(quarters('Realisasi Triwulan II 2024 sebesar 85,40.'))).toEqual(['85,40 → 84,25']);
  });
  it('is not where it is right, or of the whole year', () => {
    expect(notes(quarters('Realisasi Triwulan III 2024 sebesar 85,40 dan realisasi Triwulan IV 2024 sebesar 86,15.'))).toEqual([]);
  });
});

describe('years in titles', () => {
  it('an evaluation of the year that is being planned', () => {
    expect(notes(plan('Uraian.', 'EVALUASI PELAKSANAAN RENCANA KERJA 2025'))).toEqual(['2025 → 2024']);
  });
  it('the chapter of a plan for another year', () => {
    expect(notes(plan('Uraian.').replace('BAB III\nRENCANA KERJA 2025', 'BAB III\nRENCANA KERJA 2024'))).toEqual(['2024 → 2025']);
  });
  it('a caption of a year that its columns do not have', () => {
    expect(notes(plan('Uraian.').replace('Realisasi Nilai Evaluasi Kinerja\n', 'Realisasi Nilai Evaluasi Kinerja Tahun 2022\n'))).toEqual([
      '2022 → ?',
    ]);
  });
  it('a caption of the year of columns that name none', () => {
    const text = plan('Uraian.').replace(
      'Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024',
      'Realisasi 2022 | Realisasi 2023 | Target | Realisasi',
    );
    expect(notes(text.replace('Realisasi Nilai Evaluasi Kinerja\n', 'Capaian Nilai Evaluasi Kinerja Tahun 2024\n'))).toEqual([]);
  });
  it('agree in a clean document', () => {
    expect(notes(plan('Uraian.'))).toEqual([]);
  });
});

const actions = (heading: string): string => `RENCANA AKSI TAHUN 2024
DINAS CONTOH

No | Indikator Kinerja | Target | ${heading}
1 | Persentase layanan yang selesai tepat waktu | 100% | 25% | 50% | 75% | 100%
2 | Nilai kepuasan masyarakat atas layanan | 90 | 90 | 90 | 90 | 90
`;

describe('the order of periods', () => {
  it('quarters that go back', () => {
    expect(notes(actions('TW I | TW III | TW II | TW IV'))).toHaveLength(1);
  });
  it('a quarter that comes twice', () => {
    expect(notes(actions('TW I | TW II | TW II | TW IV'))).toHaveLength(1);
  });
  it('is right', () => {
    expect(notes(actions('TW I | TW II | TW III | TW IV'))).toEqual([]);
  });
});

describe('days and quarters that do not exist', () => {
  it.each([
    'Rapat dilaksanakan pada tanggal 31 Juni 2024.',
    'Rapat dilaksanakan pada tanggal 30 Februari 2024.',
    'Data sampai dengan Triwulan V terlampir.',
  ])('%s', (text) => {
    expect(notes(plan(text))).toHaveLength(1);
  });
  it('29 Februari 2024 exists', () => {
    expect(notes(plan('Rapat dilaksanakan pada tanggal 29 Februari 2024.'))).toEqual([]);
  });
});

describe('data of an earlier period under a yearly result', () => {
  it('are told', () => {
    expect(notes(plan('Jumlah pegawai yang dinilai per TW I 2024 sebanyak 86 pegawai.'))).toEqual(['per TW I 2024 → ?']);
  });
  it('are not where they are of the end of the year', () => {
    expect(notes(plan('Jumlah pegawai yang dinilai per Triwulan IV 2024 sebanyak 86 pegawai.'))).toEqual([]);
  });
});

const report = (text: string, signed = 'Kota Contoh, Februari 2023'): string => `LAPORAN KINERJA
KECAMATAN CONTOH
TAHUN 2022

KATA PENGANTAR

${text}

${signed}
Camat Contoh
`;

describe('the year of a plan', () => {
  it.each([
    [
      'Laporan kinerja ini merupakan tahun ketiga pelaksanaan Rencana Strategis Kecamatan Contoh Tahun 2018-2023.',
      'tahun keempat atau kelima',
    ],
    ['Tahun 2022 merupakan tahun ke-2 dari RPJMD Kabupaten Contoh Tahun 2018-2023.', 'tahun keempat atau kelima'],
  ])('%s', (text, expected) => {
    expect(notes(report(text)).map((note) => note.split(' → ')[1])).toEqual([expected]);
  });
  it.each([
    'Tahun 2022 merupakan tahun keempat dari pelaksanaan RPJMD 2019-2023.',
    'Laporan kinerja ini merupakan tahun keempat pelaksanaan Renstra Tahun 2018-2023.',
    'Tahun 2020 sebagai tahun kedua pelaksanaan Renstra Tahun 2019-2023.',
    'Pada tahun ketiga pelaksanaan Renstra 2018-2023 dilakukan evaluasi paruh waktu.',
  ])('stays silent: %s', (text) => {
    expect(notes(report(text))).toEqual([]);
  });
});

describe('years that cannot be', () => {
  it.each([
    ['Surat tanggal 12 Mei 22020 menjadi dasar penyusunan.', '22020 → ?'],
    ['Undang-Undang Nomor 9 Tahun 1050 tentang Pembentukan Daerah menjadi dasar.', '1050 → ?'],
    ['Evaluasi dilaksanakan pada tahun 20222 oleh tim kantor.', '20222 → ?'],
    ['Revisi disahkan tanggal 8 Juni 2309 oleh kantor wilayah.', '2309 → ?'],
  ])('%s', (text, expected) => {
    expect(notes(report(text))).toEqual([expected]);
  });
  it.each([
    'Surat tanggal 12 Mei 2020 menjadi dasar.',
    'Undang-Undang Nomor 9 Tahun 1950 menjadi dasar.',
    'Sampai tahun 20.500 orang dilayani; tahun 20500 orang.',
  ])('stays silent: %s', (text) => {
    expect(notes(report(text))).toEqual([]);
  });
});

describe('the day of a report', () => {
  it('before its year was over', () => {
    expect(notes(report('Laporan ini disusun oleh kecamatan.', 'Kota Contoh, Maret 2022'))).toEqual(['2022 → ?']);
  });
  it.each(['Kota Contoh, Desember 2022', 'Kota Contoh, 12 Januari 2023'])('stays silent: %s', (signed) => {
    expect(notes(report('Laporan ini disusun oleh kecamatan.', signed))).toEqual([]);
  });
});

const paged = (head: string, year: string): string => `${head} i

KATA PENGANTAR

Dengan selesainya tahun anggaran maka disusunlah Laporan Kinerja Instansi Pemerintah Kantor Contoh Tahun ${year} ini sebagai bentuk pertanggungjawaban.

Laporan ini adalah Laporan Kinerja Kantor Contoh Tahun ${year} untuk seluruh unit kerja yang berisi pencapaian sasaran yang telah ditetapkan sebelumnya.

${head} ii

DAFTAR ISI
`;

it('the head of the pages is of the year before', () => {
  expect(notes(paged('LKjIP Tahun 2022 Kantor Contoh', '2023'))).toEqual(['2022 → 2023']);
  expect(notes(paged('LKjIP Tahun 2023 Kantor Contoh', '2023'))).toEqual([]);
});

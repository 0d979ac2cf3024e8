import { describe, expect, it } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const notes = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['same-fact'] }).findings.map(
    ({ severity, places, expected }) => `${severity} ${places[0].line}: ${places[0].text} → ${expected ?? '?'}`,
  );

const BLOCK = (table: string, text: string): string => `RENCANA KERJA
DINAS CONTOH
TAHUN 2025

BAB II
EVALUASI PELAKSANAAN RENCANA KERJA 2024

IKU 1. Persentase Layanan Perizinan yang Selesai Tepat Waktu

${table}
Tabel 2.1. Realisasi Persentase Layanan Perizinan yang Selesai Tepat Waktu

${text}
`;
const MARKED = `Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024
80% | 85% | 81,25% | 88,40%`;
const LAYOUT = `          Target                    Realisasi
     2023        2024          2023          2024
     80%         85%          81,25%        88,40%`;
const HEADLESS = `2023 2024 2023 2024
80% 85% 81,25% 88,40%`;

describe.each([
  ['marked cells', MARKED],
  ['columns of blanks', LAYOUT],
  ['a table without its heading', HEADLESS],
])('one fact with two values, in %s', (_, table) => {
  it.each([
    'Realisasi tahun 2024 sebesar 86,40% melebihi target tahun 2024 yaitu sebesar 85%.',
    'Pada tahun 2024 realisasi indikator ini adalah 86,40% dari target yang ditetapkan sebesar 85%.',
    'Realisasi IKU 1 pada tahun 2024 mencapai 86,40%.',
    'Capaian indikator ini pada tahun 2024 sebesar 86,40%.',
    'Sampai dengan Desember 2024, terealisasi sebesar 86,40% dari target 85%.',
  ])('%s', (text) => {
    expect(notes(BLOCK(table, text))).toEqual([expect.stringMatching(/^error \d+: 86,40% → 88,40%$/)]);
  });

  it('a target that differs', () => {
    expect(notes(BLOCK(table, 'Target tahun 2024 ditetapkan sebesar 90%.'))).toEqual([expect.stringMatching(/^error \d+: 90% → 85%$/)]);
  });

  it.each([
    'Realisasi tahun 2024 sebesar 88,40% melebihi target tahun 2024 yaitu sebesar 85%.',
    'Realisasi tahun 2024 sebesar 88,4% dan realisasi tahun 2023 sebesar 81,25%.',
    'Realisasi sampai dengan Triwulan III 2024 sebesar 70,10%.',
    'Realisasi tahun 2022 sebesar 79,10%.',
    'Realisasi meningkat sebesar 7,15% dibandingkan tahun 2023.',
    'Target tahun 2025 ditetapkan sebesar 90%.',
    'Realisasi anggaran tahun 2024 sebesar 97,10% dari pagu.',
    'Layanan yang tepat waktu sebanyak 1.250 berkas, dan 86,40% pemohon mengisi survei.',
    'Dimensi kompetensi mencapai nilai 75,20 pada tahun 2024.',
    'Capaian kinerja tahun 2024 adalah 104,00%.',
  ])('stays silent: %s', (text) => {
    expect(notes(BLOCK(table, text))).toEqual([]);
  });
});

describe('which of two values is wrong', () => {
  it('is the one that a count in the same block does not give', () => {
    const text = 'Realisasi tahun 2024 sebesar 91,67% karena sebanyak 11 dari 12 layanan telah selesai.';
    const [note] = checkDocument(sourceText(BLOCK(MARKED.replace('88,40%', '97,61%'), text)), { rules: ['same-fact'] }).findings;
    expect([note?.places[0].text, note?.expected]).toEqual(['97,61%', '91,67%']);
    expect(note?.message.id).toContain('11 ÷ 12 = 91,67 %');
  });

  it('is the rarer one', () => {
    const text = 'Realisasi tahun 2024 sebesar 88,40%. Dengan realisasi tahun 2024 sebesar 88,40% target terlampaui.';
    expect(notes(BLOCK(MARKED.replace('88,40%', '83,40%'), text))).toEqual([expect.stringMatching(/: 83,40% → 88,40%$/)]);
  });

  it('is only told as a rounding where one is the other without decimals', () => {
    const text = BLOCK(MARKED.replaceAll('%', ''), 'Pada tahun 2024 capaian indeks sebesar 88.').replaceAll(
      'Persentase Layanan Perizinan yang Selesai Tepat Waktu',
      'Indeks Kepuasan Pemohon Perizinan',
    );
    expect(notes(text)).toEqual([expect.stringMatching(/^warn \d+: 88 → 88,40$/)]);
  });
});

const two = (value: string): string => `LAPORAN KINERJA
DINAS CONTOH
TAHUN 2024

BAB I
RINGKASAN

No | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2024
1 | Nilai kepuasan masyarakat atas layanan perizinan | Nilai | 85,00 | 88,40
2 | Persentase aduan yang ditindaklanjuti | % | 100,00 | 97,50
Tabel 1.1. Ringkasan Capaian

BAB III
AKUNTABILITAS KINERJA

No | Indikator Kinerja | Target 2024 | Realisasi 2024
1 | Nilai kepuasan masyarakat atas layanan perizinan | 85,00 | ${value}
2 | Persentase aduan yang ditindaklanjuti | 100,00 | 97,50
Tabel 3.1. Capaian Kinerja
`;

describe('two tables', () => {
  it('contradict each other over the same indicator and year', () => {
    expect(notes(two('84,80'))).toEqual([expect.stringMatching(/^error \d+: (?:84,80|88,40)/)]);
  });
  it('agree', () => {
    expect(notes(two('88,40'))).toEqual([]);
  });
});

const SURVEY = (text: string): string => `LAPORAN SURVEI TAHUN 2024

BAB II
HASIL SURVEI

Kode | Unsur | Nilai
U1 | Persyaratan Pelayanan | 3,29
U2 | Prosedur Pelayanan | 3,57
U3 | Waktu Penyelesaian | 3,45
Tabel 2.1. Nilai Unsur

${text}
`;

describe('the value of a row that a sentence names', () => {
  it.each([
    ['Unsur U3 yaitu Waktu Penyelesaian memperoleh nilai 3,75.', 'error 12: 3,75 → 3,45'],
    ['Unsur Prosedur Pelayanan bernilai 3,75 pada tahun 2024.', 'error 12: 3,75 → 3,57'],
  ])('%s', (text, expected) => {
    expect(notes(SURVEY(text))).toEqual([expected]);
  });

  it.each([
    'Unsur U3 yaitu Waktu Penyelesaian memperoleh nilai 3,45.',
    'Unsur U3 memperoleh nilai 3,57.',
    'Unsur U1 dan U2 memperoleh nilai 3,95.',
    'Pada tahun lalu U3 memperoleh nilai 2,80.',
  ])('stays silent: %s', (text) => {
    expect(notes(SURVEY(text))).toEqual([]);
  });
});

describe('a year that is looked back to', () => {
  it.each([
    'Realisasi ini naik 1,20 poin dari tahun 2023, tetapi belum mencapai target sebesar 85%.',
    'Dibandingkan dengan tahun 2023, realisasi meningkat menjadi 84,40%.',
  ])('is not the year of what follows: %s', (text) => expect(notes(BLOCK(MARKED, text))).toEqual([]));
});

describe('one value in two units', () => {
  it('is information', () => {
    expect(notes(BLOCK(MARKED, 'Target tahun 2024 ditetapkan sebesar 85.'))).toEqual([expect.stringMatching(/^info \d+: 85 → 85%$/)]);
  });
});

const agreement = (target: string): string => `PERJANJIAN KINERJA TAHUN 2024

Nama : Kepala
selanjutnya disebut pihak pertama

No | Sasaran | Indikator Kinerja | Target
1 | Layanan | Persentase layanan tepat waktu | ${target}
`;

describe('what is not one fact', () => {
  it('one indicator in several rows of a table', () => {
    const text = `LAPORAN KINERJA TAHUN 2024
DINAS CONTOH

No | Unit Kerja | Indikator Kinerja | Target 2024 | Realisasi 2024
1 | Bidang A | Persentase layanan tepat waktu | 85,00 | 88,40
2 | Bidang B | Persentase layanan tepat waktu | 80,00 | 81,20
`;
    expect(notes(text)).toEqual([]);
  });

  it('the targets of two agreements in one file', () => {
    expect(notes(`${agreement('85%')}\n${agreement('80%')}`)).toEqual([]);
  });

  it('a target and what it was changed to', () => {
    const text = `${BLOCK(MARKED, 'Uraian.')}
Indikator Kinerja | Target 2024 Semula | Target 2024 Menjadi
Persentase Layanan Perizinan yang Selesai Tepat Waktu | 90% | 85%
`;
    expect(notes(text)).toEqual([]);
  });
});

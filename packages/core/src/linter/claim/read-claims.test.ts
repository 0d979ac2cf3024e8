import { describe, expect, it } from 'vitest';
import { sourceText } from '../source/source-text.ts';
import { readStructure } from '../structure/read-structure.ts';
import { indicatorsOf } from './indicators.ts';
import { readClaims } from './read-claims.ts';

const claimsOf = (text: string, from: 'table' | 'text'): readonly string[] =>
  readClaims(readStructure(sourceText(text)))
    .filter((claim) => claim.from === from)
    .map(({ subject, measure, orElse, period, layer, value }) =>
      [subject.name.slice(0, 16), measure, orElse === undefined ? null : `/${orElse}`, layer, period, value?.text ?? 'none']
        .filter((part) => part != null)
        .join(' '),
    );

const REPORT = (text: string): string => `LAPORAN KINERJA
DIREKTORAT CONTOH
TAHUN 2024

BAB III
AKUNTABILITAS KINERJA

No | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2023 | Realisasi 2024 | % Capaian
1 | Indeks Kualitas Data | Indeks | 85,00 | 84,21 | 87,45 | 102,88
2 | Persentase walidata yang patuh | % | 90 | 88,89 | 93,33 | 103,70
3 | Angka Harapan Hidup | Tahun | 70,60 | 70,45 | N/A | -
Tabel 3.1. Capaian Kinerja Tahun 2024

IKP 1. Indeks Kualitas Data

${text}
`;

const bare = (heading: string, row: string): readonly string[] =>
  claimsOf(`IKU 1. Nilai Layanan Kantor Contoh\n\n${heading}\n${row}\nTabel 1. Realisasi Nilai Layanan\n`, 'table');

describe('claims of a table', () => {
  it('know indicator, measure, year and unit; what is absent is a claim too', () => {
    expect(claimsOf(REPORT('Uraian.'), 'table')).toEqual([
      'IKP 1 target 2024 85,00',
      'IKP 1 realisasi 2023 84,21',
      'IKP 1 realisasi 2024 87,45',
      'IKP 1 capaian 2024 102,88',
      'Persentase walid target 2024 90',
      'Persentase walid realisasi 2023 88,89',
      'Persentase walid realisasi 2024 93,33',
      'Persentase walid capaian 2024 103,70',
      'Angka Harapan Hi target 2024 70,60',
      'Angka Harapan Hi realisasi 2023 70,45',
      'Angka Harapan Hi realisasi 2024 none',
      'Angka Harapan Hi capaian 2024 none',
    ]);
  });

  it('understand years that begin anew without a word above', () => {
    expect(bare('2023 | 2024 | 2023 | 2024', '80 | 84 | 83,80 | 85,01')).toEqual([
      'IKU 1 target 2023 80',
      'IKU 1 target 2024 84',
      'IKU 1 realisasi 2023 83,80',
      'IKU 1 realisasi 2024 85,01',
    ]);
    expect(bare('2022 | 2023 | 2022 | 2023 | 2023', '80 | 81 | 80,84 | 74,25 | 91,67%').at(-1)).toBe('IKU 1 capaian 2023 91,67%');
  });

  it('keep the targets of another plan apart, and what others reached out', () => {
    expect(bare('Target Renstra 2024 | Target 2024 | Realisasi 2024 | Realisasi Nasional 2024', '90 | 84 | 85,01 | 71,20')).toEqual([
      'IKU 1 target renstra 2024 90',
      'IKU 1 target 2024 84',
      'IKU 1 realisasi 2024 85,01',
    ]);
  });
});

describe('claims of sentences', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Realisasi tahun 2024 sebesar 87,45 melebihi target tahun 2024 yaitu sebesar 85,00.', ['realisasi 2024 87,45', 'target 2024 85,00']],
    [
      'Pada tahun 2024 nilainya mencapai 87,45 atau 102,88% dari target 85,00.',
      ['realisasi 2024 87,45', 'capaian 2024 102,88%', 'target 2024 85,00'],
    ],
    ['Indeks Kualitas Data pada tahun 2024 adalah 87,45.', ['realisasi 2024 87,45']],
    [
      'Indeks Kualitas Data naik dari 84,21 pada tahun 2023 menjadi 87,45 pada tahun 2024.',
      ['realisasi 2023 84,21', 'realisasi 2024 87,45'],
    ],
    ['Jika dibandingkan dengan realisasi tahun 2023 sebesar 84,21 terdapat kenaikan sebesar 3,24 poin.', ['realisasi 2023 84,21']],
    ['Dibandingkan tahun 2023 yang sebesar 84,21, hasilnya lebih baik.', ['realisasi 2023 84,21']],
    [
      'Sampai bulan Desember 2024, nilai indeks adalah sebesar 87,45 atau capaian kinerja 102,88%.',
      ['realisasi 2024 87,45', 'capaian 2024 102,88%'],
    ],
    ['Pada akhir Triwulan III 2024 mendapatkan nilai 86,03.', ['realisasi 2024-TW3 86,03']],
    ['Target 2025 ditetapkan sebesar 88,00.', ['target 2025 88,00']],
    [
      'Penetapan target mempertimbangkan realisasi tahun 2023 sebesar 84,21 dan realisasi tahun 2024 sebesar 87,45.',
      ['realisasi 2023 84,21', 'realisasi 2024 87,45'],
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(REPORT(text), 'text')).toEqual(expected.map((claim) => `IKP 1 ${claim}`));
  });

  it.each([
    'Dimensi ketepatan memperoleh nilai 32,25 dari nilai maksimal 40.',
    'Rata-rata nasional indeks serupa sebesar 79,30.',
    'Terdapat 12 kali bimbingan teknis dengan 1.250 peserta dan kehadiran 96,4%.',
    'Realisasi anggaran sebesar Rp45.120.500.000 atau 98,21% dari pagu.',
    'Sebanyak 25 pegawai di bawah target (29,07%).',
    'Dengan melihat capaian tahun sebelumnya yaitu sebesar 20% kegiatan dilanjutkan.',
    'Survei kepuasan peserta mendapatkan nilai 91,20.',
  ])('makes none of %s', (text) => {
    expect(claimsOf(REPORT(text), 'text')).toEqual([]);
  });
});

const namesOf = (text: string): readonly string[] =>
  indicatorsOf(readStructure(sourceText(text))).all.map(({ key, names }) => `${key} ×${names.length}`);

describe('indicators', () => {
  it('are one under one number, and under one name in another table', () => {
    expect(namesOf(REPORT('Uraian.'))).toEqual(['ikp-1 ×2', 'persentase-walidata-patuh ×1', 'angka-harapan-hidup ×1']);
  });

  it('are two in two rows of one table, however near their names', () => {
    const text = `RENCANA AKSI TAHUN 2025

No | Indikator Kinerja | Target
1 | Indeks Pencapaian Standar Pelayanan Minimal Suburusan Bencana | 100
2 | Indeks Pencapaian Standar Pelayanan Minimal Suburusan Bencana Jenis Layanan Informasi | 90
`;
    expect(namesOf(text)).toHaveLength(2);
  });

  it('own what is told below a line that is just their name', () => {
    const text = `${REPORT('Uraian.')}
BAB IV
LAMPIRAN

Uraian setiap indikator sebagai berikut.

Indikator 2: Persentase walidata yang patuh

Realisasi tahun 2024 sebesar 93,33%.
`;
    expect(claimsOf(text, 'text')).toEqual(['Persentase walid realisasi 2024 93,33%']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { usualRumus } from '../claim/capaian-ways.ts';
import { sourceText } from '../source/source-text.ts';

const notes = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['capaian'] }).findings.map(({ places, expected }) => `${places[0].text} → ${expected ?? '?'}`);

const report = (rows: readonly string[]): string => `LAPORAN KINERJA
BADAN CONTOH
TAHUN 2024

BAB III
AKUNTABILITAS KINERJA

No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
${rows.map((row, at) => `${at + 1} | ${row}`).join('\n')}
Tabel 3.1. Capaian Kinerja Tahun 2024
`;
const GOOD = [
  'Nilai kepuasan masyarakat atas layanan | Nilai | 85,00 | 88,40 | 104,00',
  'Persentase aduan yang ditindaklanjuti | Persen | 95 | 90 | 94,74',
  'Indeks profesionalitas pegawai | Indeks | 81 | 74,25 | 91,67',
];

describe('capaian against realisasi and target', () => {
  it('is right in every row', () => {
    expect(notes(report(GOOD))).toEqual([]);
  });

  it('is wrong in one', () => {
    expect(notes(report([...GOOD, 'Nilai akuntabilitas kinerja | Nilai | 80 | 67,90 | 88,44']))).toEqual(['88,44 → 84,88']);
  });

  it.each([
    ['less is better', 'Tingkat kemiskinan | Persen | 8,00 | 8,40 | 95,00'],
    ['target over realisasi', 'Rata-rata waktu tunggu | Menit | 30 | 40 | 75,00'],
    ['an upper limit', 'Jumlah dokumen | Dokumen | 10 | 17 | 120,00'],
    ['a last digit that was cut off', 'Nilai indeks kualitas data | Nilai | 90 | 91,59 | 101,76'],
    ['no figure', 'Nilai yang belum rilis | Nilai | 90 | N/A | -'],
    ['a target of zero', 'Jumlah temuan berulang | Temuan | 0 | 0 | 100'],
  ])('accepts %s', (_, row) => {
    expect(notes(report([...GOOD, row]))).toEqual([]);
  });

  it('names the formula that the other rows use', () => {
    const [note] = checkDocument(sourceText(report([...GOOD, 'Nilai akuntabilitas kinerja | Nilai | 80 | 67,90 | 88,44'])), {
      rules: ['capaian'],
    }).findings;
    expect(note?.message.id).toContain('67,90 ÷ 80 × 100 = 84,88');
    expect(note?.severity).toBe('error');
  });

  it('is checked in columns of blanks too', () => {
    const text = `IKU 9. Indeks Profesionalitas Pegawai Kantor Contoh
                 Target                              Realisasi            Capaian
    2022          2023          2022           2023             2023
     80            81           80,84          74,25           97,16%
Tabel 10. Realisasi Indeks Profesionalitas Pegawai
`;
    expect(notes(text)).toEqual(['97,16% → 91,67%']);
    expect(notes(text.replace('97,16%', '91,67%'))).toEqual([]);
  });
});

const block = (text: string): string => `RENCANA KERJA TAHUN 2025

IKU 13. Nilai Indikator Kinerja Pelaksanaan Anggaran Kantor Contoh

Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024
95 | 97 | 96,84 | 98,40
Tabel 2.20. Realisasi Nilai Indikator Kinerja Pelaksanaan Anggaran

${text}
`;

describe('which way is better', () => {
  it.each([
    ['Tingkat pengangguran terbuka', '2-R/T'],
    ['Rata-rata waktu tunggu pasien', '2-R/T'],
    ['Persentase temuan BPK yang ditindaklanjuti', 'R/T'],
    ['Persentase penurunan angka kemiskinan', 'R/T'],
    ['Indeks kepuasan masyarakat', 'R/T'],
  ])('of %s', (name, rumus) => {
    expect(usualRumus(name)).toBe(rumus);
  });
});

describe('capaian in a sentence', () => {
  it.each([
    'Sampai bulan Desember 2024, nilai IKPA adalah sebesar 98,40 atau capaian kinerja 110,44%.',
    'Nilai tahun 2024 sebesar 98,40 atau telah mencapai 110,44% dari target 97.',
  ])('is wrong: %s', (text) => {
    expect(notes(block(text))).toEqual(['110,44% → 101,44%']);
  });

  it.each([
    'Sampai bulan Desember 2024, nilai IKPA adalah sebesar 98,40 atau capaian kinerja 101,44%.',
    'Pada akhir Triwulan III 2024 nilainya 97,97 atau telah mencapai 101% dari target 97.',
    'Realisasi anggaran mencapai 99,10% dari pagu.',
  ])('is right or another thing: %s', (text) => {
    expect(notes(block(text))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const notes = (text: string): readonly string[] =>
  checkDocument(
    sourceText(`RENCANA KERJA
DINAS CONTOH
TAHUN 2025

IKU 1. Nilai Kepuasan Masyarakat atas Layanan Perizinan

Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024
80 | 85 | 81,25 | 84,40
Tabel 2.1. Realisasi Nilai Kepuasan Masyarakat

${text}
`),
    { rules: ['sum'] },
  ).findings.map(({ places, expected }) => `${places[0].text} → ${expected ?? '?'}`);

describe('the difference of two years', () => {
  it.each([
    'Dibandingkan tahun 2023, realisasi tahun 2024 naik 3,51.',
    'Realisasi tahun 2024 mengalami kenaikan sebesar 3,51 poin dibandingkan tahun 2023.',
    'Realisasi tahun 2024 sebesar 84,40 atau meningkat 3,51 poin dari tahun 2023 sebesar 81,25.',
  ])('is not what the table gives: %s', (text) => {
    expect(notes(text)).toEqual(['3,51 → 3,15']);
  });

  it.each([
    'Dibandingkan tahun 2023, realisasi tahun 2024 naik 3,15.',
    'Dibandingkan tahun 2023, realisasi tahun 2024 naik sebesar 3,88%.',
    'Dibandingkan tahun 2023, realisasi tahun 2024 naik menjadi 84,40.',
    'Realisasi anggaran naik sebesar 7,20% dibandingkan tahun 2023.',
    'Target tahun 2024 naik sebesar 6,25% dari target tahun 2023.',
    'Nilai semester 2 naik 1,20 dibandingkan semester 1.',
    'Dibandingkan tahun 2021, realisasi tahun 2024 naik 9,90.',
  ])('stays silent: %s', (text) => {
    expect(notes(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const notes = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['carry-over', 'period', 'same-fact'] }).findings.map(
    ({ rule, severity, places, expected }) => `${rule} ${severity} ${places[0].text} → ${expected ?? '?'}`,
  );

const block = (table: string, text: string): string => `RENCANA KERJA TAHUN 2025

IKU 11. Indeks Reformasi Birokrasi Kantor Contoh

Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024
${table}
Tabel 2.17. Realisasi Indeks Reformasi Birokrasi

${text}
`;

describe('the value of last year', () => {
  it('is printed in a sentence about this year', () => {
    expect(notes(block('83 | 85 | 78,57 | 81,15', 'Realisasi tahun 2024 sebesar 78,57.'))).toEqual(['carry-over error 78,57 → 81,15']);
  });

  it('is printed in the table, and the text has the right one', () => {
    const text = 'Realisasi tahun 2024 sebesar 81,15. Realisasi tahun 2024 yaitu sebesar 81,15 didukung semua unit.';
    expect(notes(block('83 | 85 | 78,57 | 78,57', text))).toContain('carry-over error 78,57 → 81,15');
  });

  it('is told by the text to be an assessment of the year before', () => {
    const text = 'Berdasarkan hasil evaluasi pelaksanaan reformasi birokrasi tahun 2023, didapatkan indeks senilai 81,15.';
    expect(notes(block('83 | 85 | 78,57 | 81,15', text))).toEqual(['carry-over warn 81,15 → ?']);
  });

  it('is told so below the table, and that is enough', () => {
    const note = 'Tahun 2024: Nilai dari evaluasi pelaksanaan reformasi birokrasi tahun 2023; berlaku bagi setiap unit kerja.';
    const text = 'Berdasarkan hasil evaluasi pelaksanaan reformasi birokrasi tahun 2023, didapatkan indeks senilai 81,15.';
    expect(notes(block('83 | 85 | 78,57 | 81,15', `${note}\n\n${text}`))).toEqual([]);
  });

  it('is the same to the last decimal', () => {
    expect(notes(block('83 | 85 | 78,57 | 78,57', 'Uraian.'))).toEqual(['carry-over warn 78,57 → ?']);
  });

  it.each([
    ['83 | 85 | 78,57 | 81,15', 'Realisasi tahun 2024 sebesar 81,15, meningkat dari tahun 2023 sebesar 78,57.'],
    ['83 | 85 | 78,57 | 81,15', 'Nilai periode 2024 atas dasar penilaian tahun 2023 adalah sebesar 81,15.'],
    ['83 | 85 | 78,57 | 81,15', 'Realisasi tahun 2023 sebesar 78,57.'],
    ['100% | 100% | 100% | 100%', 'Realisasi tahun 2024 sebesar 100%.'],
    ['85 | 85 | 85,50 | 85,50', 'Realisasi tahun 2024 sebesar 85,50.'],
  ])('stays silent: %s %s', (table, text) => {
    expect(notes(block(table, text))).toEqual([]);
  });
});

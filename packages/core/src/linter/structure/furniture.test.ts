import { describe, expect, it } from 'vitest';
import { sourceText } from '../source/source-text.ts';
import { readStructure } from './read-structure.ts';

const furniture = (text: string): readonly string[] => {
  const { furniture: found, source } = readStructure(sourceText(text));
  return [...found].toSorted((a, b) => a - b).map((at) => source.lines[at]!.trim());
};
const paragraph = (page: number): string =>
  Array.from({ length: 10 }, (_, at) => `Uraian ${page} baris ${at} yang cukup panjang untuk menjadi teks biasa pada halaman.`).join('\n');

const headed = (number: number): string => `Laporan Kinerja 2024\n\n${paragraph(number)}\n\n                 ${number}\n`;
const footed = (number: number): string => `${paragraph(number)}\n\nRencana Kerja 2025 Kantor Contoh | ${number}\n`;
const numbered = (number: number): string => `Kantor Contoh\n\n${paragraph(number)}\n\n          ${number}\n`;
const indicator = (number: number): string =>
  `IKU ${number}. Indeks Layanan Nomor Urut\n\n${paragraph(number)}\n\nTarget\n\n2023\n\n100%\n`;

describe('furniture of pages', () => {
  it('is the running head and the page number of marked pages', () => {
    expect(furniture([4, 5, 6].map(headed).join('\f'))).toEqual([
      'Laporan Kinerja 2024',
      '4',
      'Laporan Kinerja 2024',
      '5',
      'Laporan Kinerja 2024',
      '6',
    ]);
  });

  it('is a foot with a number that grows, without marked pages', () => {
    expect(furniture([1, 2].map(footed).join('\n'))).toEqual([
      'Rencana Kerja 2025 Kantor Contoh | 1',
      'Rencana Kerja 2025 Kantor Contoh | 2',
    ]);
  });

  it('is numbers that count up by the page, and the head below them', () => {
    expect(furniture([7, 8, 9, 10].map(numbered).join('')).filter((line) => line !== 'Kantor Contoh')).toEqual(['7', '8', '9', '10']);
  });

  it('is a row of dots or strokes', () => {
    expect(furniture('Satu\n.........\n|---|---|\nDua')).toEqual(['.........', '|---|---|']);
  });

  it('is no figure of a table, no heading that comes again, no title that counts', () => {
    expect(furniture([1, 2, 3, 4].map(indicator).join('\n'))).toEqual([]);
  });
});

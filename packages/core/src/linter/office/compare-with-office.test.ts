import { expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';
import type { OfficeFigure } from './compare-with-office.ts';

const NAMA = 'Persentase layanan yang berbasis digital';
const figure = (over: Partial<OfficeFigure>): OfficeFigure => ({
  nomor: '7',
  nama: NAMA,
  measure: 'realisasi',
  tahun: 2024,
  nilai: ['91.66666666666666666667'],
  desimal: 2,
  ...over,
});

const document = (realisasi: string): string =>
  [
    'BAB II',
    'EVALUASI',
    `IKU 7. ${NAMA}`,
    'Target | Target | Realisasi | Realisasi',
    '2023 | 2024 | 2023 | 2024',
    `90% | 100% | 83,33% | ${realisasi}`,
    'Tabel 2.1. Realisasi layanan digital',
  ].join('\n');

const told = (text: string, office: readonly OfficeFigure[]) =>
  checkDocument(sourceText(text), { office, rules: [] }).findings.map(({ message, expected, places }) => [
    message.id,
    expected,
    places[0].text,
  ]);

test('a figure that the office holds otherwise is told with the place and the right value', () => {
  expect(told(document('96,67%'), [figure({})])).toEqual([
    [expect.stringMatching(/^Realisasi IKU 7 tahun 2024 tertulis 96,67% .* padahal data kantor di Selaras 91,67\.$/), '91,67', '96,67%'],
  ]);
});

test('the same figure rounded, cut off, or printed for another year is no contradiction', () => {
  for (const same of ['91,67%', '91,66%', '92%']) expect(told(document(same), [figure({})])).toEqual([]);
  expect(told(document('96,67%'), [figure({ tahun: 2022 })])).toEqual([]);
});

test('a target may be any layer of its year', () => {
  const target = figure({ measure: 'target', nilai: ['95', '100'] });
  expect(told(document('91,67%'), [target])).toEqual([]);
  expect(told(document('91,67%'), [{ ...target, nilai: ['95'] }])).toHaveLength(1);
});

test('an indicator with another name is not compared, whatever its number', () => {
  expect(told(document('96,67%'), [figure({ nama: 'Nilai kinerja pelaksanaan anggaran' })])).toEqual([]);
});

test('two indicators of two Renstra with one number are told apart by name', () => {
  const later = figure({ nama: 'Persentase rekomendasi yang dipenuhi', tahun: 2025, nilai: ['50'] });
  expect(told(document('96,67%'), [figure({}), later])).toHaveLength(1);
});

test('a sentence that speaks of the parts of a share is not held against the share', () => {
  const text = `${document('91,67%')}\n\nKarena itu, target tahun 2025 dimulai dari 3 dari 49 instansi, atau 6,12%, dan dinaikkan setiap tahun.`;
  expect(told(text, [figure({}), figure({ measure: 'target', tahun: 2025, nilai: ['6.12'] })])).toEqual([]);
});

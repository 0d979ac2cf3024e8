import { expect, test } from 'vitest';
import { RB_9_2023 } from '../calculator/rb/rb-9-2023.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { rb } from './rb.ts';
import { spbe } from './spbe.ts';

const asked = { pada: plainDate('2025-01-15') };

test('a value in the range of A says that it may be A-, unless the category is given', () => {
  const [derived, given, below] = [{ nilai: '81,15' }, { nilai: '81,15', kategori: 'A-' }, { nilai: '80' }].map((input) =>
    calculate(rb, input, asked),
  );
  expect(derived).toMatchObject({
    value: { output: { nilai: '81.15', tercetak: '81,15', kategori: 'A', catatan: RB_9_2023.rule.bersyarat.keterangan } },
  });
  expect(given?.ok && given.value.output).toEqual({ nilai: '81.15', tercetak: '81,15', kategori: 'A-', pack: 'rb:9-2023' });
  expect(below?.ok && below.value.output).toEqual({ nilai: '80', tercetak: '80,00', kategori: 'BB', pack: 'rb:9-2023' });
});

test.each([
  [{ nilai: '75', kategori: 'A-' }, 'kategori'],
  [{ nilai: '81.15', kategori: 'BB' }, 'kategori'],
  [{ nilai: '81.15', kategori: 'B+' }, 'kategori'],
  [{ nilai: '110.01' }, 'nilai'],
  [{ nilai: '-1' }, 'nilai'],
])('%j is refused at %s', (input, field) => {
  expect(calculate(rb, input, asked)).toMatchObject({ ok: false, error: [{ code: 'input.out_of_range', field }] });
});

test('a category that goes with the value is accepted', () => {
  expect(calculate(rb, { nilai: '75', kategori: 'BB' }, asked)).toMatchObject({ value: { output: { kategori: 'BB' } } });
  expect(calculate(rb, { nilai: '105' }, asked)).toMatchObject({ value: { output: { kategori: 'AA' } } });
  expect(calculate(rb, { nilai: null, kategori: 'A-' }, asked)).toMatchObject({
    value: { output: { absen: 'no_data_yet', pack: 'rb:9-2023' } },
  });
});

test('an SPBE index has its predikat, up to 5', () => {
  const answer = calculate(spbe, { indeks: '3,495' }, asked);
  expect(answer.ok && answer.value.output).toEqual({ nilai: '3.495', tercetak: '3,50', predikat: 'Baik', pack: 'spbe:59-2020' });
  expect(calculate(spbe, { indeks: '5.001' }, asked)).toMatchObject({
    error: [{ code: 'input.out_of_range', field: 'indeks', detail: { min: '0', maks: '5' } }],
  });
  expect(calculate(spbe, { indeks: null }, asked)).toMatchObject({ value: { output: { absen: 'no_data_yet', pack: 'spbe:59-2020' } } });
});

import { expect, test } from 'vitest';
import { combine } from '../formula/combine.ts';
import type { Figure } from '../kernel/figure.ts';
import { intervalFromPrinted } from '../kernel/interval.ts';
import { readGolden } from '../kernel/read-golden.ts';
import { akip88th2021 } from './akip/akip-88-2021.ts';
import type { Calculator } from './calculator.ts';
import { calculatorInterval } from './interval.ts';

/** hasil = nilai − pengurang: one component pulls up, one pulls down. */
const selisih: Calculator = {
  paket: akip88th2021.paket,
  komponen: [
    { kode: 'nilai', nama: 'Nilai', minimum: '0', maksimum: '100', arah: 'naik' },
    { kode: 'pengurang', nama: 'Pengurang', minimum: '0', maksimum: '1', arah: 'turun' },
  ],
  compute: (inputs) => {
    const hasil = combine({ op: '-', left: inputs.get('nilai')!, right: inputs.get('pengurang')! });
    return { hasil, kategori: null, rincian: [], trace: { label: 'selisih', result: hasil, parts: [] } };
  },
};

function rentang(calculator: Calculator, printed: Readonly<Record<string, string>>, exact: readonly string[] = []): string {
  const figures = new Map(Object.entries(printed).map(([kode, text]): [string, Figure] => [kode, readGolden(text)]));
  const rounded = Object.entries(printed).flatMap(([kode, text]) => {
    const interval = exact.includes(kode) ? null : intervalFromPrinted(text);
    return interval === null ? [] : [[kode, interval] as const];
  });
  const found = calculatorInterval(calculator, { figures, intervals: new Map(rounded) });
  return found === null ? 'none' : `${found.lo.toFixed()}…${found.hi.toFixed()}`;
}

test.each([
  ['a deduction pulls the other way', { nilai: '98.4', pengurang: '0.5' }, [], '97.8…98'],
  ['no true value is above the scale', { nilai: '100', pengurang: '0.5' }, [], '98.95…99.55'],
  ['no true value is below the scale', { nilai: '50.0', pengurang: '0' }, [], '49.45…50.05'],
  ['a figure without an interval is exact', { nilai: '98.4', pengurang: '0.5' }, ['pengurang'], '97.85…97.95'],
  ['absence has no interval', { nilai: 'no_data_yet', pengurang: '0.5' }, [], 'none'],
])('%s', (_name, printed, exact, expected) => {
  expect(rentang(selisih, printed, exact)).toBe(expected);
});

test('a value outside the scale has no interval either: it is not pulled back in', () => {
  const komponen = { perencanaan: '20', pengukuran: '20', pelaporan: '10', evaluasi: '20' };
  expect(rentang(akip88th2021, komponen)).toBe('68…72');
  expect(rentang(akip88th2021, { ...komponen, pelaporan: '15.2' })).toBe('none');
  expect(rentang(akip88th2021, { ...komponen, pelaporan: '-0.2' })).toBe('none');
});

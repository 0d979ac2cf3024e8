import { describe, expect, test } from 'vitest';
import { fraction as f, printedText } from '../../../kernel/fraction.ts';
import { plainDate } from '../../../kernel/plain-date.ts';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import { capaianRo, nilaiCapaianOutput, type Ro } from './capaian-output.ts';

import { said, stepAt } from './steps.golden.ts';

const ro = (lain: Partial<Ro> = {}): Ro => ({
  pcro: f('50'),
  tpcro: f('60'),
  rvro: f('2'),
  volumeTarget: f('8'),
  dikonfirmasi: true,
  tanggalLapor: plainDate('2024-07-05'),
  ...lain,
});
const hitung = (all: readonly Ro[]) =>
  nilaiCapaianOutput({ ro: all, bulan: 6, batasLapor: plainDate('2024-07-05') }, MENTAH_2024.capaian_output);

describe('Capaian Output', () => {
  test.each([
    ['progress against its target', ro(), 6, '83.33'],
    ['at most 100', ro({ pcro: f('70') }), 6, '100.00'],
    ['not confirmed', ro({ dikonfirmasi: false }), 6, '0.00'],
    ['no progress', ro({ pcro: f('0'), tpcro: f('0') }), 6, '0.00'],
    ['no target yet', ro({ tpcro: f('0') }), 6, '100.00'],
    ['done: volume against its target', ro({ pcro: f('100') }), 6, '25.00'],
    ['December: volume against its target', ro(), 12, '25.00'],
    ['December, more than was asked for', ro({ rvro: f('9') }), 12, '100.00'],
    ['December, not confirmed', ro({ dikonfirmasi: false }), 12, '0.00'],
  ] as const)('%s: %s', (_id, one, bulan, expected) => expect(printedText(capaianRo(one, bulan)).replace(',', '.')).toBe(expected));

  test('OUT-1: a report of the last day is in time, a later one and none at all are not', () => {
    const all = ['100', '100', '80.95'].map((pcro) => ro({ pcro: f(pcro), tpcro: f('100'), rvro: f('8') }));
    expect(said(hitung(all))).toBe('95.555');
    const late = [ro({ tanggalLapor: plainDate('2024-07-06') }), ro({ tanggalLapor: null }), ro()];
    expect(stepAt(hitung(late), 'ketepatan_waktu')).toBe('33.33');
    expect(said(hitung([]))).toBeNull();
  });
});

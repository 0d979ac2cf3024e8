import { describe, expect, test } from 'vitest';
import { fraction as f } from '../../../kernel/fraction.ts';
import { plainDate } from '../../../kernel/plain-date.ts';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import type { TanpaObjek } from './hasil-komponen.ts';
import { type Kontrak, nilaiKontraktual } from './kontraktual.ts';

import { said, stepAt } from './steps.golden.ts';

const kontrak = (tanggal: string, lain: Partial<Kontrak> = {}): Kontrak => ({
  jenis: '52',
  nilai: f('60000000'),
  tanggal: plainDate(tanggal),
  caraBayar: 'sekaligus',
  tanggalSp2d: null,
  ...lain,
});
const nilai = (all: readonly Kontrak[], tanpaObjek: TanpaObjek = 'redistribusi', sampai = '2024-12-31') =>
  nilaiKontraktual({ kontrak: all, tahun: 2024, sampai: plainDate(sampai), tanpaObjek }, MENTAH_2024.kontraktual);
const many = (count: number, tanggal: string) => Array.from({ length: count }, () => kontrak(tanggal));

const modal = (tanggalSp2d: string | null, lain: Partial<Kontrak> = {}) =>
  kontrak('2024-04-01', { jenis: '53', tanggalSp2d: tanggalSp2d === null ? null : plainDate(tanggalSp2d), ...lain });

describe('Belanja Kontraktual', () => {
  test.each([
    [0, 4, '0.00'],
    [1, 3, '50.00'],
    [26, 74, '60.00'],
    [2, 2, '60.00'],
    [51, 49, '80.00'],
    [3, 1, '80.00'],
    [76, 24, '100.00'],
    [4, 0, '100.00'],
  ])('%i of the first half and %i of the second: %s', (first, second, expected) =>
    expect(stepAt(nilai([...many(first, '2024-06-30'), ...many(second, '2024-07-01')]), 'distribusi')).toBe(expected),
  );

  test('early contracts: 120 before the year, 110 to the end of March, later ones leave the divisor', () => {
    const found = nilai([kontrak('2023-12-31'), kontrak('2024-01-01'), kontrak('2024-03-31'), kontrak('2024-04-01')]);
    expect(stepAt(found, 'kontrak_dini')).toBe('113.33');
  });

  test('capital spending of Rp50 to 200 million that is paid at once, by the quarter of its SP2D', () => {
    const all = [modal('2024-03-31'), modal('2024-06-30'), modal('2024-09-30'), modal('2024-10-01')];
    expect(stepAt(nilai(all), 'akselerasi_53')).toBe('85.00');
    const not = [
      modal(null),
      modal('2024-12-01', { caraBayar: 'termin' }),
      modal('2024-12-01', { nilai: f('200000000.01') }),
      modal('2024-12-01', { jenis: '52' }),
    ];
    expect(stepAt(nilai([...all, ...not]), 'akselerasi_53')).toBe('85.00');
    expect(
      stepAt(nilai([modal('2024-03-31', { nilai: f('200000000') }), modal('2024-12-01', { nilai: f('50000000') })]), 'akselerasi_53'),
    ).toBe('85.00');
    expect(stepAt(nilai(all, 'redistribusi', '2024-06-30'), 'akselerasi_53')).toBe('95.00');
  });

  test('a contract under Rp50 million, or one that is not signed yet, is no object', () => {
    expect(said(nilai([kontrak('2024-01-01', { nilai: f('49999999.99') })]))).toBeNull();
    expect(said(nilai([kontrak('2024-05-01')], '100', '2024-04-30'))).toBeNull();
  });

  test('a part without objects: its weight goes to the others, or it is 100, or nothing is assessed', () => {
    const late = [kontrak('2024-05-01'), kontrak('2024-08-01')];
    expect((['redistribusi', '100', 'kosong'] as const).map((reading) => said(nilai(late, reading)))).toEqual(['60', '92', null]);
    const early = [kontrak('2024-02-01')];
    expect((['redistribusi', '100', 'kosong'] as const).map((reading) => said(nilai(early, reading)))).toEqual([
      '106.66666666666666666667',
      '104',
      null,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { fraction as f } from '../../../kernel/fraction.ts';
import type { JenisBelanja } from '../aturan-mentah.ts';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import { nilaiPenyerapan } from './penyerapan.ts';

import { said, stepAt } from './steps.golden.ts';

const aturan = MENTAH_2024.penyerapan;
const row = (triwulan: number, jenis: JenisBelanja, [pagu, realisasi]: readonly [string, string]) => ({
  triwulan,
  jenis,
  pagu: f(pagu),
  realisasi: f(realisasi),
});

describe('Penyerapan', () => {
  test.each([
    ['51', ['20', '50', '75', '95']],
    ['52', ['15', '50', '70', '90']],
    ['53', ['10', '40', '70', '90']],
    ['57', ['25', '50', '75', '95']],
  ] as const)('the targets of %s are %s', (jenis, target) => {
    expect(target.map((spent, i) => said(nilaiPenyerapan([row(i + 1, jenis, ['100', spent])], aturan)))).toEqual([
      '100',
      '100',
      '100',
      '100',
    ]);
    expect(target.map((spent, i) => said(nilaiPenyerapan([row(i + 1, jenis, ['100', String(Number(spent) / 2)])], aturan)))).toEqual(
      Array.from({ length: 4 }, () => '50'),
    );
  });

  test('more than the target counts as the target; a kind without pagu, and a quarter without any, do not count', () => {
    const baris = [row(1, '51', ['100', '90']), row(1, '53', ['0', '0']), row(2, '53', ['0', '5']), row(3, '52', ['100', '35'])];
    const found = nilaiPenyerapan(baris, aturan);
    expect([said(found), stepAt(found, 'triwulan_1'), stepAt(found, 'triwulan_2'), stepAt(found, 'triwulan_3')]).toEqual([
      '75',
      '100.00',
      null,
      '50.00',
    ]);
    expect(said(nilaiPenyerapan([row(1, '53', ['0', '0'])], aturan))).toBeNull();
  });
});

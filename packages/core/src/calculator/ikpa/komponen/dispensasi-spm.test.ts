import { describe, expect, test } from 'vitest';
import { exactText, fraction as f } from '../../../kernel/fraction.ts';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import { pengurangDispensasi } from './dispensasi-spm.ts';

const pengurang = (dispensasi: string, terbit: string) =>
  pengurangDispensasi({ dispensasi: f(dispensasi), terbit: f(terbit) }, MENTAH_2024.dispensasi_spm);

const seharusnya = (permil: number): string =>
  permil === 0 ? '0' : permil < 0.1 ? '0.25' : permil < 1 ? '0.5' : permil < 5 ? '0.75' : '1';

describe('Dispensasi SPM', () => {
  test.each([
    ['0', '5214', '0'],
    ['24', '5214', '0.75'],
    ['0', '0', '0'],
    ['4', '1000000', '0'],
    ['5', '1000000', '0.25'],
    ['94', '1000000', '0.25'],
    ['95', '1000000', '0.5'],
    ['994', '1000000', '0.5'],
    ['995', '1000000', '0.75'],
    ['4994', '1000000', '0.75'],
    ['4995', '1000000', '1'],
    ['1', '1', '1'],
  ])('%s of %s SPM: %s', (dispensasi, terbit, expected) => expect(exactText(pengurang(dispensasi, terbit).nilai)).toBe(expected));

  test('the bands have no gap and no overlap at steps of 0,001 ‰', () => {
    const steps = Array.from({ length: 6001 }, (_, i) => i);
    const wrong = steps.filter((n) => exactText(pengurang(String(n), '1000000').nilai) !== seharusnya(Math.round(n / 10) / 100));
    expect(wrong).toEqual([]);
  });
});

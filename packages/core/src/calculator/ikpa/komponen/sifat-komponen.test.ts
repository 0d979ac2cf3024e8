import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, type Fraction, fraction as f, isNegative, plus, whole } from '../../../kernel/fraction.ts';
import type { JenisBelanja } from '../aturan-mentah.ts';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import { nilaiDeviasi } from './deviasi-hal3.ts';
import { nilaiPenyerapan } from './penyerapan.ts';

const figure = (max: number) => fc.integer({ min: 0, max }).map(whole);
const jenis = fc.constantFrom<JenisBelanja>('51', '52', '53', '57');
const isWithin = (nilai: Fraction | null, most: string): boolean => nilai === null || (!isNegative(nilai) && compare(nilai, f(most)) <= 0);

describe('for any data', () => {
  test('deviasi lies within 0 and 100, and more deviation in a month never raises it', () => {
    const rows = fc.array(
      fc.record({ bulan: fc.integer({ min: 1, max: 11 }), jenis, pagu: figure(50), rpd: figure(20), realisasi: figure(40) }),
      { minLength: 1 },
    );
    const aturan = MENTAH_2024.deviasi_hal3;
    const property = fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 30 }), (baris, at, more) => {
      const first = nilaiDeviasi(baris, { aturan, bulan: 11 }).nilai;
      const index = at % baris.length;
      const further = baris.map((one, i) =>
        i === index && compare(one.realisasi, one.rpd) >= 0 ? { ...one, realisasi: plus(one.realisasi, whole(more)) } : one,
      );
      const second = nilaiDeviasi(further, { aturan, bulan: 11 }).nilai;
      return isWithin(first, '100') && (first === null || second === null ? first === second : compare(second, first) <= 0);
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('penyerapan lies within 0 and 100, and more spending never lowers it', () => {
    const rows = fc.array(fc.record({ triwulan: fc.integer({ min: 1, max: 4 }), jenis, pagu: figure(50), realisasi: figure(60) }), {
      minLength: 1,
    });
    const property = fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 30 }), (baris, at, more) => {
      const first = nilaiPenyerapan(baris, MENTAH_2024.penyerapan).nilai;
      const spent = baris.map((one, i) => (i === at % baris.length ? { ...one, realisasi: plus(one.realisasi, whole(more)) } : one));
      const second = nilaiPenyerapan(spent, MENTAH_2024.penyerapan).nilai;
      return isWithin(first, '100') && (first === null || second === null ? first === second : compare(second, first) >= 0);
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { angka, IKM_2024_S1, LAYANAN_2024 } from '../indicator/entries.golden.ts';
import type { Entries } from '../indicator/komponen-values.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { IKU_1, IKU_3, IKU_7, komponen } from '../indicator/manuals.golden.ts';
import { Decimal } from '../kernel/decimal.ts';
import { printGolden } from '../kernel/read-golden.ts';
import { CHECK_GOLDEN } from './check-intervals.golden.ts';
import { checkIntervals } from './check-intervals.ts';

const at4 = (text: string): string => new Decimal(text).toFixed(4);

describe('detail and result agree when rounding can explain the difference', () => {
  test.each(CHECK_GOLDEN)('$id', ({ manual, entries, dihitung, dilaporkan, selisih, rentang, sesuai }) => {
    const [found] = checkIntervals({ manual, komponen: entries });
    if (found === undefined) throw new Error('no pemeriksaan');

    expect(printGolden(found.dihitung, '0.00')).toBe(dihitung);
    expect(printGolden(found.dilaporkan, '0.00')).toBe(dilaporkan);
    expect(found.selisih === null ? null : at4(found.selisih)).toBe(selisih);
    expect(found.rentangDihitung === null ? null : [at4(found.rentangDihitung.lo), at4(found.rentangDihitung.hi)]).toEqual(rentang);
    expect(found.sesuai).toBe(sesuai);
  });

  test('what is reported lies within half a unit of its last digit', () => {
    const [found] = checkIntervals({ manual: IKU_3, komponen: IKM_2024_S1 });
    expect(found).toMatchObject({ nama: 'IKM dari unsur', rentangDilaporkan: { lo: '98.575', hi: '98.585' } });
  });

  test('blanks around a figure change nothing', () => {
    const [plain] = checkIntervals({ manual: IKU_3, komponen: IKM_2024_S1 });
    const [blank] = checkIntervals({ manual: IKU_3, komponen: { ...IKM_2024_S1, ...angka({ ikm: ' 98,58 ' }) } });
    expect(blank).toEqual(plain);
  });

  test('a list is counted exactly, and compared with a count that was typed', () => {
    const manual: ManualIku = {
      ...IKU_7,
      komponen: [...IKU_7.komponen, komponen('digital', { jenis: 'cacah', peran: 'rincian' })],
      pemeriksaan: [{ nama: 'Layanan digital', cara: { jenis: 'rumus', rumus: 'CACAH(layanan; digital)' }, terhadap: 'digital' }],
    };
    const check = (digital: string): unknown => checkIntervals({ manual, komponen: { ...LAYANAN_2024, ...angka({ digital }) } })[0];
    expect(check('11')).toMatchObject({ sesuai: true, selisih: '0', rentangDihitung: { lo: '11', hi: '11' } });
    expect(check('12')).toMatchObject({ sesuai: false, selisih: '1', rentangDilaporkan: { lo: '12', hi: '12' } });
    expect(checkIntervals({ manual, komponen: angka({ digital: '11' }) })[0]).toMatchObject({ sesuai: null, rentangDihitung: null });
  });

  test('what is absent with a reason has no interval', () => {
    const entries: Entries = { ...IKM_2024_S1, ikm: { jenis: 'absen', alasan: 'not_due' } };
    expect(checkIntervals({ manual: IKU_3, komponen: entries })[0]).toMatchObject({
      dilaporkan: { kind: 'absent', reason: 'not_due' },
      rentangDilaporkan: null,
      sesuai: null,
    });
  });

  test('a manual without pemeriksaan has nothing to check', () => expect(checkIntervals({ manual: IKU_1, komponen: {} })).toEqual([]));

  test('a divisor that rounding may have made is no ground to accuse anyone', () => {
    const manual: ManualIku = {
      ...IKU_3,
      komponen: [komponen('x'), komponen('y'), komponen('z')],
      pemeriksaan: [{ nama: 'kebalikan', cara: { jenis: 'rumus', rumus: '1 / (x - y)' }, terhadap: 'z' }],
    };
    const check = (x: string): unknown => checkIntervals({ manual, komponen: angka({ x, y: '1', z: '9.9' }) })[0];
    expect(check('3')).toMatchObject({ sesuai: false, selisih: '9.4' });
    expect(check('2')).toMatchObject({ sesuai: null, selisih: '8.9', rentangDihitung: null });
    expect(check('1')).toMatchObject({ sesuai: null, selisih: null });
  });
});

import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/figure.ts';
import { printGolden, readGolden } from '../../kernel/read-golden.ts';
import { statusOfFakta } from '../../rulepack/status-paket.ts';
import { KODE_IKPA } from './aturan-ikpa.ts';
import { ikpa2022 } from './ikpa-2022.ts';
import { IKPA_2024 } from './ikpa-2024.ts';

const inputs = (nilai: readonly string[]): ReadonlyMap<string, Figure> =>
  new Map(KODE_IKPA.flatMap((kode, i) => (nilai[i] === '–' ? [] : [[kode, readGolden(nilai[i] ?? '')] as const])));

describe('IKPA 2022', () => {
  /** Order of KODE_IKPA; `–`: left out. Worked out by hand from the weights. */
  test.each([
    [
      'each weight is its own: 10, 10, 20, 10, 10, 10, 25 and 5',
      ['10', '20', '30', '40', '50', '60', '70', '80'],
      '45.50',
      '45.500',
      '1.00',
      ['15.00', '52.00', '70.00'],
      'kurang',
    ],
    [
      'dispensasi is an indicator: it can be left out with its weight',
      ['100', '100', '100', '100', '100', '100', '100', '–'],
      '100.00',
      '95.000',
      '0.95',
      ['100.00', '100.00', '100.00'],
      'sangat_baik',
    ],
    [
      'and 0 of 100 costs 5, not nothing',
      ['100', '100', '100', '100', '100', '100', '100', '0'],
      '95.00',
      '95.000',
      '1.00',
      ['100.00', '80.00', '100.00'],
      'sangat_baik',
    ],
    [
      'a sub-score above 100 enters the total as 100',
      ['120', '100', '100', '110', '100', '100', '100', '100'],
      '100.00',
      '100.000',
      '1.00',
      ['100.00', '100.00', '100.00'],
      'sangat_baik',
    ],
    [
      'two are not assessed',
      ['90', '80', '70', '–', '–', '95', '88', '100'],
      '84.38',
      '67.500',
      '0.80',
      ['85.00', '88.33', '88.00'],
      'cukup',
    ],
  ] as const)('%s', (_id, nilai, hasil, total, konversi, aspek, kategori) => {
    const found = ikpa2022.compute(inputs(nilai));
    const rincian = new Map(found.rincian.map(({ kode, figure }) => [kode, figure]));
    const print = (kode: string, like: string): string => printGolden(rincian.get(kode)!, like);
    expect([printGolden(found.hasil, hasil), print('nilai_total', total), print('konversi_bobot', konversi)]).toEqual([
      hasil,
      total,
      konversi,
    ]);
    expect(['aspek_perencanaan', 'aspek_pelaksanaan', 'aspek_hasil'].map((kode) => print(kode, '0.00'))).toEqual(aspek);
    expect(found.kategori?.kode).toBe(kategori);
    expect(found.trace.parts.map(({ label }) => label)).toEqual(['nilai_total', 'konversi_bobot']);
  });

  test.each([
    ['a dispensasi above 100', ['100', '100', '100', '100', '100', '100', '100', '101'], 'not_computable'],
    ['nothing was given', ['–', '–', '–', '–', '–', '–', '–', '–'], 'no_data_yet'],
    ['one is still to come', ['100', '100', '100', '100', '100', '100', '100', 'no_data_yet'], 'no_data_yet'],
  ] as const)('%s', (_id, nilai, reason) => expect(ikpa2022.compute(inputs(nilai)).hasil).toEqual(readGolden(reason)));

  test.each([ikpa2022.paket, IKPA_2024])('$id is as sure as the least sure of its facts', ({ status, fakta }) => {
    expect(statusOfFakta(fakta)).toBe(status);
  });

  test('ends the day before its successor begins, and its weights are 100 together', () => {
    expect([ikpa2022.paket.berlakuSampai, IKPA_2024.berlakuSejak]).toEqual(['2024-05-01', '2024-05-02']);
    expect(ikpa2022.komponen.reduce((sum, { bobot }) => sum + Number(bobot), 0)).toBe(100);
  });
});

import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/figure.ts';
import { printGolden, readGolden } from '../../kernel/read-golden.ts';
import { classify } from '../bands.ts';
import { IKPA_ABSENT, IKPA_GOLDEN, IKPA_KATEGORI, IKPA_KODE } from './ikpa-2024.golden.ts';
import { IKPA_2024, ikpa2024 } from './ikpa-2024.ts';

const inputs = (nilai: readonly string[]): ReadonlyMap<string, Figure> =>
  new Map(IKPA_KODE.flatMap((kode, i) => (nilai[i] === '–' ? [] : [[kode, readGolden(nilai[i] ?? '')] as const])));

describe('IKPA 2024', () => {
  test.each(IKPA_GOLDEN)('$id: $hasil', ({ nilai, hasil, total, konversi, aspek, kategori }) => {
    const found = ikpa2024.compute(inputs(nilai));
    const rincian = new Map(found.rincian.map(({ kode, figure }) => [kode, figure]));
    const print = (kode: string, like: string): string => printGolden(rincian.get(kode)!, like);

    expect(printGolden(found.hasil, hasil)).toBe(hasil);
    expect([print('nilai_total', total), print('konversi_bobot', konversi)]).toEqual([total, konversi]);
    expect(['aspek_perencanaan', 'aspek_implementasi', 'aspek_hasil'].map((kode) => print(kode, '0.00'))).toEqual(aspek);
    expect(found.kategori?.nama).toBe(kategori);
    expect(found.trace.result).toEqual(found.hasil);
  });

  test.each(IKPA_ABSENT)('%s', (_id, nilai, reason) => {
    const { hasil, kategori, trace } = ikpa2024.compute(inputs(nilai));
    expect(hasil).toEqual(readGolden(reason));
    expect(kategori).toBeNull();
    expect(trace.result).toEqual(hasil);
  });

  test.each(IKPA_KATEGORI)('%s is %s', (nilai, expected) =>
    expect(classify(readGolden(nilai), IKPA_2024.rule.kategori)?.nama).toBe(expected),
  );

  test('the trace names every indicator, and says where one was cut to 100', () => {
    const { trace } = ikpa2024.compute(inputs(['110', '100', '100', '100', '100', '100', '–', '0']));
    expect(trace.label).toBe('ikpa:2024');
    expect(trace.parts.map(({ label }) => label)).toEqual(['nilai_total', 'konversi_bobot', 'dispensasi_spm']);
    const indikator = trace.parts[0]!.parts;
    expect(indikator.map(({ label }) => label)).toEqual(IKPA_KODE.slice(0, 7));
    expect(indikator[0]).toMatchObject({ note: 'ikpa.cap_indikator', result: readGolden('100'), parts: [{ result: readGolden('110') }] });
    expect(indikator[1]?.note).toBeUndefined();
    expect(indikator[6]?.result).toEqual(readGolden('not_assessed'));
  });

  test('weights of the seven indicators are 100 together', () => {
    expect(ikpa2024.komponen.map(({ kode, bobot }) => `${kode} ${bobot ?? '–'}`)).toEqual([
      'revisi_dipa 10',
      'deviasi_hal3 15',
      'penyerapan 20',
      'kontraktual 10',
      'tagihan 10',
      'up_tup 10',
      'capaian_output 25',
      'dispensasi_spm –',
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trace } from '../formula/trace.ts';
import { Decimal } from '../kernel/decimal.ts';
import { figure } from '../kernel/figure.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { CAPAIAN_RULES_GOLDEN, KEMENKEU } from './capaian-rules.golden.ts';
import { CARA_CAPAIAN_BAWAAN, type CaraCapaian, RUMUS_CAPAIAN, type RumusCapaian } from './cara-capaian.ts';
import { evaluateCapaian } from './compute-capaian.ts';
import { paketCapaian } from './paket-capaian.ts';
import { statusCapaian } from './status-capaian.ts';

const labels = (trace: Trace): readonly string[] => [trace.label, ...trace.parts.flatMap(labels)];

test.each(CAPAIAN_RULES_GOLDEN)('%s (%s)', (_id, rumus, cara, target, realisasi, reached, expected) => {
  const hasil = evaluateCapaian({ target: readGolden(target), realisasi: readGolden(realisasi), rumus, cara });

  expect(printGolden(hasil.capaian, expected)).toBe(expected);
  expect(printGolden(hasil.tanpaBatas, reached)).toBe(reached);
  expect(hasil.trace.result).toEqual(hasil.capaian);
  expect(hasil.dibatasi).toBe(reached === expected ? null : Number(expected) < Number(reached) ? 'atas' : 'bawah');
  expect(labels(hasil.trace)).toEqual(expect.arrayContaining(['target', 'realisasi']));
});

describe('the trace', () => {
  test('shows what was reached under what counts, and the limit beside it', () => {
    const { trace } = evaluateCapaian({ target: readGolden('60'), realisasi: readGolden('80.1'), rumus: 'R/T', cara: KEMENKEU });
    expect(trace).toMatchObject({
      label: 'batas_capaian',
      note: 'capaian.batas_atas',
      result: readGolden('120'),
      parts: [
        { label: 'R/T', result: readGolden('133.5') },
        { label: 'batas_atas', result: readGolden('120') },
      ],
    });
  });

  test('names the two points of the scale between which a stabilize index was read', () => {
    const { trace } = evaluateCapaian({ target: readGolden('100'), realisasi: readGolden('96'), rumus: 'stabilize', cara: KEMENKEU });
    expect(trace.parts).toMatchObject([
      { label: 'stabilize', result: readGolden('96') },
      { label: 'titik_bawah', result: readGolden('100'), parts: [{ label: 'kedekatan', result: readGolden('90') }] },
      { label: 'titik_atas', result: readGolden('120'), parts: [{ label: 'kedekatan', result: readGolden('100') }] },
    ]);
  });

  test('has no step that did nothing', () => {
    const { trace } = evaluateCapaian({ target: readGolden('100'), realisasi: readGolden('90'), rumus: 'R/T', cara: KEMENKEU });
    expect(labels(trace)).toEqual(['R/T', 'target', 'realisasi']);
  });

  test('says that a pack is unknown', () => {
    const cara = { ...CARA_CAPAIAN_BAWAAN, paket: 'capaian:2050' };
    const { trace, paket } = evaluateCapaian({ target: readGolden('1'), realisasi: readGolden('1'), rumus: 'R/T', cara });
    expect([paket, trace.label, trace.note]).toEqual([null, 'capaian:2050', 'capaian.paket_tidak_dikenal']);
  });
});

test('the thresholds of the status come from the pack that the manual names', () => {
  const packs = ['capaian:sederhana', 'capaian:kemenkeu'].map((id) => paketCapaian(id)?.rule);
  expect(packs.map((rule) => rule && [statusCapaian(readGolden('100'), rule), statusCapaian(readGolden('79.99'), rule)])).toEqual([
    ['tercapai', 'belum_tercapai'],
    ['tercapai', 'belum_tercapai'],
  ]);
});

const valueOf = (rumus: RumusCapaian, cara: CaraCapaian, [t, r]: readonly [Decimal, Decimal]): Decimal | null => {
  const { capaian } = evaluateCapaian({ target: figure(t), realisasi: figure(r), rumus, cara });
  return capaian.kind === 'value' ? capaian.value : null;
};

describe('laws', () => {
  const positive = fc.integer({ min: 1, max: 10_000_000 }).map((n) => new Decimal(n).div(1000));
  const anyDecimal = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => new Decimal(n).div(1000));
  const rumusOf = fc.constantFrom(...RUMUS_CAPAIAN);
  const caraOf = fc.record({
    paket: fc.constantFrom('capaian:sederhana', 'capaian:kemenkeu'),
    batasAtas: fc.constantFrom({ jenis: 'paket' }, { jenis: 'tanpa' }, { jenis: 'nilai', nilai: '110' } as const),
    batasBawah: fc.constantFrom({ jenis: 'paket' }, { jenis: 'tanpa' }, { jenis: 'nilai', nilai: '25' } as const),
    targetNol: fc.constantFrom({ jenis: 'tidak_dapat_dihitung' }, { jenis: 'nol_tercapai' }, { jenis: 'terburuk', nilai: '10' } as const),
    konversi120: fc.boolean(),
    skalaStabilize: fc.constant(null),
  }) as fc.Arbitrary<CaraCapaian>;

  test('a realisasi nearer to what is wanted never counts less, under any setting', () => {
    const property = fc.property(rumusOf, caraOf, fc.tuple(positive, positive, positive), (rumus, cara, [t, one, other]) => {
      const distance = (r: Decimal): Decimal => (rumus === 'R/T' ? r.neg() : rumus === 'stabilize' ? r.sub(t).abs() : r);
      const [better, worse] = distance(one).lessThanOrEqualTo(distance(other)) ? [one, other] : [other, one];
      const [high, low] = [valueOf(rumus, cara, [t, better]), valueOf(rumus, cara, [t, worse])];
      return high !== null && low !== null && high.greaterThanOrEqualTo(low.sub('1e-30'));
    });
    expect(fc.check(property, { numRuns: 500 }).counterexample).toBeNull();
  });

  test('a target that is exactly met counts 100, or the conversion, or the top of the scale, within the limits', () => {
    const property = fc.property(rumusOf, caraOf, positive, (rumus, cara, same) => {
      const isSample = rumus === 'stabilize' && cara.paket === 'capaian:kemenkeu';
      const whole = cara.konversi120 || isSample ? 120 : 100;
      const expected = cara.batasAtas.jenis === 'nilai' ? Math.min(whole, 110) : whole;
      return valueOf(rumus, cara, [same, same])?.equals(expected) === true;
    });
    expect(fc.check(property, { numRuns: 300 }).counterexample).toBeNull();
  });

  test('within limits nothing leaves them, whatever the target and the realisasi', () => {
    const property = fc.property(rumusOf, caraOf, fc.tuple(anyDecimal, anyDecimal), (rumus, cara, pair) => {
      const value = valueOf(rumus, cara, pair);
      const isPack = cara.paket === 'capaian:kemenkeu';
      const atas = cara.batasAtas.jenis === 'nilai' ? 110 : cara.batasAtas.jenis === 'paket' && isPack ? 120 : Infinity;
      const bawah = cara.batasBawah.jenis === 'nilai' ? 25 : cara.batasBawah.jenis === 'paket' && isPack ? 0 : -Infinity;
      return value === null || (value.lessThanOrEqualTo(atas) && value.greaterThanOrEqualTo(bawah));
    });
    expect(fc.check(property, { numRuns: 500 }).counterexample).toBeNull();
  });

  test('a limit changes only what is beyond it', () => {
    const property = fc.property(rumusOf, caraOf, fc.tuple(anyDecimal, anyDecimal), (rumus, cara, [t, r]) => {
      const hasil = evaluateCapaian({ target: figure(t), realisasi: figure(r), rumus, cara });
      return hasil.dibatasi === null ? hasil.capaian === hasil.tanpaBatas : hasil.trace.parts[0]?.result === hasil.tanpaBatas;
    });
    expect(fc.check(property, { numRuns: 300 }).counterexample).toBeNull();
  });
});

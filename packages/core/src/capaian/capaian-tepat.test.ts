import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../kernel/decimal.ts';
import { figure } from '../kernel/figure.ts';
import { decimalOf, exactText, type Fraction, fraction, printedText } from '../kernel/fraction.ts';
import { readGolden } from '../kernel/read-golden.ts';
import { CAPAIAN_RULES_GOLDEN } from './capaian-rules.golden.ts';
import { capaianTepat, statusTepat } from './capaian-tepat.ts';
import { CARA_CAPAIAN_BAWAAN, type CaraCapaian, RUMUS_CAPAIAN, type RumusCapaian } from './cara-capaian.ts';
import { evaluateCapaian } from './compute-capaian.ts';
import { PAKET_CAPAIAN, paketCapaian } from './paket-capaian.ts';

type Asked = { readonly target: Fraction; readonly realisasi: Fraction; readonly rumus: RumusCapaian; readonly cara: CaraCapaian };

const tepat = ({ cara, ...rest }: Asked) => capaianTepat({ ...rest, cara, aturan: paketCapaian(cara.paket)!.rule });
const of = (target: string, realisasi: string, rumus: RumusCapaian = 'R/T') =>
  tepat({ target: fraction(target), realisasi: fraction(realisasi), rumus, cara: CARA_CAPAIAN_BAWAAN });

const isKnown = (text: string): boolean => readGolden(text).kind === 'value';

describe('the golden rows of capaian, exactly', () => {
  const rows = CAPAIAN_RULES_GOLDEN.filter(
    ([, , cara, target, realisasi]) => paketCapaian(cara.paket) !== null && isKnown(target) && isKnown(realisasi),
  );

  test('are nearly all of them', () => expect(rows.length).toBeGreaterThan(CAPAIAN_RULES_GOLDEN.length - 5));

  test.each(rows)('%s', (_id, rumus, cara, target, realisasi, _reached, expected) => {
    const found = tepat({ target: fraction(target), realisasi: fraction(realisasi), rumus, cara });
    expect('absen' in found ? found.absen : printedText(found.nilai).replace(',', '.')).toBe(expected);
    expect(found.trace.result.kind).toBe('absen' in found ? 'absent' : 'value');
  });
});

test.each([
  ['97', '98.40', '101.44329896907216494845'],
  ['12', '11', '91.66666666666666666667'],
  ['8', '1', '12.5'],
  ['1180591620717411303424', '1', '0.00000000000000000008470329472543003390683225006796419620513916015625'],
  [
    '100',
    '1.333333333333333333333333333333333333333333333333333333333333',
    '1.333333333333333333333333333333333333333333333333333333333333',
  ],
])('%s, %s: exact to its end, else twenty decimals', (target, realisasi, expected) => {
  const found = of(target, realisasi);
  expect('absen' in found ? found.absen : exactText(found.nilai)).toBe(expected);
});

test('a target that was missed by less than forty digits show is missed', () => {
  const found = of(`1${'0'.repeat(60)}`, '9'.repeat(60));
  if ('absen' in found) throw new Error('computed');
  const ambang = paketCapaian('capaian:sederhana')!.rule;
  expect([printedText(found.nilai), statusTepat(found.nilai, ambang)]).toEqual(['100,00', 'mendekati']);
  expect(['100', '99.999', '80', '79.999'].map((text) => statusTepat(fraction(text), ambang))).toEqual([
    'tercapai',
    'mendekati',
    'mendekati',
    'belum_tercapai',
  ]);
});

test('is what evaluateCapaian finds in decimals, whatever the manual says', () => {
  const percent = fc.integer({ min: -200, max: 200 }).map(String);
  const decimal = fc.oneof(
    fc.constantFrom('0', '1', '100'),
    fc.tuple(fc.integer({ min: -500, max: 500 }), fc.nat({ max: 999 })).map(([n, d]) => `${n}.${d}`),
  );
  const batas = fc.oneof(
    fc.constantFrom({ jenis: 'paket' } as const, { jenis: 'tanpa' } as const),
    percent.map((nilai) => ({ jenis: 'nilai', nilai }) as const),
  );
  const skala = fc
    .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 4 })
    .map((xs) => xs.toSorted((a, b) => a - b).map((x, i) => ({ kedekatan: String(x), indeks: String(i * 37) })));
  const cara: fc.Arbitrary<CaraCapaian> = fc.record({
    paket: fc.constantFrom(...PAKET_CAPAIAN.map(({ id }) => id)),
    batasAtas: batas,
    batasBawah: batas,
    targetNol: fc.oneof(
      fc.constantFrom({ jenis: 'tidak_dapat_dihitung' } as const, { jenis: 'nol_tercapai' } as const),
      percent.map((nilai) => ({ jenis: 'terburuk', nilai }) as const),
    ),
    konversi120: fc.boolean(),
    skalaStabilize: fc.option(skala),
  });
  const property = fc.property(fc.constantFrom(...RUMUS_CAPAIAN), decimal, decimal, cara, (rumus, target, realisasi, how) => {
    const found = tepat({ target: fraction(target), realisasi: fraction(realisasi), rumus, cara: how });
    const { capaian, trace } = evaluateCapaian({
      target: figure(new Decimal(target)),
      realisasi: figure(new Decimal(realisasi)),
      rumus,
      cara: how,
    });
    if ('absen' in found || capaian.kind === 'absent')
      return 'absen' in found && capaian.kind === 'absent' && found.absen === capaian.reason;
    return (
      decimalOf(found.nilai).sub(capaian.value).abs().lessThan('1e-30') &&
      found.trace.label === trace.label &&
      found.trace.note === trace.note
    );
  });
  expect(fc.check(property, { numRuns: 2000 }).counterexample).toBeNull();
});

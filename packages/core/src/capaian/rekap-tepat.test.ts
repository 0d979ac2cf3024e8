import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../kernel/decimal.ts';
import { absent, figure } from '../kernel/figure.ts';
import { decimalOf, exactText, type Fraction, fraction } from '../kernel/fraction.ts';
import { bobotIku } from './bobot-iku.ts';
import { computeRekap } from './compute-rekap.ts';
import { PAKET_REKAP } from './paket-rekap.ts';
import { PERAN_PERSPEKTIF } from './peran-perspektif.ts';
import { type BelumAda, rekapTepat } from './rekap-tepat.ts';

const member = fc.record({
  sasaran: fc.constantFrom('s1', 's2', 's3'),
  perspektif: fc.constantFrom(...PERAN_PERSPEKTIF),
  capaian: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -5000, max: 15_000 }).map((n) => new Decimal(n).div(100).toFixed()) },
    { weight: 1, arbitrary: fc.constantFrom<BelumAda>('not_assessed', 'no_data_yet') },
  ),
  tingkat: fc.constantFrom(
    { validitas: 'exact', kendali: 'low' } as const,
    { validitas: 'proxy', kendali: 'moderate' } as const,
    { validitas: 'activity', kendali: 'high' } as const,
  ),
});

const isAbsence = (text: string): text is BelumAda => text === 'not_assessed' || text === 'no_data_yet';
const valueOf = (text: string): Fraction | BelumAda => (isAbsence(text) ? text : fraction(text));

test('is what computeRekap finds in decimals, under every pack', () => {
  const property = fc.property(fc.constantFrom(...PAKET_REKAP), fc.array(member, { maxLength: 14 }), (pack, members) => {
    const named = new Set(members.map((one) => one.perspektif));
    const perspektif = PERAN_PERSPEKTIF.filter((peran) => named.has(peran)).map((peran) => ({ id: peran, peran }));
    const inDecimals = computeRekap({
      aturan: pack.rule,
      perspektif,
      iku: members.map(({ sasaran, perspektif: id, capaian, tingkat }, i) => ({
        ikuId: `iku[${i}]`,
        sasaranId: sasaran,
        perspektifId: id,
        capaian: isAbsence(capaian) ? absent(capaian) : figure(new Decimal(capaian)),
        ...tingkat,
      })),
    });
    const bobot = new Map(inDecimals.perspektif.map((one) => [one.perspektifId, fraction(one.bobot!.toFixed())]));
    const found = rekapTepat({
      label: pack.rule.nilaiAkhir,
      bobot,
      anggota: members.map(({ capaian, tingkat, ...rest }, i) => {
        const weight = bobotIku(pack.rule, tingkat);
        return {
          ...rest,
          label: `iku[${i}]`,
          capaian: valueOf(capaian),
          bobot: weight.ok ? fraction(weight.value.toFixed()) : fraction('1'),
        };
      }),
    });
    const { figure: shown, complete, trace } = inDecimals.nilai;
    if (found.lengkap !== complete || found.trace.label !== trace.label || found.trace.note !== trace.note) return false;
    if (typeof found.nilai === 'string' || shown.kind === 'absent') return shown.kind === 'absent' && found.nilai === shown.reason;
    const isNssSame = found.nss.every(({ perspektif: id, sasaran, nilai }) => {
      const same = inDecimals.sasaran.find((one) => one.perspektifId === id && one.sasaranId === sasaran)?.figure;
      return typeof nilai === 'string'
        ? same?.kind === 'absent' && same.reason === nilai
        : same?.kind === 'value' && isNear(nilai, same.value);
    });
    return isNssSame && isNear(found.nilai, shown.value);
  });
  expect(fc.check(property, { numRuns: 500 }).counterexample).toBeNull();
});

/** The engine rounds each quotient to 24 decimals. */
const isNear = (exact: Fraction, decimal: Decimal): boolean => decimalOf(exact).sub(decimal).abs().lessThan('1e-20');

test('of thirds nothing is lost: three means of a third are whole again', () => {
  const thirds = ['1', '0', '0'].map((capaian, i) => ({
    label: `iku[${i}]`,
    perspektif: 'p',
    sasaran: 's',
    capaian: fraction(capaian),
    bobot: fraction('1'),
  }));
  const found = rekapTepat({ label: 'npss', anggota: thirds, bobot: new Map([['p', fraction('300')]]) });
  const [nkp] = found.nkp;
  if (nkp === undefined || typeof nkp.nilai === 'string') throw new Error('computed');
  expect(exactText(nkp.nilai)).toBe('1');
});

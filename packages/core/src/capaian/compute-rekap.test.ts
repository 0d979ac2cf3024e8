import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Total } from '../consolidation/total.ts';
import { Decimal } from '../kernel/decimal.ts';
import { figure } from '../kernel/figure.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { ok } from '../kernel/result.ts';
import { bobotIku } from './bobot-iku.ts';
import { BOBOT_GOLDEN, REKAP_GOLDEN, REKAP_IKU } from './compute-rekap.golden.ts';
import { type CapaianIku, computeRekap } from './compute-rekap.ts';
import { NKO_127_2026, NKO_300_2022, NKO_467_2014 } from './nko-kemenkeu.ts';
import { NPSS_BKN } from './npss-bkn.ts';
import { PAKET_REKAP, paketRekap } from './paket-rekap.ts';
import { PERAN_PERSPEKTIF, type PeranPerspektif, peranPerspektif } from './peran-perspektif.ts';

const iku: readonly CapaianIku[] = REKAP_IKU.map(([ikuId, sasaranId, perspektifId, capaian, validitas, kendali]) => ({
  ikuId,
  sasaranId,
  perspektifId,
  capaian: readGolden(capaian),
  validitas,
  kendali,
}));
const perspektif = PERAN_PERSPEKTIF.map((peran) => ({ id: peran, peran }));
const rule = (id: string) => paketRekap(id)!.rule;
const without = (ikuId: string, change: Partial<CapaianIku>) => iku.map((one) => (one.ikuId === ikuId ? { ...one, ...change } : one));
const print = ({ figure: shown, known, total, complete }: Total): string =>
  `${printGolden(shown, '0.0000')}${complete ? '' : ' sementara'}, ${known} dari ${total}`;

test.each(REKAP_GOLDEN)('%s gives %s', (id, nilai, skor) => {
  const found = computeRekap({ iku, perspektif, aturan: rule(id) });
  expect(print(found.nilai)).toBe(`${nilai}, 7 dari 7`);
  expect(found.perspektif.map((one) => printGolden(one.skor.figure, '0.0000'))).toEqual(skor);
  expect(found.nilai.trace.label).toBe(id.startsWith('npss') ? 'npss' : 'nko');
});

describe('the weight of an indicator', () => {
  test.each(BOBOT_GOLDEN)('%s–%s is %s', (validitas, kendali, bobot) => {
    const found = bobotIku(NKO_127_2026.rule, { validitas, kendali });
    expect(found.ok ? found.value.toFixed() : found.error).toBe(bobot ?? 'tidak_diperbolehkan');
  });

  test('is one for all where the pack does not weigh by it', () => {
    expect(bobotIku(NPSS_BKN.rule, { validitas: null, kendali: null })).toEqual(ok(new Decimal(1)));
    expect(bobotIku(NKO_467_2014.rule, { validitas: 'exact', kendali: 'high' })).toEqual(ok(new Decimal(1)));
  });

  test.each([
    ['that its manual does not state', { validitas: null }, 'rekap.bobot_belum_ditetapkan'],
    ['that the decree bans', { kendali: 'high' }, 'rekap.bobot_tidak_diperbolehkan'],
  ] as const)('%s makes the total incomplete instead of weighing nothing or one', (_name, change, note) => {
    const { nilai, sasaran } = computeRekap({ iku: without('a1', change), perspektif, aturan: NKO_127_2026.rule });
    expect(print(nilai)).toBe('96.1176 sementara, 6 dari 7'); // 30 % × 90 + 20 + 23,75 + 25,367647
    expect(sasaran[0]!.trace.parts[0]).toMatchObject({ label: 'a1', note, result: readGolden('not_computable') });
  });

  test('stands in the trace beside the capaian that it weighs', () => {
    const { sasaran } = computeRekap({ iku, perspektif, aturan: NKO_127_2026.rule });
    expect(sasaran[0]!.trace.parts).toMatchObject([
      { label: 'a1', parts: [{ label: 'bobot_iku', result: readGolden('1.2') }] },
      { label: 'a2', parts: [{ label: 'bobot_iku', result: readGolden('0.9') }] },
    ]);
  });

  test('leaves with an indicator that is waived, and says nothing of its weight', () => {
    const waived = without('a1', { capaian: readGolden('waived'), validitas: null });
    const { nilai } = computeRekap({ iku: waived, perspektif, aturan: NKO_127_2026.rule });
    expect(print(nilai)).toBe('96.1176, 6 dari 6');
  });
});

describe('the weight of a perspektif', () => {
  test('is scaled to those that have a value', () => {
    const open = iku.map((one) => (one.perspektifId === 'stakeholder' ? { ...one, capaian: readGolden('no_data_yet') } : one));
    const { nilai } = computeRekap({ iku: open, perspektif, aturan: NKO_300_2022.rule });
    expect(print(nilai)).toBe('98.2143 sementara, 5 dari 7'); // (20 + 23,75 + 25) / 70 %
    expect(nilai.trace.note).toBe('nko.scaled_to_known_weights');
  });

  test('is not guessed: without a role there is no NKO, though every score below it is there', () => {
    const nameless = perspektif.map(({ id }) => ({ id, peran: null }));
    const { nilai, perspektif: found } = computeRekap({ iku, perspektif: nameless, aturan: NKO_300_2022.rule });
    expect(print(nilai)).toBe('not_computable, 7 dari 7');
    expect(nilai.trace.note).toBe('rekap.peran_belum_ditetapkan');
    expect(found.map(({ skor, bobot }) => [printGolden(skor.figure, '0'), bobot])).toEqual(
      ['105', '100', '95', '100'].map((skor) => [skor, null]),
    );
  });

  test('of a perspektif without a role does not matter while it has no value', () => {
    const extra = [...perspektif, { id: 'lain', peran: null }];
    expect(print(computeRekap({ iku, perspektif: extra, aturan: NKO_300_2022.rule }).nilai)).toBe('100.2500, 7 dari 7');
  });

  test('is shared by two perspektif of one role', () => {
    const split = [
      ['p1', 'stakeholder'],
      ['p2', 'customer'],
      ['p3', 'internal_process'],
      ['p4', 'internal_process'],
      ['p5', 'learning_growth'],
    ] as const;
    const members = split.map(([id], i) => ({
      ...iku[0]!,
      ikuId: id,
      sasaranId: id,
      perspektifId: id,
      capaian: readGolden(String(60 + 20 * i)),
    }));
    const { nilai, perspektif: found } = computeRekap({
      iku: members,
      perspektif: split.map(([id, peran]) => ({ id, peran })),
      aturan: NKO_300_2022.rule,
    });
    expect(found.map(({ bobot }) => bobot?.toFixed())).toEqual(['30', '20', '12.5', '12.5', '25']);
    expect(print(nilai)).toBe('96.5000, 5 dari 5'); // 18 + 16 + 12,5 + 15 + 35
  });
});

const roles = (list: readonly { readonly kode: string; readonly peran?: PeranPerspektif | null }[]) =>
  peranPerspektif(list).map(({ kode, peran, dasar }) => `${kode}: ${peran} (${dasar})`);

describe('the role of a perspektif', () => {
  test.each([
    [
      'is what its code says',
      [{ kode: 'customer' }, { kode: 'learning-growth' }],
      ['customer: customer (kode)', 'learning-growth: learning_growth (kode)'],
    ],
    [
      'is its place among exactly four, where no code says anything',
      ['a', 'b', 'c', 'd'].map((kode) => ({ kode })),
      ['a: stakeholder (urutan)', 'b: customer (urutan)', 'c: internal_process (urutan)', 'd: learning_growth (urutan)'],
    ],
    ['is not guessed among three', ['a', 'b', 'c'].map((kode) => ({ kode })), ['a: null (null)', 'b: null (null)', 'c: null (null)']],
    [
      'is not guessed by place when one of them is known',
      [{ kode: 'a' }, { kode: 'customer' }, { kode: 'c' }, { kode: 'd' }],
      ['a: null (null)', 'customer: customer (kode)', 'c: null (null)', 'd: null (null)'],
    ],
    [
      'is what the office has set, whatever the code says',
      [{ kode: 'customer', peran: 'stakeholder' as const }],
      ['customer: stakeholder (setelan)'],
    ],
  ])('%s', (_name, given, expected) => expect(roles(given)).toEqual(expected));
});

test('of every pack the weights of perspektif make a whole', () => {
  const sums = PAKET_REKAP.map(({ rule: { bobotPerspektif } }) =>
    bobotPerspektif.jenis === 'sama'
      ? Number(bobotPerspektif.bobot) * 4
      : PERAN_PERSPEKTIF.reduce((sum, peran) => sum + Number(bobotPerspektif.bobot[peran]), 0),
  );
  expect(sums).toEqual([100, 100, 100, 100]);
  expect(paketRekap('nko:2050')).toBeNull();
});

test('NKO lies between the lowest and the highest index, under every pack', () => {
  const member = fc.record({
    ikuId: fc.uuid(),
    sasaranId: fc.constantFrom('s1', 's2', 's3'),
    perspektifId: fc.constantFrom(...PERAN_PERSPEKTIF),
    capaian: fc.integer({ min: 0, max: 12_000 }).map((n) => figure(new Decimal(n).div(100))),
    validitas: fc.constantFrom('exact', 'proxy', 'activity', null),
    kendali: fc.constantFrom('low', 'moderate', 'high', null),
  }) as fc.Arbitrary<CapaianIku>;
  const packs = fc.constantFrom(...PAKET_REKAP);
  const property = fc.property(packs, fc.array(member, { minLength: 1, maxLength: 20 }), (pack, members) => {
    const values = members.flatMap(({ capaian }) => (capaian.kind === 'value' ? [capaian.value] : []));
    const { nilai } = computeRekap({ iku: members, perspektif, aturan: pack.rule });
    if (nilai.figure.kind === 'absent') return nilai.known === 0;
    const { value } = nilai.figure;
    return value.greaterThanOrEqualTo(Decimal.min(...values).sub('1e-20')) && value.lessThanOrEqualTo(Decimal.max(...values).add('1e-20'));
  });
  expect(fc.check(property, { numRuns: 300 }).counterexample).toBeNull();
});

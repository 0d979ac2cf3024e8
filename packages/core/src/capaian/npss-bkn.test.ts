import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Total } from '../consolidation/total.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, figure } from '../kernel/figure.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { computeCapaian } from './compute-capaian.ts';
import { type CapaianIku, computeRekap, type Rekap, type RekapInput } from './compute-rekap.ts';
import { IKU_2024, LKJ_2024, NKP_2024, NSS_2024 } from './npss.golden.ts';
import { NPSS_BKN } from './npss-bkn.ts';
import { isTercapai, statusIku } from './status-capaian.ts';

/** NSS = mean capaian of the IKU of a sasaran; skor = mean of the NSS of a perspektif; NKP = skor × 25 %; NPSS = sum of NKP. */
const npssOf = (of: Omit<RekapInput, 'aturan'>): Rekap => computeRekap({ ...of, aturan: NPSS_BKN.rule });

const iku2024: readonly CapaianIku[] = IKU_2024.map(([ikuId, sasaranId, perspektifId, target, realisasi]) => ({
  ikuId,
  sasaranId,
  perspektifId,
  capaian: computeCapaian({ target: readGolden(target), realisasi: readGolden(realisasi), rumus: 'R/T' }),
}));

const of = (ikuId: string, perspektifId: string, capaian: string): CapaianIku => ({
  ikuId,
  sasaranId: `sasaran ${ikuId}`,
  perspektifId,
  capaian: readGolden(capaian),
});

const print = ({ figure: shown, known, total, complete }: Total): string =>
  `${printGolden(shown, '0.00')}${complete ? '' : ' sementara'}, ${known} dari ${total}`;

describe('NPSS of the Kantor Regional in 2024', () => {
  const { sasaran, perspektif, nilai: npss } = npssOf({ iku: iku2024 });

  test('is 98,97 sementara, 13 dari 14 IKU', () => expect(print(npss)).toBe('98.97 sementara, 13 dari 14'));

  test.each(NSS_2024)('NSS of sasaran %s is %s (%i of %i IKU)', (id, nss, known, total) => {
    const found = sasaran.find(({ sasaranId }) => sasaranId === id);
    expect(found).toMatchObject({ known, total, complete: known === total });
    expect(printGolden(found?.figure ?? absent('no_data_yet'), nss)).toBe(nss);
  });

  test.each(NKP_2024)('%s scores %s and gives an NKP of %s (%i of %i IKU)', (id, skor, nkp, known, total) => {
    const found = perspektif.find(({ perspektifId }) => perspektifId === id)!;
    expect([printGolden(found.skor.figure, skor), printGolden(found.nkp.figure, nkp)]).toEqual([skor, nkp]);
    expect(found.nkp).toMatchObject({ known, total, complete: known === total });
    expect(found.skor).toMatchObject({ known, total, complete: known === total });
  });

  test('8 IKU are tercapai, 5 are not, 1 is not released', () => {
    const status = iku2024.map(({ capaian }) => statusIku(capaian, null));
    expect(status.filter(isTercapai)).toHaveLength(8);
    expect(status.filter((one) => one === 'belum_ada')).toHaveLength(1);
    expect(iku2024.filter((_iku, i) => status[i] === 'mendekati').map(({ ikuId }) => ikuId)).toEqual(['4', '7', '10', '11', '12']);
  });

  test('the trace names every perspektif, sasaran and IKU', () => {
    const nkp = npss.trace.parts.map(({ label, note }) => `${label} ${note}`);
    expect(nkp).toEqual(['nkp stakeholder', 'nkp customer', 'nkp internal_process', 'nkp learning_growth']);
    const skor = npss.trace.parts[2]!.parts[0]!;
    expect(skor.parts.map(({ note }) => note)).toEqual(['3', '4', '5', '6']);
    expect(npss.trace.parts[3]!.parts[0]!.parts[0]!.parts.map(({ label }) => label)).toEqual(['9', '10', '11', '12', '13', '14']);
    expect(npss.trace.note).toBeUndefined();
  });
});

test('the LKj 2024 of a sister office: four scores give 104,13', () => {
  const { perspektif, nilai: npss } = npssOf({ iku: LKJ_2024.skor.map((skor, i) => of(String(i), `p${i}`, skor)) });
  expect(perspektif.map(({ nkp }) => printGolden(nkp.figure, '0.00'))).toEqual(LKJ_2024.nkp);
  expect(print(npss)).toBe(`${LKJ_2024.npss}, 4 dari 4`);
});

describe('what is not there', () => {
  const whole = [of('1', 'p1', '90'), of('2', 'p2', '100'), of('3', 'p3', '110'), of('4', 'p4', '80')];

  test.each([
    ['nothing is missing', whole, '95.00, 4 dari 4'],
    [
      'an unknown IKU beside a known one of its sasaran is left out of the mean',
      [...whole, { ...of('5', 'p1', 'no_data_yet'), sasaranId: 'sasaran 1' }],
      '95.00 sementara, 4 dari 5',
    ],
    [
      'a sasaran without any figure leaves the mean of its perspektif',
      [...whole, of('5', 'p1', 'no_data_yet')],
      '95.00 sementara, 4 dari 5',
    ],
    [
      'a sasaran with a figure counts as one, however many IKU it has',
      [...whole, { ...of('5', 'p1', '100'), sasaranId: 'sasaran 1' }, of('6', 'p1', '75')],
      '93.75, 6 dari 6',
    ],
    [
      'a perspektif without any figure is scaled away, not counted as zero',
      [...whole.slice(0, 3), of('4', 'p4', 'no_data_yet')],
      '100.00 sementara, 3 dari 4',
    ],
    ['a missing target makes it incomplete too', [...whole.slice(0, 3), of('4', 'p4', 'target_missing')], '100.00 sementara, 3 dari 4'],
    ['an IKU that is not assessed is not waited for', [...whole, of('5', 'p1', 'not_assessed')], '95.00, 4 dari 4'],
    ['a perspektif that is waived takes its weight with it', [...whole.slice(0, 3), of('4', 'p4', 'waived')], '100.00, 3 dari 3'],
    ['nothing is known yet', whole.map((iku) => ({ ...iku, capaian: absent('no_data_yet') })), 'no_data_yet sementara, 0 dari 4'],
    ['everything was waived', whole.map((iku) => ({ ...iku, capaian: absent('waived') })), 'waived, 0 dari 0'],
    ['waived and unknown: still open', [of('1', 'p1', 'waived'), of('2', 'p1', 'not_due')], 'not_due sementara, 0 dari 1'],
    ['no IKU at all', [], 'no_data_yet, 0 dari 0'],
  ])('%s', (_name, iku, expected) => expect(print(npssOf({ iku }).nilai)).toBe(expected));

  test('the trace says that the weights were scaled', () => {
    const { nilai: npss } = npssOf({ iku: [...whole.slice(0, 3), of('4', 'p4', 'no_data_yet')] });
    expect(npss.trace.note).toBe('npss.scaled_to_known_weights');
  });

  test('a perspektif without IKU has no score, and the others stand for the whole', () => {
    const perspektif = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({ id, bobot: new Decimal(20) }));
    const found = npssOf({ iku: whole, perspektif });
    expect(print(found.nilai)).toBe('95.00, 4 dari 4');
    expect(found.perspektif.map(({ nkp }) => printGolden(nkp.figure, '0.0'))).toEqual(['18.0', '20.0', '22.0', '16.0', 'no_data_yet']);
  });
});

describe('weights', () => {
  const iku = [of('1', 'p1', '100'), of('2', 'p2', '50')];

  test('of the instansi take the place of the pack’s', () => {
    const perspektif = [
      { id: 'p2', bobot: new Decimal(30) },
      { id: 'p1', bobot: new Decimal(70) },
    ];
    const found = npssOf({ iku, perspektif });
    expect(print(found.nilai)).toBe('85.00, 2 dari 2');
    expect(found.perspektif.map(({ perspektifId, bobot }) => `${perspektifId} ${bobot?.toFixed()}`)).toEqual(['p2 30', 'p1 70']);
  });

  test('of nothing cannot be divided by', () => {
    const perspektif = ['p1', 'p2'].map((id) => ({ id, bobot: new Decimal(0) }));
    expect(print(npssOf({ iku, perspektif }).nilai)).toBe('divided_by_zero, 2 dari 2');
  });
});

const better = ({ capaian, ...iku }: CapaianIku): CapaianIku => ({
  ...iku,
  capaian: capaian.kind === 'value' ? figure(capaian.value.add(7)) : capaian,
});

describe('laws', () => {
  const member = fc.record({
    ikuId: fc.uuid(),
    sasaranId: fc.constantFrom('s1', 's2', 's3'),
    perspektifId: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
    capaian: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 15_000 }).map((n) => figure(new Decimal(n).div(100))) },
      { weight: 1, arbitrary: fc.constantFrom(absent('no_data_yet'), absent('waived')) },
    ),
  });

  test('NPSS lies between the lowest and the highest capaian', () => {
    const slack = new Decimal('1e-30');
    const property = fc.property(fc.array(member, { minLength: 1, maxLength: 20 }), (iku) => {
      const values = iku.flatMap(({ capaian }) => (capaian.kind === 'value' ? [capaian.value] : []));
      const { nilai: npss } = npssOf({ iku });
      if (npss.figure.kind === 'absent') return values.length === 0;
      const { value } = npss.figure;
      return value.greaterThanOrEqualTo(Decimal.min(...values).sub(slack)) && value.lessThanOrEqualTo(Decimal.max(...values).add(slack));
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('the order in which IKU are told changes no total', () => {
    const told = fc
      .array(member, { minLength: 1, maxLength: 12 })
      .chain((iku) => fc.tuple(fc.constant(iku), fc.shuffledSubarray(iku, { minLength: iku.length })));
    const property = fc.property(told, ([iku, shuffled]) => {
      const [one, other] = [npssOf({ iku }).nilai, npssOf({ iku: shuffled }).nilai];
      const isSameFigure =
        one.figure.kind === 'absent' || printGolden(other.figure, '0.0000000000') === printGolden(one.figure, '0.0000000000');
      return isSameFigure && other.known === one.known && other.total === one.total && other.complete === one.complete;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('a better capaian never lowers NPSS', () => {
    const property = fc.property(fc.array(member, { minLength: 1, maxLength: 12 }), fc.nat(), (iku, at) => {
      const before = npssOf({ iku }).nilai.figure;
      const after = npssOf({ iku: iku.map((one, i) => (i === at % iku.length ? better(one) : one)) }).nilai.figure;
      return before.kind === 'absent' || (after.kind === 'value' && after.value.greaterThanOrEqualTo(before.value));
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});

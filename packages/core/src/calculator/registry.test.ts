import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { type Figure, figure } from '../kernel/figure.ts';
import { intervalContains, intervalFromPrinted } from '../kernel/interval.ts';
import { parsePlainDate, plainDate } from '../kernel/plain-date.ts';
import { FIELD_NAMES } from '../rulepack/field-names.ts';
import { namesInRule } from '../rulepack/rule-lines.ts';
import type { Dwibahasa } from '../rulepack/rule-pack.ts';
import { statusOfFakta } from '../rulepack/status-paket.ts';
import type { Calculator, KomponenPaket } from './calculator.ts';
import { calculatorInterval } from './interval.ts';
import { CALCULATORS, calculatorById, packsInForce, RULE_PACKS } from './registry.ts';

const ids = CALCULATORS.map((calculator) => [calculator.paket.id, calculator] as const);

/** A value on the scale of a component, at four decimals; a stepped component is at one of its steps. */
const onScale = ({ minimum, maksimum, bertingkat }: KomponenPaket): fc.Arbitrary<Decimal> =>
  bertingkat === true
    ? fc.constantFrom('0', '0.25', '0.5', '0.75', '1').map((step) => new Decimal(step))
    : fc.integer({ min: Number(minimum) * 10_000, max: Number(maksimum) * 10_000 }).map((n) => new Decimal(n).div(10_000));

const anyInputs = ({ komponen }: Calculator): fc.Arbitrary<ReadonlyMap<string, Figure>> =>
  fc.tuple(...komponen.map(onScale)).map((values) => new Map(komponen.map(({ kode }, i) => [kode, figure(values[i]!)])));

function decimalOf(shown: Figure): Decimal {
  if (shown.kind === 'absent') throw new Error(shown.reason);
  return shown.value;
}

/** The lowest and the highest that an index can be: the deduction of IKPA can bring it below 0. */
const BATAS: Readonly<Record<string, readonly [string, string]>> = {
  'ikpa:2024': ['-1', '100'],
  'ikpa:2022': ['0', '100'],
  'skm:14-2017': ['25', '100'],
  'ipasn:8-2019': ['0', '100'],
  'akip:88-2021': ['0', '100'],
};

const valueOf = (calculator: Calculator, inputs: ReadonlyMap<string, Figure>): Decimal => decimalOf(calculator.compute(inputs).hasil);

describe.each(ids)('%s', (id, calculator) => {
  test('is found by its id', () => expect(calculatorById(id)).toBe(calculator));

  test('rises or falls with each component as it declares', () => {
    const property = fc.property(anyInputs(calculator), fc.nat(), anyInputs(calculator), (inputs, at, others) => {
      const { kode, arah } = calculator.komponen[at % calculator.komponen.length]!;
      const changed = new Map([...inputs, [kode, others.get(kode)!]]);
      const moved = valueOf(calculator, changed).comparedTo(valueOf(calculator, inputs));
      const expected = decimalOf(changed.get(kode)!).comparedTo(decimalOf(inputs.get(kode)!));
      return moved === 0 || moved === (arah === 'naik' ? expected : -expected);
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('stays within the bounds of its index', () => {
    const [lowest, highest] = BATAS[id] ?? [];
    const property = fc.property(anyInputs(calculator), (inputs) => {
      const value = valueOf(calculator, inputs);
      return value.greaterThanOrEqualTo(lowest ?? Number.NaN) && value.lessThanOrEqualTo(highest ?? Number.NaN);
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('however its components were rounded, the true result lies in its interval', () => {
    const property = fc.property(anyInputs(calculator), fc.integer({ min: 0, max: 3 }), (truth, places) => {
      const printed = calculator.komponen.map(({ kode, bertingkat }) => {
        const exact = decimalOf(truth.get(kode)!);
        return [kode, bertingkat === true ? exact.toFixed() : roundHalfUp(exact, places).toFixed(places)] as const;
      });
      const figures = new Map(printed.map(([kode, text]) => [kode, figure(new Decimal(text))]));
      const intervals = new Map(printed.map(([kode, text]) => [kode, intervalFromPrinted(text)!]));
      const found = calculatorInterval(calculator, { figures, intervals });
      return found !== null && intervalContains(found, valueOf(calculator, truth));
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('has nothing to say about where a result lies that it does not have', () => {
    expect(calculatorInterval(calculator, { figures: new Map(), intervals: new Map() })).toBeNull();
  });

  test('depends on its components and on nothing else', () => {
    const property = fc.property(anyInputs(calculator), (inputs) => {
      const shuffled = new Map([...inputs, ['asing', figure(new Decimal(1))] as const].toReversed());
      return valueOf(calculator, shuffled).equals(valueOf(calculator, inputs));
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});

test('an unknown pack is not found, also under the name of something every object has', () => {
  expect([calculatorById('ikpa:1999'), calculatorById('constructor'), calculatorById('')]).toEqual([null, null, null]);
});

test('every rule pack has an id of its own, a legal basis and a first day', () => {
  expect(RULE_PACKS.map(({ id }) => id)).toEqual([
    'ikpa:2024',
    'ikpa:2022',
    'skm:14-2017',
    'ipasn:8-2019',
    'akip:88-2021',
    'skm:25-2004',
    'ipasn:2024',
    'sampel:krejcie-morgan',
    'nspk:bkn',
    'nka:466-2023',
    'smart:22-2021',
    'tindaklanjut:2-2017',
    'rb:9-2023',
    'spbe:59-2020',
    'serapan:baku',
    'capaian:sederhana',
    'capaian:kemenkeu',
    'npss:bkn',
    'nko:467-2014',
    'nko:300-2022',
    'nko:127-2026',
  ]);
  expect(
    RULE_PACKS.filter(({ nama, dasarHukum, berlakuSejak }) => nama === '' || dasarHukum === '' || parsePlainDate(berlakuSejak) === null),
  ).toEqual([]);
});

const skm = (on: string): readonly string[] => packsInForce(plainDate(on)).flatMap(({ id }) => (id.startsWith('skm:') ? [id] : []));

const said = (text: Dwibahasa): boolean => text.id.trim() !== '' && text.en.trim() !== '';

test('every statement of a pack says where it is from, and every pack says what it is, in both languages', () => {
  const poor = RULE_PACKS.filter(
    ({ fakta, uraian }) =>
      fakta.length === 0 ||
      !fakta.every(({ bunyi, sumber }) => said(bunyi) && sumber.trim() !== '') ||
      ![uraian.ringkas, ...Object.values(uraian.komponen ?? {})].every(said),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test('a pack is as sure as the least sure of its facts', () => {
  const wrong = RULE_PACKS.filter(({ status, fakta }) => status !== statusOfFakta(fakta)).map(({ id }) => id);
  expect(wrong).toEqual([]);
});

test('every field of every rule has words for people', () => {
  const codes = /^(S-\d|D-I|<SLTA|Sangat|Baik|Kurang|Butuh)/; // the words of the regulation itself
  const bare = RULE_PACKS.flatMap(({ id, rule }) => {
    const named = new Set([...namesInRule(rule).keys(), ...(calculatorById(id)?.komponen ?? []).map(({ kode }) => kode)]);
    return fieldsOf(rule).filter((field) => FIELD_NAMES[field] === undefined && !named.has(field) && !codes.test(field));
  });
  expect([...new Set(bare)]).toEqual([]);
});

/** Names of fields at every depth; a text in two languages has none. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null || ('id' in value && 'en' in value)) return [];
  return Object.entries(value).flatMap(([field, held]) => [...(field === 'kode' ? [] : [field]), ...fieldsOf(held)]);
}

test('what is in force on a day begins and ends with the days of the packs', () => {
  expect([skm('2004-02-23'), skm('2017-05-08'), skm('2017-05-09')]).toEqual([[], ['skm:25-2004'], ['skm:14-2017']]);
});

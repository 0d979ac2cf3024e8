import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combine } from '../formula/combine.ts';
import type { Nilai } from '../formula/evaluate.ts';
import type { Trace } from '../formula/trace.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { consolidateUnits, type UnitMember, type UnitsInput } from './consolidate-units.ts';
import { declaredAggregation } from './declared-aggregation.ts';
import { KONSOLIDASI_LOKASI, type KonsolidasiLokasi } from './konsolidasi-lokasi.ts';

const komponen = [
  { kode: 'a', dapatDijumlah: true },
  { kode: 'b', dapatDijumlah: true },
];

const figureOf = (held: Nilai | undefined): Figure => (held?.kind === 'value' || held?.kind === 'absent' ? held : absent('not_computable'));

/** a ÷ b × 100 */
function rasio(held: ReadonlyMap<string, Nilai>): Trace {
  const ratio = combine({ op: '/', left: figureOf(held.get('a')), right: figureOf(held.get('b')) });
  return { label: '*', result: combine({ op: '*', left: ratio, right: figure(new Decimal(100)) }), parts: [] };
}

/** `[a, b]` of a unit; its own figure is the ratio of the two. */
const unit = ([a, b]: readonly [string, string], i: number): UnitMember => {
  const held = new Map([
    ['a', readGolden(a)],
    ['b', readGolden(b)],
  ]);
  return { unitId: `u${i + 1}`, figure: rasio(held).result, komponen: held };
};

const input = (declared: KonsolidasiLokasi, pairs: readonly (readonly [string, string])[], rest: Partial<UnitsInput> = {}): UnitsInput => ({
  declared,
  units: pairs.map(unit),
  komponen,
  hitung: rasio,
  ...rest,
});

function print(given: UnitsInput): string {
  const found = consolidateUnits(given);
  if (!found.ok) return found.error.code;
  const { figure: shown, known, total, complete } = found.value;
  return `${printGolden(shown, '0.00')}${complete ? '' : ' sementara'}, ${known} dari ${total}`;
}

/** 1 of 2, and 180 of 200: the mean of percentages is 70, the percentage of all is 89,60. */
const BIG_AND_SMALL = [
  ['1', '2'],
  ['180', '200'],
] as const;

const rows = (count: number): Nilai => ({
  kind: 'daftar',
  baris: Array.from({ length: count }, () => ({ kategori: 'A', atribut: {} })),
});

const countRows = (held: ReadonlyMap<string, Nilai>): Trace => {
  const list = held.get('a');
  return {
    label: 'CACAH',
    result: list?.kind === 'daftar' ? figure(new Decimal(list.baris.length)) : absent('not_computable'),
    parts: [],
  };
};

describe('figures of units below', () => {
  test.each([
    ['raw data give every case the same weight', 'data_mentah', BIG_AND_SMALL, '89.60, 2 dari 2'],
    ['a declared mean gives every unit the same weight', 'rata_rata', BIG_AND_SMALL, '70.00, 2 dari 2'],
    ['a declared sum adds the figures', 'jumlah', BIG_AND_SMALL, '140.00, 2 dari 2'],
    ['not declared is refused', 'tidak', BIG_AND_SMALL, 'aggregation.not_declared'],
    ['a unit without data makes a sum incomplete', 'jumlah', [...BIG_AND_SMALL, ['no_data_yet', '9']], '140.00 sementara, 2 dari 3'],
    ['… and a mean', 'rata_rata', [...BIG_AND_SMALL, ['no_data_yet', '9']], '70.00 sementara, 2 dari 3'],
    [
      '… and raw data, of which its known half takes no part',
      'data_mentah',
      [...BIG_AND_SMALL, ['no_data_yet', '900']],
      '89.60 sementara, 2 dari 3',
    ],
    ['a unit that was waived leaves', 'rata_rata', [...BIG_AND_SMALL, ['waived', '9']], '70.00, 2 dari 2'],
    ['… from raw data with both of its components', 'data_mentah', [...BIG_AND_SMALL, ['waived', '900']], '89.60, 2 dari 2'],
    [
      'waived and unknown in one unit: still open',
      'data_mentah',
      [...BIG_AND_SMALL, ['waived', 'no_data_yet']],
      '89.60 sementara, 2 dari 3',
    ],
    ['a unit with nothing to divide by still counts with the others', 'data_mentah', [...BIG_AND_SMALL, ['0', '0']], '89.60, 3 dari 3'],
    ['… but has no figure of its own to average', 'rata_rata', [...BIG_AND_SMALL, ['0', '0']], '70.00 sementara, 2 dari 3'],
    ['zero is a result', 'data_mentah', [['0', '10']], '0.00, 1 dari 1'],
    ['nothing is known yet', 'data_mentah', [['no_data_yet', '1']], 'no_data_yet sementara, 0 dari 1'],
    ['all have left', 'data_mentah', [['not_assessed', 'not_assessed']], 'not_assessed, 0 dari 0'],
    ['all of nothing', 'data_mentah', [['0', '0']], 'divided_by_zero, 1 dari 1'],
    ['no unit at all', 'jumlah', [], 'no_data_yet, 0 dari 0'],
  ] as const)('%s', (_name, declared, pairs, expected) => expect(print(input(declared, pairs))).toBe(expected));

  test('another way than the declared one is refused, and the refusal names both', () => {
    expect(consolidateUnits(input('data_mentah', BIG_AND_SMALL, { asked: 'rata_rata' }))).toEqual({
      ok: false,
      error: { code: 'aggregation.not_declared', asked: 'rata_rata', declared: 'data_mentah' },
    });
  });

  test('a percentage or an index is never added as raw data', () => {
    const shares = [
      { kode: 'a', dapatDijumlah: true },
      { kode: 'b', dapatDijumlah: false },
    ];
    expect(consolidateUnits(input('data_mentah', BIG_AND_SMALL, { komponen: shares }))).toEqual({
      ok: false,
      error: { code: 'aggregation.not_summable', komponen: 'b' },
    });
  });

  test('rows of lists are counted together', () => {
    const units = [3, 4].map((count, i) => ({ unitId: `u${i}`, figure: absent('no_data_yet'), komponen: new Map([['a', rows(count)]]) }));
    const given = { declared: 'data_mentah', units, hitung: countRows, komponen: [{ kode: 'a', dapatDijumlah: true }] } as const;
    expect(print(given)).toBe('7.00, 2 dari 2');
    const found = consolidateUnits(given);
    expect(found.ok && found.value.trace.parts[1]).toMatchObject({
      label: 'a',
      result: readGolden('7'),
      parts: [
        { label: 'u0', result: readGolden('3') },
        { label: 'u1', result: readGolden('4') },
      ],
    });
  });

  test('the trace names every unit with what it brought', () => {
    const raw = consolidateUnits(input('data_mentah', BIG_AND_SMALL));
    const named = raw.ok ? raw.value.trace.parts.slice(1).map(({ label, parts }) => [label, parts.map((part) => part.label)]) : [];
    expect(named).toEqual([
      ['a', ['u1', 'u2']],
      ['b', ['u1', 'u2']],
    ]);
    const mean = consolidateUnits(input('rata_rata', BIG_AND_SMALL));
    expect(mean.ok && mean.value.trace.parts.map(({ label }) => label)).toEqual(['u1', 'u2']);
  });
});

test('of sixteen ways to ask, only the three declared ones are answered', () => {
  const answered = KONSOLIDASI_LOKASI.flatMap((declared) =>
    KONSOLIDASI_LOKASI.filter((asked) => declaredAggregation({ declared, asked }).ok).map((asked) => `${declared}/${asked}`),
  );
  expect(answered).toEqual(['jumlah/jumlah', 'rata_rata/rata_rata', 'data_mentah/data_mentah']);
});

test('raw data lie between the lowest and the highest unit, and do not depend on the order of units', () => {
  const pair = fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 200 })).map(([a, b]) => [String(a), String(b)] as const);
  const property = fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (pairs) => {
    const [one, other] = [pairs, pairs.toReversed()].map((order) => consolidateUnits(input('data_mentah', order)));
    if (!one?.ok || !other?.ok || one.value.figure.kind === 'absent') return false;
    const own = pairs.map(unit).flatMap((member) => (member.figure.kind === 'value' ? [member.figure.value] : []));
    const { value } = one.value.figure;
    const isWithin =
      value.greaterThanOrEqualTo(Decimal.min(...own).sub('1e-20')) && value.lessThanOrEqualTo(Decimal.max(...own).add('1e-20'));
    return isWithin && other.value.figure.kind === 'value' && other.value.figure.value.equals(value);
  });
  expect(fc.check(property)).toMatchObject({ counterexample: null });
});

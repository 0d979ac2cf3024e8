import * as fc from 'fast-check';
import type { Nilai } from '../src/formula/evaluate.ts';
import { type Formula, FUNGSI_ANGKA, type Rujukan, rujukanKey, type SyaratBaris } from '../src/formula/formula.ts';
import { sizeProblem } from '../src/formula/size.ts';
import type { BarisNilai } from '../src/formula/syarat-baris.ts';
import { Decimal } from '../src/kernel/decimal.ts';
import { ABSENCES, absent, type Figure, figure } from '../src/kernel/figure.ts';

/** Random formulas that are well typed, and random data for them: whatever the language can say, with every reason for absence. */

const ANGKA = ['a', 'b', 'c', 'd'] as const;
const LOGIS = 'sudah';
const DAFTAR = 'layanan';
const iku = { jenis: 'iku', kode: '7', ukuran: 'realisasi' } as const;
const SATU: readonly Rujukan[] = [
  { ...iku, periode: 'tahun_lalu', unit: 'ini' },
  { jenis: 'anggaran', kode: null },
];
const DERET: Rujukan = { ...iku, periode: 'ini', unit: 'anak' };
/** Texts that would leave a careless statement. */
const PILIHAN = ['digital', 'manual', "D'Artagnan", 'a\\b', '"', "'); drop table x; --", 'é'] as const;

/** How an input is held; the names are those of the columns, too. */
export const RANDOM_INPUTS: readonly { readonly key: string; readonly kind: 'angka' | 'daftar' | 'deret' }[] = [
  ...[...ANGKA, LOGIS, ...SATU.map(rujukanKey)].map((key) => ({ key, kind: 'angka' as const })),
  { key: DAFTAR, kind: 'daftar' },
  { key: rujukanKey(DERET), kind: 'deret' },
];

// Values that meet at edges: zeros, halves, neighbours of a half at the 24th decimal, and the largest that may be entered.
const EDGES = [
  '0',
  '0',
  '1',
  '-1',
  '2',
  '3',
  '7',
  '49',
  '100',
  '0.5',
  '-0.5',
  '2.5',
  '1.005',
  '-2.675',
  '93.365',
  '0.000000000000000000000001',
  '0.0000000000000000000000005',
  '999999999999999999999999.999999999999999999999999',
] as const;
const decimal: fc.Arbitrary<Decimal> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...EDGES).map((text) => new Decimal(text)) },
  { weight: 2, arbitrary: fc.integer({ min: -200, max: 200 }).map((value) => new Decimal(value)) },
  { weight: 2, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => new Decimal(value).div(100)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.bigInt({ min: -(10n ** 24n) + 1n, max: 10n ** 24n - 1n }), fc.bigInt({ min: 0n, max: 10n ** 24n - 1n }))
      .map(([whole, fraction]) => new Decimal(`${whole}.${fraction.toString().padStart(24, '0')}`)),
  },
);

const reason = fc.constantFrom(...ABSENCES).map(absent);
const held: fc.Arbitrary<Figure> = fc.oneof({ weight: 4, arbitrary: decimal.map(figure) }, { weight: 1, arbitrary: reason });
const truth: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('0', '1').map((text) => figure(new Decimal(text))) },
  { weight: 1, arbitrary: reason },
);
const pilihan = fc.constantFrom(...PILIHAN);
const baris: fc.Arbitrary<BarisNilai> = fc.oneof(
  fc.record({ kategori: pilihan }),
  fc.record({ kategori: pilihan, atribut: fc.record({ kanal: pilihan }) }),
);
const daftar: fc.Arbitrary<Nilai> = fc.oneof(
  { weight: 4, arbitrary: fc.array(baris, { maxLength: 6 }).map((rows) => ({ kind: 'daftar' as const, baris: rows })) },
  { weight: 1, arbitrary: reason },
);
const deret: fc.Arbitrary<Nilai> = fc.oneof(
  { weight: 4, arbitrary: fc.array(held, { maxLength: 5 }).map((anggota) => ({ kind: 'deret' as const, anggota })) },
  { weight: 1, arbitrary: reason },
);

function inputOf({ key, kind }: (typeof RANDOM_INPUTS)[number]): fc.Arbitrary<Nilai> {
  if (kind === 'angka') return key === LOGIS ? truth : held;
  return kind === 'daftar' ? daftar : deret;
}

/** What every input of a random formula holds. */
export const randomValues: fc.Arbitrary<ReadonlyMap<string, Nilai>> = fc
  .tuple(...RANDOM_INPUTS.map(inputOf))
  .map((all) => new Map(RANDOM_INPUTS.map(({ key }, i) => [key, all[i] ?? absent('no_data_yet')])));

const at = 0;
const OPERATORS = ['+', '-', '*', '/', '/', '/'] as const;
const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='] as const;
const syarat = (depth: number): fc.Arbitrary<SyaratBaris> => {
  const di = fc.record({
    jenis: fc.constant('di' as const),
    kolom: fc.constantFrom('kategori', 'kanal', 'constructor'),
    pilihan: fc.array(pilihan, { minLength: 1, maxLength: 3 }),
    at: fc.constant(at),
  });
  if (depth === 0) return di;
  const inner = syarat(depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: di },
    {
      weight: 1,
      arbitrary: fc.record({
        jenis: fc.constantFrom('dan' as const, 'atau' as const),
        syarat: fc.array(inner, { minLength: 2, maxLength: 3 }),
        at: fc.constant(at),
      }),
    },
    { weight: 1, arbitrary: inner.map((one) => ({ jenis: 'bukan' as const, syarat: one, at })) },
  );
};

const literal: fc.Arbitrary<Formula> = decimal.map((value) => ({ kind: 'number', value: value.abs(), at }));
const leaf: fc.Arbitrary<Formula> = fc.oneof(
  { weight: 15, arbitrary: fc.constantFrom(...ANGKA).map((kode): Formula => ({ kind: 'ref', kode, at })) },
  { weight: 4, arbitrary: fc.constantFrom(...SATU).map((rujukan): Formula => ({ kind: 'luar', rujukan, at })) },
  { weight: 6, arbitrary: literal },
  { weight: 5, arbitrary: fc.option(syarat(2)).map((one): Formula => ({ kind: 'cacah', daftar: DAFTAR, syarat: one, at })) },
  // Wrong kinds, as the check would refuse them: still a reason, never a crash.
  {
    weight: 1,
    arbitrary: fc.constantFrom<Formula>(
      { kind: 'ref', kode: DAFTAR, at },
      { kind: 'cacah', daftar: 'a', syarat: null, at },
      { kind: 'luar', rujukan: DERET, at },
    ),
  },
);

/** A formula whose result is a figure, at most `depth` operators deep. */
export const randomFormula = (depth: number): fc.Arbitrary<Formula> => sized(depth).filter((formula) => sizeProblem(formula) === null);

const sized = (depth: number): fc.Arbitrary<Formula> => (depth === 0 ? leaf : once(figures, { depth, make: deeper }));

const figures = new Map<number, fc.Arbitrary<Formula>>();
const conditions = new Map<number, fc.Arbitrary<Formula>>();
type Made = { readonly depth: number; readonly make: (depth: number) => fc.Arbitrary<Formula> };

function once(known: Map<number, fc.Arbitrary<Formula>>, { depth, make }: Made): fc.Arbitrary<Formula> {
  const made = known.get(depth) ?? make(depth);
  known.set(depth, made);
  return made;
}

function deeper(depth: number): fc.Arbitrary<Formula> {
  const inner = sized(depth - 1);
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...OPERATORS), inner, inner)
        .map(([op, left, right]): Formula => ({ kind: 'binary', op, left, right, at })),
    },
    { weight: 1, arbitrary: inner.map((operand): Formula => ({ kind: 'negate', operand, at })) },
    { weight: 1, arbitrary: inner.map((nilai): Formula => ({ kind: 'mutlak', nilai, at })) },
    { weight: 2, arbitrary: power(inner) },
    { weight: 2, arbitrary: fc.tuple(inner, fc.nat(24)).map(([nilai, desimal]): Formula => ({ kind: 'bulatkan', nilai, desimal, at })) },
    {
      weight: 2,
      arbitrary: fc.tuple(inner, inner, inner).map(([nilai, bawah, atas]): Formula => ({ kind: 'batas', nilai, bawah, atas, at })),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(condition(depth - 1), inner, inner)
        .map(([on, maka, lainnya]): Formula => ({ kind: 'jika', syarat: on, maka, lainnya, at })),
    },
    { weight: 4, arbitrary: aggregated(inner) },
    { weight: 2, arbitrary: weighted(inner) },
    { weight: 1, arbitrary: condition(depth - 1) },
  );
}

/** Large exponents only over a component, or the limit of the language would refuse most of them. */
const power = (inner: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> =>
  fc.oneof(
    fc.tuple(leaf, fc.integer({ min: -9, max: 99 })).map(([basis, eksponen]): Formula => ({ kind: 'pangkat', basis, eksponen, at })),
    fc.tuple(inner, fc.integer({ min: -2, max: 3 })).map(([basis, eksponen]): Formula => ({ kind: 'pangkat', basis, eksponen, at })),
  );

const aggregated = (inner: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> => {
  const series = fc.constant<Formula>({ kind: 'luar', rujukan: DERET, at });
  const arg = fc.oneof({ weight: 3, arbitrary: inner }, { weight: 1, arbitrary: series });
  return fc
    .tuple(fc.constantFrom(...FUNGSI_ANGKA), fc.array(arg, { minLength: 1, maxLength: 4 }))
    .map(([fungsi, args]): Formula => ({ kind: 'call', fungsi, args, at }));
};

const weighted = (inner: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> =>
  fc
    .array(fc.record({ nilai: inner, bobot: inner }), { minLength: 1, maxLength: 3 })
    .map((pasangan): Formula => ({ kind: 'tertimbang', pasangan, at }));

/** A formula whose result is true or false. */
const condition = (depth: number): fc.Arbitrary<Formula> => once(conditions, { depth, make: conditionOf });

function conditionOf(depth: number): fc.Arbitrary<Formula> {
  const side = depth === 0 ? leaf : sized(depth - 1);
  const compared = fc
    .tuple(fc.constantFrom(...COMPARISONS), side, side)
    .map(([op, left, right]): Formula => ({ kind: 'banding', op, left, right, at }));
  const flag = fc.constant<Formula>({ kind: 'ref', kode: LOGIS, at });
  if (depth === 0) return fc.oneof(compared, flag);
  const inner = condition(depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: compared },
    { weight: 1, arbitrary: flag },
    { weight: 1, arbitrary: inner.map((operand): Formula => ({ kind: 'bukan', operand, at })) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('DAN' as const, 'ATAU' as const), fc.array(inner, { minLength: 1, maxLength: 3 }))
        .map(([op, args]): Formula => ({ kind: 'logika', op, args, at })),
    },
  );
}

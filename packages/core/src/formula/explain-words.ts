import type { FungsiAngka, Operator, Pembanding } from './formula.ts';

/** `a`, `a dan b`, `a, b, dan c`. */
const listed = (items: readonly string[], { and, serial }: { readonly and: string; readonly serial: string }): string => {
  const [last = '', ...rest] = items.toReversed();
  const before = rest.toReversed();
  if (before.length === 0) return last;
  return before.length === 1 ? `${before.join('')} ${and} ${last}` : `${before.join(', ')}${serial} ${and} ${last}`;
};

const id = {
  operator: { '+': 'ditambah', '-': 'dikurangi', '*': 'dikali', '/': 'dibagi' } satisfies Record<Operator, string>,
  compare: {
    '=': 'sama dengan',
    '<>': 'tidak sama dengan',
    '<': 'kurang dari',
    '<=': 'paling banyak',
    '>': 'lebih dari',
    '>=': 'paling sedikit',
  } satisfies Record<Pembanding, string>,
  call: {
    RATA: 'rata-rata dari',
    JUMLAH: 'jumlah dari',
    MIN: 'yang terkecil dari',
    MAKS: 'yang terbesar dari',
  } satisfies Record<FungsiAngka, string>,
  all: (items: readonly string[]) => listed(items, { and: 'dan', serial: ',' }),
  any: (items: readonly string[]) => listed(items, { and: 'atau', serial: ',' }),
  none: (items: readonly string[]) => listed(items, { and: 'maupun', serial: ',' }),
  result: (text: string) => `hasil dari ${text}`,
  minus: (text: string) => `minus ${text}`,
  absolute: (text: string) => `nilai mutlak dari ${text}`,
  power: (exponent: string) => `pangkat ${exponent}`,
  rounded: (decimals: number) => (decimals === 0 ? 'dibulatkan ke bilangan bulat' : `dibulatkan sampai ${decimals} angka desimal`),
  clamped: (low: string, high: string) => `dibatasi paling rendah ${low} dan paling tinggi ${high}`,
  weighted: 'rata-rata tertimbang dari',
  weight: (value: string, weight: string) => `${value} (bobot ${weight})`,
  choice: (on: string, then: string, otherwise: string) => `jika ${on}, maka ${then}; selain itu ${otherwise}`,
  yes: (text: string) => `${text} dijawab ya`,
  no: (text: string) => `${text} dijawab tidak`,
  isTrue: (text: string) => `${text} tidak nol`,
  notTrue: (text: string) => `tidak benar bahwa ${text}`,
  asFigure: (text: string) => `1 jika ${text}, 0 jika tidak`,
  countAll: (nama: string) => `jumlah seluruh ${nama}`,
  count: (nama: string, condition: string) => `jumlah ${nama} ${condition}`,
  inCategory: (choices: string) => `berkategori ${choices}`,
  notInCategory: (choices: string) => `yang tidak berkategori ${choices}`,
  with: (nama: string, choices: string) => `dengan ${nama} ${choices}`,
  withOther: (nama: string, choices: string) => `dengan ${nama} bukan ${choices}`,
  notRows: (text: string) => `yang tidak ${text}`,
} as const;

type Words = {
  readonly [Key in keyof typeof id]: (typeof id)[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : (typeof id)[Key] extends string
      ? string
      : Readonly<Record<keyof (typeof id)[Key], string>>;
};

const en: Words = {
  operator: { '+': 'plus', '-': 'minus', '*': 'multiplied by', '/': 'divided by' },
  compare: {
    '=': 'equals',
    '<>': 'differs from',
    '<': 'is less than',
    '<=': 'is at most',
    '>': 'is more than',
    '>=': 'is at least',
  },
  call: { RATA: 'the mean of', JUMLAH: 'the sum of', MIN: 'the smallest of', MAKS: 'the largest of' },
  all: (items) => listed(items, { and: 'and', serial: '' }),
  any: (items) => listed(items, { and: 'or', serial: '' }),
  none: (items) => listed(items, { and: 'or', serial: '' }),
  result: (text) => `the result of ${text}`,
  minus: (text) => `minus ${text}`,
  absolute: (text) => `the absolute value of ${text}`,
  power: (exponent) => `to the power of ${exponent}`,
  rounded: (decimals) =>
    decimals === 0 ? 'rounded to a whole number' : decimals === 1 ? 'rounded to 1 decimal' : `rounded to ${decimals} decimals`,
  clamped: (low, high) => `limited to at least ${low} and at most ${high}`,
  weighted: 'the weighted mean of',
  weight: (value, weight) => `${value} (weight ${weight})`,
  choice: (on, then, otherwise) => `if ${on}, then ${then}; otherwise ${otherwise}`,
  yes: (text) => `${text} is answered yes`,
  no: (text) => `${text} is answered no`,
  isTrue: (text) => `${text} is not zero`,
  notTrue: (text) => `it is not true that ${text}`,
  asFigure: (text) => `1 if ${text}, 0 if not`,
  countAll: (nama) => `number of all ${nama}`,
  count: (nama, condition) => `number of ${nama} ${condition}`,
  inCategory: (choices) => `in category ${choices}`,
  notInCategory: (choices) => `not in category ${choices}`,
  with: (nama, choices) => `with ${nama} ${choices}`,
  withOther: (nama, choices) => `with ${nama} other than ${choices}`,
  notRows: (text) => `that are not ${text}`,
};

export const WORDS: Readonly<Record<'id' | 'en', Words>> = { id, en };

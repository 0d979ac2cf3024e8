import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../kernel/decimal.ts';
import { ABSENCES, absent, type Figure, figure } from '../kernel/figure.ts';
import { CHECK_SCOPE } from './check.golden.ts';
import { checkFormula } from './check.ts';
import type { KomponenLingkup } from './check-scope.ts';
import { evaluateFormula, type Nilai } from './evaluate.ts';
import { type Formula, type Rujukan, rujukanKey } from './formula.ts';
import { parseFormula } from './parse.ts';
import { refsOf, rujukanOf } from './refs.ts';

/** Runs of each property: a few for every test run, a million when `SELARAS_LONG=1` asks for them (docs/how-to/fuzz-formulas.md). */
const RUNS = process.env.SELARAS_LONG === '1' ? 1_000_000 : 3000;
const TIMEOUT = 6 * 60 * 60 * 1000;

const SCOPE = { ...CHECK_SCOPE, satuan: null };
const ANGKA = ['pagu', 'serapan', 'hadir', 'mutu', 'pegawai', 'cuti', 'selisih'] as const;

/** A text with its `@` filled in, from left to right. */
const of = (template: string, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.reduce((text, part) => text.replace('@', () => part), template));

/** Formulas as people mean them: mostly well formed, often not well typed. */
const { formula } = fc.letrec<{ formula: string; syarat: string; baris: string; leaf: string }>((tie) => {
  const f = tie('formula');
  const s = tie('syarat');
  const b = tie('baris');
  return {
    leaf: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<string>(...ANGKA) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('0', '1', '2,5', '100', '-3', '1.250.000', '0,000000000000000000000001', '999999999999999999999999'),
      },
      fc.constantFrom('instansi', 'lengkap', 'mulai', 'rincian', 'xyz', 'constructor'),
      fc.constantFrom('IKU(3)', 'IKU(7; LALU)', 'TARGET(7)', 'ANGGARAN()', 'SURVEI(skm_2024)', 'PAKET("skm:14-2017")', 'IKU(7; ANAK)'),
    ),
    baris: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('A', 'kategori = B', 'kategori DI {A; C}', 'kanal <> simpegnas', 'kategori = D', 'toString = A'),
      of('(@) DAN @', b, b),
      of('@ ATAU BUKAN (@)', b, b),
    ),
    syarat: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      of('@ > @', f, f),
      of('@ = 0', f),
      of('@ <> @', f, f),
      fc.constantFrom('lengkap', 'mulai < selesai', 'cuti > 0', 'BUKAN lengkap'),
      of('(@) DAN (@)', s, s),
      of('ATAU(@; @)', s, s),
      of('BUKAN (@)', s),
    ),
    formula: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      { weight: 3, arbitrary: tie('leaf') },
      of('(@ + @)', f, f),
      of('@ - @', f, f),
      of('@ * @', f, f),
      { weight: 2, arbitrary: of('@ / @', f, f) },
      of('-@', f),
      fc.tuple(f, fc.integer({ min: -10, max: 12 })).map(([x, n]) => `(${x}) ^ ${n}`),
      of('JIKA(@; @; @)', s, f, f),
      of('RATA(@; @)', f, f),
      of('JUMLAH(@; @; @)', f, f, f),
      of('MIN(@; 1)', f),
      of('MAKS(@; @)', f, f),
      of('JUMLAH(IKU(7; ANAK); @)', f),
      of('RATA_TERTIMBANG(@; 2; @; @)', f, f, f),
      fc.tuple(f, fc.integer({ min: 0, max: 26 })).map(([x, n]) => `BULATKAN(${x}; ${n})`),
      of('BATAS(@; 0; @)', f, f),
      of('ABS(@)', f),
      of('CACAH(instansi; @)', b),
      of('CACAH(regulasi; @) / CACAH(regulasi)', b),
      of('CACAH(instansi)'),
    ),
  };
});

/** Texts that nobody means: pieces of the language in any order, a formula with a letter missing, any characters at all. */
const PIECES = fc.constantFrom(
  ...'( ) ; + - * / ^ = <> <= { } , . " DAN ATAU BUKAN DI JIKA RATA CACAH IKU PAKET LALU kategori instansi hadir 1 2,5 1.250 0 × ≤ $ é'.split(
    ' ',
  ),
  '\n',
  ' ',
);
const soup = fc.array(PIECES, { maxLength: 60 }).map((texts) => texts.join(''));
const torn = fc
  .tuple(formula, fc.nat(), fc.constantFrom('', '(', ')', ';', ',', '^', '"', '0', 'DAN '))
  .map(([text, n, piece]) => `${text.slice(0, n % (text.length + 1))}${piece}${text.slice((n % (text.length + 1)) + 1)}`);
const anything = fc.string({ unit: 'binary', maxLength: 80 });
const text = fc.oneof({ weight: 4, arbitrary: formula }, soup, torn, anything);

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 24 }))
  .map(([digits, point]) => new Decimal(digits.toString()).mul(new Decimal(10).pow(-point)))
  .filter((value) => value.e < 24);
const everyday = fc.tuple(fc.integer({ min: -200, max: 10_000 }), fc.constantFrom(0, 0, 1, 2)).map(([n, d]) => new Decimal(n).div(10 ** d));
const GIVEN = ABSENCES.filter((reason) => reason !== 'not_computable' && reason !== 'divided_by_zero');
const input = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(everyday, everyday, decimal).map(figure) },
  fc.constantFrom(...GIVEN).map((reason) => absent(reason)),
);
const row = fc.record({
  kategori: fc.constantFrom('A', 'B', 'C', 'terbit'),
  atribut: fc.constantFrom<Readonly<Record<string, string>>>({ kanal: 'simpegnas' }, { kanal: 'webservice' }, {}),
});
/** What is entered: figures to choose from, and rows; every name takes what fits it. */
const given = fc.record({ figures: fc.array(input, { minLength: 4, maxLength: 8 }), rows: fc.array(row, { minLength: 1, maxLength: 6 }) });
type Given = { readonly figures: readonly Figure[]; readonly rows: readonly Extract<Nilai, { kind: 'daftar' }>['baris'][number][] };

/** A value that an entry of this component may have: inside its limits, of its kind. */
function fitting(komponen: KomponenLingkup, held: Figure, rows: Given['rows']): Nilai {
  if (held.kind === 'absent') return held;
  if (komponen.jenis === 'daftar') {
    const count = komponen.jumlahBaris;
    return { kind: 'daftar', baris: count === null ? rows : Array.from({ length: count }, (_row, i) => rows[i % rows.length]!) };
  }
  if (komponen.jenis === 'logika') return figure(new Decimal(held.value.isNegative() ? 0 : 1));
  if (komponen.jenis === 'tanggal') return figure(new Decimal(Math.abs(held.value.toNumber() % 20_000) | 0));
  const { minimum, maksimum } = komponen;
  const raised = minimum === null ? held.value : Decimal.max(held.value, minimum);
  return figure(maksimum === null ? raised : Decimal.min(raised, maksimum));
}

function outside(rujukan: Rujukan, held: Figure, figures: readonly Figure[]): Nilai {
  if (rujukan.jenis === 'iku' && rujukan.unit === 'anak') return { kind: 'deret', anggota: figures };
  return rujukan.jenis === 'anggaran' && held.kind === 'value' ? figure(held.value.abs()) : held;
}

function valuesFor(tree: Formula, { figures, rows }: Given): ReadonlyMap<string, Nilai> {
  const values = new Map<string, Nilai>();
  const next = (): Figure => figures[values.size % figures.length]!;
  for (const { kode } of refsOf(tree)) {
    const komponen = SCOPE.komponen.find((one) => one.kode === kode);
    if (!values.has(kode)) values.set(kode, komponen === undefined ? next() : fitting(komponen, next(), rows));
  }
  for (const rujukan of rujukanOf(tree)) values.set(rujukanKey(rujukan), outside(rujukan, next(), figures));
  return values;
}

const isFigure = (shown: Figure): boolean =>
  shown.kind === 'value' ? shown.value.isFinite() : (ABSENCES as readonly string[]).includes(shown.reason);

const isWithin = (place: { readonly at: number; readonly length: number }, whole: string): boolean =>
  place.at >= 0 && place.length >= 0 && place.at + place.length <= whole.length;

test(
  'any text is read, checked and computed, or refused at a place inside it; nothing crashes, hangs or gives something that is no figure',
  () => {
    const property = fc.property(text, given, (written, data) => {
      const problems = checkFormula({ formula: written, scope: SCOPE });
      if (problems.some((problem) => !isWithin(problem, written))) return false;
      const tree = parseFormula(written);
      if (!tree.ok) return problems.length === 1 && tree.error.at >= 0 && tree.error.at <= written.length;
      return isFigure(evaluateFormula(tree.value, valuesFor(tree.value, data)).result);
    });
    expect(fc.check(property, { numRuns: RUNS }).counterexample).toBeNull();
  },
  TIMEOUT,
);

test(
  'a formula that passes the check never meets a wrong kind and never divides by zero, whatever is entered within the limits',
  () => {
    let passed = 0;
    const property = fc.property(formula, given, (written, data) => {
      const tree = parseFormula(written);
      if (!tree.ok || checkFormula({ formula: written, scope: SCOPE }).length > 0) return true;
      passed += 1;
      const { result } = evaluateFormula(tree.value, valuesFor(tree.value, data));
      return result.kind === 'value' || (result.reason !== 'not_computable' && result.reason !== 'divided_by_zero');
    });
    expect(fc.check(property, { numRuns: RUNS }).counterexample).toBeNull();
    expect(passed).toBeGreaterThan(RUNS / 20);
  },
  TIMEOUT,
);

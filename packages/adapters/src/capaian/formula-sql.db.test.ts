import {
  type AturanHasil,
  absent,
  assertNever,
  aturanHasil,
  bulkSelect,
  completeManual,
  computeRealisasi,
  Decimal,
  evaluateFormula,
  type Figure,
  type Formula,
  type FormulaColumn,
  figure,
  KOMPONEN_BAWAAN,
  type KomponenEntry,
  type ManualIku,
  type Nilai,
  parseFormula,
  TANPA_ATURAN,
  terapkanAturan,
} from '@selaras/core';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RANDOM_INPUTS, randomFormula, randomValues } from '../../../core/test-support/random-formula.ts';
import { openTestDatabase, type TestDatabase } from '../../../server/test-support/test-database.ts';

/** One statement computes so many formulas over so many rows of data. */
const BATCH = { formulas: 100, rows: 3 };
const PAIRS = process.env['SELARAS_LONG'] === '1' ? 100_000 : 300;
const FIRST_SEED = Number(process.env['SELARAS_SEED'] ?? 20_240_731);
const BATCHES = Math.ceil(PAIRS / (BATCH.formulas * BATCH.rows));

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

type Values = ReadonlyMap<string, Nilai>;

const COLUMNS = new Map(RANDOM_INPUTS.map(({ key, kind }) => [key, columnOf(key, kind)]));
const TYPES = RANDOM_INPUTS.flatMap(({ key, kind }) => [`"${key}" ${kind === 'angka' ? 'numeric' : 'jsonb'}`, `"${key} alasan" text`]);

function columnOf(key: string, kind: (typeof RANDOM_INPUTS)[number]['kind']): FormulaColumn {
  const alasan = `${key} alasan`;
  switch (kind) {
    case 'angka':
      return { kind, nilai: key, alasan };
    case 'daftar':
      return { kind, baris: key, alasan };
    case 'deret':
      return { kind, anggota: key, alasan };
    default:
      return assertNever(kind);
  }
}

const shown = (figure: Nilai): string =>
  figure.kind === 'value' ? figure.value.toFixed() : figure.kind === 'absent' ? figure.reason : `not a figure: ${figure.kind}`;

/** A row of the table as JSON: each input under its name, or its reason under the other. */
function rowOf(values: Values, id: number): Record<string, unknown> {
  const columns = Array.from(values, ([key, held]): [string, unknown] => {
    if (held.kind === 'absent') return [`${key} alasan`, held.reason];
    if (held.kind === 'value') return [key, held.value.toFixed()];
    if (held.kind === 'daftar') return [key, held.baris];
    return [key, held.anggota.map((one) => (one.kind === 'value' ? { nilai: one.value.toFixed() } : { alasan: shown(one) }))];
  });
  return { id, ...Object.fromEntries(columns) };
}

/** A formula with what a manual declares about its result. */
type Declared = { readonly formula: Formula; readonly aturan: AturanHasil };

const ATURAN: readonly AturanHasil[] = [
  { pembagiNol: null, pembulatan: null },
  { pembagiNol: absent('not_assessed'), pembulatan: null },
  { pembagiNol: figure(new Decimal('99.555')), pembulatan: 2 },
  { pembagiNol: null, pembulatan: 0 },
];

/** What PostgreSQL makes of every formula over every row, in one round trip: `formula/row` → digits or reason. */
async function inSql(formulas: readonly Declared[], rows: readonly Values[]): Promise<ReadonlyMap<string, string>> {
  const selects = formulas.map(({ formula, aturan }, i) => {
    const statement = bulkSelect(formula, { table: ['data'], id: 'id', columns: COLUMNS, aturan });
    return `select ${i} as formula, t${i}.* from (${statement}) t${i}`;
  });
  const found = await database.query(
    `with data as materialized (select * from jsonb_to_recordset($1) as x(id int, ${TYPES.join(', ')}))
     select formula || '/' || id as pair, trim_scale(nilai)::text as nilai, alasan from (${selects.join(' union all ')}) as t`,
    [JSON.stringify(rows.map(rowOf))],
  );
  return new Map(found.map(({ pair, nilai, alasan }) => [String(pair), textOf(nilai, alasan)]));
}

/** Exactly one of the two, or it is neither a figure nor an absence. */
const textOf = (nilai: unknown, alasan: unknown): string =>
  (nilai === null) === (alasan === null) ? 'both or none' : String(nilai ?? alasan);

type Difference = Declared & { readonly seed: number; readonly values: unknown; readonly js: string; readonly sql: string };

/** Where the two disagree, with what it takes to see it again. */
async function differencesOf(seed: number): Promise<readonly Difference[]> {
  const formulas = fc
    .sample(randomFormula(1 + (seed % 4)), { numRuns: BATCH.formulas, seed })
    .map((formula, i) => ({ formula, aturan: ATURAN[i % ATURAN.length] ?? TANPA_ATURAN }));
  const rows = fc.sample(randomValues, { numRuns: BATCH.rows, seed });
  const found = await inSql(formulas, rows);
  return formulas.flatMap(({ formula, aturan }, i) =>
    rows.flatMap((values, j): readonly Difference[] => {
      const [js, sql] = [shown(terapkanAturan(evaluateFormula(formula, values).result, aturan)), found.get(`${i}/${j}`) ?? 'no row'];
      return js === sql ? [] : [{ seed, formula, aturan, values: rowOf(values, j), js, sql }];
    }),
  );
}

test(`a formula gives the same digits and the same reasons in PostgreSQL as in the application, for ${PAIRS} random pairs`, async () => {
  for (let batch = 0; batch < BATCHES; batch += 1) expect(await differencesOf(FIRST_SEED + batch)).toEqual([]);
}, 3_600_000);

const RULES: readonly Pick<ManualIku, 'pembagiNol' | 'pembulatan'>[] = [
  { pembagiNol: null, pembulatan: null },
  { pembagiNol: { jenis: 'tolak' }, pembulatan: 2 },
  { pembagiNol: { jenis: 'tidak_dinilai' }, pembulatan: 2 },
  { pembagiNol: { jenis: 'nilai', nilai: '99,555' }, pembulatan: null },
  { pembagiNol: { jenis: 'nilai', nilai: '99,555' }, pembulatan: 2 },
];

test('a zero divisor is in PostgreSQL what the manual declares, and is rounded as it says', async () => {
  const rumus = 'a / b * 100';
  const komponen = ['a', 'b'].map((kode): ManualIku['komponen'][number] => ({
    ...KOMPONEN_BAWAAN,
    kode,
    nama: kode,
    jenis: 'nilai',
    satuan: 'berkas',
    peran: 'rumus',
    wajib: true,
    minimum: null,
    maksimum: null,
  }));
  const manual = completeManual({ definisi: 'uji', sumberData: 'uji', komponen, cara: { jenis: 'rumus', rumus } });
  const parsed = parseFormula(rumus);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const rows = ['0', '6', null].map(
    (b): Values =>
      new Map([
        ['a', number('5')],
        ['b', b === null ? absent('no_data_yet') : number(b)],
      ]),
  );

  const found = await inSql(
    RULES.map((rule) => ({ formula: parsed.value, aturan: aturanHasil({ ...manual, ...rule }) })),
    rows,
  );
  const computed = RULES.map((rule) =>
    rows.map((values) => shown(computeRealisasi({ manual: { ...manual, ...rule }, komponen: entriesOf(values) }).realisasi)),
  );
  expect(RULES.map((_rule, i) => rows.map((_row, j) => found.get(`${i}/${j}`)))).toEqual(computed);
  expect(computed.map(([zero]) => zero)).toEqual(['divided_by_zero', 'divided_by_zero', 'not_assessed', '99.555', '99.56']);
});

const number = (text: string): Figure => figure(new Decimal(text));

const entriesOf = (values: Values): Record<string, KomponenEntry> =>
  Object.fromEntries(
    Array.from(values, ([kode, held]): [string, KomponenEntry] => [
      kode,
      held.kind === 'value' ? { jenis: 'angka', nilai: held.value.toFixed() } : { jenis: 'absen', alasan: 'no_data_yet' },
    ]),
  );

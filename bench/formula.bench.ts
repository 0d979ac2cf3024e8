import { join } from 'node:path';
import { startPostgres } from '@selaras/adapters/db/embedded';
import {
  bulkSelect,
  type CompiledFormula,
  compileFormula,
  Decimal,
  type FormulaColumn,
  figure,
  type Nilai,
  parseFormula,
} from '@selaras/core';
import { Decimal as DecimalJs } from 'decimal.js';
import { Client } from 'pg';
import { type Bench, type Outcome, sides, type Text } from './outcome.ts';
import { type Ratio, ratioOf } from './timing.ts';

const IN_MEMORY = { rows: 2_000, rounds: 9, runs: 15, warmUp: 100 };
const IN_DATABASE = { rows: 1_000_000, rounds: 5, runs: 1, warmUp: 1 };
const KODE = ['a', 'b', 'c', 'd', 'e'] as const;
type Row = Readonly<Record<(typeof KODE)[number], Decimal>>;

/** A formula as a manual writes it, and what somebody would write by hand for the same figure and the same reasons. */
type Case = { readonly rumus: string; readonly js: (row: Row) => Decimal | null; readonly sql: string };

/** Half up to 24 decimals by cutting at the 25th first: rounding a rounded quotient would be another number. */
const Cut = DecimalJs.clone({ precision: 64, rounding: DecimalJs.ROUND_DOWN });
const quotient = (a: Decimal, b: Decimal): Decimal => new Decimal(new Cut(a).div(b).toDecimalPlaces(24, DecimalJs.ROUND_HALF_UP));
const HUNDRED = new Decimal(100);
const QUOTIENT = (over: string, under: string): string => `round(div((${over}) * 1e25::numeric, nullif(${under}, 0)) * 1e-25::numeric, 24)`;
const SHARE = { over: 'a + b', under: 'a + b + c + d + e' };

const CASES: readonly Case[] = [
  {
    rumus: '(a + b) / (a + b + c + d + e) * 100',
    js: ({ a, b, c, d, e }) => {
      const under = a.add(b).add(c).add(d).add(e);
      return under.isZero() ? null : quotient(a.add(b), under).mul(HUNDRED);
    },
    sql: `select id, ${QUOTIENT(SHARE.over, SHARE.under)} * 100 as nilai,
      coalesce(a_alasan, b_alasan, c_alasan, d_alasan, e_alasan, case when ${SHARE.under} = 0 then 'divided_by_zero' end) as alasan from bench_formula.data`,
  },
  {
    rumus: 'JIKA(c > 0; (a - b) / c * 100; 100)',
    js: ({ a, b, c }) => (c.gt(0) ? quotient(a.sub(b), c).mul(HUNDRED) : HUNDRED),
    sql: `select id, case when c > 0 then ${QUOTIENT('a - b', 'c')} * 100 when c <= 0 then 100 end as nilai,
      case when c > 0 then coalesce(a_alasan, b_alasan) else c_alasan end as alasan from bench_formula.data`,
  },
];

/** One formula, two back ends, each against the same figure written by hand with the same quantisation. */
export const formula: Bench = {
  name: 'formula',
  title: { id: 'Rumus terhadap tulisan tangan', en: 'Formulas against hand-written code' },
  async run(place) {
    const inMemory: Outcome[] = [];
    for (const one of CASES) inMemory.push(await inMemoryOf(one));
    return [...inMemory, ...(await inDatabase(place.folder))];
  },
};

async function inMemoryOf({ rumus, js }: Case): Promise<Outcome> {
  const rows = Array.from({ length: IN_MEMORY.rows }, (_, i) => rowOf(i));
  const maps = rows.map((row) => new Map<string, Nilai>(KODE.map((kode) => [kode, figure(row[kode])])));
  const compiled = compileFormula(parsed(rumus));
  rows.forEach((row, i) => expectSame(textOf(compiled, maps[i]), js(row)?.toFixed() ?? 'divided_by_zero'));
  // Both look at what they computed, so that nothing is computed for nobody.
  const measured = (): number => maps.reduce((count, values) => count + (compiled(values).kind === 'value' ? 1 : 0), 0);
  const bare = (): number => rows.reduce((count, row) => count + (js(row) === null ? 0 : 1), 0);
  const ratio = await ratioOf({ measured: async () => measured(), bare: async () => bare() }, IN_MEMORY);
  return outcome(
    { id: `Rumus di aplikasi : decimal.js langsung`, en: `Formula in the application : bare decimal.js` },
    { rumus, ratio, goal: 1.2 },
  );
}

type Measured = { readonly rumus: string; readonly ratio: Ratio; readonly goal: number };

const outcome = (what: Text, { rumus, ratio, goal }: Measured): Outcome => {
  const took = sides(ratio);
  return { what, unit: '×', goal, ...ratio, detail: { id: `${rumus} (${took.id})`, en: `${rumus} (${took.en})` } };
};

/** Counts and amounts as offices have them; a few rows divide by zero. */
const rowOf = (i: number): Row => ({
  a: new Decimal((i * 7) % 50),
  b: new Decimal((i * 13) % 97).div(4),
  c: new Decimal(i % 40 === 0 ? 0 : (i * 3) % 20),
  d: new Decimal((i * 31) % 1000).div(100),
  e: new Decimal(i % 5),
});

function parsed(rumus: string): Parameters<typeof compileFormula>[0] {
  const read = parseFormula(rumus);
  if (!read.ok) throw new Error(`${rumus}: ${read.error.code}`);
  return read.value;
}

function textOf(compiled: CompiledFormula, values: ReadonlyMap<string, Nilai> | undefined): string {
  const result = compiled(values ?? new Map());
  return result.kind === 'value' ? result.value.toFixed() : result.reason;
}

function expectSame(ours: string, theirs: string): void {
  if (ours !== theirs) throw new Error(`the two sides differ: ${ours} and ${theirs}`);
}

/** A PostgreSQL of its own: the example office has no part in this. */
async function inDatabase(folder: string): Promise<readonly Outcome[]> {
  const postgres = await startPostgres(join(folder, 'formula'));
  const client = new Client(postgres.connection);
  try {
    await client.connect();
    await client.query(DATA);
    const outcomes: Outcome[] = [];
    for (const one of CASES) outcomes.push(await inDatabaseOf(client, one));
    return outcomes;
  } finally {
    await client.end();
    await postgres.stop();
  }
}

/** As in memory, with one absent component in every fiftieth row. */
const DATA = `create schema bench_formula;
  create unlogged table bench_formula.data as
    select i as id, a, case when a is null then 'no_data_yet' end as a_alasan, b, null::text as b_alasan, c, null::text as c_alasan,
      d, null::text as d_alasan, e, null::text as e_alasan
    from (select i, case when i % 50 <> 0 then (i * 7 % 50)::numeric end as a, (i * 13 % 97) / 4.0 as b,
      (case when i % 40 = 0 then 0 else i * 3 % 20 end)::numeric as c, (i * 31 % 1000) / 100.0 as d, (i % 5)::numeric as e
      from generate_series(1, ${IN_DATABASE.rows}) as i) as made;
  analyze bench_formula.data`;

const COLUMNS = new Map<string, FormulaColumn>(KODE.map((kode) => [kode, { kind: 'angka', nilai: kode, alasan: `${kode}_alasan` }]));

async function inDatabaseOf(client: Client, { rumus, sql }: Case): Promise<Outcome> {
  const ours = bulkSelect(parsed(rumus), { table: ['bench_formula', 'data'], id: 'id', columns: COLUMNS });
  const differing = `select count(*)::int as count from (${ours}) as o join (${sql}) as h using (id)
    where o.nilai is distinct from h.nilai or o.alasan is distinct from h.alasan`;
  const [{ count } = { count: -1 }] = (await client.query<{ count: number }>(differing)).rows;
  expectSame(String(count), '0');
  // Counted where they are made: what travels to the application is the same for both.
  const run = (statement: string) => () => client.query(`select count(nilai), count(alasan) from (${statement}) as t`);
  const ratio = await ratioOf({ measured: run(ours), bare: run(sql) }, IN_DATABASE);
  return outcome(
    { id: 'Rumus di PostgreSQL : SQL tulisan tangan', en: 'Formula in PostgreSQL : hand-written SQL' },
    { rumus, ratio, goal: 1.5 },
  );
}

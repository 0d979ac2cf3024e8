import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../server/test-support/test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

type Prepared = { readonly statement: string; readonly calls: number };

test('a statement with parameters is parsed once per connection, whatever its parameters are', async () => {
  const prepared = await database.db.connection().execute(async (db) => {
    const sums = [1, 2, 3].map((one) => () => sql<{ sum: number }>`select ${one}::int + 1 as sum`.execute(db));
    for (const sum of sums) await sum();
    const { rows } = await sql<Prepared>`
      select statement, (generic_plans + custom_plans)::int as calls from pg_prepared_statements`.execute(db);
    return rows;
  });
  expect(prepared).toEqual([{ statement: 'select $1::int + 1 as sum', calls: 3 }]);
});

test('a statement that fails does not spoil the connection', async () => {
  await database.db.connection().execute(async (db) => {
    const divide = (by: number) => sql<{ part: number }>`select 10 / ${by}::int as part`.execute(db);
    await expect(divide(0)).rejects.toThrow('division by zero');
    expect((await divide(5)).rows).toEqual([{ part: 2 }]);
  });
});

test('texts beyond the limit still run, unprepared', async () => {
  await database.db.connection().execute(async (db) => {
    for (let text = 0; text < 520; text += 1) {
      const { rows } = await sql<{ sum: number }>`select ${sql.raw(String(text))} + ${1}::int as sum`.execute(db);
      expect(rows).toEqual([{ sum: text + 1 }]);
    }
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_prepared_statements`.execute(db);
    expect(rows[0]?.count).toBeLessThanOrEqual(500);
  });
});

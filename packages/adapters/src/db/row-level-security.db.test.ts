import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../server/test-support/test-database.ts';
import { newId } from '../ids.ts';
import { inTenant } from './in-tenant.ts';

/** Tables outside every tenant: the numbers of the migrations that were run. Everything else must be walled in. */
const EXEMPT = ['kysely_migration', 'kysely_migration_lock'];

/** Written once and never changed: the application role may not even try. A table that joins or leaves this list is a decision. */
const APPEND_ONLY = [
  'audit_event',
  'budget',
  'calculation',
  'calculation_withdrawal',
  'check_decision',
  'document_content',
  'document_file',
  'evidence_file',
  'figure_change',
  'iku',
  'iku_peta',
  'import_batch',
  'import_calculation',
  'import_row',
  'import_undo',
  'manual_catatan',
  'manual_usulan',
  'measurement_version',
  'narrative',
  'program',
  'sasaran',
  'sasaran_panah',
  'snapshot',
  'survei_hasil',
  'target',
  'target_periode',
  'tujuan',
];

let database: TestDatabase;
let tables: string[] = [];
const [ours, theirs] = [newId(), newId()];

beforeAll(async () => {
  database = await openTestDatabase();
  const rows = await database.query(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1",
  );
  tables = rows.map((row) => String(row.name)).filter((name) => !EXEMPT.includes(name));
  await fillEveryTable();
});
afterAll(() => database.close());

/** One row of each tenant in each table. Only the wall is looked at here, so what a row must otherwise be is switched off. */
async function fillEveryTable(): Promise<void> {
  await database.query("select set_config('session_replication_role', 'replica', false)");
  const checks = await database.query(
    "select conrelid::regclass::text as table, conname as name from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace",
  );
  for (const { table, name } of checks) await database.query(`alter table ${String(table)} drop constraint "${String(name)}"`);
  for (const table of tables) for (const tenant of [ours, theirs]) await database.query(await insertInto(table, tenant));
}

const SOMETHING: Readonly<Record<string, string>> = {
  uuid: 'uuidv7()',
  text: "'a'",
  'text[]': "'{}'",
  integer: '2025',
  bigint: '1',
  bytea: "'a'",
  numeric: '1',
  boolean: 'true',
  date: "'2025-01-01'",
  jsonb: "'{}'",
  daterange: "'[2025-01-01,)'",
  int4range: "'[2025,2030)'",
  'timestamp with time zone': 'now()',
};

async function insertInto(table: string, tenant: string): Promise<string> {
  const columns = await database.query(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity <> 'a' order by attnum`, // those the database counts itself
    [table],
  );
  const values = columns.map(({ name, type }) => (name === 'tenant_id' ? `'${tenant}'` : SOMETHING[String(type)]));
  expect(values, `a value for every column of ${table}`).not.toContain(undefined);
  return `insert into ${table} (${columns.map((column) => `"${String(column.name)}"`).join(', ')}) values (${values.join(', ')})`;
}

/** As the application, inside one tenant; undone afterwards. What PostgreSQL answers: rows, or the code of its refusal. */
function attempt(tenant: string, statement: string): Promise<string | number> {
  const undone = new Error('undone');
  let answer: string | number = 'nothing';
  return inTenant(database.db, tenant, async (tx) => {
    const result = await sql.raw<{ n?: number }>(statement).execute(tx);
    answer = result.rows[0]?.n ?? Number(result.numAffectedRows ?? 0);
    throw undone;
  }).catch((error: Error & { code?: string }) => (error === undone ? answer : (error.code ?? error.message)));
}

/** Insufficient privilege: what both a missing grant and a broken policy are refused with. */
const REFUSED = '42501';

test('there is something to check', () => expect(tables.length).toBeGreaterThan(25));

describe('the catalog', () => {
  test('the application is neither superuser nor above the wall, and cannot sign in by itself', async () => {
    const role = await database.query("select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'selaras_app'");
    expect(role).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }]);
  });

  test('row-level security is on and forced, with one policy for reading and writing, on every table', async () => {
    const rows = await database.query(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
             (select string_agg(pg_get_expr(p.polqual, p.polrelid) || ' / ' || pg_get_expr(p.polwithcheck, p.polrelid), ';') from pg_policy p where p.polrelid = c.oid) as policy
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);
    const policy = '(tenant_id = current_tenant()) / (tenant_id = current_tenant())';
    const walled = rows.filter((row) => !EXEMPT.includes(String(row.name)));
    expect(walled.filter((row) => row.walled !== true || row.policy !== policy)).toEqual([]);
  });

  test('the tenant leads every primary key, unique key and foreign key, on both sides', async () => {
    const keys = await database.query(`
      select conrelid::regclass::text as table, conname as name,
             (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as first,
             (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]) as "refersTo", contype as type
        from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f')`);
    const ofTenants = keys.filter((key) => !EXEMPT.includes(String(key.table)));
    expect(ofTenants.length).toBeGreaterThan(60);
    expect(ofTenants.filter((key) => key.first !== 'tenant_id' || (key.type === 'f' && key.refersTo !== 'tenant_id'))).toEqual([]);
    const withKey = new Set(ofTenants.filter((key) => key.type === 'p').map((key) => key.table));
    expect(tables.filter((table) => !withKey.has(table))).toEqual([]);
  });

  test('the application reaches nothing outside its tables', async () => {
    for (const table of [...EXEMPT, 'auth."user"', 'auth.session', 'auth.account', 'auth.sign_in_attempt', 'pg_authid'])
      expect([table, await attempt(ours, `select 1 from ${table}`)]).toEqual([table, REFUSED]);
  });
});

describe('every table, as the application inside one tenant', () => {
  test('sees its own rows and no others, and nothing at all without a tenant', async () => {
    for (const table of tables) {
      expect([table, await attempt(ours, `select count(*)::int as n from ${table}`)]).toEqual([table, 1]);
      expect([table, await attempt(ours, `select count(*)::int as n from ${table} where tenant_id = '${theirs}'`)]).toEqual([table, 0]);
      expect([table, await attempt('', `select count(*)::int as n from ${table}`)]).toEqual([table, 0]);
    }
  });

  test('cannot write a row for another tenant', async () => {
    for (const table of tables) expect([table, await attempt(ours, await insertInto(table, theirs))]).toEqual([table, REFUSED]);
  });

  test('cannot change, take over or give away a row across the wall', async () => {
    for (const table of tables) {
      const reached = await attempt(ours, `update ${table} set tenant_id = tenant_id where tenant_id = '${theirs}'`);
      const givenAway = await attempt(ours, `update ${table} set tenant_id = '${theirs}'`);
      const isAppendOnly = reached === REFUSED;
      expect([table, reached, givenAway]).toEqual([table, isAppendOnly ? REFUSED : 0, REFUSED]);
    }
  });

  test('cannot delete across the wall', async () => {
    for (const table of tables) {
      const deleted = await attempt(ours, `delete from ${table} where tenant_id = '${theirs}'`);
      expect([table, deleted === 0 || deleted === REFUSED]).toEqual([table, true]);
    }
  });

  test('what is written once stays as it was', async () => {
    const columns = 'relname as name, has_any_column_privilege($1, oid, $2) as may';
    const rights = await database.query(
      `select ${columns} from pg_class where relname = any($3) and relnamespace = 'public'::regnamespace`,
      ['selaras_app', 'update', tables],
    );
    expect(
      rights
        .filter((row) => row.may === false)
        .map((row) => String(row.name))
        .toSorted(),
    ).toEqual(APPEND_ONLY);
    for (const table of APPEND_ONLY) {
      const changed = await attempt(ours, `update ${table} set tenant_id = tenant_id`);
      const deleted = await attempt(ours, `delete from ${table}`);
      expect([table, changed, deleted]).toEqual([table, REFUSED, REFUSED]);
    }
  });

  test('no table can be emptied', async () => {
    for (const table of tables) expect([table, await attempt(ours, `truncate ${table} cascade`)]).toEqual([table, REFUSED]);
  });
});

test('a tenant does not outlive its transaction', async () => {
  await attempt(ours, 'select 1');
  const after = await sql<{ role: string; tenant: string }>`
    select current_user as role, coalesce(current_setting('app.tenant', true), '') as tenant`.execute(database.db);
  expect(after.rows).toEqual([{ role: String((await database.query('select current_user as name'))[0]?.name), tenant: '' }]);
});

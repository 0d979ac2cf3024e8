import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Tx } from '../db/in-tenant.ts';
import { BACKUP_TABLES, type BackupTable } from './backup-tables.ts';

const ROWS_AT_ONCE = 500;

/** Rows of one table of the tenant as JSON text, straight from PostgreSQL: no figure passes through a JavaScript number. */
export async function* readRows(tx: Tx, table: BackupTable): AsyncGenerator<string> {
  const order = BACKUP_TABLES.find(([name]) => name === table)?.[1] ?? '';
  await sql`declare rows no scroll cursor for select row_to_json(t)::text as row from ${sql.table(table)} t order by ${sql.raw(order)}`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.raw(String(ROWS_AT_ONCE))} from rows`.execute(tx);
    for (const { row } of rows) yield row;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql`close rows`.execute(tx);
}

/** Writes rows as they were read. */
export async function writeRows(tx: Tx, table: BackupTable, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::json)`.execute(
    tx,
  );
}

/** Times come out in UTC whatever the machine's zone is, so that equal data gives equal bytes. */
export const printInUtc = (tx: Tx): Promise<unknown> => sql`select set_config('TimeZone', 'UTC', true)`.execute(tx);

/** Goes on as another tenant within the same consistent view. */
export const switchTenant = (tx: Tx, tenantId: string): Promise<unknown> =>
  sql`select set_config('app.tenant', ${tenantId}, true)`.execute(tx);

/** Hashes of every file that rows of the tenant name. */
export async function listFileHashes(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{
    sha256: string;
  }>`select sha256 from evidence_file union select sha256 from document_file order by 1`.execute(tx);
  return rows.map(({ sha256 }) => sha256);
}

/** Snapshots whose text is not what their hash says. */
export async function listBrokenSnapshots(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select id from snapshot where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> sha256`.execute(tx);
  return rows.map(({ id }) => id);
}

/** How far the schema is: a backup fits only the schema it was made of. */
export async function schemaNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ number: number }>`select count(*)::int as number from kysely_migration`.execute(db);
  return rows[0]?.number ?? SCHEMALESS;
}

const SCHEMALESS = 0;

/** Sign-ins of restored accounts: without a password, which is set anew by `account reset-password`. */
export async function restoreSignIns(tx: Tx): Promise<void> {
  const { rows } = await sql<{
    id: string;
    email: string;
    nama: string;
    tenant_id: string;
  }>`select id, email, nama, tenant_id from account order by id`.execute(tx);
  await sql`select set_config('role', 'none', true)`.execute(tx);
  for (const { id, email, nama, tenant_id: tenantId } of rows) {
    await sql`insert into auth."user" (id, name, email, "emailVerified", "tenantId", "createdAt", "updatedAt")
      values (${id}, ${nama}, ${email}, true, ${tenantId}, now(), now())`.execute(tx);
    await sql`insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
      values (gen_random_uuid(), ${id}, 'credential', ${id}, null, now(), now())`.execute(tx);
  }
  await sql`select set_config('role', 'selaras_app', true)`.execute(tx);
}

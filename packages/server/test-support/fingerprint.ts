import type { TestDatabase } from './test-database.ts';

export type Fingerprint = Readonly<Record<string, string>>;

/** Rows and content of every table, sign-in tables too: equal before and after means that nothing at all has changed. */
export async function fingerprint({ query }: Pick<TestDatabase, 'query'>): Promise<Fingerprint> {
  const tables = await query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth') order by 1`,
  );
  const names = tables.map(({ name }) => String(name));
  if (names.length < 30) throw new Error(`only ${names.length} tables: this fingerprint would miss something`);
  const rows = await query(names.map(one).join(' union all '));
  return Object.fromEntries(rows.map(({ name, print }) => [String(name), String(print)]));
}

const one = (name: string): string => `
    select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(row_text, '|' order by row_text)), '-') as print
    from (select t::text as row_text from ${name} t) rows`;

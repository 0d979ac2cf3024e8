import type { PoolClient, QueryResult } from 'pg';

/** More texts than the application has. One that is put together differently at every call must not fill PostgreSQL's memory. */
const MOST = 500;
const names = new Map<string, string>();

type Send = (query: unknown, values?: readonly unknown[]) => Promise<QueryResult>;

/**
 * Statements are parsed, and after some calls planned, once per connection: under row-level security that is most of the
 * time of a small query. pg prepares what has a name, and Kysely gives none. Like the lock of the serving process this
 * needs a connection of our own, not one that a pooler lends by the transaction.
 */
export function prepareStatements(client: PoolClient): void {
  const send: Send = client.query.bind(client);
  const query: Send = (text, values) => {
    const name = typeof text === 'string' && values !== undefined && values.length > 0 ? nameOf(text) : undefined;
    return name === undefined ? send(text, values) : send({ name, text, values });
  };
  Object.assign(client, { query });
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `selaras_${names.size}`;
  names.set(text, name);
  return name;
}

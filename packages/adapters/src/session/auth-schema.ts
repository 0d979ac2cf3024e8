import { Client, type ClientConfig } from 'pg';

/** Any number, the same in every process. */
const MIGRATING = 7_355_609;

/** Creates the schema of the sign-in library and holds a lock on it while `work` brings it up to date. */
export async function withAuthSchema(connection: ClientConfig, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(connection);
  client.on('error', () => {}); // a lost connection also fails the query that waits on it
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATING]);
    await client.query('create schema if not exists auth');
    await work(client);
  } finally {
    await client.end();
  }
}

/** Wrong passwords by account. The account is a hash: an address that somebody mistyped is nobody's business. */
export async function createSignInAttempts(client: Client): Promise<void> {
  await client.query(`create table if not exists auth.sign_in_attempt (
    email_hash text primary key,
    salah      int not null,
    sejak      timestamptz not null
  )`);
}

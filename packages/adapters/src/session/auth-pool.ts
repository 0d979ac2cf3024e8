import { type ClientConfig, Pool } from 'pg';
import { prepareStatements } from '../db/prepared-statements.ts';

export type AuthPoolOptions = { readonly connection: ClientConfig; readonly onError: (error: Error) => void };

/** Connections of the sign-in library: its tables lie in the schema `auth`, apart from every tenant's data. */
export function openAuthPool({ connection, onError }: AuthPoolOptions): Pool {
  const pool = new Pool({ ...connection, max: 5, connectionTimeoutMillis: 5_000, options: '-c search_path=auth' });
  pool.on('error', onError);
  pool.on('connect', (client) => {
    client.on('error', onError);
    prepareStatements(client);
  });
  return pool;
}

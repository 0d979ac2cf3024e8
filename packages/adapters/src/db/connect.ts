import { Kysely, PostgresDialect } from 'kysely';
import { type ClientConfig, type CustomTypesConfig, types as driverTypes, Pool } from 'pg';
import { prepareStatements } from './prepared-statements.ts';
import type { Tables } from './tables.ts';

/** The database outside any tenant. Queries take a `Tx`, never this: see `in-tenant.ts`. */
export type Db = Kysely<Tables>;

const { DATE, TIMESTAMPTZ, INT8 } = driverTypes.builtins;
type TypeId = typeof DATE;

const PARSERS = new Map<TypeId, (text: string) => unknown>([
  // A day must reach us as text: as a JS Date it would be UTC midnight, which is the day before in a western zone.
  [DATE, (text) => text],
  [TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  // Counts and sizes only; figures are `numeric` and stay text until they become Decimal.
  [INT8, Number],
]);

/**
 * For our connections only. Set for the whole driver they would also reach the sign-in library, which compares the end
 * of a session with a Date: text is never smaller than a Date, and no session would ever end.
 */
const types: CustomTypesConfig = { getTypeParser: (type: TypeId) => PARSERS.get(type) ?? driverTypes.getTypeParser(type) };

export type OpenOptions = { readonly connection: ClientConfig; readonly max?: number; readonly onError?: (error: Error) => void };

/** `onError` hears of connections that died while nobody used them; without a listener Node would end the process. */
export function openDb({ connection, max = 10, onError = () => {} }: OpenOptions): Db {
  const pool = new Pool({ ...connection, max, types, connectionTimeoutMillis: 5_000 });
  pool.on('error', onError);
  pool.on('connect', (client) => {
    client.on('error', onError);
    prepareStatements(client);
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

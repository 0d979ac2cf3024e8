import { Agent, get } from 'node:http';
import type { Tables } from '@selaras/adapters/db/tables';
import { readBoard } from '@selaras/server/board/read-board';
import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { signInLive } from '../packages/server/test-support/live-session.ts';
import { type Bench, sides } from './outcome.ts';
import { ratioOf } from './timing.ts';
import type { Office } from './workplace.ts';

const TAHUN = 2024;
const READER = 'verifikator@contoh.selaras.test';

/**
 * The page's whole way (session, roles, scope, reading, shaping, JSON, HTTP) against the statements that read its rows,
 * alone on an open connection, prepared as ours are. The bare side knows neither who asks nor what they may see.
 */
export const matrixApi: Bench = {
  name: 'matrix-api',
  title: { id: 'API matriks terhadap SQL-nya', en: 'Matrix API against its SQL' },
  async run(place) {
    const office = await place.office();
    const page = await openPage(office);
    const bare = await openBare(office);
    try {
      const ratio = await ratioOf({ measured: page.load, bare: bare.load }, { rounds: 9, runs: 40, warmUp: 60 });
      const what = { id: 'API halaman matriks : SQL-nya', en: 'Matrix page API : its SQL' };
      return [{ what, unit: '×', goal: 3, ...ratio, detail: sides(ratio) }];
    } finally {
      page.close();
      await bare.close();
    }
  },
};

async function openPage({ server, password }: Office): Promise<{ readonly load: () => Promise<unknown>; readonly close: () => void }> {
  const { url } = server();
  const { cookie } = await signInLive({ url, email: READER, password });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const load = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const request = get(`${url}/api/board?tahun=${TAHUN}`, { agent, headers: { cookie } }, (response) => {
        let size = 0;
        response.on('data', (chunk: Buffer) => (size += chunk.length));
        response.on('end', () => (response.statusCode === 200 ? resolve(size) : reject(new Error(`board: ${response.statusCode}`))));
      });
      request.on('error', reject);
    });
  return { load, close: () => agent.destroy() };
}

async function openBare(office: Office): Promise<{ readonly load: () => Promise<unknown>; readonly close: () => Promise<void> }> {
  const statements = await statementsOf(office);
  const client = new Client(office.connection);
  await client.connect();
  const { actor } = await office.contextOf(READER);
  await client.query("select set_config('role', 'selaras_app', false), set_config('app.tenant', $1, false)", [actor.tenantId]);
  const load = async (): Promise<void> => {
    for (const [at, { sql, parameters }] of statements.entries())
      await client.query({ name: `s${at}`, text: sql, values: [...parameters] });
  };
  return { load, close: () => client.end() };
}

/** What the page really asks, taken from the page: a copy of the SQL here would go stale unseen. */
async function statementsOf(office: Office): Promise<readonly CompiledQuery[]> {
  const asked: CompiledQuery[] = [];
  const pool = new Pool({ ...office.connection, max: 1 });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: ({ query }) => void asked.push(query) });
  try {
    const board = await readBoard({ ...(await office.contextOf(READER)), db }, { tahun: TAHUN });
    if (!board.ok || board.value.rows.length === 0) throw new Error(`the example office has no board of ${TAHUN}`);
  } finally {
    await db.destroy();
  }
  const reading = asked.filter(({ sql }) => /^\s*(select|with)\b/i.test(sql) && !sql.includes('set_config'));
  if (reading.length === 0) throw new Error('the board reads nothing');
  return reading;
}

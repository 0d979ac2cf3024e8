import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { clusterProcesses } from './cluster-processes.ts';
import { type EmbeddedPostgres, startPostgres, supervisePostgres } from './embedded.ts';
import { type DatabaseConnection, PostgresUnavailable } from './postgres-problem.ts';

const FAST = { durable: false };
const isRoot = process.getuid?.() === 0;

let dataDir = '';
let cluster = '';
let owner: ChildProcess | undefined;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'selaras-embedded-'));
  cluster = join(dataDir, 'pg18');
});
afterEach(async () => {
  owner?.kill('SIGKILL');
  owner = undefined;
  await (await startPostgres(dataDir, FAST)).stop();
  // A backend that is just ending may be seen for a moment after pg_ctl has answered.
  await vi.waitUntil(() => clusterProcesses(cluster).length === 0, { timeout: 5_000 });
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function query(connection: DatabaseConnection, sql: string): Promise<unknown[][]> {
  const client = new Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts (or joins) PostgreSQL and holds it. */
async function startOwner(): Promise<number> {
  owner = spawn(process.execPath, [join(import.meta.dirname, 'embedded.fixture.ts'), dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(owner.stdout!, 'data');
  return Number(line);
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function problemOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(() => null).catch((thrown: unknown) => thrown);
  return error instanceof PostgresUnavailable ? error.problem : error;
}

describe('starting and stopping', () => {
  test('the first start creates everything, the second finds it', async () => {
    const first = await startPostgres(dataDir, FAST);
    await query(first.connection, 'create table kept (word text); insert into kept values ($$tetap$$)');
    expect(first.adopted).toBe(false);
    expect(await first.stop()).toBe('stopped');

    const second = await startPostgres(dataDir, FAST);
    expect(await query(second.connection, 'select word from kept')).toEqual([['tetap']]);
    expect(await query(second.connection, 'select current_database(), current_user')).toEqual([['selaras', 'selaras']]);
    expect(await second.stop()).toBe('stopped');
    expect(readdirSync(dataDir).toSorted()).toEqual(['database.password', 'engine', 'log', 'pg18', 'run', 'start.lock']);
  });

  test('text is ordered by code point, and what protects the data is on', async () => {
    const durable = await startPostgres(dataDir);
    const settings = "select current_setting('fsync'), current_setting('full_page_writes'), current_setting('data_checksums')";
    expect(await query(durable.connection, settings)).toEqual([['on', 'on', 'on']]);
    const order = "select string_agg(x, ' ' order by x) from unnest(array['b', 'é', 'IKU 2', 'a', 'IKU 10', 'B', 'A']) x";
    expect(await query(durable.connection, order)).toEqual([['A B IKU 10 IKU 2 a b é']]);
    await durable.stop();
  });

  test('who leaves while others stay leaves PostgreSQL running', async () => {
    const [one, two] = [await startPostgres(dataDir, FAST), await startPostgres(dataDir, FAST)];
    expect([one.adopted, two.adopted]).toEqual([false, true]);
    expect(await one.stop()).toBe('left running');
    expect(await query(two.connection, 'select 1')).toEqual([[1]]);
    expect(await two.stop()).toBe('stopped');
  });

  test('many starters at once share one PostgreSQL', async () => {
    const all = await Promise.all([startOwner(), ...[1, 2, 3].map(() => startPostgres(dataDir, FAST))]);
    const engines = all.filter((one): one is EmbeddedPostgres => typeof one !== 'number');
    expect(new Set(engines.map((engine) => engine.pid)).size).toBe(1);
    const outcomes = await Promise.all(engines.map((engine) => engine.stop()));
    expect(outcomes).toEqual(['left running', 'left running', 'left running']);
  });
});

describe('after a kill', () => {
  test('a killed owner leaves an orphan that the next start adopts and can stop', async () => {
    const pid = await startOwner();
    await kill(owner!);
    const next = await startPostgres(dataDir, FAST);
    expect([next.adopted, next.pid]).toEqual([true, pid]);
    expect(await next.stop()).toBe('stopped');
  });

  test('a killed PostgreSQL is revived under the process that uses it', async () => {
    const back = Promise.withResolvers<number>();
    const supervised = await supervisePostgres(dataDir, { ...FAST, onRestart: back.resolve, onFailure: back.reject });
    const before = supervised.pid();
    process.kill(before, 'SIGKILL');
    expect(await back.promise).toBeLessThan(10_000);
    expect(supervised.pid()).not.toBe(before);
    expect(await query(supervised.connection, 'select 1')).toEqual([[1]]);
    expect(await supervised.stop()).toBe('stopped');
  });

  test('backends that outlive their postmaster are cleared away', async () => {
    const pid = await startOwner();
    const backend = clusterProcesses(cluster).find((one) => one !== pid)!;
    process.kill(backend, 'SIGSTOP');
    process.kill(pid, 'SIGKILL');
    await kill(owner!);
    const next = await startPostgres(dataDir, FAST);
    expect(next.adopted).toBe(false);
    expect(await next.stop()).toBe('stopped');
  }, 15_000);

  test('a pid file that names a foreign living process blocks nothing', async () => {
    await (await startPostgres(dataDir, FAST)).stop();
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n`);
    const next = await startPostgres(dataDir, FAST);
    expect(next.adopted).toBe(false);
    await next.stop();
  });

  test('a dead PostgreSQL that its parent has not buried blocks nothing', async () => {
    const pid = await startOwner();
    owner!.kill('SIGSTOP'); // so it cannot: in a container the parent may be a program that never does
    process.kill(pid, 'SIGKILL');
    const began = Date.now();
    const next = await startPostgres(dataDir, FAST);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(next.pid).not.toBe(pid);
    expect(await next.stop()).toBe('stopped');
  });

  test('an initdb that was interrupted does not count', async () => {
    await (await startPostgres(dataDir, FAST)).stop();
    rmSync(cluster, { recursive: true });
    mkdirSync(join(`${cluster}.init`, 'base'), { recursive: true });
    const next = await startPostgres(dataDir, FAST);
    expect(await query(next.connection, 'select 1')).toEqual([[1]]);
    await next.stop();
    expect(existsSync(`${cluster}.init`)).toBe(false);
  });
});

describe('what cannot work is named', () => {
  test('a data folder that is a file', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    expect(await problemOf(startPostgres(join(file, 'data')))).toMatchObject({ code: 'folder_not_writable', folder: join(file, 'data') });
    rmSync(file);
  });

  test('a data folder where no folder can be made', async () => {
    expect(await problemOf(startPostgres('/proc/selaras/data'))).toMatchObject({
      code: 'folder_not_writable',
      folder: '/proc/selaras/data',
    });
  });

  test('a password file that does not belong to the data', async () => {
    const engine = await startPostgres(dataDir, FAST);
    const file = join(dataDir, 'database.password');
    rmSync(file);
    expect(await problemOf(startPostgres(dataDir, FAST))).toEqual({ code: 'password_refused', file });
    writeFileSync(file, String(engine.connection.password), { mode: 0o600 });
    await engine.stop();
  });

  test('a private parent folder: under root PostgreSQL is another user and may not pass, otherwise it is fine', async () => {
    const home = mkdtempSync(join(tmpdir(), 'selaras-home-'));
    const data = join(home, 'a', 'data');
    const starting = startPostgres(data, FAST);
    const expected = isRoot ? { code: 'folder_not_traversable', folder: home, user: 'selaras' } : null;
    expect(await problemOf(starting)).toEqual(expected);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    await starting.then((engine) => engine.stop()).catch(() => {});
    rmSync(home, { recursive: true });
  });

  test('folders made on the way are no obstacle, whatever the umask', async () => {
    const before = process.umask(0o077);
    const engine = await startPostgres(join(dataDir, 'made', 'on', 'the-way'), FAST).finally(() => process.umask(before));
    expect(await query(engine.connection, 'select 1')).toEqual([[1]]);
    await engine.stop();
    rmSync(join(dataDir, 'made'), { recursive: true });
  });

  test('a path too long for a socket is no problem', async () => {
    const long = join(dataDir, 'x'.repeat(90));
    mkdirSync(long, { mode: 0o755 });
    const engine = await startPostgres(long, FAST);
    expect(Buffer.byteLength(String(engine.connection.host))).toBeLessThan(60);
    expect(await query(engine.connection, 'select 1')).toEqual([[1]]);
    await engine.stop();
    rmSync(String(engine.connection.host), { recursive: true, force: true });
    rmSync(long, { recursive: true });
  });
});

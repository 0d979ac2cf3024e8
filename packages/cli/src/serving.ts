import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningServer, type ServerLock, takeServerLock } from '@selaras/adapters/db/server-lock';
import type { Context } from './context.ts';
import { CommandFailure, EXIT } from './exit-codes.ts';
import type { OpenDatabase } from './open-database.ts';
import { parsePort, portProblem } from './port.ts';
import type { ExampleAccount, RunningHttp } from './server-parts.ts';
import { ensureWebBuilt } from './web-build.ts';

export type ServeOptions = {
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly withExample: boolean;
  /** How the person would say the same with another port. */
  readonly remedy: (port: number) => string;
};

/** Told to stop while the server is still starting, we wait this long for something to close. */
const STILL_STARTING_MS = 2_000;

type Address = { readonly host: string; readonly port: number };

/**
 * From nothing to a served address, and back when told to stop. The server lock comes before everything that
 * writes, so a second start on the same data changes nothing.
 */
export async function serve(context: Context, options: ServeOptions): Promise<void> {
  const { progress, shutdown, parts, t } = context;
  shutdown.becomeService();
  const address = addressOf(context, options);
  const database = await progress.step(t.database.step, () => context.openDatabase());
  const lock = await takeLock(context, database);
  await assertFree(context, address, options);

  await progress.step(t.migrate.step, () => parts.migrateToLatest(database.connection, () => {}));
  const accounts = options.withExample ? await prepareExample(context, database) : [];
  const webDir = await ensureWebBuilt({ checkout: context.settings.checkout, progress, shutdown, t });
  const server = await progress.step(t.serve.server, () => startServer(context, { database, address, webDir, options }));
  lock.announce(server.url);
  announce(context, { url: server.url, accounts, withExample: options.withExample });
  if (server.setupCode) progress.line(t.serve.setupCode(server.setupCode));
  await shutdown.requested;
}

function addressOf({ settings, t }: Context, { port, host }: ServeOptions): Address {
  const chosen = port ?? parsePort(settings.port);
  if (chosen === null) throw new CommandFailure(EXIT.usage, `${t.usage.invalidValue(settings.port, 'PORT')}. ${t.usage.badPort}`);
  return { port: chosen, host: host ?? settings.host };
}

async function takeLock({ settings, shutdown, progress, t }: Context, { connection }: OpenDatabase): Promise<ServerLock> {
  const onLost = (): void => {
    progress.warn(t.serve.lockLost);
    shutdown.request('failure');
  };
  const taken = await takeServerLock({ connection, dataDir: settings.dataDir, onLost });
  if (taken.kind === 'held') throw alreadyRunning(t, taken.by);
  shutdown.defer(() => taken.lock.release());
  return taken.lock;
}

const alreadyRunning = (t: Context['t'], by: RunningServer | null): CommandFailure =>
  new CommandFailure(EXIT.state, t.serve.alreadyRunning(by));

async function assertFree(context: Context, address: Address, options: ServeOptions): Promise<void> {
  const code = await portProblem(address);
  if (code !== null) throw unusableAddress(context, { code, address, options });
}

type Unusable = { readonly code: string; readonly address: Address; readonly options: ServeOptions };

function unusableAddress({ t }: Context, { code, address: { host, port }, options }: Unusable): CommandFailure {
  const remedy = options.remedy(port < 1024 ? 3000 : port === 65_535 ? port - 1 : port + 1);
  if (code === 'EADDRINUSE') return new CommandFailure(EXIT.state, t.serve.portTaken(port, remedy));
  if (code === 'EACCES') return new CommandFailure(EXIT.state, t.serve.portForbidden(port, remedy));
  return new CommandFailure(EXIT.state, t.serve.hostUnusable(host, code));
}

/** Production never holds the example office: its passwords are printed on a screen. */
async function prepareExample(context: Context, { connection }: OpenDatabase): Promise<readonly ExampleAccount[]> {
  const { settings, progress, parts, t } = context;
  if (settings.production) return [];
  const { dataDir, examplePassword: password } = settings;
  const example = await progress.step(t.serve.example, () => parts.ensureExample({ connection, dataDir, password, log: progress.line }));
  return example.accounts;
}

type Starting = {
  readonly database: OpenDatabase;
  readonly address: Address;
  readonly webDir: string | null;
  readonly options: ServeOptions;
};

async function startServer(context: Context, { database, address, webDir, options }: Starting): Promise<RunningHttp> {
  const { settings, progress, shutdown, parts } = context;
  const { dataDir, production } = settings;
  const starting = parts.startServer({ connection: database.connection, ...address, dataDir, webDir, production, log: progress.line });
  shutdown.defer(async () => (await Promise.race([starting, sleep(STILL_STARTING_MS)]))?.close());
  try {
    return await starting;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw unusableAddress(context, { code, address, options });
    throw error;
  }
}

type Announcement = { readonly url: string; readonly accounts: readonly ExampleAccount[]; readonly withExample: boolean };

/** `serve` prints the address alone, for scripts; `npm start` greets a person. */
function announce({ out, settings, t }: Context, { url, accounts, withExample }: Announcement): void {
  if (!withExample) return out(url);
  const production = settings.production ? [t.serve.production, ''] : [];
  out([t.serve.ready(url), ...accountTable(accounts, t), ...production, t.serve.stopHint].join('\n'));
}

function accountTable(accounts: readonly ExampleAccount[], t: Context['t']): string[] {
  if (accounts.length === 0) return [];
  const width = Math.max(...accounts.map(({ email }) => email.length));
  const rows = accounts.map(({ email, password, role }) => `  ${[email.padEnd(width), password, role].filter(Boolean).join('  ')}`);
  const hint = accounts.some(({ password }) => password === null) ? [t.serve.passwordsShownOnce] : [];
  return [t.serve.accounts, ...rows, ...hint, ''];
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@selaras/adapters/clock';
import { openDb } from '@selaras/adapters/db/connect';
import { localFiles } from '@selaras/adapters/files/local-files';
import { newId } from '@selaras/adapters/ids';
import type { FastifyInstance } from 'fastify';
import type { ClientConfig } from 'pg';
import { buildApp } from './http/app.ts';
import type { LogEntry, Services } from './http/services.ts';
import { prepareDatabase } from './prepare-database.ts';
import { makeAuth } from './session/auth.ts';
import { authSecretIn } from './session/auth-secret.ts';
import { setupCodeIn } from './session/setup-code.ts';

export type ServerOptions = {
  readonly connection: ClientConfig;
  readonly host: string;
  readonly port: number;
  /** Files of evidence, the secret of the sessions and the setup code lie here. */
  readonly dataDir: string;
  /** The built web application, or null to serve the API alone. */
  readonly webDir: string | null;
  readonly production: boolean;
  /** Where browsers reach us when a proxy stands in front; PUBLIC_URL when left out. */
  readonly publicUrl?: string | null;
  /** Signs the sessions; SELARAS_SECRET when left out, else one that is kept in `dataDir`. */
  readonly secret?: string;
  readonly requestsPerMinute?: number;
  readonly signInsPerMinute?: number;
  log(line: string): void;
};

export type RunningServer = { readonly url: string; close(): Promise<void> };

/** How long a request that is still running may hold up the end of the process. */
const PATIENCE_MS = 10_000;

/** The one place where the server is put together. Rejects with the code EADDRINUSE when somebody else has the port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  await prepareDatabase(options.connection);
  const { services, end } = openServices(options);
  try {
    const http = await buildApp({ services, webDir: options.webDir, requestsPerMinute: options.requestsPerMinute ?? 6_000 });
    await http.listen({ host: options.host, port: options.port });
    let closing: Promise<void> | undefined;
    return { url: urlOf(http, options), close: () => (closing ??= closeHttp(http).then(end)) };
  } catch (error) {
    await end();
    throw error;
  }
}

function openServices(options: ServerOptions): { services: Services; end: () => Promise<void> } {
  const { connection, dataDir, host, port } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const log = (entry: LogEntry): void => options.log(JSON.stringify({ time: systemClock.now(), ...entry }));
  const onError = (error: Error): void => log({ level: 'warn', event: 'connection_lost', reason: error.message });
  const publicUrl = publicUrlOf(options);
  const db = openDb({ connection, onError });
  const auth = makeAuth({
    connection,
    baseUrl: publicUrl?.origin ?? `http://${host}:${port}`,
    secret: options.secret ?? process.env.SELARAS_SECRET ?? authSecretIn(dataDir),
    signInsPerMinute: options.signInsPerMinute ?? 60,
    onError,
  });
  const files = localFiles(join(dataDir, 'files'));
  const services: Services = { db, auth, clock: systemClock, newId, files, setupCode: setupCodeIn(dataDir), publicUrl, log };
  return { services, end: async () => void (await Promise.all([db.destroy(), auth.options.database.end()])) };
}

function publicUrlOf(options: ServerOptions): URL | null {
  const text = options.publicUrl === undefined ? process.env.PUBLIC_URL : options.publicUrl;
  return text ? new URL(text) : null;
}

/** Finishes what is running, takes nothing new, and does not wait for ever. */
async function closeHttp(http: FastifyInstance): Promise<void> {
  const impatient = setTimeout(() => http.server.closeAllConnections(), PATIENCE_MS);
  await http.close();
  clearTimeout(impatient);
}

/** The port may have been 0; a wildcard address is nothing that a browser can open. */
function urlOf(http: FastifyInstance, { host }: ServerOptions): string {
  const address = http.server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on TCP');
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${address.port}`;
}

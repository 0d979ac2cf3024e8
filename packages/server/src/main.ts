import { systemClock } from '@selaras/adapters/clock';
import { hasSignIns } from '@selaras/adapters/session/sign-in.queries';
import type { FastifyInstance } from 'fastify';
import type { ClientConfig } from 'pg';
import { sweepRegularly } from './evidence/sweep-regularly.ts';
import { buildApp } from './http/app.ts';
import type { Log, Services } from './http/services.ts';
import { startJobRunner } from './job/job-runner.ts';
import { openParts } from './open-parts.ts';
import { prepareDatabase } from './prepare-database.ts';
import { makeAuth } from './session/auth.ts';
import { authSecret } from './session/auth-secret.ts';
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
  /** Whether official indices may be computed without an account; SELARAS_PUBLIC_CALCULATE=1 when left out. */
  readonly isCalculatingPublic?: boolean;
  readonly requestsPerMinute?: number;
  readonly signInsPerMinute?: number;
  log(line: string): void;
};

export type RunningServer = {
  readonly url: string;
  /** To be shown in the terminal while there is no office: whoever reads it there may create the first one. */
  readonly setupCode: string | null;
  close(): Promise<void>;
};

/** How long a request that is still running may hold up the end of the process. */
const PATIENCE_MS = 10_000;

/** The one place where the server is put together. Rejects with the code EADDRINUSE when somebody else has the port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  await prepareDatabase(options.connection);
  const { services, end } = openServices(options);
  try {
    const http = await buildApp({ services, webDir: options.webDir, requestsPerMinute: options.requestsPerMinute ?? 6_000 });
    const setupCode = (await hasSignIns(services.db)) ? null : services.setupCode.read();
    if (setupCode !== null) services.log({ level: 'warn', event: 'no_office_yet', setupCode });
    await http.listen({ host: options.host, port: options.port });
    let closing: Promise<void> | undefined;
    return { url: urlOf(http, options), setupCode, close: () => (closing ??= closeHttp(http).then(end)) };
  } catch (error) {
    await end();
    throw error;
  }
}

function openServices(options: ServerOptions): { services: Services; end: () => Promise<void> } {
  const { connection, dataDir } = options;
  const log = logTo(options);
  const onError = (error: Error): void => log({ level: 'warn', event: 'connection_lost', reason: error.message });
  const publicUrl = publicUrlOf(options);
  const parts = openParts({ connection, dataDir, onError });
  const auth = makeAuth({
    connection,
    baseUrl: publicUrl?.origin ?? 'http://localhost',
    secret: authSecret({ dataDir, given: options.secret ?? process.env.SELARAS_SECRET }),
    signInsPerMinute: options.signInsPerMinute ?? 60,
    onError,
  });
  const isCalculatingPublic = options.isCalculatingPublic ?? process.env.SELARAS_PUBLIC_CALCULATE === '1';
  const services: Services = { ...parts, auth, setupCode: setupCodeIn(dataDir), publicUrl, isCalculatingPublic, log };
  const stopSweeping = sweepRegularly(parts, log);
  const jobs = startJobRunner(parts, log);
  const end = async (): Promise<void> => {
    stopSweeping();
    await jobs.stop();
    await Promise.all([parts.db.destroy(), auth.options.database.end()]);
  };
  return { services, end };
}

/** One JSON object a line. On a developer's screen only what needs attention. */
function logTo(options: ServerOptions): Log {
  return (entry) => {
    if (options.production || entry.level !== 'info') options.log(JSON.stringify({ time: systemClock.now(), ...entry }));
  };
}

function publicUrlOf(options: ServerOptions): URL | null {
  const text = options.publicUrl === undefined ? process.env.PUBLIC_URL : options.publicUrl;
  if (!text) return null;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`PUBLIC_URL is not the address of a server: ${text}`);
  return url;
}

/**
 * Finishes what is running, takes nothing new, and does not wait for ever. A connection whose last request was still
 * running when we began to close would be kept open by its browser: so what falls idle is closed as it does.
 */
async function closeHttp(http: FastifyInstance): Promise<void> {
  const idle = setInterval(() => http.server.closeIdleConnections(), 50);
  const impatient = setTimeout(() => http.server.closeAllConnections(), PATIENCE_MS);
  await http.close();
  clearInterval(idle);
  clearTimeout(impatient);
}

/** The port may have been 0; a wildcard address is nothing that a browser can open. */
function urlOf(http: FastifyInstance, { host }: ServerOptions): string {
  const address = http.server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on TCP');
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${address.port}`;
}

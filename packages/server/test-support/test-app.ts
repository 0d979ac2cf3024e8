import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp } from '../src/http/app.ts';
import type { LogEntry, Services } from '../src/http/services.ts';
import { makeAuth } from '../src/session/auth.ts';
import { setupCodeIn } from '../src/session/setup-code.ts';
import { PASSWORD } from './factories.ts';
import type { TestDatabase } from './test-database.ts';

export type TestAppOptions = {
  readonly publicUrl?: URL | null;
  readonly webDir?: string | null;
  readonly isCalculatingPublic?: boolean;
  readonly requestsPerMinute?: number;
  readonly signInsPerMinute?: number;
};

export type TestApp = {
  readonly http: FastifyInstance;
  readonly services: Services;
  readonly log: readonly LogEntry[];
  /** A browser: keeps its cookies, says where it comes from. */
  browser(): Browser;
  close(): Promise<void>;
};

export type Browser = {
  signIn(email: string, password?: string): Promise<LightMyRequestResponse>;
  get(url: string): Promise<LightMyRequestResponse>;
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** A multipart form as it goes over the wire, with the boundary `b`. */
  postForm(url: string, payload: string): Promise<LightMyRequestResponse>;
};

/** The whole HTTP side over a test database, without a port. */
export async function openTestApp(database: TestDatabase, options: TestAppOptions = {}): Promise<TestApp> {
  const { connection, parts, dataDir } = database;
  const { publicUrl = null, webDir = null, isCalculatingPublic = false, requestsPerMinute = 10_000, signInsPerMinute = 1_000 } = options;
  const log: LogEntry[] = [];
  const baseUrl = publicUrl?.origin ?? 'http://127.0.0.1:3000';
  const auth = makeAuth({ connection, baseUrl, secret: 'a secret of thirty-two letters at least', signInsPerMinute, onError: () => {} });
  const services: Services = {
    ...parts,
    auth,
    setupCode: setupCodeIn(dataDir),
    publicUrl,
    isCalculatingPublic,
    log: (entry) => void log.push(entry),
  };
  const http = await buildApp({ services, webDir, requestsPerMinute });
  return {
    http,
    services,
    log,
    browser: () => newBrowser(http),
    async close() {
      await http.close();
      await auth.options.database.end();
    },
  };
}

function newBrowser(http: FastifyInstance): Browser {
  const cookies = new Map<string, string>();
  const send = async (options: InjectOptions & { headers: Record<string, string> }): Promise<LightMyRequestResponse> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await http.inject({ ...options, headers: { host: '127.0.0.1:3000', ...(cookie && { cookie }), ...options.headers } });
    for (const { name, value } of response.cookies) cookies.set(name, encodeURIComponent(value));
    return response;
  };
  const post: Browser['post'] = (url, body = {}, headers = {}) =>
    send({ method: 'POST', url, payload: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
  return {
    signIn: (email, password = PASSWORD) => post('/api/auth/sign-in/email', { email, password }),
    get: (url) => send({ method: 'GET', url, headers: {} }),
    post,
    postForm: (url, payload) => send({ method: 'POST', url, payload, headers: { 'content-type': 'multipart/form-data; boundary=b' } }),
  };
}

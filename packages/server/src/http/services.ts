import type { Clock } from '@selaras/adapters/clock';
import type { Db } from '@selaras/adapters/db/connect';
import type { FileStore } from '@selaras/adapters/files/file-store';
import type { FastifyInstance } from 'fastify';
import type { Auth } from '../session/auth.ts';
import type { SetupCode } from '../session/setup-code.ts';

/** One line of the server's log. Route patterns and ids only: never an address, a name, a query string or a body. */
export type LogEntry = {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number | boolean | undefined;
};
export type Log = (entry: LogEntry) => void;

/** What lives as long as the server. Built once by `startServer`; a request turns it into a `Context`. */
export type Services = {
  readonly db: Db;
  readonly auth: Auth;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly files: FileStore;
  readonly instanceSecret: () => string;
  readonly setupCode: SetupCode;
  /** Where browsers reach us (`https://selaras.instansi.go.id`) when a proxy stands in front, else null. */
  readonly publicUrl: URL | null;
  /** Whether official indices may be computed without an account; nothing is kept of it. */
  readonly isCalculatingPublic: boolean;
  readonly log: Log;
};

/** What a room gets to register its routes on. */
export type App = { readonly http: FastifyInstance; readonly services: Services };

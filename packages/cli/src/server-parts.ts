import type { DatabaseConnection } from '@selaras/adapters/db/postgres-problem';

/** What the commands need from the server. Loaded on use, so that `selaras --help` does not load a web server. */
export type ServerParts = {
  startServer(options: StartServerOptions): Promise<RunningHttp>;
  migrateToLatest(connection: DatabaseConnection, log: (line: string) => void): Promise<number>;
  ensureExample(options: ExampleOptions): Promise<Example>;
};

export type StartServerOptions = {
  readonly connection: DatabaseConnection;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** The built web application, or null to serve the API alone. */
  readonly webDir: string | null;
  readonly production: boolean;
  log(line: string): void;
};

export type RunningHttp = {
  readonly url: string;
  /** What the first person must type while there is no office yet, so that a passer-by cannot claim the installation. */
  readonly setupCode?: string | null;
  close(): Promise<void>;
};

export type ExampleOptions = {
  readonly connection: DatabaseConnection;
  readonly dataDir: string;
  log(line: string): void;
  readonly password: string | null;
};

export type ExampleAccount = { readonly email: string; readonly password: string | null; readonly role: string };
export type Example = { readonly loaded: boolean; readonly accounts: readonly ExampleAccount[] };

export const serverParts: ServerParts = {
  startServer: async (options) => (await import('@selaras/server/main')).startServer(options),
  migrateToLatest: async (connection, log) => (await import('@selaras/server/prepare-database')).prepareDatabase(connection, log),
  ensureExample: async (options) => (await import('@selaras/server/example/load-example')).ensureExample(options),
};

import { isAbsolute, join, resolve } from 'node:path';

/** What the environment decides. Read once, here; nothing else in the command line looks at variables. */
export type Settings = {
  readonly checkout: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly host: string;
  /** As written: whether it is a port is checked where one is needed. */
  readonly port: string;
  /** Real offices only: the example office is refused. */
  readonly production: boolean;
  /** For the accounts of the example office, instead of generated ones. */
  readonly examplePassword: string | null;
};

export type SettingsInput = { readonly env: NodeJS.ProcessEnv; readonly cwd: string; readonly checkout: string; readonly isRoot: boolean };

/** An empty variable counts as an unset one: `PORT= npm start` is how people clear it. */
export function readSettings({ env, cwd, checkout, isRoot }: SettingsInput): Settings {
  const given = (name: string): string | null => env[name]?.trim() || null;
  const data = given('SELARAS_DATA');
  return {
    checkout,
    dataDir: data === null ? defaultDataDir(checkout, isRoot) : isAbsolute(data) ? data : resolve(cwd, data),
    databaseUrl: given('DATABASE_URL'),
    host: given('HOST') ?? '127.0.0.1',
    port: given('PORT') ?? '3000',
    production: given('NODE_ENV') === 'production' || given('SELARAS_MODE') === 'production',
    examplePassword: given('SELARAS_EXAMPLE_PASSWORD'),
  };
}

/** Under root PostgreSQL is another user, who cannot reach a checkout in a private home. */
function defaultDataDir(checkout: string, isRoot: boolean): string {
  return isRoot ? '/var/lib/selaras' : join(checkout, '.selaras');
}

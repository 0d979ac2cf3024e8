import type { ClientConfig } from 'pg';

/** What every opener of the database hands on: enough for `pg` to connect, nothing about where it runs. */
export type DatabaseConnection = ClientConfig;

/**
 * Why there is no database, as facts. The sentences (what happened, what to do) are chosen by the command line
 * in its own language.
 */
export type PostgresProblem =
  | { readonly code: 'folder_not_writable'; readonly folder: string; readonly reason: string }
  | { readonly code: 'folder_not_traversable'; readonly folder: string; readonly user: string }
  | { readonly code: 'socket_folder_unsafe'; readonly folder: string }
  | { readonly code: 'service_user_missing'; readonly user: string }
  | { readonly code: 'platform_not_supported'; readonly platform: string }
  | { readonly code: 'engine_not_runnable'; readonly file: string; readonly reason: string }
  | { readonly code: 'start_lock_busy'; readonly file: string }
  | { readonly code: 'init_failed'; readonly folder: string; readonly reason: string }
  | { readonly code: 'did_not_start'; readonly log: string; readonly reason: string }
  | { readonly code: 'password_refused'; readonly file: string }
  | { readonly code: 'unreachable'; readonly server: string; readonly reason: string }
  | { readonly code: 'too_old'; readonly server: string; readonly version: string };

/** Thrown, not returned: without a database no use-case can even begin, so there is nobody to handle a Result. */
export class PostgresUnavailable extends Error {
  readonly problem: PostgresProblem;

  constructor(problem: PostgresProblem) {
    super(JSON.stringify(problem));
    this.name = 'PostgresUnavailable';
    this.problem = problem;
  }
}

/** The code that Node, PostgreSQL or SQLite put on an error, if any. */
export function codeOf(error: unknown): string | number | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = 'errcode' in error ? error.errcode : 'code' in error && error.code;
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
}

/** The short reason inside an operating-system or driver error: `EACCES`, `28P01`, or its first line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message.split('\n')[0] || `${codeOf(error)}`; // a refused connection to two addresses has no message
}

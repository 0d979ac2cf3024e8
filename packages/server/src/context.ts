import type { Clock } from '@selaras/adapters/clock';
import type { Db } from '@selaras/adapters/db/connect';
import type { FileStore } from '@selaras/adapters/files/file-store';
import type { Actor } from '@selaras/core';

/** Everything a use-case may touch. HTTP, CLI, import and jobs build one and call the same function. */
export type Context = {
  readonly db: Db;
  readonly actor: Actor;
  /** Zone of the instansi: decides which day it is. */
  readonly zone: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly files: FileStore;
  /** Known to this installation alone, and never shown: what is derived from it means nothing anywhere else. Made when it is first asked for. */
  readonly instanceSecret: () => string;
};

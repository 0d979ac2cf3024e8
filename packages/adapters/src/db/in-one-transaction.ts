import type { ControlledTransaction, Transaction } from 'kysely';
import type { Db } from './connect.ts';
import type { Tables } from './tables.ts';

/**
 * Many use-cases, all or nothing. Each still opens "its" transaction on the database it is given, which here is a
 * savepoint of one outer transaction: a refusal undoes that use-case alone, and a crash at any moment leaves nothing
 * behind. One connection, so one use-case after another. What needs a transaction of its own (`inSnapshot`) does not fit.
 */
export async function inOneTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  const outer = await db.startTransaction().execute();
  try {
    const result = await work(nestedIn(outer));
    await outer.commit().execute();
    return result;
  } catch (error) {
    // The first failure is the one to tell; a connection that is gone has rolled back by itself.
    await outer
      .rollback()
      .execute()
      .catch(() => {});
    throw error;
  }
}

const STEP = 'use_case';

function nestedIn(outer: ControlledTransaction<Tables>): Db {
  const execute = async <R>(work: (tx: Transaction<Tables>) => Promise<R>): Promise<R> => {
    const step = await outer.savepoint(STEP).execute();
    try {
      const result = await work(step);
      await step.releaseSavepoint(STEP).execute();
      return result;
    } catch (error) {
      await step.rollbackToSavepoint(STEP).execute();
      throw error;
    }
  };
  return new Proxy<Db>(outer, {
    get(target, key) {
      if (key === 'transaction') return () => ({ execute });
      const held: unknown = Reflect.get(target, key, target);
      return typeof held === 'function' ? held.bind(target) : held;
    },
  });
}

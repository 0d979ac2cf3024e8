import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SupervisedPostgres, supervisePostgres } from './embedded.ts';
import { findRunningServer, takeServerLock } from './server-lock.ts';

let dataDir = '';
let postgres: SupervisedPostgres;
const restarted = Promise.withResolvers<number>();

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'selaras-lock-'));
  postgres = await supervisePostgres(dataDir, { durable: false, onRestart: restarted.resolve });
});
afterAll(async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const take = (onLost = () => {}) => takeServerLock({ connection: postgres.connection, dataDir, onLost });

test('a second server learns where the first one is, and gets its turn when that one has gone', async () => {
  const first = await take();
  if (first.kind !== 'taken') throw new Error('the lock should be free');
  first.lock.announce('http://127.0.0.1:3000');

  expect(await take()).toEqual({ kind: 'held', by: { url: 'http://127.0.0.1:3000', pid: process.pid } });

  await first.lock.release();
  expect(findRunningServer(dataDir)).toBeNull();
  const second = await take();
  expect(second.kind).toBe('taken');
  if (second.kind === 'taken') await second.lock.release();
});

test('an address left by a kill names nobody', () => {
  writeFileSync(join(dataDir, 'server.json'), JSON.stringify({ url: 'http://127.0.0.1:3000', pid: 2 ** 22 + 1 }));
  expect(findRunningServer(dataDir)).toBeNull();
});

test('the lock outlives the death of PostgreSQL', async () => {
  let isLost = false;
  const first = await take(() => {
    isLost = true;
  });
  if (first.kind !== 'taken') throw new Error('the lock should be free');
  first.lock.announce('http://127.0.0.1:3000');
  process.kill(postgres.pid(), 'SIGKILL');
  await restarted.promise;
  await sleep(300); // the lock is retaken within one round of its own
  expect((await take()).kind).toBe('held');
  expect(isLost).toBe(false);
  expect(readFileSync(join(dataDir, 'server.json'), 'utf8')).toContain(':3000');
  await first.lock.release();
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterProcesses } from '@selaras/adapters/db/cluster-processes';
import { findRunningServer } from '@selaras/adapters/db/server-lock';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

type Running = { readonly child: ChildProcess; readonly said: { out: string; err: string }; readonly ended: Promise<number | null> };

let dataDir = '';
const started: Running[] = [];

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'selaras-serve-'));
});
afterEach(async () => {
  const all = started.splice(0);
  for (const { child } of all) child.kill('SIGTERM');
  await Promise.all(all.map(({ ended }) => ended));
  if (clusterProcesses(join(dataDir, 'pg18')).length > 0) throw new Error('PostgreSQL was left behind');
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function start(words: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const inherited = { PATH: process.env['PATH'], SELARAS_DATA: dataDir, PORT: '0' };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.fixture.ts'), ...words], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const running = { child, said, ended: once(child, 'exit').then(() => child.exitCode) };
  started.push(running);
  return running;
}

/** Until the first line of the result, which comes when the server answers. */
async function ready({ child, said }: Running): Promise<string> {
  if (!said.out) await once(child.stdout!, 'data');
  return said.out;
}

test('serve prints its address alone, answers there, and stops clean when told to', async () => {
  const server = start(['serve']);
  const address = (await ready(server)).trim();
  expect(await (await fetch(address)).text()).toBe('ok');
  expect(findRunningServer(dataDir)).toEqual({ url: address, pid: server.child.pid });
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.said.out).toBe(`${address}\n`);
  expect(server.said.err).toMatch(/✓ Basis data siap \(\d+,\d s\)/);
  expect(server.said.err).toMatch(/✓ Selaras berhenti/);
  expect(findRunningServer(dataDir)).toBeNull();
});

test('start greets with the address and the example accounts; production has none', async () => {
  const greeted = await ready(start(['start'], { SELARAS_EXAMPLE_PASSWORD: 'rahasia-contoh' }));
  expect(greeted).toMatch(/Selaras siap: http:\/\/127\.0\.0\.1:\d+/);
  expect(greeted).toMatch(/perencana@contoh\.go\.id +rahasia-contoh/);
  started[0]?.child.kill('SIGINT');
  expect(await started[0]?.ended).toBe(0);

  const real = await ready(start(['start', '--lang', 'en'], { SELARAS_MODE: 'production' }));
  expect(real).toContain('the example office is not loaded');
  expect(real).not.toContain('contoh.go.id');
});

test('a second server on the same data names the first one and leaves it alone', async () => {
  const first = start(['serve']);
  const address = (await ready(first)).trim();
  const second = start(['start']);
  expect(await second.ended).toBe(3);
  expect(second.said.out).toBe('');
  expect(second.said.err).not.toContain('Selaras berhenti');
  expect(second.said.err).toContain(`Selaras sudah berjalan di ${address} (pid ${first.child.pid})`);
  expect(await (await fetch(address)).text()).toBe('ok');
});

test('another command works beside a running server and does not stop its database', async () => {
  const address = (await ready(start(['serve']))).trim();
  const migrate = start(['migrate']);
  expect(await migrate.ended).toBe(0);
  expect(migrate.said.out).toBe('Skema sudah terbaru.\n');
  expect(await (await fetch(address)).text()).toBe('ok');
});

test('a taken port is named with the remedy', async () => {
  const other: Server = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const refused = start(['start'], { PORT: String(port) });
  expect(await refused.ended).toBe(3);
  expect(refused.said).toMatchObject({ out: '', err: expect.stringContaining(`PORT=${port + 1} npm start`) });
  other.close();
});

test('a killed server blocks nothing, and the death of the launcher stops the server', async () => {
  const killed = start(['serve']);
  await ready(killed);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const next = start(['serve']);
  await ready(next);
  next.child.disconnect(); // what the kernel does when the launcher is killed
  expect(await next.ended).toBe(0);
});

test('told to stop while still starting, it leaves nothing behind', async () => {
  const early = start(['serve']);
  await once(early.child.stderr!, 'data');
  early.child.kill('SIGTERM');
  expect(await early.ended).toBe(0);
});

test('a database that is not there is one sentence, without its password', async () => {
  const lost = start(['migrate'], { DATABASE_URL: 'postgres://kantor:sangat-rahasia@127.0.0.1:1/selaras' });
  expect(await lost.ended).toBe(3);
  expect(lost.said.err).toContain('127.0.0.1:1/selaras');
  expect(lost.said.err).not.toContain('sangat-rahasia');
});

import { rmSync } from 'node:fs';
import { newDataFolder, startServer } from './server.ts';

/**
 * One example office for every story that leaves its figures as they are, and the folder that the offices of the others
 * begin as: loading the example takes far longer than copying it. Before the stories, so that the web application is built once and not
 * by each of them at the same moment.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['SELARAS_E2E_URL'] !== undefined) return undefined; // a server that runs already, while a story is being written
  const example = await startServer({ withExample: true, dataDir: newDataFolder() });
  await example.end();
  const { url, stop } = await startServer({ withExample: true, dataDir: newDataFolder(example.dataDir) });
  process.env['SELARAS_E2E_URL'] = url; // workers are started after this and inherit it
  process.env['SELARAS_E2E_EXAMPLE'] = example.dataDir;
  return () => stop().finally(() => rmSync(example.dataDir, { recursive: true, force: true }));
}

import { startServer } from './server.ts';

/**
 * One example office for every story that leaves its figures as they are. Started before the others, so that the web
 * application is built once and not by each of them at the same moment.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['SELARAS_E2E_URL'] !== undefined) return undefined; // a server that runs already, while a story is being written
  const { url, stop } = await startServer({ withExample: true });
  process.env['SELARAS_E2E_URL'] = url; // workers are started after this and inherit it
  return stop;
}

// The real command line with a stand-in for the server, so that the process side is tested by itself.
import { createServer } from 'node:http';
import { runProcess } from './run-process.ts';
import type { ServerParts } from './server-parts.ts';

const parts: ServerParts = {
  migrateToLatest: async () => 0,
  ensureExample: async ({ password }) => ({ loaded: true, accounts: [{ email: 'perencana@contoh.go.id', password, role: 'perencana' }] }),
  startServer: ({ host, port }) =>
    new Promise((resolve, reject) => {
      const server = createServer((_, response) => response.end('ok'));
      server.once('error', reject);
      server.listen(port, host, () => {
        const address = server.address();
        const chosen = typeof address === 'object' && address ? address.port : port;
        const close = () => new Promise<void>((done) => server.close(() => done()));
        resolve({ url: `http://${host}:${chosen}`, close });
      });
    }),
};

// Not this checkout: whether its web application builds is not what these tests ask.
await runProcess({ parts, checkout: process.env['SELARAS_DATA'] ?? '' });

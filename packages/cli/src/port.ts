import { createServer } from 'node:net';

/** Text → port, or null. 0 asks the system for any free port. */
export function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}

/**
 * Tries the address before the slow steps, so that a taken port is said at once and not after the example office
 * was loaded. Returns the system's error code (`EADDRINUSE`, `EACCES`, …) or null when it is free.
 */
export function portProblem({ host, port }: { readonly host: string; readonly port: number }): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

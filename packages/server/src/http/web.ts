import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.ts';

/**
 * The web application: one page for every path that is not a file and not the API. Files under `assets/` carry a hash
 * of their content in the name and never change; the page names them, so it is asked for anew each time. The build has
 * packed what is worth it (`app.js.br`, `app.js.gz`); a browser gets the smallest that it can unpack.
 */
export async function serveWeb(http: FastifyInstance, webDir: string | null): Promise<void> {
  if (webDir === null) {
    http.setNotFoundHandler((_request, reply) => sendProblem(reply, { code: 'request.unknown_path' }));
    return;
  }
  const assets = join(webDir, 'assets') + sep;
  await http.register(fastifyStatic, {
    root: webDir,
    wildcard: false,
    preCompressed: true,
    setHeaders(reply, path) {
      void reply.header('cache-control', path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  http.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/');
    return isPage ? reply.sendFile('index.html') : sendProblem(reply, { code: 'request.unknown_path' });
  });
}

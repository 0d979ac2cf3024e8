import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendProblem } from './problem.ts';

const unknownPath = (reply: FastifyReply): FastifyReply => sendProblem(reply, { code: 'request.unknown_path' });

/**
 * The web application: one page for every path that is not a file and not the API. Files under `assets/` carry a hash
 * of their content in the name and never change; the page names them, so it is asked for anew each time. The build has
 * packed what is worth it (`app.js.br`, `app.js.gz`); a browser gets the smallest that it can unpack. Which files there are
 * is looked up with each request and not once at the start: the application may be built anew while the server runs.
 */
export async function serveWeb(http: FastifyInstance, webDir: string | null): Promise<void> {
  http.setNotFoundHandler((_request, reply) => unknownPath(reply));
  if (webDir === null) return;
  const assets = join(webDir, 'assets') + sep;
  await http.register(fastifyStatic, {
    root: webDir,
    serve: false,
    preCompressed: true,
    setHeaders(reply, path) {
      void reply.header('cache-control', path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  http.get<{ Params: { '*': string } }>('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = request.params['*'];
    if (path === 'api' || path.startsWith('api/')) return unknownPath(reply);
    if (await isFile(webDir, path)) return reply.sendFile(path);
    const isPage = !path.startsWith('assets/') && (await isFile(webDir, 'index.html'));
    return isPage ? reply.sendFile('index.html') : unknownPath(reply);
  });
}

/** A file of the application by its plain name; what begins with a dot is none of it, and no name leads out of the folder. */
async function isFile(webDir: string, path: string): Promise<boolean> {
  const parts = path.split(/[/\\]/);
  if (path === '' || path.includes('\0') || parts.some((part) => part === '' || part.startsWith('.'))) return false;
  const found = await stat(join(webDir, ...parts)).catch(() => null);
  return found !== null && found.isFile();
}

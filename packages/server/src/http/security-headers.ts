import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Nothing from anywhere else, no inline script, no foreign frame. Documents are previewed in a frame of our own. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  frameSrc: ["'self'"],
  frameAncestors: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
};

export async function sendSecurityHeaders(http: FastifyInstance, publicUrl: URL | null): Promise<void> {
  const isHttps = publicUrl?.protocol === 'https:';
  await http.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // Both need https; on plain http in an office network a browser would only complain about them.
    crossOriginOpenerPolicy: isHttps,
    originAgentCluster: isHttps,
    referrerPolicy: { policy: 'same-origin' },
  });
  http.addHook('onRequest', async (request, reply) => {
    void reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
}

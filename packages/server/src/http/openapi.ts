import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** The API describes itself from the schemas that it checks with: the document cannot be wrong about them. */
export async function describeApi(http: FastifyInstance): Promise<void> {
  await http.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Selaras',
        version: '0.1.0',
        description:
          'Perencanaan, pengukuran dan pelaporan kinerja (SAKIP). Figures are exact decimal text; a refusal is an RFC 9457 problem.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'selaras.session_token' } } },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  http.get('/api/openapi.json', { schema: { hide: true } }, async () => http.swagger());
}

import * as z from 'zod';

export const healthEndpoints = {
  'GET /api/health/live': { summary: 'The process answers', response: z.object({ status: z.literal('ok') }) },
  'GET /api/health/ready': { summary: 'The database answers and is migrated', response: z.object({ status: z.enum(['ok', 'not_ready']) }) },
} as const;

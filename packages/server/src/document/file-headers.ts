import type { FastifyReply } from 'fastify';
import type { Format } from './render-renja.ts';

const TYPES: Readonly<Record<Format | 'snapshot.json', { type: string; disposition: 'inline' | 'attachment'; extension: string }>> = {
  html: { type: 'text/html; charset=utf-8', disposition: 'inline', extension: 'html' },
  pdf: { type: 'application/pdf', disposition: 'attachment', extension: 'pdf' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    disposition: 'attachment',
    extension: 'docx',
  },
  'snapshot.json': { type: 'application/json; charset=utf-8', disposition: 'attachment', extension: 'snapshot.json' },
};

export type FileHead = { readonly format: Format | 'snapshot.json'; readonly name: string; readonly isFrozen: boolean };

/**
 * A preview may be framed by our own pages and runs nothing: no script, no outside request. A frozen file never changes,
 * so a browser may keep it; it stays private because others at the same machine may not read it.
 */
export function appendHeaders(reply: FastifyReply, { format, name, isFrozen }: FileHead): void {
  const { type, disposition, extension } = TYPES[format];
  void reply
    .type(type)
    .header('content-disposition', `${disposition}; filename="${name}.${extension}"`)
    .header('cache-control', isFrozen ? 'private, max-age=86400, immutable' : 'no-store');
  if (format === 'html') {
    void reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'");
  }
}

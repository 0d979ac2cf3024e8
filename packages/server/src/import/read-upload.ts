import { type ImportIsian, importIsian } from '@selaras/contract';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type { FastifyRequest } from 'fastify';
import { evidenceName } from '../evidence/evidence-type.ts';
import { readLimited } from '../evidence/read-limited.ts';
import type { ReadUpload } from './know-upload.ts';

/** The file of a request with what was said of it. The field `isian` comes before the file: it must be there when that is read. */
export async function readUpload(request: FastifyRequest): Promise<Result<ReadUpload, DomainError>> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (part === undefined) return err({ code: 'import.file_missing' });
  const bytes = await readLimited(part.file);
  if (!bytes.ok) return bytes.error.code === 'evidence.empty' ? err({ code: 'import.file_missing' }) : bytes;
  const isian = isianOf(part.fields['isian']);
  if (isian === null) return err({ code: 'input.malformed', fields: [{ field: 'isian', problem: 'malformed' }] });
  return ok({ nama: evidenceName(part.filename), bytes: bytes.value, isian });
}

function isianOf(field: unknown): ImportIsian | null {
  if (field === undefined) return {};
  if (typeof field !== 'object' || field === null || !('value' in field) || typeof field.value !== 'string') return null;
  try {
    const read = importIsian.safeParse(JSON.parse(field.value));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

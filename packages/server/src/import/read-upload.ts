import { createHash } from 'node:crypto';
import { readTableFile } from '@selaras/adapters/import/read-table-file';
import { type ImportIsian, importIsian } from '@selaras/contract';
import { type DomainError, err, type ImportProblem, ok, type Result } from '@selaras/core';
import type { FastifyRequest } from 'fastify';
import { evidenceName } from '../evidence/evidence-type.ts';
import { readLimited } from '../evidence/read-limited.ts';
import { type CheckedUpload, checkUpload } from './check-upload.ts';

export type ReadUpload = { readonly nama: string; readonly bytes: Uint8Array; readonly isian: ImportIsian };

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

export type KnownUpload = CheckedUpload & { readonly sha256: string; readonly berkasDisimpan: boolean };

/** What the bytes say. A file that cannot be read is an answer with its reason, not a failure. */
export async function knowUpload({ nama, bytes, isian }: ReadUpload): Promise<KnownUpload> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = await readTableFile({ bytes, nama });
  const checked = read.ok ? checkUpload({ sheets: read.value, nama, isian }) : unreadable(read.error);
  return { ...checked, sha256, berkasDisimpan: !mayNamePeople(checked) };
}

const unreadable = (problem: ImportProblem): CheckedUpload => ({
  ...checkUpload({ sheets: [], nama: '', isian: {} }),
  masalah: [problem],
  perlu: [],
});

/** Names and NIP are not kept anywhere, so neither is a file that has them. */
const mayNamePeople = ({ jenis, catatan }: CheckedUpload): boolean =>
  jenis === null || jenis === 'ip-asn' || catatan.some(({ code }) => code === 'skm.personal_dropped');

import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DOCUMENT_LIMITS } from '@selaras/adapters/linter/document-limits';
import { type ReadResult, readDocumentFile } from '@selaras/adapters/linter/read-document-file';
import type { Context } from '../context.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/** A file of the command line as text; `-` is what is piped in. A file that cannot be opened is one that cannot be read. */
export async function readCheckedFile({ stdin }: Context, file: string): Promise<ReadResult> {
  try {
    const bytes = file === '-' ? await readAll(stdin) : await readWhole(resolve(file));
    return bytes === null ? tooBig : await readDocumentFile(bytes);
  } catch (error) {
    return { ok: false, error: { code: 'file.not_found', detail: { alasan: codeOf(error) } } };
  }
}

const tooBig: ReadResult = { ok: false, error: { code: 'file.too_big', detail: { maks: Math.round(DOCUMENT_LIMITS.bytes / 1024 ** 2) } } };

/** `null`: larger than is read at all. */
async function readWhole(path: string): Promise<Uint8Array | null> {
  const { size } = await stat(path);
  return size > DOCUMENT_LIMITS.bytes ? null : readFile(path);
}

async function readAll(stdin: Context['stdin']): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > DOCUMENT_LIMITS.bytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

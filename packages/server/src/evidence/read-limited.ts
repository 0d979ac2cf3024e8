import { type DomainError, err, ok, type Result } from '@selaras/core';

const LARGEST_MEGABYTES = 20;
const LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

/** Reads a stream up to the limit and not a byte further: what is too big is never held as a whole. */
export async function readLimited(content: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array, DomainError>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > LARGEST) return err({ code: 'evidence.too_big', megabytes: LARGEST_MEGABYTES });
    chunks.push(chunk);
  }
  return size === 0 ? err({ code: 'evidence.empty' }) : ok(Buffer.concat(chunks));
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { assertNever } from '@selaras/core';

/**
 * A backup is gzipped text, one record a line, so that it can be read with `zcat` in twenty years:
 * `H` header · `T` begins a table of a tenant · `R` one row as JSON · `F` begins a file · `D` a piece of it in base64 ·
 * `E` SHA-256 of everything before it. Without its last line a backup is not whole.
 */
export type Line =
  | { readonly kind: 'H'; readonly format: string; readonly schema: number }
  | { readonly kind: 'T'; readonly tenant: string; readonly table: string }
  | { readonly kind: 'R'; readonly row: string }
  | { readonly kind: 'F'; readonly sha256: string }
  | { readonly kind: 'D'; readonly bytes: Buffer }
  | { readonly kind: 'E'; readonly sha256: string };

export const FORMAT = 'selaras-backup/1';

/** What stands in a line, without its line break. */
export function printLine(line: Line): string {
  switch (line.kind) {
    case 'H':
      return `H ${JSON.stringify({ format: line.format, schema: line.schema })}`;
    case 'T':
      return `T ${line.tenant} ${line.table}`;
    case 'R':
      return `R ${line.row}`;
    case 'F':
    case 'E':
      return `${line.kind} ${line.sha256}`;
    case 'D':
      return `D ${line.bytes.toString('base64')}`;
    default:
      return assertNever(line);
  }
}

/** `null` when the text is no line of a backup. */
export function parseLine(text: string): Line | null {
  const [kind, rest] = [text.slice(0, 1), text.slice(2)];
  if (kind === 'R') return { kind, row: rest };
  if (kind === 'D') return { kind, bytes: Buffer.from(rest, 'base64') };
  if (kind === 'F' || kind === 'E') return /^[0-9a-f]{64}$/.test(rest) ? { kind, sha256: rest } : null;
  if (kind === 'T') {
    const [tenant, table] = rest.split(' ');
    return tenant && table ? { kind, tenant, table } : null;
  }
  return kind === 'H' ? parseHeader(rest) : null;
}

function parseHeader(text: string): Line | null {
  try {
    const { format, schema } = JSON.parse(text) as { format?: unknown; schema?: unknown };
    return typeof format === 'string' && typeof schema === 'number' ? { kind: 'H', format, schema } : null;
  } catch {
    return null;
  }
}

/** Lines of a backup file with the hash of all that stood before each. Throws when the file cannot be read or unzipped. */
export async function* readLines(
  file: string,
): AsyncGenerator<{ readonly line: Line | null; readonly before: string; readonly at: number }> {
  const hash = createHash('sha256');
  const unzipped = createReadStream(file).pipe(createGunzip());
  let at = 0;
  for await (const text of linesOf(unzipped)) {
    at += 1;
    const line = parseLine(text);
    yield { line, before: line?.kind === 'E' ? hash.copy().digest('hex') : '', at };
    hash.update(`${text}\n`);
  }
}

/** readline swallows errors of its input; an unzipping that fails must not look like the end of the file. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let failure: Error | undefined;
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  input.on('error', (error: Error) => {
    failure = error;
    reader.close();
  });
  yield* reader;
  if (failure !== undefined) throw failure;
}

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { listFileHashes, printInUtc, readRows, schemaNumber, switchTenant } from '@selaras/adapters/backup/backup.queries';
import { FORMAT, type Line, printLine } from '@selaras/adapters/backup/backup-lines';
import { BACKUP_TABLES } from '@selaras/adapters/backup/backup-tables';
import type { Db } from '@selaras/adapters/db/connect';
import { openSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import type { FileStore } from '@selaras/adapters/files/file-store';
import { listTenants } from '@selaras/adapters/session/sign-in.queries';

export type BackupSource = { readonly db: Db; readonly files: FileStore };
export type BackupSummary = { readonly instansi: number; readonly rows: number; readonly files: number; readonly sha256: string };

/**
 * Writes everything of every office into one file, in one consistent view, while people go on working.
 * Sessions and passwords are not part of it. The file has its name only when it is whole.
 */
export async function createBackup({ db, files }: BackupSource, file: string): Promise<BackupSummary> {
  const draft = `${file}.${process.pid}.tmp`;
  const counts = { instansi: 0, rows: 0, files: 0 };
  const hash = createHash('sha256');
  async function* text(): AsyncGenerator<string> {
    for await (const line of linesOfBackup({ db, files })) {
      if (line.kind === 'R') counts.rows += 1;
      if (line.kind === 'F') counts.files += 1;
      if (line.kind === 'T' && line.table === 'instansi') counts.instansi += 1;
      const printed = `${printLine(line)}\n`;
      hash.update(printed);
      yield printed;
    }
    yield `${printLine({ kind: 'E', sha256: hash.copy().digest('hex') })}\n`;
  }
  try {
    await pipeline(Readable.from(text()), createGzip({ level: 6 }), createWriteStream(draft, { mode: 0o600, flush: true }));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return { ...counts, sha256: hash.digest('hex') };
}

async function* linesOfBackup({ db, files }: BackupSource): AsyncGenerator<Line> {
  yield { kind: 'H', format: FORMAT, schema: await schemaNumber(db) };
  const tenants = (await listTenants(db)).toSorted();
  const [first] = tenants;
  if (first === undefined) return;
  const hashes = new Set<string>();
  const view = await openSnapshot(db, first);
  try {
    await printInUtc(view.tx);
    for (const tenant of tenants) {
      yield* tenantLines(view.tx, tenant);
      for (const sha256 of await listFileHashes(view.tx)) hashes.add(sha256);
    }
  } finally {
    await view.end();
  }
  for (const sha256 of [...hashes].toSorted()) yield* fileLines(files, sha256);
}

async function* tenantLines(tx: Tx, tenant: string): AsyncGenerator<Line> {
  await switchTenant(tx, tenant);
  for (const [table] of BACKUP_TABLES) {
    yield { kind: 'T', tenant, table };
    for await (const row of readRows(tx, table)) yield { kind: 'R', row };
  }
}

const PIECE = 48 * 1024;

async function* fileLines(files: FileStore, sha256: string): AsyncGenerator<Line> {
  const bytes = await files.get(sha256);
  if (bytes === null) throw new Error(`the file ${sha256} is named by the database and is not in the store`);
  yield { kind: 'F', sha256 };
  for (let at = 0; at < bytes.byteLength; at += PIECE) yield { kind: 'D', bytes: Buffer.from(bytes.subarray(at, at + PIECE)) };
}

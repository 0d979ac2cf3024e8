import { createHash } from 'node:crypto';
import {
  listBrokenSnapshots,
  printInUtc,
  restoreSignIns,
  schemaNumber,
  switchTenant,
  writeRows,
} from '@selaras/adapters/backup/backup.queries';
import { FORMAT, type Line, readLines } from '@selaras/adapters/backup/backup-lines';
import { type BackupTable, isBackupTable } from '@selaras/adapters/backup/backup-tables';
import type { Db } from '@selaras/adapters/db/connect';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import type { FileStore } from '@selaras/adapters/files/file-store';
import { hasSignIns } from '@selaras/adapters/session/sign-in.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { verifyChain } from '../audit/verify-audit.ts';

export type RestoreTarget = { readonly db: Db; readonly files: FileStore };
export type Restored = { readonly instansi: number; readonly rows: number; readonly files: number };

/** Where rows are collected before they are written, and what has been seen. */
type Loading = {
  readonly files: FileStore;
  readonly tenants: Set<string>;
  table: BackupTable | null;
  waiting: string[];
  rows: number;
  file: { sha256: string; pieces: Buffer[] } | null;
  fileCount: number;
  isWhole: boolean;
};

const NOWHERE = '00000000-0000-0000-0000-000000000000';

/**
 * Fills an empty Selaras from a backup, or changes nothing: one transaction over all offices. Before it commits, the hash
 * of the file, of every snapshot and evidence, and the audit chain of every office are checked.
 */
export async function restoreBackup({ db, files }: RestoreTarget, file: string): Promise<Result<Restored, DomainError>> {
  if (await hasSignIns(db)) return err({ code: 'backup.not_empty' });
  const schema = await schemaNumber(db);
  return inTransaction<Restored>(db, NOWHERE, async (tx) => {
    await printInUtc(tx);
    const loading: Loading = { files, tenants: new Set(), table: null, waiting: [], rows: 0, file: null, fileCount: 0, isWhole: false };
    try {
      for await (const { line, before, at } of readLines(file)) {
        const refused = await take(tx, loading, { line, before, at, schema });
        if (refused !== null) return err(refused);
      }
    } catch (error) {
      return err({ code: 'backup.unreadable', detail: error instanceof Error ? error.message : String(error) });
    }
    if (!loading.isWhole) return err({ code: 'backup.unreadable', detail: 'berkas terpotong sebelum baris terakhir' });
    const broken = await verify(tx, loading.tenants);
    if (broken !== null) return err({ code: 'backup.hash_differs', part: broken });
    return ok({ instansi: loading.tenants.size, rows: loading.rows, files: loading.fileCount });
  });
}

type Taking = { readonly line: Line | null; readonly before: string; readonly at: number; readonly schema: number };

/** One line into the database or the file store; answers why the backup must be refused, if it must. */
async function take(tx: Tx, loading: Loading, { line, before, at, schema }: Taking): Promise<DomainError | null> {
  if (line === null) return { code: 'backup.unreadable', detail: `baris ${at}` };
  if (at === 1 || line.kind === 'H') return header(line, schema);
  if (line.kind === 'R') return row(tx, loading, line.row);
  if (line.kind === 'D') {
    loading.file?.pieces.push(line.bytes);
    return null;
  }
  const unfinished = (await flushRows(tx, loading)) ?? (await flushFile(loading));
  if (unfinished !== null) return unfinished;
  if (line.kind === 'T') return begin(tx, loading, line);
  if (line.kind === 'F') {
    loading.file = { sha256: line.sha256, pieces: [] };
    return null;
  }
  loading.isWhole = true;
  return before === line.sha256 ? null : { code: 'backup.hash_differs', part: 'seluruh berkas' };
}

function header(line: Line, schema: number): DomainError | null {
  if (line.kind !== 'H' || line.format !== FORMAT) return { code: 'backup.unreadable', detail: 'bukan cadangan Selaras' };
  if (line.schema !== schema)
    return { code: 'backup.unreadable', detail: `dibuat pada skema ${line.schema}, Selaras ini memakai skema ${schema}` };
  return null;
}

async function begin(
  tx: Tx,
  loading: Loading,
  { tenant, table }: { readonly tenant: string; readonly table: string },
): Promise<DomainError | null> {
  if (!isBackupTable(table)) return { code: 'backup.unreadable', detail: `tabel ${table} tidak dikenal` };
  loading.tenants.add(tenant);
  loading.table = table;
  await switchTenant(tx, tenant);
  return null;
}

async function row(tx: Tx, loading: Loading, text: string): Promise<DomainError | null> {
  loading.waiting.push(text);
  loading.rows += 1;
  return loading.waiting.length >= 500 ? flushRows(tx, loading) : null;
}

async function flushRows(tx: Tx, loading: Loading): Promise<DomainError | null> {
  const { table, waiting } = loading;
  if (waiting.length === 0) return null;
  if (table === null) return { code: 'backup.unreadable', detail: 'baris data tanpa tabel' };
  loading.waiting = [];
  await writeRows(tx, table, waiting);
  return null;
}

/** Bytes go to the store before the transaction commits: a row never names a file that is not there. */
async function flushFile(loading: Loading): Promise<DomainError | null> {
  const { file } = loading;
  if (file === null) return null;
  loading.file = null;
  const bytes = Buffer.concat(file.pieces);
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
    return { code: 'backup.hash_differs', part: `berkas ${file.sha256}` };
  await loading.files.put(bytes);
  loading.fileCount += 1;
  return null;
}

/** The first part whose content is not what its hash says; `null` when all is well. */
async function verify(tx: Tx, tenants: ReadonlySet<string>): Promise<string | null> {
  for (const tenant of tenants) {
    await switchTenant(tx, tenant);
    const [snapshot] = await listBrokenSnapshots(tx);
    if (snapshot !== undefined) return `snapshot ${snapshot}`;
    const chain = await verifyChain(tx);
    if (!chain.intact) return `jejak audit nomor ${chain.nomor}`;
    await restoreSignIns(tx);
  }
  return null;
}

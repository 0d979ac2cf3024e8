import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { listBatches, listRows, type RowEnd, type StoredBatch } from '@selaras/adapters/import/import.queries';
import type { importEndpoints } from '@selaras/contract';
import { type Actor, can, type DomainError, err, ok, type Result, scopesFor } from '@selaras/core';
import type * as z from 'zod';
import type { Context } from '../context.ts';
import { rowWire } from './preview-import.ts';

type Listed = z.output<(typeof importEndpoints)['GET /api/imports']['response']>;

const BATCHES = 100;
const ROWS = 200;

export function readImports({ actor, clock, zone, db }: Context) {
  return inSnapshot(db, actor.tenantId, async (tx) => {
    const found = await listBatches(tx, { scopes: scopesFor(actor, 'data.read'), id: null, on: clock.today(zone), limit: BATCHES + 1 });
    return ok({ batches: found.slice(0, BATCHES).map((one) => batchView(one, actor)), masihAda: found.length > BATCHES });
  });
}

function batchView(
  { id, jenis, nama, sha256, berkas, ringkasan, olehNama, pada, dibatalkan, hitungan, paths }: StoredBatch,
  actor: Actor,
): Listed['batches'][number] {
  const mayUndo = dibatalkan === null && hitungan.some(({ baru }) => baru) && paths.every((path) => can(actor, 'measurement.record', path));
  return {
    id,
    jenis,
    nama,
    sha256,
    olehNama,
    pada,
    dibatalkan,
    berkasDisimpan: berkas !== null,
    jumlah: ringkasan,
    hitungan: hitungan.map((one) => ({ ...one })),
    abilities: mayUndo ? ['undo'] : [],
  };
}

export type RowsAsked = { readonly id: string; readonly akhir?: RowEnd | undefined; readonly sesudah?: number | undefined };

export function readImportRows({ actor, clock, zone, db }: Context, { id, akhir, sesudah }: RowsAsked) {
  return inSnapshot(db, actor.tenantId, async (tx) => {
    const [batch] = await listBatches(tx, { scopes: scopesFor(actor, 'data.read'), id, on: clock.today(zone), limit: 1 });
    if (batch === undefined) return err({ code: 'import.not_found' } as const);
    const found = await listRows(tx, { batchId: id, akhir: akhir ?? null, sesudah: sesudah ?? 0, limit: ROWS + 1 });
    return ok({ rows: found.slice(0, ROWS).map(rowWire), masihAda: found.length > ROWS });
  });
}

export type KeptFile = { readonly nama: string; readonly bytes: Uint8Array };

/** The file as it came; of one that may name people only its hash was kept. */
export async function readImportFile(context: Context, { id }: { readonly id: string }): Promise<Result<KeptFile, DomainError>> {
  const { actor, clock, zone, db, files } = context;
  const batch = await inSnapshot(db, actor.tenantId, async (tx) => {
    const [found] = await listBatches(tx, { scopes: scopesFor(actor, 'data.read'), id, on: clock.today(zone), limit: 1 });
    return found;
  });
  const bytes = batch?.berkas == null ? null : await files.get(batch.berkas);
  return batch === undefined || bytes === null ? err({ code: 'import.not_found' }) : ok({ nama: batch.nama, bytes });
}

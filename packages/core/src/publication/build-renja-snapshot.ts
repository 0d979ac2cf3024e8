import type { PlainDate } from '../kernel/plain-date.ts';
import { EMPTY_ISI_RENJA } from '../plan/empty-renja-content.ts';
import { buildEvaluation } from './build-evaluation.ts';
import { buildPlan } from './build-plan.ts';
import { paketUsed } from './paket-used.ts';
import type { RenjaRows } from './renja-rows.ts';
import type { RenjaSnapshot } from './renja-snapshot.ts';

export type Freezing = { readonly rows: RenjaRows; readonly status: RenjaSnapshot['status']; readonly tanggal: PlainDate };

/**
 * Everything a Renja prints, out of everything that is stored. The order of lists is that of the rows, so equal rows
 * give equal bytes. An office without a previous Renstra evaluates nothing and says so by an empty list.
 */
export function buildRenjaSnapshot({ rows, status, tanggal }: Freezing): RenjaSnapshot {
  const lama = rows.lama ?? { ...rows.baru, sasaran: [], panah: [], indikator: [], perspektif: [], tujuan: [] };
  return {
    skema: 'renja/1',
    tahun: rows.tahun,
    status,
    tanggal,
    instansi: rows.instansi,
    unit: rows.unit,
    isi: rows.isi ?? EMPTY_ISI_RENJA,
    dasarHukum: rows.dasarHukum,
    paket: paketUsed(rows),
    strategiLama: lama,
    strategiBaru: rows.baru,
    evaluasi: buildEvaluation(rows, lama),
    rencana: { indikator: buildPlan(rows), program: rows.program },
  };
}

import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findOffice } from '@selaras/adapters/org/unit.queries';
import { listManualsInForce, type ManualInForce } from '@selaras/adapters/plan/central-manual.queries';
import type { Penetapan } from '@selaras/adapters/plan/manual.queries';
import type { CentralManualsBody } from '@selaras/contract';
import { type DomainError, err, ok, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';
import type { View } from './manual-view.ts';

/**
 * The manuals in force in a year, as the file that puts them in force in other offices. Its decree is the latest of theirs,
 * to be replaced by the one that sets them for everybody.
 */
export function exportCentralManuals(
  context: Context,
  { tahun }: { readonly tahun: number },
): Promise<Result<View<CentralManualsBody>, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<View<CentralManualsBody>, DomainError>> => {
    const on = clock.today(zone);
    const office = await findOffice(tx, actor, on);
    if (office === null) return err({ code: 'renstra.not_found' });
    const found = await listManualsInForce(tx, { unitId: office.id, tahun, scopes: scopesFor(actor, 'data.read'), on });
    if (found.length === 0) return err({ code: 'measurement.manual_missing', period: String(tahun) });
    return ok({
      format: 'selaras-manual-pusat/1',
      penetapan: latestDecree(found) ?? { jenis: 'lainnya', nomor: 'belum diisi', tanggal: on, penandatangan: 'belum diisi' },
      sejakTahun: tahun,
      sampaiTahun: null,
      alasan: `Manual pusat sejak ${tahun}`,
      manuals: found.map(({ kode, nama, satuan, isi }) => ({ kode, nama, satuan, manual: isi })),
    });
  });
}

const latestDecree = (manuals: readonly ManualInForce[]): Penetapan | null =>
  manuals.flatMap(({ penetapan }) => penetapan ?? []).toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1))[0] ?? null;

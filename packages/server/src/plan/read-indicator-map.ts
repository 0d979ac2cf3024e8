import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findOffice } from '@selaras/adapters/org/unit.queries';
import { type MappedIku, type MapRenstra, type MapRow, readMap, type StoredMap } from '@selaras/adapters/plan/indicator-map.queries';
import type { IndicatorMapWire } from '@selaras/contract';
import { can, type DomainError, err, type IkuBerlabel, kalimatPeta, ok, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';

/** What became of the indicators of the Renstra before, each with its sentence for Bab II. Labels belong to each Renstra. */
export function readIndicatorMap(context: Context, { tahun }: { readonly tahun: number }): Promise<Result<IndicatorMapWire, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<IndicatorMapWire, DomainError>> => {
    const on = clock.today(zone);
    const office = await findOffice(tx, actor, on);
    if (office === null) return err({ code: 'renstra.not_found' });
    const map = await readMap(tx, { unitId: office.id, tahun, scopes: scopesFor(actor, 'data.read'), on });
    return ok({
      dariRenstra: headOf(map.dari),
      keRenstra: headOf(map.ke),
      baris: map.baris.map((row) => ({ ...row, kalimat: sentenceOf(map, row) })),
      baru: [...map.baru],
      abilities: can(actor, 'plan.edit', office.path) ? ['plan.edit'] : [],
    });
  });
}

const headOf = (renstra: MapRenstra | null): IndicatorMapWire['dariRenstra'] =>
  renstra === null ? null : { nama: renstra.nama, tahunAwal: renstra.tahunAwal, tahunAkhir: renstra.tahunAkhir };

/** `null` while nobody has said what became of it. */
function sentenceOf({ dari, ke }: StoredMap, row: MapRow): string | null {
  if (dari === null || ke === null || row.jenis === null) return null;
  const to = row.ke === null ? null : labelled(row.ke, ke);
  return kalimatPeta({ dari: labelled(row.dari, dari), ke: to, jenis: row.jenis, alasan: row.alasan ?? '' }, ke);
}

const labelled = ({ label, kode, nama }: MappedIku, renstra: MapRenstra): IkuBerlabel => ({ label: `${label} ${kode}`, nama, renstra });

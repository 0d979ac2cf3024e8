import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findRenstra } from '@selaras/adapters/plan/plan.queries';
import { findRekap, type RekapOfRenstra } from '@selaras/adapters/plan/rekap.queries';
import type { RekapWire } from '@selaras/contract';
import { can, computeRekap, type DomainError, err, ok, paketRekap, peranPerspektif, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

/** By which pack a Renstra adds its figures up, and what each perspektif weighs in it: the choices behind its NPSS or NKO. */
export function readRekap(
  { actor, clock, zone, db }: Context,
  { renstraId }: { readonly renstraId: string },
): Promise<Result<RekapWire, DomainError>> {
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<RekapWire, DomainError>> => {
    const renstra = await findRenstra(tx, { renstraId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: renstra?.orgPath ?? null, missing: { code: 'renstra.not_found' } });
    if (!allowed.ok) return allowed;
    const found = await findRekap(tx, renstraId);
    if (found === null || renstra === null) return err({ code: 'renstra.not_found' });
    return ok({ ...rekapWire(found), abilities: can(actor, 'plan.edit', renstra.orgPath) ? ['plan.edit'] : [] });
  });
}

function rekapWire({ paketRekap: paketId, perspektif }: RekapOfRenstra): Omit<RekapWire, 'abilities'> {
  const pack = paketRekap(paketId);
  if (pack === null) throw new Error(`no roll-up pack "${paketId}"`); // checked when the Renstra was added
  const { id, nama, dasarHukum, status, rule } = pack;
  const roles = peranPerspektif(perspektif);
  const weighed = computeRekap({ iku: [], perspektif: roles.map(({ kode, peran }) => ({ id: kode, peran })), aturan: rule }).perspektif;
  return {
    paket: { id, nama, dasarHukum, status, nilaiAkhir: rule.nilaiAkhir, bobotIku: rule.bobotIku.jenis },
    perspektif: perspektif.map((one, i) => ({
      kode: one.kode,
      nama: one.nama,
      peran: roles[i]?.peran ?? null,
      dasar: roles[i]?.dasar ?? null,
      bobot: weighed[i]?.bobot?.toFixed() ?? null,
    })),
  };
}

import { inTenant } from '@selaras/adapters/db/in-tenant';
import { findInstansi } from '@selaras/adapters/org/instansi.queries';
import { findOffice } from '@selaras/adapters/org/unit.queries';
import { findAccountName, listHeldRoles, listPlanYears, type PlanYear } from '@selaras/adapters/session/session.queries';
import type { SessionWire } from '@selaras/contract';
import { ACTIONS, type Actor, type DomainError, err, ok, type Result, scopesFor, yearOf } from '@selaras/core';
import type { Context } from '../context.ts';

/** Everything that the frame of the application shows about who is here and what they may do. */
export function describeSession({ db, actor, clock, zone }: Context): Promise<Result<SessionWire, DomainError>> {
  const hariIni = clock.today(zone);
  return inTenant(db, actor.tenantId, async (tx) => {
    const nama = await findAccountName(tx, actor.id);
    const instansi = await findInstansi(tx);
    const office = await findOffice(tx, actor, hariIni);
    if (nama === null || !instansi || !office) return err({ code: 'access.signed_out' });
    const years = await listPlanYears(tx, office.id);
    return ok({
      account: { id: actor.id, email: actor.email, nama },
      instansi: { nama: instansi.nama, singkatan: instansi.singkatan },
      unit: { id: office.id, nama: office.nama, namaPendek: office.namaPendek },
      roles: [...(await listHeldRoles(tx, actor.id, hariIni))],
      abilities: abilitiesOf(actor),
      tahun: years.map((year) => year.tahun),
      tahunUtama: mainYear(years, yearOf(hariIni)),
      contoh: instansi.contoh,
      hariIni,
    });
  });
}

const abilitiesOf = (actor: Actor) => ACTIONS.filter((action) => scopesFor(actor, action).length > 0);

/** Where there is something to see: the newest year with measurements that is not in the future, else this year or the one nearest before. */
function mainYear(years: readonly PlanYear[], thisYear: number): number {
  const begun = years.filter((year) => year.tahun <= thisYear);
  return (begun.find((year) => year.isMeasured) ?? begun[0] ?? years.at(-1))?.tahun ?? thisYear;
}

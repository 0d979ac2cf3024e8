import { type OfficeYear, readOfficeYear } from '@selaras/adapters/board/office-year.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import { findOffice } from '@selaras/adapters/org/unit.queries';
import { type DomainError, err, ok, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';

export type Wanted = { readonly tahun: number; readonly years: readonly number[] };

/** The plan and the figures of the office that this person's session is about, narrowed to what they may see of it. */
export async function officeYear(
  tx: Tx,
  { actor, clock, zone }: Context,
  { tahun, years }: Wanted,
): Promise<Result<OfficeOfReader, DomainError>> {
  const on = clock.today(zone);
  const office = await findOffice(tx, actor, on);
  if (office === null) return err({ code: 'renstra.not_found' });
  const found = await readOfficeYear(tx, { unitId: office.id, tahun, years, scopes: scopesFor(actor, 'data.read'), on });
  return found === null ? err({ code: 'renstra.not_found' }) : ok({ ...found, orgPath: office.path, unitNama: office.nama });
}

export type OfficeOfReader = OfficeYear & { readonly orgPath: string; readonly unitNama: string };

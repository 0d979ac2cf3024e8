import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { listProfiles, type StoredProfile } from '@selaras/adapters/import/import-profile.queries';
import { can, type DomainError, ok, profilSkmFits, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';

export type ProfileView = Omit<StoredProfile, 'path'> & { readonly abilities: readonly ('edit' | 'remove')[] };

export function readProfiles(context: Context): Promise<Result<readonly ProfileView[], DomainError>> {
  return inSnapshot(context.db, context.actor.tenantId, async (tx) => ok(await profilesOf(tx, context)));
}

async function profilesOf(tx: Tx, { actor, clock, zone }: Context): Promise<readonly ProfileView[]> {
  const found = await listProfiles(tx, { scopes: scopesFor(actor, 'data.read'), on: clock.today(zone) });
  return found.map(({ path, ...profile }) => ({
    ...profile,
    abilities: can(actor, 'measurement.record', path) ? (['edit', 'remove'] as const) : [],
  }));
}

/** Those that a form with these headings can be read by, where this person may record. */
export async function fittingProfiles(tx: Tx, context: Context, judul: readonly string[]): Promise<readonly ProfileView[]> {
  if (judul.length === 0) return [];
  return (await profilesOf(tx, context)).filter(({ profil, abilities }) => abilities.length > 0 && profilSkmFits(profil, judul));
}

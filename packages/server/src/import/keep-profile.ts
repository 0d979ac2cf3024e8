import type { Tx } from '@selaras/adapters/db/in-tenant';
import { inTransaction } from '@selaras/adapters/db/in-tenant';
import {
  deleteProfile,
  findProfile,
  insertProfile,
  isProfileNameTaken,
  type StoredProfile,
  updateProfile,
} from '@selaras/adapters/import/import-profile.queries';
import { type DomainError, err, ok, type ProfilSkm, profilSkmProblems, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { permittedUnit } from '../org/permitted-unit.ts';
import { permit } from '../permit.ts';

type Saying = { readonly nama: string; readonly profil: ProfilSkm };

/** A mapping for the next file of the same form. Whoever may record for the unit may keep, change and remove it. */
export function keepProfile(
  context: Context,
  { unitId, nama, profil }: Saying & { readonly unitId: string },
): Promise<Result<{ readonly id: string }, DomainError>> {
  const { db, actor, clock, zone, newId } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<{ readonly id: string }, DomainError>> => {
    const unit = await permittedUnit(tx, context, { id: unitId, on: clock.today(zone), action: 'measurement.record' });
    if (!unit.ok) return unit;
    const kept = keepable(profil);
    if (!kept.ok) return kept;
    const id = newId();
    const row = { tenantId: actor.tenantId, id, unitId, nama, profil: kept.value, oleh: actor.id, pada: clock.now() };
    if (!(await insertProfile(tx, row))) return err({ code: 'import.profile_name_taken', nama });
    await recordEvent(tx, context, { aksi: 'import.profile_save', subjek: id, rincian: { nama, unit: unitId, versi: 1 } });
    return ok({ id });
  });
}

type Changing = Saying & { readonly id: string; readonly versi: number };

export function changeProfile(
  context: Context,
  { id, nama, profil, versi }: Changing,
): Promise<Result<{ readonly versi: number }, DomainError>> {
  const { db, actor, clock } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<{ readonly versi: number }, DomainError>> => {
    const held = await permittedProfile(tx, context, { id, versi });
    if (!held.ok) return held;
    const kept = keepable(profil);
    if (!kept.ok) return kept;
    if (await isProfileNameTaken(tx, { ...held.value, nama })) return err({ code: 'import.profile_name_taken', nama });
    const row = { id, nama, profil: kept.value, oleh: actor.id, pada: clock.now() };
    if (!(await updateProfile(tx, row, versi))) return err({ code: 'approval.stale_version', current: versi + 1 });
    await recordEvent(tx, context, {
      aksi: 'import.profile_save',
      subjek: id,
      rincian: { nama, unit: held.value.unitId, versi: versi + 1 },
    });
    return ok({ versi: versi + 1 });
  });
}

type Removing = Pick<Changing, 'id' | 'versi'>;

export function removeProfile(context: Context, { id, versi }: Removing): Promise<Result<{ readonly ok: true }, DomainError>> {
  const { db, actor } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<{ readonly ok: true }, DomainError>> => {
    const held = await permittedProfile(tx, context, { id, versi });
    if (!held.ok) return held;
    if (!(await deleteProfile(tx, id, versi))) return err({ code: 'approval.stale_version', current: versi + 1 });
    const { nama, unitId } = held.value;
    await recordEvent(tx, context, { aksi: 'import.profile_remove', subjek: id, rincian: { nama, unit: unitId, versi } });
    return ok({ ok: true });
  });
}

async function permittedProfile(
  tx: Tx,
  { actor, clock, zone }: Context,
  { id, versi }: Removing,
): Promise<Result<StoredProfile, DomainError>> {
  const held = await findProfile(tx, id, clock.today(zone));
  const missing = { code: 'import.profile_not_found' } as const;
  const allowed = permit({ actor, action: 'measurement.record', orgPath: held?.path ?? null, missing });
  if (!allowed.ok) return allowed;
  if (held === null) return err(missing);
  return held.versi === versi ? ok(held) : err({ code: 'approval.stale_version', current: held.versi });
}

/** The period is that of one file. Everything else must be settled, or the next file would ask the same again. */
function keepable(profil: ProfilSkm): Result<ProfilSkm, DomainError> {
  const problems = profilSkmProblems(profil);
  if (problems.length === 0) return ok({ ...profil, periode: null });
  return err({ code: 'import.profile_incomplete', problems: problems.map(({ code, detail }) => ({ code, ...(detail && { detail }) })) });
}

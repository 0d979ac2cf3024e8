import type { Tx } from '@selaras/adapters/db/in-tenant';
import { findIku, type IkuHead } from '@selaras/adapters/plan/iku.queries';
import {
  findDraft,
  listMeasuredYears,
  listStoredManuals,
  type StoredDraft,
  type StoredManual,
} from '@selaras/adapters/plan/manual.queries';
import { type Action, type DomainError, err, type ManualSubject, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { correctedSince, isLocked, type Placing } from './place-version.ts';

/** Everything that decides what may happen to the Manual IKU of one indicator. */
export type ManualPlace = {
  readonly iku: IkuHead;
  /** Oldest first, with those that a correction took over. */
  readonly versions: readonly StoredManual[];
  readonly draft: StoredDraft | null;
  /** Years with an approved figure. */
  readonly measuredYears: readonly number[];
};

/** The place, for somebody who may take an action there; an indicator they may not see is missing. */
export async function loadManualPlace(
  tx: Tx,
  { actor, clock, zone }: Context,
  { ikuId, action }: { readonly ikuId: string; readonly action: Action },
): Promise<Result<ManualPlace, DomainError>> {
  const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
  const allowed = permit({ actor, action, orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
  if (!allowed.ok) return allowed;
  if (iku === null) return err({ code: 'iku.not_found' });
  return ok({
    iku,
    versions: await listStoredManuals(tx, ikuId),
    draft: await findDraft(tx, ikuId),
    measuredYears: await listMeasuredYears(tx, ikuId),
  });
}

type Years = Pick<StoredDraft, 'sejakTahun' | 'sampaiTahun' | 'jenisPerubahan'>;

export const placingOf = ({ iku, versions }: ManualPlace, { sejakTahun, sampaiTahun, jenisPerubahan }: Years): Placing => ({
  baru: { sejakTahun, sampaiTahun },
  koreksi: jenisPerubahan === 'koreksi',
  versions,
  tahunAkhir: iku.tahunAkhir,
});

export const lockedFor = (place: ManualPlace, { sejakTahun, sampaiTahun }: Omit<Years, 'jenisPerubahan'>): boolean =>
  isLocked({ baru: { sejakTahun, sampaiTahun }, versions: place.versions, tahunAkhir: place.iku.tahunAkhir });

/** The version being written, as the table of its life asks about it. */
export const subjectOf = (place: ManualPlace, draft: StoredDraft): ManualSubject => ({
  state: draft.state,
  orgPath: place.iku.orgPath,
  ditulisOleh: draft.ditulisOleh.id,
  jenisPerubahan: draft.jenisPerubahan,
  dikoreksiSejak: correctedSince(placingOf(place, draft), place.measuredYears),
  terkunci: lockedFor(place, draft),
});

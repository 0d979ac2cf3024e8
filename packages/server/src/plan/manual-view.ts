import type { Tx } from '@selaras/adapters/db/in-tenant';
import type { IkuHead } from '@selaras/adapters/plan/iku.queries';
import { findDraft, type StoredDraft, type StoredManual } from '@selaras/adapters/plan/manual.queries';
import type { ManualDraftWire, ManualsPageWire, ManualVersionWire } from '@selaras/contract';
import { type Actor, abilitiesForManual, can, manualKelengkapan } from '@selaras/core';
import { lockedFor, type ManualPlace, subjectOf } from './manual-place.ts';
import { problemsIn } from './manual-validity.ts';

/** The wire, as core hands it out: readonly. */
export type View<T> = T extends readonly (infer E)[] ? readonly View<E>[] : T extends object ? { readonly [K in keyof T]: View<T[K]> } : T;

export type DraftView = View<ManualDraftWire>;
export type VersionView = View<ManualVersionWire>;

/** With what keeps it from running beside the manuals that are in force now, which may be others than when it was written. */
export async function draftView(tx: Tx, { iku, draft }: { readonly iku: IkuHead; readonly draft: StoredDraft }): Promise<DraftView> {
  const { isi, ditulisOleh, ditinjauOleh, ...rest } = draft;
  return {
    ...rest,
    manual: isi,
    ditulisOleh: ditulisOleh.nama,
    ditinjauOleh: ditinjauOleh?.nama ?? null,
    kurang: manualKelengkapan(isi),
    masalah: await problemsIn(tx, { iku, ...rest, manual: isi }),
  };
}

/** The draft as it was just written. */
export async function draftViewOf(tx: Tx, iku: IkuHead): Promise<DraftView> {
  const draft = await findDraft(tx, iku.id);
  if (draft === null) throw new Error('a draft that was just written is not there');
  return draftView(tx, { iku, draft });
}

/** Where a version stands in a year. */
export function versionView(
  version: StoredManual,
  { versions, tahun }: { readonly versions: readonly StoredManual[]; readonly tahun: number },
): VersionView {
  const { isi, digantikanOleh, ...rest } = version;
  const successor = versions.find(({ id }) => id === digantikanOleh);
  return {
    ...rest,
    manual: isi,
    kurang: manualKelengkapan(isi),
    status: statusIn(version, tahun),
    digantikanOlehVersi: successor?.versi ?? null,
  };
}

function statusIn({ digantikanOleh, sejakTahun, sampaiTahun }: StoredManual, tahun: number): VersionView['status'] {
  if (digantikanOleh !== null) return 'digantikan';
  if (sejakTahun > tahun) return 'akan_berlaku';
  return sampaiTahun !== null && sampaiTahun < tahun ? 'berakhir' : 'berlaku';
}

/** What was submitted belongs to its reviewer; the author takes back only what is in their own hands. */
export const canDiscard = ({ state }: Pick<StoredDraft, 'state'>): boolean => state === 'draf' || state === 'dikembalikan';

type Ability = ManualsPageWire['abilities'][number];

/** What this person may do now: no screen asks about roles. */
export function manualAbilities(
  place: ManualPlace,
  { actor, tahun }: { readonly actor: Actor; readonly tahun: number },
): readonly Ability[] {
  const { draft, iku, versions } = place;
  const isWriter = can(actor, 'manual.draft', iku.orgPath);
  const isLocked = lockedFor(place, draft ?? { sejakTahun: tahun, sampaiTahun: tahun });
  const steps = draft === null ? [] : abilitiesForManual(subjectOf(place, draft), actor);
  const abilities: readonly (readonly [Ability, boolean])[] = [
    ['save', isWriter && !isLocked && (draft === null || canDiscard(draft))],
    ['ajukan', steps.includes('ajukan')],
    ['kembalikan', steps.includes('kembalikan')],
    ['tinjau', steps.includes('tinjau')],
    ['enact', steps.includes('tetapkan')],
    ['correct', can(actor, 'manual.correct', iku.orgPath)],
    ['discard', isWriter && draft !== null && canDiscard(draft)],
    ['note', isWriter],
    ['propose', isWriter && versions.some((version) => statusIn(version, tahun) === 'berlaku')],
  ];
  return abilities.flatMap(([ability, isGiven]) => (isGiven ? [ability] : []));
}

import type { ManualsPageWire, ManualVersionWire, ManualWire } from '@selaras/contract';

/** One version on screen: one that was enacted, or the one being written. */
export type ShownManual =
  | { readonly jenis: 'versi'; readonly kunci: string; readonly manual: ManualWire; readonly versi: ManualVersionWire }
  | { readonly jenis: 'draf'; readonly kunci: 'draf'; readonly manual: ManualWire; readonly draf: NonNullable<ManualsPageWire['draf']> };

const ofVersion = (versi: ManualVersionWire): ShownManual => ({ jenis: 'versi', kunci: String(versi.versi), manual: versi.manual, versi });

/** Everything that can be looked at, newest first: the one being written stands before those that were enacted. */
export function manualsToShow({ draf, versi }: ManualsPageWire): readonly ShownManual[] {
  const enacted = versi.map(ofVersion);
  return draf === null ? enacted : [{ jenis: 'draf', kunci: 'draf', manual: draf.manual, draf }, ...enacted];
}

/** What the address asks for; else what is in force, what will be, what is being written, and at last the newest there is. */
export function shownManual(page: ManualsPageWire, asked: string | undefined): ShownManual | null {
  const all = manualsToShow(page);
  const withStatus = (status: ManualVersionWire['status']): ShownManual | undefined =>
    all.find((one) => one.jenis === 'versi' && one.versi.status === status);
  return all.find(({ kunci }) => kunci === asked) ?? withStatus('berlaku') ?? withStatus('akan_berlaku') ?? all[0] ?? null;
}

/** What a version is compared with when only one is named: the one before it. */
export function comparedWith(page: ManualsPageWire, { shown, asked }: { readonly shown: ShownManual; readonly asked: string }) {
  const all = manualsToShow(page);
  return all.find(({ kunci }) => kunci === asked && kunci !== shown.kunci) ?? null;
}

/** The enacted version that a version follows: the newest one older than it. */
export function versionBefore(page: ManualsPageWire, shown: ShownManual): ShownManual | null {
  const older = page.versi.filter(({ versi }) => shown.jenis === 'draf' || versi < shown.versi.versi);
  const [newest] = older.toSorted((a, b) => b.versi - a.versi);
  return newest === undefined ? null : ofVersion(newest);
}

import type { RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import type { Strategi } from '../../strategy/strategy.ts';

type Label = Strategi['label'];

/** `IKU` stays `IKU`; `Indikator Kinerja Kegiatan` becomes `IKK`: the word belongs to the Renstra period, its short form to tables. */
export function shortLabel(label: string): string {
  const words = label.trim().split(/\s+/);
  return words.length === 1 ? label.trim() : words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/** `IKU 1`. A code that already begins with letters is printed as it is. */
export const indikatorCode = (kode: string, { indikator }: Label): string =>
  /^\p{L}/u.test(kode.trim()) ? kode.trim() : `${shortLabel(indikator)} ${kode.trim()}`;

/** `SS 1`, `SK 1`. */
export const sasaranCode = (nomor: number, { sasaran }: Label): string => `${shortLabel(sasaran)} ${nomor}`;

/** How narrative addresses an indicator: `iku1`. */
export const slugOf = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

export const evaluasiCode = ({ strategiLama }: RenjaSnapshot, kode: string): string => indikatorCode(kode, strategiLama.label);
export const rencanaCode = ({ strategiBaru }: RenjaSnapshot, kode: string): string => indikatorCode(kode, strategiBaru.label);

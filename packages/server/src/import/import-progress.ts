import type { ImportStage } from '@selaras/contract';

/** How far a file is. `seluruhnya`: how many there are of what this stage counts; `null` where it counts nothing. */
export type ImportProgress = { readonly tahap: ImportStage; readonly selesai: number; readonly seluruhnya: number | null };

export type Report = (progress: ImportProgress) => void;

/** For whoever does not ask. */
export const unheard: Report = () => {};

export const at = (tahap: ImportStage, selesai = 0, seluruhnya: number | null = null): ImportProgress => ({ tahap, selesai, seluruhnya });

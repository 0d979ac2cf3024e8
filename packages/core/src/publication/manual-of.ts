import type { ManualIku } from '../indicator/manual-iku.ts';
import type { RenjaRows } from './renja-rows.ts';

/** The manual of an indicator that is in force in a year. */
export const manualOf = ({ manuals }: RenjaRows, ikuId: string, year: number): ManualIku | null =>
  manuals.find((row) => row.ikuId === ikuId && row.sejakTahun <= year && (row.sampaiTahun === null || year <= row.sampaiTahun))?.manual ??
  null;

import { computeRealisasi, type Realisasi } from '../indicator/compute-realisasi.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { absent } from '../kernel/figure.ts';
import type { MeasurementEntry } from './entry.ts';

export type EntryRealisasi = {
  readonly manual: Pick<ManualIku, 'cara' | 'komponen' | 'pembulatan'>;
  readonly entry: Pick<MeasurementEntry, 'komponen' | 'statusRilis'>;
};

/** Realisasi of one entry. What its owner has not released has no figure yet, whatever components were noted already. */
export function realisasiOfEntry({ manual, entry }: EntryRealisasi): Realisasi {
  if (entry.statusRilis !== 'belum_rilis') return computeRealisasi({ manual, komponen: entry.komponen });
  const realisasi = absent('no_data_yet');
  return { realisasi, kategori: null, rincian: [], trace: { label: 'belum_rilis', result: realisasi, parts: [] } };
}

import type { Nilai } from '../formula/evaluate.ts';
import { computeRealisasi, type Realisasi } from '../indicator/compute-realisasi.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { absent } from '../kernel/figure.ts';
import type { MeasurementEntry } from './entry.ts';

export type EntryRealisasi = {
  readonly manual: Pick<ManualIku, 'cara' | 'komponen' | 'pembulatan' | 'lokalAngka' | 'pembagiNol'>;
  readonly entry: Pick<MeasurementEntry, 'komponen' | 'statusRilis'>;
  /** What the formula needs from outside the entry, by `rujukanKey`. */
  readonly luar?: ReadonlyMap<string, Nilai>;
};

/** Realisasi of one entry. What its owner has not released has no figure yet, whatever components were noted already. */
export function realisasiOfEntry({ manual, entry, luar = NOTHING_OUTSIDE }: EntryRealisasi): Realisasi {
  if (entry.statusRilis !== 'belum_rilis') return computeRealisasi({ manual, komponen: entry.komponen, luar });
  const realisasi = absent('no_data_yet');
  return { realisasi, kategori: null, rincian: [], trace: { label: 'belum_rilis', result: realisasi, parts: [] } };
}

const NOTHING_OUTSIDE: ReadonlyMap<string, Nilai> = new Map();

import type { ManualIku } from '../../indicator/manual-iku.ts';
import type { FormRow } from '../block.ts';
import { field, line } from './form-content.ts';

/** The data-quality statement inside the form: what a user of the figure must know before trusting it. */
export function mutuRows({ mutuData }: ManualIku): readonly FormRow[] {
  if (mutuData === null) return [line(field('Pernyataan mutu', null))];
  const { validasi, akurasi, keterbatasan, kompensasi } = mutuData;
  return [
    line(field('Validasi', validasi)),
    line(field('Akurasi', akurasi)),
    line(field('Keterbatasan', keterbatasan)),
    line(field('Kompensasi', kompensasi)),
  ];
}

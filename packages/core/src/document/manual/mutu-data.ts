import type { ManualIku } from '../../indicator/manual-iku.ts';
import type { Block, FormRow } from '../block.ts';
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

/** The same statement as a section of a report, with its source. */
export function mutuBlocks({ mutuData, sumberData }: ManualIku): readonly Block[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Sumber', sumberData],
    ['Validasi', mutuData?.validasi ?? null],
    ['Akurasi yang diperlukan', mutuData?.akurasi ?? null],
    ['Keterbatasan', mutuData?.keterbatasan ?? null],
    ['Kompensasi atas keterbatasan', mutuData?.kompensasi ?? null],
  ];
  return rows.map(([label, teks]): Block => {
    const said = teks !== null && teks.trim() !== '';
    return {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: `${label}. `, mark: 'bold' },
        said ? { kind: 'text', text: teks } : { kind: 'text', text: 'belum diisi', mark: 'italic' },
      ],
    };
  });
}

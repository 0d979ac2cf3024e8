import type { RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import { evaluasiCode, rencanaCode, slugOf } from './labels.ts';

/** Ids of the tables and figures that every Renja has: `{tabel:anggaran}`, `{gambar:peta-strategi}`. */
export const TABEL = {
  strategi: 'strategi',
  matriks: 'matriks',
  npss: 'npss',
  target: 'target',
  anggaran: 'anggaran',
  anggaranProgram: 'anggaran-program',
} as const;

export const GAMBAR = {
  tema: 'tema',
  prioritas: 'prioritas',
  peta: 'peta-strategi',
  pembangunan: 'sasaran-pembangunan',
  kerangka: 'kerangka-logis',
} as const;

/** Tables of one indicator: `iku1-realisasi`, and `iku1-<kode>` for each evidence table; `ikk1-target`. */
export const realisasiId = (slug: string): string => `${slug}-realisasi`;
export const buktiId = (slug: string, kode: string): string => `${slug}-${kode}`;
export const targetId = (slug: string): string => `${slug}-target`;

/** Everything a narrative may point at. */
export function blockIds(snapshot: RenjaSnapshot): ReadonlySet<string> {
  const evaluasi = snapshot.evaluasi.indikator.flatMap(({ kode, tabel }) => {
    const slug = slugOf(evaluasiCode(snapshot, kode));
    return [realisasiId(slug), ...tabel.map((one) => buktiId(slug, one.kode))];
  });
  const rencana = snapshot.rencana.indikator.map(({ kode }) => targetId(slugOf(rencanaCode(snapshot, kode))));
  return new Set([...Object.values(TABEL), ...Object.values(GAMBAR), ...evaluasi, ...rencana]);
}

import type { PackVector } from '../../rulepack/pack-vector.ts';

const ROWS = [
  ['5', 'Memuaskan'],
  ['4.2', 'Memuaskan'],
  ['4.199', 'Sangat Baik'],
  ['3.5', 'Sangat Baik'],
  ['3.499', 'Baik'],
  ['2.6', 'Baik'],
  ['2.599', 'Cukup'],
  ['1.8', 'Cukup'],
  ['1.799', 'Kurang'],
] as const;

export const SPBE_59_2020_VECTORS: readonly PackVector[] = ROWS.map(([indeks, predikat]) => ({
  id: `SPBE-${indeks}`,
  sumber: 'PermenPANRB 59/2020, Lampiran I Tabel 13: batas predikat',
  kind: 'spbe',
  paket: 'spbe:59-2020',
  masukan: { indeks },
  hasil: { nilai: indeks, predikat },
}));

import { NARASI, type Narasi, type Prose } from '../narrative/prose.ts';
import type { RenjaRows } from './renja-rows.ts';

/** The parts that somebody has written about an indicator; an empty text is no part. */
export function narasiOf({ narratives }: RenjaRows, ikuId: string): Readonly<Partial<Record<Narasi, Prose>>> {
  const written = narratives.filter((row) => row.ikuId === ikuId && row.teks.trim() !== '');
  return Object.fromEntries(NARASI.flatMap((bagian) => written.filter((row) => row.bagian === bagian).map(({ teks }) => [bagian, teks])));
}

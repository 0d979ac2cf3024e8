import { assertNever } from '../kernel/result.ts';
import type { SyaratBaris } from './formula.ts';
import { KOLOM_KATEGORI } from './syarat-baris.ts';
import { joined, type Piece, sql, textOf } from './to-sql-piece.ts';

/** How many rows of a jsonb list meet a condition; NULL where there is no list. */
export function countRows(baris: Piece, syarat: SyaratBaris | null): Piece {
  if (syarat === null) return sql`jsonb_array_length(${baris})::numeric`;
  const rows = sql`(select count(*) from jsonb_array_elements(${baris}) as b where ${condition(syarat)})::numeric`;
  return sql`case when ${baris} is not null then ${rows} end`;
}

/** Never NULL: what was not said of a row is the empty text, which equals no choice, so that a negation holds. */
function condition(syarat: SyaratBaris): Piece {
  switch (syarat.jenis) {
    case 'di':
      return syarat.pilihan.length === 0 ? sql`false` : sql`(${fieldOf(syarat.kolom)} in (${joined(syarat.pilihan.map(textOf), ', ')}))`;
    case 'dan':
    case 'atau': {
      const parts = syarat.syarat.map(condition);
      return sql`(${joined(parts, syarat.jenis === 'dan' ? ' and ' : ' or ')})`;
    }
    case 'bukan':
      return sql`(not ${condition(syarat.syarat)})`;
    default:
      return assertNever(syarat);
  }
}

const fieldOf = (kolom: string): Piece =>
  kolom === KOLOM_KATEGORI ? sql`(b.value ->> 'kategori')` : sql`coalesce(b.value -> 'atribut' ->> ${textOf(kolom)}, '')`;

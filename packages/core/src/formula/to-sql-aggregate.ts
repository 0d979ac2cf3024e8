import { assertNever } from '../kernel/result.ts';
import type { FungsiAngka } from './formula.ts';
import { type Chain, column, joined, type Piece, shared, sql } from './to-sql-piece.ts';

/**
 * What one argument brings to a mean, a total or an extreme. A figure is one member; a series brings many, already folded.
 * `terbuka` is its first absence that does not leave, `absen` its first absence of any reason; `null`: it has none, ever.
 */
export type Member = {
  readonly jumlah: Piece;
  /** How many values; `null` for a figure: one, unless it is absent. */
  readonly banyak: Piece | null;
  readonly terkecil: Piece;
  readonly terbesar: Piece;
  readonly terbuka: Piece | null;
  readonly absen: Piece | null;
};

const LEAVING = sql`('not_assessed', 'waived')`;
const isOpen = (reason: Piece): Piece => sql`${reason} not in ${LEAVING}`;

/** A figure as a member: `alasan` is NULL where there is a value. */
export function figureMember(chain: Chain, { nilai, alasan }: { readonly nilai: Piece; readonly alasan: Piece | null }): Member {
  const one = column(chain, nilai);
  const reason = alasan === null ? null : shared(chain, alasan);
  const terbuka = reason === null ? null : shared(chain, sql`case when ${isOpen(reason)} then ${reason} end`);
  return { jumlah: one, banyak: null, terkecil: one, terbesar: one, terbuka, absen: reason };
}

/** A series as a member: a jsonb array of frozen figures (`{ nilai }` or `{ alasan }`), or a reason why there is no series at all. */
export function seriesMember(chain: Chain, { anggota, alasan }: { readonly anggota: Piece; readonly alasan: Piece }): Member {
  const fold = (what: Piece): Piece => column(chain, sql`(select ${what} from jsonb_array_elements(${anggota}) as m)`);
  const value = sql`(m.value ->> 'nilai')::numeric`;
  const first = (where: Piece): Piece => sql`(select m.value ->> 'alasan' from jsonb_array_elements(${anggota}) with ordinality as m
 where ${where} order by m.ordinality limit 1)`;
  return {
    jumlah: fold(sql`sum(${value})`),
    banyak: fold(sql`count(${value})`),
    terkecil: fold(sql`min(${value})`),
    terbesar: fold(sql`max(${value})`),
    terbuka: column(chain, sql`case when ${isOpen(alasan)} then ${alasan} else ${first(isOpen(sql`(m.value ->> 'alasan')`))} end`),
    absen: column(chain, sql`coalesce(${alasan}, ${first(sql`m.value ->> 'alasan' is not null`)})`),
  };
}

/** Value of a function over its members: NULL where one is open or all have left. */
export function aggregateSql(chain: Chain, fungsi: FungsiAngka, members: readonly Member[]): Piece {
  return unlessOpen(members, reduced(chain, fungsi, members));
}

/** Why such a function has no value: the first open reason, or else that of the first who left. Believed only where it has none. */
export function aggregateReasons(members: readonly Member[]): readonly Piece[] {
  const isEmptyPossible = members.every(({ banyak }) => banyak !== null);
  return [...openReasons(members), ...anyReasons(members), ...(isEmptyPossible ? [sql`'no_data_yet'`] : [])];
}

export const openReasons = (members: readonly Member[]): readonly Piece[] =>
  members.flatMap(({ terbuka }) => (terbuka === null ? [] : [terbuka]));

export const anyReasons = (members: readonly Member[]): readonly Piece[] => members.flatMap(({ absen }) => (absen === null ? [] : [absen]));

/** NULL where a member is absent for a reason that does not leave. */
export function unlessOpen(members: readonly Pick<Member, 'terbuka'>[], value: Piece): Piece {
  const open = members.flatMap(({ terbuka }) => (terbuka === null ? [] : [sql`${terbuka} is not null`]));
  return open.length === 0 ? value : sql`case when ${joined(open, ' or ')} then null else ${value} end`;
}

function reduced(chain: Chain, fungsi: FungsiAngka, members: readonly Member[]): Piece {
  switch (fungsi) {
    case 'MIN':
      return sql`least(${joined(
        members.map(({ terkecil }) => terkecil),
        ', ',
      )})`;
    case 'MAKS':
      return sql`greatest(${joined(
        members.map(({ terbesar }) => terbesar),
        ', ',
      )})`;
    case 'JUMLAH':
      return total(members);
    case 'RATA':
      return quotient(column(chain, total(members)), countOf(members));
    default:
      return assertNever(fungsi);
  }
}

/** Of those who stay; NULL when nobody does. */
export function total(members: readonly Pick<Member, 'jumlah' | 'absen'>[]): Piece {
  const sums = members.map(({ jumlah }) => jumlah);
  if (members.length === 1) return joined(sums, '');
  if (members.every(({ absen }) => absen === null)) return sql`(${joined(sums, ' + ')})`;
  const staying = sums.map((one) => sql`coalesce(${one}, 0)`);
  return sql`case when coalesce(${joined(sums, ', ')}) is not null then ${joined(staying, ' + ')} end`;
}

function countOf(members: readonly Member[]): Piece {
  const figures = members.filter(({ banyak }) => banyak === null).map(({ jumlah }) => jumlah);
  const counts = members.flatMap(({ banyak }) => (banyak === null ? [] : [banyak]));
  const own = figures.length === 0 ? [] : [sql`num_nonnulls(${joined(figures, ', ')})`];
  return sql`(${joined([...own, ...counts], ' + ')})::numeric`;
}

/**
 * Quantised division, half up (away from zero) to 24 decimals. `div` truncates exactly, here at the 25th decimal, and the 25th
 * alone decides about the 24th; `/` would choose a scale of its own and round twice. NULL where the divisor is zero.
 */
export const quotient = (dividend: Piece, divisor: Piece): Piece =>
  sql`round(div(${dividend} * numeric '1e25', nullif(${divisor}, 0)) * numeric '1e-25', 24)`;

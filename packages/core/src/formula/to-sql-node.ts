import { type Chain, joined, nameOf, type Piece, shared, sql } from './to-sql-piece.ts';

/**
 * Where an input of a formula stands: names of columns, quoted here. In each pair exactly one is not NULL in any row.
 * `angka`: numeric, and the reason as text · `daftar`: its rows as jsonb (`[{ kategori, atribut }]`) · `deret`: jsonb array of frozen figures.
 */
export type FormulaColumn =
  | { readonly kind: 'angka'; readonly nilai: string; readonly alasan: string }
  | { readonly kind: 'daftar'; readonly baris: string; readonly alasan: string }
  | { readonly kind: 'deret'; readonly anggota: string; readonly alasan: string };

/** By component code, or by `rujukanKey` for a figure from outside. */
export type FormulaColumns = ReadonlyMap<string, FormulaColumn>;

export type Site = { readonly chain: Chain; readonly columns: FormulaColumns };

/**
 * A part of a formula as SQL. `alasan`: in order, why `nilai` is NULL; to be believed only there, unless `isTight`: then they
 * are NULL wherever there is a value. Loose reasons are what keeps the statement short: rows with a value never look at them.
 */
export type Node = { readonly nilai: Piece; readonly isLogical?: true; readonly alasan: readonly Piece[]; readonly isTight: boolean };

export const firstOf = (reasons: readonly Piece[]): Piece =>
  reasons.length === 1 ? joined(reasons, '') : sql`coalesce(${joined(reasons, ', ')})`;

/** Each reason once: a component used twice is missing once. */
export const distinct = (reasons: readonly Piece[]): readonly Piece[] => [
  ...new Map(reasons.map((reason) => [reason.text, reason])).values(),
];

export function columnOf({ columns }: Site, key: string): FormulaColumn {
  const found = columns.get(key);
  if (found === undefined) throw new Error(`formula refers to "${key}", which has no column`);
  return found;
}

export function figureColumn(site: Site, key: string): Node {
  const held = columnOf(site, key);
  return held.kind === 'angka' ? { nilai: nameOf(held.nilai), alasan: [nameOf(held.alasan)], isTight: true } : notComputable(held);
}

/** A list or a series where a figure belongs, or a figure where a list does; the manual's check has refused it. */
export const notComputable = ({ alasan }: FormulaColumn): Node => ({
  nilai: sql`null::numeric`,
  alasan: [nameOf(alasan), sql`'not_computable'`],
  isTight: true,
});

/** Conditions are 1 and 0 where they meet figures. */
export const figureOf = (of: Node): Node =>
  of.isLogical ? { nilai: sql`(${of.nilai})::int::numeric`, alasan: of.alasan, isTight: of.isTight } : of;

export const logicalOf = (of: Node): Node => (of.isLogical ? of : { ...of, nilai: sql`(${of.nilai} <> 0)`, isLogical: true });

/** With reasons that are NULL wherever there is a value. A long value gets a name for that, and whoever goes on uses the name. */
export function settled(of: Node, { chain }: Pick<Site, 'chain'>): Node {
  if (of.isTight || of.alasan.length === 0) return of;
  const nilai = shared(chain, of.nilai);
  return { ...of, nilai, alasan: [sql`case when ${nilai} is null then ${shared(chain, firstOf(of.alasan))} end`], isTight: true };
}

/** An operator that is NULL exactly when an operand is. The left reason comes first; the last operand that has any may stay loose. */
export function strict(operands: readonly Node[], site: Pick<Site, 'chain'>, write: (...operands: Piece[]) => Piece): Node {
  const last = operands.findLastIndex(({ alasan }) => alasan.length > 0);
  const parts = operands.map((operand, i) => (i === last ? operand : settled(operand, site)));
  const nilai = write(...parts.map((part) => part.nilai));
  return { nilai, alasan: distinct(parts.flatMap(({ alasan }) => alasan)), isTight: parts[last]?.isTight ?? true };
}

import { Decimal } from '../kernel/decimal.ts';
import { assertNever } from '../kernel/result.ts';
import { type AturanHasil, TANPA_ATURAN } from './aturan-hasil.ts';
import { type Formula, rujukanKey } from './formula.ts';
import {
  aggregateReasons,
  aggregateSql,
  anyReasons,
  figureMember,
  type Member,
  openReasons,
  quotient,
  seriesMember,
  total,
  unlessOpen,
} from './to-sql-aggregate.ts';
import {
  columnOf,
  distinct,
  type FormulaColumns,
  figureColumn,
  figureOf,
  firstOf,
  logicalOf,
  type Node,
  notComputable,
  type Site,
  settled,
  strict,
} from './to-sql-node.ts';
import { type Chain, column, joined, nameOf, numberOf, type Piece, shared, sql, textOf } from './to-sql-piece.ts';
import { countRows } from './to-sql-rows.ts';

/**
 * A formula for PostgreSQL. `stages`: columns that sub-selects must add, one stage upon the other, before `nilai` (numeric, NULL
 * when absent) and `alasan` (text, NULL when there is a value) can be written; `bulkSelect` puts them together.
 */
export type FormulaSql = {
  readonly stages: readonly (readonly { readonly name: string; readonly expression: string }[])[];
  readonly nilai: string;
  readonly alasan: string;
};

/**
 * The SQL back end: equal to `evaluateFormula` digit for digit and reason for reason. Exact `+ − ×`, every division half up to
 * 24 decimals, powers by multiplication (`power()` is not exact). Division by zero is never reached: no row can stop a statement.
 * What the manual declares about the result comes last, as `terapkanAturan` has it. A name without a column is a bug and throws.
 */
export function formulaSql(formula: Formula, columns: FormulaColumns, aturan: AturanHasil = TANPA_ATURAN): FormulaSql {
  const chain: Chain = [];
  const top = figureOf(node(formula, { chain, columns }));
  const nilai = column(chain, top.nilai);
  const alasan = top.alasan.length === 0 ? sql`null::text` : sql`case when ${nilai} is null then ${firstOf(top.alasan)} end`;
  const declared = rounded(answered({ nilai, alasan }, { aturan, chain }), aturan);
  const stages = chain.map((stage) => Array.from(stage, ([expression, name]) => ({ name, expression })));
  return { stages, nilai: declared.nilai.text, alasan: declared.alasan.text };
}

type Result = { readonly nilai: Piece; readonly alasan: Piece };

/** A division by zero is a figure, or another reason, where the manual says so. */
function answered(
  { nilai, alasan }: Result,
  { aturan: { pembagiNol }, chain }: { readonly aturan: AturanHasil; readonly chain: Chain },
): Result {
  if (pembagiNol === null) return { nilai, alasan };
  const reason = column(chain, alasan);
  const isDivision = sql`${reason} = 'divided_by_zero'`;
  return pembagiNol.kind === 'absent'
    ? { nilai, alasan: sql`case when ${isDivision} then ${textOf(pembagiNol.reason)} else ${reason} end` }
    : {
        nilai: sql`case when ${isDivision} then ${numberOf(pembagiNol.value)} else ${nilai} end`,
        alasan: sql`nullif(${reason}, 'divided_by_zero')`,
      };
}

const rounded = ({ nilai, alasan }: Result, { pembulatan }: AturanHasil): Result =>
  pembulatan === null ? { nilai, alasan } : { nilai: sql`round(${nilai}, ${numberOf(new Decimal(pembulatan))}::int)`, alasan };

function node(formula: Formula, site: Site): Node {
  switch (formula.kind) {
    case 'number':
      return { nilai: numberOf(formula.value), alasan: [], isTight: true };
    case 'ref':
      return figureColumn(site, formula.kode);
    case 'luar':
      return figureColumn(site, rujukanKey(formula.rujukan));
    case 'cacah':
      return count(formula, site);
    case 'negate':
      return unary(site, formula.operand, (operand) => sql`(- ${operand})`);
    case 'mutlak':
      return unary(site, formula.nilai, (operand) => sql`abs(${operand})`);
    case 'bulatkan':
      return rounding(formula, site);
    case 'binary':
      return binary(formula, site);
    case 'pangkat':
      return power(formula, site);
    case 'banding':
      return comparison(formula, site);
    case 'logika':
      return logic(formula, site);
    case 'bukan':
      return negation(formula, site);
    case 'jika':
      return choice(formula, site);
    case 'call':
      return call(formula, site);
    case 'tertimbang':
      return weighted(formula, site);
    case 'batas':
      return clamp(formula, site);
    default:
      return assertNever(formula);
  }
}

function unary(site: Site, operand: Formula, write: (operand: Piece) => Piece): Node {
  const of = figureOf(node(operand, site));
  return { ...of, nilai: write(of.nilai) };
}

type Of<K extends Formula['kind']> = Extract<Formula, { readonly kind: K }>;

function binary({ op, left, right }: Of<'binary'>, site: Site): Node {
  const [one, other] = [figureOf(node(left, site)), figureOf(node(right, site))];
  switch (op) {
    case '+':
      return strict([one, other], site, (a, b) => sql`(${a} + ${b})`);
    case '-':
      return strict([one, other], site, (a, b) => sql`(${a} - ${b})`);
    case '*':
      return strict([one, other], site, (a, b) => sql`(${a} * ${b})`);
    case '/':
      return division({ dividend: one, divisor: other }, site);
    default:
      return assertNever(op);
  }
}

/** When neither side is absent and there is still no quotient, the divisor was zero. */
function division({ dividend, divisor }: { readonly dividend: Node; readonly divisor: Node }, site: Site): Node {
  const [over, under] = [settled(dividend, site), settled(divisor, site)];
  const alasan = distinct([...over.alasan, ...under.alasan]);
  return { nilai: quotient(over.nilai, under.nilai), alasan: [...alasan, sql`'divided_by_zero'`], isTight: false };
}

function rounding({ nilai, desimal }: Of<'bulatkan'>, site: Site): Node {
  const decimals = numberOf(new Decimal(desimal));
  return unary(site, nilai, (operand) => sql`round(${operand}, (${decimals})::int)`);
}

function power({ basis, eksponen }: Of<'pangkat'>, site: Site): Node {
  const of = figureOf(node(basis, site));
  const base = column(site.chain, of.nilai);
  const raised = multiplied(site.chain, base, Math.abs(eksponen));
  if (eksponen >= 0) return { ...of, nilai: raised };
  const one = { nilai: sql`numeric '1'`, alasan: [], isTight: true };
  return division({ dividend: one, divisor: { ...of, nilai: raised } }, site);
}

/** Squares and multiplies, exactly; each square is a column. `x ^ 0` is 1, but only where there is an x. */
function multiplied(chain: Chain, base: Piece, exponent: number): Piece {
  if (exponent === 0) return sql`case when ${base} is not null then numeric '1' end`;
  const factors: Piece[] = [];
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) factors.push(square);
    if (rest > 1) square = column(chain, sql`(${square} * ${square})`);
  }
  return sql`(${joined(factors, ' * ')})`;
}

/** The operators of the language are those of SQL; written out so that nothing of a formula becomes SQL by itself. */
const COMPARE = { '=': sql`=`, '<>': sql`<>`, '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` } as const;

function comparison({ op, left, right }: Of<'banding'>, site: Site): Node {
  const [one, other] = [figureOf(node(left, site)), figureOf(node(right, site))];
  return { ...strict([one, other], site, (a, b) => sql`(${a} ${COMPARE[op]} ${b})`), isLogical: true };
}

/** Three-valued logic of SQL is Kleene's, which is the language's. */
function logic({ op, args }: Of<'logika'>, site: Site): Node {
  const nodes = args.map((arg) => settled(logicalOf(node(arg, site)), site));
  const nilai = joined(
    nodes.map((arg) => arg.nilai),
    op === 'DAN' ? ' and ' : ' or ',
  );
  return { nilai: sql`(${nilai})`, isLogical: true, alasan: distinct(nodes.flatMap((arg) => arg.alasan)), isTight: false };
}

function negation({ operand }: Of<'bukan'>, site: Site): Node {
  const of = logicalOf(node(operand, site));
  return { ...of, nilai: sql`(not ${of.nilai})` };
}

function choice({ syarat, maka, lainnya }: Of<'jika'>, site: Site): Node {
  const on = logicalOf(node(syarat, site));
  const [then, otherwise] = bothAlike(node(maka, site), node(lainnya, site));
  const is = shared(site.chain, on.nilai);
  const nilai = sql`case ${is} when true then ${then.nilai} when false then ${otherwise.nilai} end`;
  const reason = sql`case ${is} when true then ${reasonOf(then)} when false then ${reasonOf(otherwise)} else ${reasonOf(on)} end`;
  const alasan = [on, then, otherwise].every((of) => of.alasan.length === 0) ? [] : [shared(site.chain, reason)];
  return { nilai: sql`(${nilai})`, ...(then.isLogical ? { isLogical: true } : {}), alasan, isTight: false };
}

const reasonOf = ({ alasan }: Node): Piece => (alasan.length === 0 ? sql`null` : firstOf(alasan));

const bothAlike = (one: Node, other: Node): readonly [Node, Node] =>
  one.isLogical && other.isLogical ? [one, other] : [figureOf(one), figureOf(other)];

function call({ fungsi, args }: Of<'call'>, site: Site): Node {
  const members = args.map((arg) => memberOf(arg, site));
  return { nilai: aggregateSql(site.chain, fungsi, members), alasan: aggregateReasons(members), isTight: false };
}

function memberOf(formula: Formula, site: Site): Member {
  const held = formula.kind === 'luar' ? columnOf(site, rujukanKey(formula.rujukan)) : null;
  if (held?.kind === 'deret') return seriesMember(site.chain, { anggota: nameOf(held.anggota), alasan: nameOf(held.alasan) });
  const { nilai, alasan } = settled(figureOf(node(formula, site)), site);
  return figureMember(site.chain, { nilai, alasan: alasan.length === 0 ? null : firstOf(alasan) });
}

/** `RATA_TERTIMBANG`: a pair leaves with its weight when either of the two leaves; weights that add up to zero divide by zero. */
function weighted({ pasangan }: Of<'tertimbang'>, site: Site): Node {
  const members = pasangan.map(({ nilai, bobot }) => {
    const [of, by] = [settled(figureOf(node(nilai, site)), site), settled(figureOf(node(bobot, site)), site)];
    const alasan = distinct([...of.alasan, ...by.alasan]);
    const [value, weight] = [column(site.chain, of.nilai), column(site.chain, by.nilai)];
    const member = figureMember(site.chain, { nilai: sql`(${value} * ${weight})`, alasan: alasan.length === 0 ? null : firstOf(alasan) });
    return { member, weight: sql`case when ${member.jumlah} is not null then ${weight} end` };
  });
  const all = members.map(({ member }) => member);
  const weights = members.map(({ member, weight }) => ({ ...member, jumlah: column(site.chain, weight) }));
  const nilai = unlessOpen(all, quotient(total(all), total(weights)));
  const stays = sql`coalesce(${joined(
    all.map(({ jumlah }) => jumlah),
    ', ',
  )}) is not null`;
  const alasan = [...openReasons(all), sql`case when ${stays} then 'divided_by_zero' end`, ...anyReasons(all)];
  return { nilai, alasan, isTight: false };
}

/** As `MIN(MAKS(x; bawah); atas)`, but absent when any of the three is: `least` and `greatest` of SQL pass over NULL. */
function clamp({ nilai, bawah, atas }: Of<'batas'>, site: Site): Node {
  const nodes = [nilai, bawah, atas].map((part) => {
    const of = figureOf(node(part, site));
    return { ...of, nilai: column(site.chain, of.nilai) };
  });
  return strict(nodes, site, (value, low, high) => {
    const known = sql`${value} is not null and ${low} is not null and ${high} is not null`;
    return sql`case when ${known} then least(greatest(${value}, ${low}), ${high}) end`;
  });
}

function count({ daftar, syarat }: Of<'cacah'>, site: Site): Node {
  const held = columnOf(site, daftar);
  if (held.kind !== 'daftar') return notComputable(held);
  return { nilai: countRows(nameOf(held.baris), syarat), alasan: [nameOf(held.alasan)], isTight: true };
}

import type { AturanHasil } from './aturan-hasil.ts';
import type { Formula } from './formula.ts';
import { formulaSql } from './to-sql.ts';
import type { FormulaColumns } from './to-sql-node.ts';
import { quoted } from './to-sql-piece.ts';

export type BulkTable = {
  /** Name of the table, with its schema before it where it has one. Quoted here. */
  readonly table: readonly [string] | readonly [string, string];
  readonly id: string;
  readonly columns: FormulaColumns;
  /** What the manual declares about the result; left out: nothing. */
  readonly aturan?: AturanHasil;
};

/**
 * One statement that computes a formula for every row of a table: `select id, nilai, alasan`. `offset 0` keeps PostgreSQL from
 * folding the stages into one expression, which would compute shared parts again each time they are named; it costs no
 * plan node, but such a scan has no parallel workers.
 */
export function bulkSelect(formula: Formula, { table, id, columns, aturan }: BulkTable): string {
  const { stages, nilai, alasan } = formulaSql(formula, columns, aturan);
  const from = stages.reduce((inner, stage, i) => {
    const added = stage.map(({ name, expression }) => `${expression} as ${name}`).join(', ');
    return `(select *, ${added} from ${inner} offset 0) as s${i}`;
  }, table.map(quoted).join('.'));
  return `select ${quoted(id)} as id, ${nilai} as nilai, ${alasan} as alasan from ${from}`;
}

import { describe, expect, test } from 'vitest';
import type { Formula } from './formula.ts';
import { parseFormula } from './parse.ts';
import { formulaSql } from './to-sql.ts';
import { bulkSelect } from './to-sql-bulk.ts';
import type { FormulaColumn } from './to-sql-node.ts';

function parsed(text: string): Formula {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(`${text}: ${formula.error.code} at ${formula.error.at}`);
  return formula.value;
}

const angka = (kode: string): [string, FormulaColumn] => [kode, { kind: 'angka', nilai: `${kode}_nilai`, alasan: `${kode}_alasan` }];
const COLUMNS = new Map<string, FormulaColumn>([
  ...['a', 'b', 'c'].map(angka),
  ['layanan', { kind: 'daftar', baris: 'layanan', alasan: 'layanan_alasan' }],
]);
const bulk = (text: string): string => bulkSelect(parsed(text), { table: ['realisasi'], id: 'id', columns: COLUMNS });

describe('a formula as a statement', () => {
  test('a quotient is cut at the 25th decimal and rounded at the 24th, and a zero divisor has its reason', () => {
    expect(bulk('a / b')).toBe(
      `select "id" as id, "#0" as nilai, case when "#0" is null then coalesce("a_alasan", "b_alasan", 'divided_by_zero') end as alasan from (select *, round(div("a_nilai" * numeric '1e25', nullif("b_nilai", 0)) * numeric '1e-25', 24) as "#0" from "realisasi" offset 0) as s0`,
    );
  });

  test('names of tables and columns stay names', () => {
    const evil = 'x"; drop table y; --';
    const columns = new Map<string, FormulaColumn>([['a', { kind: 'angka', nilai: evil, alasan: evil }]]);
    const statement = bulkSelect(parsed('a'), { table: [evil, evil], id: evil, columns });
    expect(statement.replaceAll('"x""; drop table y; --"', 'NAME')).toBe(
      'select NAME as id, NAME as nilai, case when NAME is null then NAME end as alasan from NAME.NAME',
    );
  });

  test('texts of conditions stay texts', () => {
    const pilihan = ["'); drop table y; --", "\\'"];
    const formula: Formula = { kind: 'cacah', daftar: 'layanan', syarat: { jenis: 'di', kolom: 'kategori', pilihan, at: 0 }, at: 0 };
    const { stages } = formulaSql(formula, COLUMNS);
    expect(stages[0]?.[0]?.expression).toContain(`in ('''); drop table y; --', E'\\\\''')`);
  });

  test('a name without a column, or one that the chain uses itself, is a bug', () => {
    expect(() => formulaSql(parsed('tiada'), COLUMNS)).toThrow('"tiada"');
    const columns = new Map<string, FormulaColumn>([['a', { kind: 'angka', nilai: '#0', alasan: 'x' }]]);
    expect(() => formulaSql(parsed('a'), columns)).toThrow('"#0"');
  });

  test.each([
    ['nested functions', (n: number) => `${'RATA('.repeat(n)}a${'; b)'.repeat(n)}`],
    ['nested quotients', (n: number) => `${'('.repeat(n)}a${' / b)'.repeat(n)}`],
    ['nested choices', (n: number) => `${'JIKA(a > b; '.repeat(n)}a${'; c)'.repeat(n)}`],
    ['clamps', (n: number) => `${'BATAS('.repeat(n)}a${'; b; c)'.repeat(n)}`],
  ])('the statement grows with the formula, not with its square: %s', (_name, write) => {
    const [small, large] = [bulk(write(12)).length, bulk(write(24)).length];
    expect(large / small).toBeLessThan(2.5);
  });
});

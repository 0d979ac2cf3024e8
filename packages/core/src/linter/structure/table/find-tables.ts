import type { SourceText } from '../../source/source-text.ts';
import type { LineWidth } from '../line-width.ts';
import type { ScannedLine } from '../scan-lines.ts';
import { type BuiltTable, buildTable } from './build-table.ts';
import type { Grid } from './grid.ts';
import { findLayoutTables } from './layout-tables.ts';
import { findLooseTables } from './loose-tables.ts';
import { findMarkedTables } from './marked-tables.ts';

/** A table, and the lines it takes up. */
export type FoundTable = { readonly table: BuiltTable; readonly lines: readonly number[] };
export type FoundTables = { readonly tables: readonly FoundTable[]; readonly repeats: readonly number[] };

/** Every table, in reading order: marked ones first, then those that only blanks hold together. */
export function findTables(
  source: SourceText,
  lines: readonly ScannedLine[],
  furniture: ReadonlySet<number>,
  width: LineWidth,
): FoundTables {
  const taken = new Set(furniture);
  const grids: Grid[] = [];
  const add = (found: readonly Grid[]): void => {
    for (const grid of found) {
      grids.push(grid);
      for (const at of [...grid.lines, ...grid.repeats]) taken.add(at);
    }
  };
  const isFree = ({ at }: ScannedLine): boolean => !taken.has(at);
  add(findMarkedTables(source, lines, isFree));
  add(findLayoutTables(source, lines, isFree, (at) => furniture.has(at), width));
  add(findLooseTables(source, lines, isFree, width));
  const ordered = grids.toSorted((a, b) => a.lines[0]! - b.lines[0]!);
  return {
    tables: ordered.map((grid) => ({ table: buildTable(grid), lines: grid.lines })),
    repeats: ordered.flatMap(({ repeats }) => repeats),
  };
}

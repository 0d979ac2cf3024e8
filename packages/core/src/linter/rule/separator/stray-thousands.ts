import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { DocumentStructure, ReadCell, ReadTable } from '../../structure/document-structure.ts';
import { rowName } from '../row-name.ts';

const POINT = /^\d{1,3}(?:\.\d{3})+$/;
const COMMA = /^\d{1,3},\d{3}$/;

/** `4,318` in a column or row of counts like `4.050`, none of which has decimals: its comma is meant for a point. */
export function strayThousands({ tables }: DocumentStructure): readonly Finding[] {
  return tables.flatMap((table) => {
    const columns = table.columns.map((_, at) => cellsAt(table, at));
    const rows = table.rows.map(({ cells }) => cells.filter(({ repeated }) => repeated !== true));
    const seen = new Set<ReadCell>();
    return [...columns, ...rows].flatMap((cells) =>
      strayIn(cells, table)
        .filter(({ cell }) => !seen.has(cell) && seen.add(cell))
        .map(({ finding }) => finding),
    );
  });
}

const cellsAt = ({ rows }: ReadTable, column: number): readonly ReadCell[] =>
  rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell === undefined || cell.repeated === true ? [] : [cell];
  });

function strayIn(cells: readonly ReadCell[], table: ReadTable): readonly { readonly cell: ReadCell; readonly finding: Finding }[] {
  const points = cells.filter(({ passage }) => POINT.test(passage.text));
  const commas = cells.filter(({ passage }) => COMMA.test(passage.text));
  const hasDecimals = cells.some(({ passage }) => /\d,\d{1,2}(?!\d)/.test(passage.text));
  const [example] = points;
  if (hasDecimals || points.length < 2 || commas.length === 0 || commas.length > points.length || example === undefined) return [];
  return commas.map((cell) => ({ cell, finding: strayFinding(cell, example, table) }));
}

function strayFinding({ passage }: ReadCell, example: ReadCell, { rows }: ReadTable): Finding {
  const right = passage.text.replace(',', '.');
  const row = rows.find(({ cells }) => cells.some((cell) => cell.passage === passage));
  const name = row?.cells.find((cell) => /\p{L}{3}/u.test(cell.passage.text))?.passage.text ?? '';
  return {
    rule: 'separator',
    severity: 'warn',
    confidence: 0.78,
    message: {
      id: `“${passage.text}” berdiri di antara bilangan ribuan bertitik (“${example.passage.text}”); seharusnya “${right}”.`,
      en: `“${passage.text}” stands among thousands with points (“${example.passage.text}”); it should be “${right}”.`,
    },
    expected: right,
    key: `thousands|${passage.text}|${rowName(name)}`,
    spans: [spanIn(passage, 0, passage.text.length), spanIn(example.passage, 0, example.passage.text.length)],
  };
}

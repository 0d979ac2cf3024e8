import type { PrintedValue } from '../claim/claim.ts';
import { isSame, isSlip } from '../claim/conflicts.ts';
import { indicatorColumn } from '../claim/indicators.ts';
import type { FoundFigure } from '../claim/read-figures.ts';
import { type Said, saidIn } from '../claim/said.ts';
import { quoted } from '../claim/say.ts';
import type { Finding } from '../finding.ts';
import { type Passage, spanIn } from '../source/passage.ts';
import { type Named, type RankedTable, rankedTablesOf, rowsNamedIn } from './rank-word/ranked-tables.ts';
import type { Examined } from './rule.ts';

/** "U3 Waktu Penyelesaian memperoleh nilai 3,75" beside a row U3 of 3,45: one digit from the value of the row that is named. */
export function rowValueFindings(examined: Examined): readonly Finding[] {
  const near = rankedTablesOf(examined);
  return saidIn(examined).flatMap((said): readonly Finding[] => {
    const figures = said.figures.filter(({ value }) => value.digits > 0 && !value.doubtful);
    if (figures.length === 0 || figures.length > 2 || said.text.length > 800) return [];
    for (const table of near(said)) {
      const [named, another] = rowsNamedIn(said.text, table.rows);
      if (named === undefined || another !== undefined || indicatorColumn(table.table) !== null) continue;
      const found = slipIn({ said, figures, table, named });
      return found === null ? [] : [found];
    }
    return [];
  });
}

type Looked = { readonly said: Said; readonly figures: readonly FoundFigure[]; readonly table: RankedTable; readonly named: Named };
type Cell = { readonly value: PrintedValue; readonly passage: Passage };

function slipIn({ said, figures, table, named }: Looked): Finding | null {
  const cells = table.columns.flatMap(({ values }): readonly Cell[] => {
    const cell = values.get(named.row.row);
    return cell === undefined ? [] : [cell];
  });
  const all = table.columns.flatMap(({ values }) => [...values.values()]);
  // A figure that stands in the table, for this row or another, was not mistyped.
  if (figures.some(({ value }) => all.some((cell) => isSame(cell.value, value)))) return null;
  if (said.claims.length > 0) return null;
  for (const figure of figures) {
    const meant = cells.filter((cell) => cell.value.digits === figure.value.digits && isSlip(cell.value, figure.value));
    const [only] = meant;
    if (only !== undefined && meant.length === 1) return finding({ said, table, named, figure }, only);
  }
  return null;
}

type Slip = { readonly said: Said; readonly table: RankedTable; readonly named: Named; readonly figure: FoundFigure };

function finding({ said, table, named, figure }: Slip, { value, passage }: Cell): Finding {
  const name = quoted(said.text.slice(named.start, named.end));
  const nomor = table.table.caption?.nomor;
  const place = nomor === undefined ? { id: 'tabel', en: 'the table' } : { id: `Tabel ${nomor}`, en: `Tabel ${nomor}` };
  const [here, there] = [quoted(figure.value.text), quoted(value.text)];
  return {
    rule: 'same-fact',
    severity: 'error',
    confidence: Math.min(0.82, table.table.confidence),
    message: {
      id: `Nilai ${name} tertulis ${here} di teks, tetapi ${there} di ${place.id}.`,
      en: `The value of ${name} is printed as ${here} in the text, but as ${there} in ${place.en}.`,
    },
    expected: there,
    key: ['baris', nomor ?? table.at, name, here].join('|'),
    spans: [said.place(figure.start, figure.end), spanIn(passage, 0, passage.text.length)],
  };
}

import type { Passage } from '../../source/passage.ts';
import { endsSentence, isUnfinished, startsLower } from '../line-width.ts';
import { isFigure } from './cell-words.ts';
import type { GridRow } from './grid.ts';

/** A row whose words were cut by the end of a page goes on in the first row of the next. `places` are the lines of the rows. */
export function joinTornRows(rows: readonly GridRow[], places: readonly number[]): readonly GridRow[] {
  const joined: GridRow[] = [];
  for (const [at, row] of rows.entries()) {
    const above = joined.at(-1);
    const isApart = at > 0 && places[at]! - places[at - 1]! > 1;
    if (above !== undefined && isApart && goesOn(above, row))
      joined[joined.length - 1] = above.map((cell, i) => ({ ...cell, passage: joinPassages(cell.passage, row[i]?.passage) }));
    else joined.push(row);
  }
  return joined;
}

/** Nothing but words, each of which goes on with what the cell above it began. */
function goesOn(above: GridRow, row: GridRow): boolean {
  const filled = row.flatMap(({ passage: { text } }, at) => (text === '' ? [] : [{ text, over: above[at]?.passage.text ?? '' }]));
  return (
    filled.length > 0 &&
    filled.every(
      ({ text, over }) =>
        over !== '' && !isFigure(text) && !isFigure(over) && !endsSentence(over) && (startsLower(text) || isUnfinished(over)),
    )
  );
}

function joinPassages(first: Passage, second: Passage | undefined): Passage {
  if (second === undefined || second.text === '') return first;
  const shift = first.text.length + 1;
  return {
    text: `${first.text} ${second.text}`,
    parts: [...first.parts, ...second.parts.map((part) => ({ ...part, at: part.at + shift }))],
  };
}

import { isUnfinished, startsLower } from '../line-width.ts';
import { type ColumnKind, type CutLine, textOfCell } from './cut-lines.ts';

/** First and last line (index in the cut lines) of a row. */
export type RowRange = { readonly first: number; readonly last: number };

/** Where in the height of its row a figure stands. */
type Setting = 'top' | 'middle' | 'bottom';

const MOST_LINES = 45;

type Hints = {
  readonly anchors: readonly number[];
  readonly indexes: readonly number[];
  readonly blanks: readonly number[];
  readonly breaks: readonly number[];
  readonly anchorAt: readonly number[];
  readonly startCost: readonly number[];
  readonly endCost: readonly number[];
  readonly hasAnchors: boolean;
};

/**
 * Which lines make a row. A cell may be broken over many lines while its figures stand in only one of them, at the top, in the middle or
 * at the bottom: the cheapest division over the whole table, for the setting that fits it best.
 */
export function splitRows(lines: readonly string[], cut: readonly CutLine[], kinds: readonly ColumnKind[]): readonly RowRange[] {
  const sections = sectionsOf(cut).map(({ start, end, isSpanning }) => ({
    start,
    end,
    hints: isSpanning ? null : hintsOf(lines, cut.slice(start, end), kinds),
  }));
  const divisions = SETTINGS.map((setting) => {
    const parts = sections.map(({ start, end, hints }) =>
      hints === null ? { cost: 0, ranges: [{ first: 0, last: 0 }] } : divide(end - start, hints, setting),
    );
    return { cost: parts.reduce((sum, part) => sum + part.cost, 0), parts };
  });
  const best = divisions.toSorted((a, b) => a.cost - b.cost)[0]!;
  return best.parts.flatMap(({ ranges }, at) =>
    ranges.map(({ first, last }) => ({ first: first + sections[at]!.start, last: last + sections[at]!.start })),
  );
}

const SETTINGS: readonly Setting[] = ['top', 'middle', 'bottom'];

/** Lines between the headings of groups, and those headings themselves. */
function sectionsOf(cut: readonly CutLine[]): readonly { readonly start: number; readonly end: number; readonly isSpanning: boolean }[] {
  const sections: { start: number; end: number; isSpanning: boolean }[] = [];
  for (const [at, { isSpanning }] of cut.entries()) {
    const last = sections.at(-1);
    if (last === undefined || isSpanning || last.isSpanning) sections.push({ start: at, end: at + 1, isSpanning });
    else last.end = at + 1;
  }
  return sections;
}

function divide(count: number, hints: Hints, setting: Setting): { readonly cost: number; readonly ranges: readonly RowRange[] } {
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= count; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - MOST_LINES); start < end; start++) {
      const cost = best[start]! + rowCost(hints, start, end - 1, setting);
      if (cost >= best[end]!) continue;
      best[end] = cost;
      from[end] = start;
    }
  }
  const ranges: RowRange[] = [];
  for (let end = count; end > 0; end = from[end]!) ranges.push({ first: from[end]!, last: end - 1 });
  return { cost: best[count]!, ranges: ranges.toReversed() };
}

const ROW = 0.6;
const NO_ANCHOR = 3;
const SECOND_ANCHOR = 6;
const SECOND_INDEX = 8;

function rowCost(hints: Hints, first: number, last: number, setting: Setting): number {
  const anchors = hints.anchors[last + 1]! - hints.anchors[first]!;
  const indexes = hints.indexes[last + 1]! - hints.indexes[first]!;
  let cost = ROW + hints.startCost[first]! + hints.endCost[last]!;
  cost += hints.breaks[last]! - hints.breaks[first]!;
  cost += (hints.blanks[last + 1]! - hints.blanks[first + 1]!) * 1.2;
  if (hints.hasAnchors && anchors === 0) cost += NO_ANCHOR;
  if (anchors > 1) cost += SECOND_ANCHOR * (anchors - 1);
  if (indexes > 1) cost += SECOND_INDEX * (indexes - 1);
  return anchors === 1 ? cost + Math.min(6, offCentre(hints.anchorAt[first]!, first, last, setting)) : cost;
}

function offCentre(anchor: number, first: number, last: number, setting: Setting): number {
  if (setting === 'top') return anchor - first;
  return setting === 'bottom' ? last - anchor : middleCost(Math.abs((first + last) / 2 - anchor));
}

/** Half a line beside the middle is as near as an even number of lines allows. */
const middleCost = (distance: number): number => (distance <= 0.5 ? distance * 0.6 : 0.3 + (distance - 0.5) * 1.5);

function hintsOf(lines: readonly string[], cut: readonly CutLine[], kinds: readonly ColumnKind[]): Hints {
  const texts = cut.map(({ cells }) => cells.map((pieces) => textOfCell(lines, pieces)));
  const values = kinds.flatMap((kind, at) => (kind === 'value' ? [at] : []));
  const index = mostFilled(texts, kinds, 'index');
  const halves = halvesOf(texts, values);
  const isAnchor = texts.map((row, at) => values.some((column) => row[column] !== '' && !halves.has(`${at}:${column}`)));
  const hasIndex = texts.map((row) => index >= 0 && row[index] !== '');
  const usesIndex = !isAnchor.some(Boolean);
  const anchored = usesIndex ? hasIndex : isAnchor;
  const main = Math.max(0, mostFilled(texts, kinds, 'text'));
  return {
    anchors: sums(anchored.map(Number)),
    indexes: sums(hasIndex.map(Number)),
    blanks: sums(cut.map(({ blanks }) => Math.min(blanks, 1))),
    breaks: breakSums(texts, kinds, main, anchored),
    anchorAt: nextTrue(anchored),
    startCost: texts.map((row) => startCost(row, main, kinds)),
    endCost: texts.map((row, at) => (at + 1 < texts.length && isUnfinished(row[main] ?? '') && row[main] !== '' ? 3 : 0)),
    hasAnchors: anchored.some(Boolean),
  };
}

/** The column of this kind that is filled in most lines; the last of them. */
function mostFilled(texts: readonly (readonly string[])[], kinds: readonly ColumnKind[], wanted: ColumnKind): number {
  let [best, most] = [-1, 0];
  for (const [column, kind] of kinds.entries()) {
    const filled = kind === wanted ? texts.filter((row) => row[column] !== '').length : -1;
    if (filled >= most) [best, most] = [column, filled];
  }
  return best;
}

function startCost(row: readonly string[], main: number, kinds: readonly ColumnKind[]): number {
  const first = row[main] !== '' ? row[main]! : (row.find((text, column) => text !== '' && kinds[column] === 'text') ?? '');
  if (first === '') return kinds.includes('text') ? 2 : 0;
  return startsLower(first) || /^[(),.;/&]/.test(first) ? 4 : 0;
}

/**
 * What it costs to keep two lines in one row: words on the left that have figures of their own end or begin, an indicator begins, or a
 * word would still have fitted above.
 */
function breakSums(
  texts: readonly (readonly string[])[],
  kinds: readonly ColumnKind[],
  main: number,
  anchored: readonly boolean[],
): readonly number[] {
  let total = 0;
  const width = texts.reduce((most, row) => Math.max(most, row[main]?.length ?? 0), 0);
  const owned = ownedRuns(
    texts.map((row) => row[main] === ''),
    anchored,
  );
  return texts.map((row, at) => {
    const above = texts[at - 1];
    if (above === undefined) return 0;
    if (
      owned[at] !== owned[at - 1] &&
      (hasLeft(owned[at] ? row : above, main, kinds) || row.some((text, column) => column < main && text !== ''))
    )
      total += 3;
    if (row.some((text, column) => column < main && INDICATOR.test(text))) total += 3;
    if (row[main] !== '' && above[main] !== '' && endsEarly(above[main]!, row[main]!, width)) total += 1.2;
    return total;
  });
}

/** Lines of every run without words of the main column that has figures in it, where the run is longer than one line. */
function ownedRuns(isBare: readonly boolean[], anchored: readonly boolean[]): readonly boolean[] {
  const owned = isBare.map(() => false);
  for (let start = 0; start < isBare.length; start++) {
    if (!isBare[start]) continue;
    let end = start;
    while (isBare[end + 1]) end += 1;
    if (end > start && anchored.slice(start, end + 1).some(Boolean)) owned.fill(true, start, end + 1);
    start = end;
  }
  return owned;
}

const INDICATOR = /^(?:IK[A-Z]{1,3}|SS|SK|SP)\b[\s.]*\d/;

const hasLeft = (row: readonly string[], main: number, kinds: readonly ColumnKind[]): boolean =>
  row.some((text, column) => column < main && kinds[column] === 'text' && text !== '');

function endsEarly(above: string, below: string, width: number): boolean {
  if (!/^\p{Lu}/u.test(below) || isUnfinished(above)) return false;
  return above.length + 1 + below.split(' ')[0]!.length <= width * 0.75;
}

/** Figures that were too wide for their column stand in two lines of it, with other cells' lines between: `100` and `%`. Neither is a row. */
function halvesOf(texts: readonly (readonly string[])[], values: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>();
  const last = new Map<number, number>();
  for (const [at, row] of texts.entries()) {
    const filled = values.filter((column) => row[column] !== '');
    const over = filled.map((column) => last.get(column) ?? Number.NEGATIVE_INFINITY);
    const isRest =
      filled.length > 0 && filled.every((column, i) => at - over[i]! <= 3 && isRestOf(texts[over[i]!]![column]!, row[column]!));
    for (const [i, column] of filled.entries()) {
      if (isRest) found.add(`${over[i]}:${column}`).add(`${at}:${column}`);
      last.set(column, at);
    }
  }
  return found;
}

/** `12.00` and `0`, `91,6` and `7%`, `100` and `%`: one figure in two lines. */
export function isRestOf(above: string, below: string): boolean {
  if (!/\d$/.test(above) || !/^\d{0,2}%?$/.test(below) || below === '') return false;
  if (below === '%') return true;
  if (/^\d{1,3}(?:\.\d{3})*\.\d{1,2}$/.test(above) && /^\d{1,2}$/.test(below)) return /\.\d{3}$/.test(above + below);
  return below.endsWith('%') && /,\d$/.test(above);
}

function sums(counts: readonly number[]): readonly number[] {
  let total = 0;
  return [0, ...counts.map((count) => (total += count))];
}

/** For each place the next true one at or after it. */
function nextTrue(flags: readonly boolean[]): readonly number[] {
  const next: number[] = [];
  let last = flags.length;
  for (let at = flags.length - 1; at >= 0; at--) {
    if (flags[at]) last = at;
    next[at] = last;
  }
  return next;
}

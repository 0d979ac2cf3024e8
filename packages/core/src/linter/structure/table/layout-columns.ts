import type { Span } from '../../source/span.ts';
import type { ScannedLine } from '../scan-lines.ts';
import { isIndex, isValue } from './cell-words.ts';
import type { ColumnKind } from './cut-lines.ts';
import type { RegionLine } from './layout-regions.ts';

/** From and to (excluded) in characters of the line. */
export type Extent = { readonly from: number; readonly to: number };

const WIDEST = 600;

/** Columns as the body covers them, parted where its headings say that one is several. */
export function columnsOf(body: readonly RegionLine[], runs: readonly Extent[], seeds: readonly Span[]): readonly Extent[] {
  const ink = inkOf(body);
  return addSeeds(runs, seeds).flatMap((extent) => parted(extent, seeds, ink));
}

/** What the lines of the body do at each place: print, leave one blank between words, leave a gap, begin a part behind one. */
type Profile = { readonly ink: Int32Array; readonly cross: Int32Array; readonly gap: Int32Array; readonly starts: Int32Array };

/**
 * Where the body prints anything. Lines of several parts first; one part alone counts where it stands in one column: over several it is
 * the heading of a group.
 */
export function runsOf(body: readonly RegionLine[]): readonly Extent[] {
  const profile: Profile = { ink: places(), cross: places(), gap: places(), starts: places() };
  const rows = body.filter(({ line }) => line.segments.length > 1);
  for (const row of rows) addLine(profile, row);
  const runs = coveredRuns(profile, rows.length, 0);
  for (const row of body) if (row.line.segments.length === 1 && overlapped(runs, row.line).length <= 1) addLine(profile, row);
  return coveredRuns(profile, rows.length, Math.floor(body.length * 0.02));
}

const places = (): Int32Array => new Int32Array(WIDEST + 4);

/** Where one blank alone parts two cells, the letters beside it are left out: lines of a page are not set to the same letter. */
function addLine({ ink, cross, gap, starts }: Profile, { line, parts }: RegionLine): void {
  for (const [at, { from, to }] of parts.entries()) {
    const [before, behind] = [parts[at - 1], parts[at + 1]];
    if (before !== undefined) {
      for (let x = before.to; x < Math.min(from, WIDEST); x++) gap[x]! += 1;
      if (from < WIDEST) starts[from]! += 1;
    }
    const first = before !== undefined && from - before.to === 1 ? from + 1 : from;
    const last = behind !== undefined && behind.from - to === 1 ? to - 1 : to;
    for (let x = first; x < Math.min(last, WIDEST); x++) {
      if (line.text[x] === ' ') cross[x]! += 1;
      else ink[x]! += 1;
    }
  }
}

/** One piece of some length, from the first column on over others: the heading of a group. */
export const isSpanningLine = ({ segments, trimmed, from, to }: ScannedLine, columns: readonly Extent[]): boolean =>
  segments.length === 1 && trimmed.length >= 12 && overlapped(columns, { from, to }).length > 1 && from < (columns[0]?.to ?? 0);

function coveredRuns({ ink, cross, gap, starts }: Profile, rows: number, tolerance: number): readonly Extent[] {
  /** One blank between two words parts columns too where other lines have a gap there, and begin their next part right behind it. */
  const isOpen = (x: number): boolean => {
    if (ink[x]! > tolerance) return false;
    if (cross[x] === 0) return true;
    return gap[x]! >= (cross[x]! + gap[x]!) * 0.3 && starts[x]! + starts[x + 1]! + starts[x + 2]! >= rows * 0.3;
  };
  const runs: Extent[] = [];
  let start = -1;
  for (let x = 0; x <= WIDEST; x++) {
    const isEnd = isOpen(x) && (isOpen(x + 1) || gap[x]! > 0);
    if (start < 0 && !isOpen(x)) start = x;
    else if (start >= 0 && isEnd) {
      runs.push({ from: start, to: x });
      start = -1;
    }
  }
  return runs;
}

const overlaps = (a: Extent, b: Extent): boolean => a.from < b.to && b.from < a.to;

/** How far beside its figures a heading may stand. */
const BESIDE = 6;

/** A heading above no figure and no word heads an empty column, unless it is the nearest to a column right beside it that has none. */
function addSeeds(runs: readonly Extent[], seeds: readonly Span[]): readonly Extent[] {
  const lone = seeds.filter((seed) => !runs.some((run) => overlaps(run, seed)));
  const bare = runs.filter((run) => !seeds.some((seed) => overlaps(run, seed)));
  const gap = (run: Extent, seed: Extent): number => Math.max(run.from - seed.to, seed.from - run.to);
  const beside = new Set(
    bare.flatMap((run) =>
      lone
        .filter((seed) => gap(run, seed) <= BESIDE)
        .toSorted((a, b) => gap(run, a) - gap(run, b))
        .slice(0, 1),
    ),
  );
  const empty = lone.filter((seed) => !beside.has(seed)).map(({ from, to }) => ({ from, to }));
  return [...runs, ...empty].toSorted((a, b) => a.from - b.from);
}

/** An extent below several headings: it is cut between them where the fewest letters stand. */
function parted(extent: Extent, seeds: readonly Span[], ink: Int32Array): readonly Extent[] {
  const inside = seeds.filter(
    (seed) => overlaps(seed, extent) && (seed.from + seed.to) / 2 >= extent.from && (seed.from + seed.to) / 2 <= extent.to,
  );
  const found: Extent[] = [];
  let from = extent.from;
  for (const [at, seed] of inside.entries()) {
    const next = inside[at + 1];
    if (next === undefined) break;
    const cut = thinnest(ink, seed.to, next.from);
    if (cut <= from) continue;
    found.push({ from, to: cut });
    from = cut;
  }
  return [...found, { from, to: extent.to }];
}

function thinnest(ink: Int32Array, from: number, to: number): number {
  let best = Math.max(from, to - 1);
  for (let x = best; x >= from; x--) if ((ink[x] ?? 0) < (ink[best] ?? 0)) best = x;
  return best;
}

/** How many lines print something at each place. */
function inkOf(body: readonly RegionLine[]): Int32Array {
  const ink = new Int32Array(WIDEST + 2);
  for (const { line } of body) {
    if (line.segments.length === 1) continue;
    for (let x = line.from; x < Math.min(line.to, WIDEST); x++) if (line.text[x] !== ' ') ink[x]! += 1;
  }
  return ink;
}

/** Index of the column a part stands in: the one it overlaps most, else the nearest. */
export function columnAt(columns: readonly Extent[], part: Extent): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [at, column] of columns.entries()) {
    const shared = Math.min(column.to, part.to) - Math.max(column.from, part.from);
    if (shared > most) [best, most] = [at, shared];
  }
  return best;
}

/** The column that a heading stands over: one that it covers for the better half, else the one whose middle is nearest. */
export function columnBelow(columns: readonly Extent[], part: Extent): number {
  const over = columnAt(columns, part);
  const column = columns[over];
  if (
    column === undefined ||
    (Math.min(column.to, part.to) - Math.max(column.from, part.from)) * 2 >= Math.min(part.to - part.from, column.to - column.from)
  )
    return over;
  const off = columns.map(({ from, to }) => Math.abs(from + to - part.from - part.to));
  return off.indexOf(Math.min(...off));
}

export const overlapped = (columns: readonly Extent[], part: Extent): readonly number[] =>
  columns.flatMap((column, at) => (overlaps(column, part) ? [at] : []));

/** What fills each column, from the texts of its cells line by line. */
export function kindsOf(cells: readonly (readonly string[])[], count: number): readonly ColumnKind[] {
  const kinds = Array.from({ length: count }, (_, at): ColumnKind => {
    const texts = cells.map((row) => row[at]!).filter((text) => text !== '');
    const values = texts.filter((text) => isValue(text) || text === '%').length;
    const isFilled = texts.some((text) => /\d/.test(text)) || texts.every((text) => text !== '%');
    const figures = texts.filter((text) => text !== '%').length;
    return values > 0 && isFilled && figures * 2 >= texts.length && values >= texts.length * 0.6 ? 'value' : 'text';
  });
  return kinds.map((kind, at) => {
    const texts = cells.map((row) => row[at]!).filter((text) => text !== '');
    const isRunning = texts.length > 0 && texts.filter(isIndex).length >= texts.length * 0.7 && kinds[at + 1] === 'text';
    const isMarked = texts.filter((text) => /[.)]$/.test(text)).length >= texts.length * 0.5;
    return isRunning && (isMarked || kinds.slice(0, at).every((one) => one !== 'value')) ? 'index' : kind;
  });
}

/** A part that reaches over several columns, word by word; words of one column stay together. */
export function wordGroups(line: ScannedLine, part: Span, columns: readonly Extent[]): readonly Span[] {
  const groups: Span[] = [];
  for (const found of line.text.slice(part.from, part.to).matchAll(/\S+/g)) {
    const word = { line: part.line, from: part.from + found.index, to: part.from + found.index + found[0].length };
    const last = groups.at(-1);
    if (last !== undefined && columnAt(columns, last) === columnAt(columns, word)) groups[groups.length - 1] = { ...last, to: word.to };
    else groups.push(word);
  }
  return groups;
}

import type { Span } from '../../source/span.ts';
import type { ScannedLine } from '../scan-lines.ts';
import { isFigure } from './cell-words.ts';
import type { RegionLine } from './layout-regions.ts';

/** How far a cell may stand from where others of its column do: characters of a page are not all equally wide. */
const LOOSE = 3;

type Edges = { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number>; readonly behindIndex: ReadonlySet<number> };

/**
 * Cells that one blank holds apart, `Persen 43` or `10 Uraian`, are parted where other rows have a figure alone in the same place, or words
 * behind their running number, or begin lines there.
 */
export function splitParts(body: readonly RegionLine[]): readonly RegionLine[] {
  const edges = edgesOf(body);
  return body.map((row) => {
    const isRow = row.line.segments.length > 1;
    const parts = row.parts.flatMap((part, at) =>
      splitPart(row.line, part, at === 0, isRow ? edges : { ...edges, starts: NONE, ends: NONE }),
    );
    return parts.length === row.parts.length ? row : { ...row, parts };
  });
}

const textOf = (line: ScannedLine, { from, to }: Span): string => line.text.slice(from, to);

const NONE: ReadonlySet<number> = new Set();

const INDEX = /^\d{1,3}[.)]?$/;

function edgesOf(body: readonly RegionLine[]): Edges {
  const [starts, ends, behindIndex] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const firsts = new Map<number, number>();
  for (const { line, parts } of body) {
    if (!/^\d/.test(line.trimmed)) firsts.set(line.from, (firsts.get(line.from) ?? 0) + 1);
    for (const [at, part] of parts.entries()) {
      const text = textOf(line, part);
      if (at > 0 && isFigure(text)) {
        starts.add(part.from);
        ends.add(part.to);
      }
      if (at === 1 && INDEX.test(textOf(line, parts[0]!)) && !isFigure(text)) behindIndex.add(part.from);
    }
  }
  const numbered = body.filter(({ line }) => /^\d{1,3}[.)]? /.test(line.trimmed)).length;
  for (const [from, count] of firsts) if (count >= 2 && numbered >= 2) behindIndex.add(from);
  return { starts, ends, behindIndex };
}

function splitPart(line: ScannedLine, part: Span, isFirst: boolean, { starts, ends, behindIndex }: Edges): readonly Span[] {
  const text = textOf(line, part);
  const pieces: Span[] = [];
  let { from, to } = part;
  const index = isFirst ? /^(\d{1,3}[.)]?) (?=\p{L})/u.exec(text) : null;
  if (index !== null && isNear(behindIndex, from + index[0].length, 1)) {
    pieces.push({ ...part, to: from + index[1]!.length });
    from += index[0].length;
  }
  const tail: Span[] = [];
  for (let found = lastWord(line, from, to); found !== null; found = lastWord(line, from, to)) {
    const word = { ...part, from: found, to };
    if (!isFigure(textOf(line, word)) || !(isNear(starts, word.from) || isNear(ends, word.to))) break;
    tail.unshift(word);
    to = found - 1;
  }
  return [...pieces, { ...part, from, to }, ...tail];
}

/** Where the last of several words begins. */
function lastWord(line: ScannedLine, from: number, to: number): number | null {
  const blank = line.text.lastIndexOf(' ', to - 1);
  return blank > from ? blank + 1 : null;
}

function isNear(places: ReadonlySet<number>, at: number, loose = LOOSE): boolean {
  for (let x = at - loose; x <= at + loose; x++) if (places.has(x)) return true;
  return false;
}

import type { SourceText } from '../source/source-text.ts';
import { numberedFeet, pageNumbersByCount, pageNumbersByPage } from './page-numbers.ts';
import { isBlank, type ScannedLine } from './scan-lines.ts';

/** Lines that say nothing: running heads and feet, page numbers, rows of dots or strokes. */
export function findFurniture({ pageStarts }: SourceText, lines: readonly ScannedLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const line of lines) if (isRule(line)) found.add(line.at);
  const pages = pageStarts.length > 1 ? pagesByMark(pageStarts, lines) : null;
  const numbers = pages === null ? pageNumbersByCount(lines) : pageNumbersByPage(pages);
  for (const at of numbers) found.add(at);
  for (const at of numberedFeet(lines)) found.add(at);
  for (const at of runningLines(pages ?? pagesByNumber(numbers, lines), found)) found.add(at);
  return found;
}

/** `-----`, `.....`, `|---|---|`: not a letter, not a digit. */
const isRule = ({ trimmed }: ScannedLine): boolean => trimmed.length >= 3 && /^[\s.…_\-=–—*•·|+:]+$/.test(trimmed);

/** The printed lines of each page. */
function pagesByMark(pageStarts: readonly number[], lines: readonly ScannedLine[]): ScannedLine[][] {
  return pageStarts.map((start, page) => lines.slice(start, pageStarts[page + 1] ?? lines.length).filter((line) => !isBlank(line)));
}

/** Without form feeds a page ends where its number stands. */
function pagesByNumber(numbers: readonly number[], lines: readonly ScannedLine[]): ScannedLine[][] {
  let start = 0;
  return [...numbers, lines.length].map((end) => {
    const page = lines.slice(start, end).filter((line) => !isBlank(line));
    start = end + 1;
    return page;
  });
}

const EDGE = 2;
/** Words that head a column: a line of them at the top of each page is the repeated heading of a table. */
const COLUMN_WORDS =
  /\b(?:no|uraian|target|satuan|indikator|sasaran|anggaran|realisasi|capaian|kegiatan|program|jumlah|jan|feb|mar|tw|pagu|keterangan)\b/i;

type EdgeLine = { readonly line: ScannedLine; readonly page: number };

/** Lines at the same edge of at least three pages near each other, the same on all of them but for one number that grows. */
function runningLines(pages: readonly (readonly ScannedLine[])[], known: ReadonlySet<number>): readonly number[] {
  const places = new Map<string, EdgeLine[]>();
  for (const [page, lines] of pages.entries()) {
    const left = lines.filter(({ at }) => !known.has(at));
    const edges = [
      ...left.slice(0, EDGE).map((line) => ({ line, side: 'top' })),
      ...left
        .slice(EDGE)
        .slice(-EDGE)
        .map((line) => ({ line, side: 'foot' })),
    ];
    for (const { line, side } of edges) {
      if (line.trimmed.length > LONGEST || /[.;:]$/.test(line.trimmed)) continue;
      const masked = line.trimmed.replace(/\s+/g, ' ').replace(/\d+/g, '#').toLowerCase();
      const key = masked.includes('#') ? `${side} ${masked}` : masked;
      const found = places.get(key);
      if (found === undefined) places.set(key, [{ line, page }]);
      else found.push({ line, page });
    }
  }
  const running = [...places.values()].filter((found) => isOnNearPages(found) && !headsTable(found[0]!.line) && countsByPage(found));
  return running.flatMap((found) => found.map(({ line }) => line.at));
}

const LONGEST = 120;

/** Three pages of which each is the next, or the next but one. */
const isOnNearPages = (found: readonly EdgeLine[]): boolean =>
  found.some(
    ({ page }, at) =>
      at >= 2 &&
      page - found[at - 1]!.page <= 2 &&
      found[at - 1]!.page - found[at - 2]!.page <= 2 &&
      found[at - 2]!.page < found[at - 1]!.page,
  );

/** Its numbers are the same on all pages, but one that is larger on each. A sentence of a pattern differs in more. */
function countsByPage(found: readonly EdgeLine[]): boolean {
  const rows = found.map(({ line }) => (line.trimmed.match(/\d+/g) ?? []).map(Number));
  const varying = rows[0]!.flatMap((_, at) => (rows.some((row) => row[at] !== rows[0]![at]) ? [at] : []));
  return (
    varying.length === 0 || (varying.length === 1 && rows.every((row, at) => at === 0 || row[varying[0]!]! > rows[at - 1]![varying[0]!]!))
  );
}

function headsTable({ segments, trimmed }: ScannedLine): boolean {
  if (segments.length >= 3 || trimmed.split(' | ').length >= 3) return true;
  if (/^\S{1,14}$/.test(trimmed) || /^(?:tabel|gambar|iku|ikk|bab)\b/i.test(trimmed)) return true;
  return segments.length === 2 && !/\d\s*$/.test(trimmed) && COLUMN_WORDS.test(trimmed);
}

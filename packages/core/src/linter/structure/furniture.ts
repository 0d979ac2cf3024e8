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

const EDGE = 3;
/** Words that head a column: a line of them at the top of each page is the repeated heading of a table. */
const COLUMN_WORDS =
  /\b(?:no|uraian|target|satuan|indikator|sasaran|anggaran|realisasi|capaian|kegiatan|program|jumlah|jan|feb|mar|tw|pagu|keterangan)\b/i;

/** Lines at the edge of pages that are the same on at least three of them but for their digits. */
function runningLines(pages: readonly (readonly ScannedLine[])[], known: ReadonlySet<number>): readonly number[] {
  const places = new Map<string, ScannedLine[]>();
  for (const page of pages) {
    for (const line of edgeOf(page.filter(({ at }) => !known.has(at)))) {
      if (line.trimmed.length > 200) continue;
      const key = line.trimmed.replace(/\s+/g, ' ').replace(/\d+/g, '#').toLowerCase();
      places.set(key, [...(places.get(key)?.slice(-2000) ?? []), line]);
    }
  }
  const enough = Math.min(3, Math.max(2, pages.length));
  const running = [...places.values()].filter((found) => found.length >= enough && !headsTable(found[0]!));
  return running.flatMap((found) => found.map(({ at }) => at));
}

function edgeOf(page: readonly ScannedLine[]): readonly ScannedLine[] {
  return page.length <= EDGE * 2 ? page : [...page.slice(0, EDGE), ...page.slice(-EDGE)];
}

function headsTable({ segments, trimmed }: ScannedLine): boolean {
  if (segments.length >= 3 || trimmed.split(' | ').length >= 3) return true;
  if (/^\S{1,14}$/.test(trimmed) || /^(?:tabel|gambar|iku|ikk|bab)\b/i.test(trimmed)) return true;
  return segments.length === 2 && !/\d\s*$/.test(trimmed) && COLUMN_WORDS.test(trimmed);
}

import { romanValue } from './roman.ts';
import { isBlank, type ScannedLine } from './scan-lines.ts';

type PageNumber = { readonly at: number; readonly value: number; readonly isRoman: boolean };

/** The number where a line is nothing but a page number: `12`, `- 12 -`, `iv`, `Halaman 3 dari 10`. */
function pageNumber({ at, trimmed }: ScannedLine): PageNumber | null {
  if (trimmed.length > 24) return null;
  const bare = /^(?:halaman|hal\.?|page)?[\s\-–—|.:~]*([\divxlc]{1,6})[\s\-–—|.~]*(?:(?:dari|of|\/)\s*\d+)?$/i.exec(trimmed)?.[1];
  if (bare === undefined) return null;
  if (/^\d{1,4}$/.test(bare)) return { at, value: Number(bare), isRoman: false };
  const value = bare === bare.toLowerCase() ? romanValue(bare) : null;
  return value === null ? null : { at, value, isRoman: true };
}

/** On marked pages: the numbers at the edge that grow with the pages. One alone counts where nothing else is near it. */
export function pageNumbersByPage(pages: readonly (readonly ScannedLine[])[]): readonly number[] {
  const byOffset = new Map<string, number[]>();
  for (const [page, lines] of pages.entries()) {
    for (const line of new Set([lines[0], lines[1], lines.at(-2), lines.at(-1)])) {
      const number = line === undefined ? null : pageNumber(line);
      if (number === null) continue;
      const key = `${number.isRoman}:${number.value - page}`;
      byOffset.set(key, [...(byOffset.get(key) ?? []), number.at]);
    }
  }
  return [...byOffset.values()].filter((places) => places.length >= 2).flat();
}

const SHORTEST_PAGE = 8;

/** Without marked pages: lines that count up by one with a page of text between them. */
export function pageNumbersByCount(lines: readonly ScannedLine[]): readonly number[] {
  const open = new Map<string, PageNumber[]>();
  const chains: PageNumber[][] = [];
  for (const line of lines) {
    const number = isBlank(line) || line.trimmed.length > 24 ? null : pageNumber(line);
    if (number === null || !standsAlone(lines, line.at)) continue;
    const key = (value: number): string => `${number.isRoman}:${value}`;
    const chain = [1, 2].map((step) => open.get(key(number.value - step))).find((known) => isBefore(known, number));
    if (chain === undefined) {
      const fresh = [number];
      chains.push(fresh);
      if (!isBefore(open.get(key(number.value)), number)) open.set(key(number.value), fresh);
      continue;
    }
    open.delete(key(chain.at(-1)!.value));
    chain.push(number);
    open.set(key(number.value), chain);
  }
  return chains
    .filter((chain) => chain.length >= 3)
    .flatMap((chain) => chain.map(({ at }) => at))
    .toSorted((a, b) => a - b);
}

const isBefore = (chain: readonly PageNumber[] | undefined, { at }: PageNumber): boolean =>
  chain !== undefined && at - chain.at(-1)!.at >= SHORTEST_PAGE;

const isFree = (line: ScannedLine | undefined): boolean => line === undefined || isBlank(line);

/** A number so far from the left is no figure of a list. */
const INDENT = 8;

/** Nothing printed right before and after it, or nothing but it on that side of the document. */
function standsAlone(lines: readonly ScannedLine[], at: number): boolean {
  return isFree(lines[at - 1]) && (isFree(lines[at + 1]) || isFree(lines[at - 2]) || lines[at]!.from >= INDENT);
}

type Foot = { readonly at: number; readonly number: number };

/** `Rencana Kerja 2025 … | 22` and `22 | Rencana Kerja …` with a number that grows from page to page. */
export function numberedFeet(lines: readonly ScannedLine[]): readonly number[] {
  const byText = new Map<string, { readonly isSure: boolean; readonly feet: Foot[] }>();
  for (const { at, trimmed } of lines) {
    if (trimmed.length < 16 || trimmed.length > 160 || !/^\d|\d$/.test(trimmed)) continue;
    const last = /^(.*[^\d\s|])(\s*\|\s*|\s+(?:halaman|hal\.?|page)\s*|\s+)(\d{1,4})$/i.exec(trimmed);
    const first = last === null ? /^(\d{1,4})(\s*\|\s*|\s{2,})(\D.*)$/.exec(trimmed) : null;
    const [text, mark, number] = last ? [last[1]!, last[2]!, last[3]!] : [first?.[3] ?? '', first?.[2] ?? '', first?.[1] ?? ''];
    if (text.split(/\s+/).length < 3 || /^(?:tabel|gambar|grafik|iku|ikk|sasaran|bab|triwulan|semester)\b/i.test(text)) continue;
    const key = text.replace(/\s+/g, ' ').toLowerCase();
    const known = byText.get(key);
    if (known === undefined) byText.set(key, { isSure: mark.trim() !== '', feet: [{ at, number: Number(number) }] });
    else known.feet.push({ at, number: Number(number) });
  }
  return [...byText.values()]
    .filter(({ isSure, feet }) => growsByPage(feet, isSure ? 2 : 3))
    .flatMap(({ feet }) => feet.map(({ at }) => at));
}

function growsByPage(feet: readonly Foot[], least: number): boolean {
  const [first, last] = [feet[0]!, feet.at(-1)!];
  if (feet.length < least || last.at - first.at < SHORTEST_PAGE * (feet.length - 1)) return false;
  return feet.every(({ at, number }, i) => i === 0 || (number > feet[i - 1]!.number && at - feet[i - 1]!.at >= NEAREST));
}

/** Lines between the feet of a page with a picture alone and the page before it. */
const NEAREST = 3;

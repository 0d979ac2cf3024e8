import type { DocumentStructure } from '../../structure/document-structure.ts';

/** The page number that is printed on the page of a line; `null` where it cannot be told. */
export function printedPages(structure: DocumentStructure): (line: number) => number | null {
  const numbers = [...structure.furniture]
    .toSorted((a, b) => a - b)
    .flatMap((line) => {
      const value = pageNumber(structure.source.lines[line] ?? '');
      return value === null ? [] : [{ line, value }];
    });
  const { pageStarts } = structure.source;
  if (pageStarts.length > 2) return byMarks(pageStarts, numbers);
  if (numbers.length < 3 || !countsUp(numbers)) return () => null;
  const isFoot = (numbers[0]?.line ?? 0) > 5;
  return (line) => {
    const at = isFoot ? numbers.find((number) => number.line >= line) : numbers.findLast((number) => number.line <= line);
    return at?.value ?? null;
  };
}

type PageNumber = { readonly line: number; readonly value: number };

function byMarks(pageStarts: readonly number[], numbers: readonly PageNumber[]): (line: number) => number | null {
  const byPage = new Map<number, number>();
  let page = 0;
  for (const { line, value } of numbers) {
    while (page + 1 < pageStarts.length && (pageStarts[page + 1] ?? 0) <= line) page += 1;
    byPage.set(page, value);
  }
  return (line) => {
    const at = pageStarts.findLastIndex((start) => start <= line);
    return byPage.get(at) ?? null;
  };
}

function pageNumber(line: string): number | null {
  const text = line.trim();
  const found =
    /^(?:halaman|hal\.?|page)?[\s\-–—|]{0,6}(\d{1,4})[\s\-–—|]{0,6}$/i.exec(text) ??
    /^[^\d]{12,140}[|\s]\s*(\d{1,4})$/.exec(text.length < 160 ? text : '');
  return found === null ? null : Number(found[1]);
}

const countsUp = (numbers: readonly PageNumber[]): boolean =>
  numbers.every(({ value }, at) => at === 0 || value > (numbers[at - 1]?.value ?? 0));

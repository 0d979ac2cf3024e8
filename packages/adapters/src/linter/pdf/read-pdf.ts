import { err, ok } from '@selaras/core/kernel/result';
import type { DocumentNote } from '@selaras/core/linter/source/document-problem';
import { getDocumentProxy } from 'unpdf';
import type { DocumentLimits } from '../document-limits.ts';
import type { ReadResult } from '../parse-document.ts';
import { layOutPage } from './lay-out-page.ts';
import { isMatrix } from './matrix.ts';
import type { FontSize } from './page-content.ts';
import { readPageContent } from './read-page-content.ts';
import { taggedTables } from './tagged-tables.ts';
import { uprightPage } from './upright-page.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Pictures are not unpacked: nothing in them can be read here. */
const WITHOUT_PICTURES = { verbosity: 0, maxImageSize: 1, stopAtErrors: false } as const;
/** Form fields and notes stand outside of what the document says. */
const WITHOUT_ANNOTATIONS = { annotationMode: 0 } as const;

export async function readPdf(bytes: Uint8Array, { pages: most }: DocumentLimits): Promise<ReadResult> {
  let pdf: Pdf;
  try {
    pdf = await getDocumentProxy(bytes.slice(), WITHOUT_PICTURES);
  } catch (error) {
    return err({ code: error instanceof Error && error.name === 'PasswordException' ? 'file.encrypted' : 'file.broken' });
  }
  if (pdf.numPages > most) return err({ code: 'file.too_many_pages', detail: { halaman: pdf.numPages, maks: most } });
  const lines: string[] = [];
  const pageStarts: number[] = [];
  const pictures: number[] = [];
  let damaged = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(pdf, number);
    pageStarts.push(lines.length);
    if (page === DAMAGED) damaged += 1;
    const isLegible = page.lines.length > 0 && isText(page.lines);
    if (!isLegible && (page.hasPicture || page.lines.length > 0)) pictures.push(number);
    lines.push(...(isLegible ? page.lines : []), '');
  }
  if (damaged === pdf.numPages) return err({ code: 'file.broken' });
  if (lines.every((line) => line === '')) return err({ code: pictures.length === 0 ? 'file.empty' : 'file.no_text' });
  return ok({ source: { format: 'pdf', lines, pageStarts }, notes: notesOf(pictures) });
}

const notesOf = (pictures: readonly number[]): readonly DocumentNote[] =>
  pictures.length === 0 ? [] : [{ code: 'pages.no_text', detail: { jumlah: pictures.length, halaman: rangesOf(pictures) } }];

/** `1, 3–5` */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const one of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === one - 1) last[1] = one;
    else ranges.push([one, one]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** A font that does not say which letters its signs are gives signs and no text; so does a page of nothing but bullets. */
function isText(lines: readonly string[]): boolean {
  const signs = lines.join('').replace(/[\s|]/g, '');
  const odd = signs.match(/[\uFFFD\uE000-\uF8FF•]/g)?.length ?? 0;
  return odd * 2 < signs.length;
}

type ReadPage = { readonly lines: readonly string[]; readonly hasPicture: boolean };

/** What cannot be read of a damaged page is told like a page that is a picture. */
const DAMAGED: ReadPage = { lines: [], hasPicture: true };

async function readPage(pdf: Pdf, number: number): Promise<ReadPage> {
  try {
    const page = await pdf.getPage(number);
    const { transform } = page.getViewport({ scale: 1 });
    const operators = await page.getOperatorList(WITHOUT_ANNOTATIONS);
    if (!isMatrix(transform)) return DAMAGED;
    const content = readPageContent(operators, transform, fontsOf(page));
    const tables = content.glyphs.some(({ mark }) => mark !== null) ? taggedTables(await page.getStructTree()) : [];
    page.cleanup();
    return { lines: layOutPage(uprightPage(content), tables), hasPicture: content.hasPicture };
  } catch {
    return DAMAGED;
  }
}

/** Fonts by the names the page gives them, each asked for once. */
function fontsOf({ commonObjs }: Page): (name: string) => FontSize | null {
  const known = new Map<string, FontSize | null>();
  return (name) => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const font: unknown = commonObjs.has(name) ? commonObjs.get(name) : null;
    const found = isFont(font) ? { matrix: font.fontMatrix, vertical: font.vertical === true } : null;
    known.set(name, found);
    return found;
  };
}

type EngineFont = { readonly fontMatrix: FontSize['matrix']; readonly vertical?: unknown };
const isFont = (value: unknown): value is EngineFont =>
  typeof value === 'object' && value !== null && 'fontMatrix' in value && isMatrix(value.fontMatrix);

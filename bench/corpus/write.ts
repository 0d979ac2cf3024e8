import type { Block, Cell, DocumentModel } from '@selaras/core';
import { assertNever, modelText, type SourceText, sourceText } from '@selaras/core';
import type { Naskah, Part, TablePart } from './naskah.ts';
import type { Random } from './random.ts';

/** The same document as blocks: what the renderers of DOCX and PDF take. */
export function modelOf({ judul, kantor, parts }: Naskah): DocumentModel {
  return {
    title: judul,
    author: kantor,
    language: 'id',
    date: '2025-01-31',
    footer: `${judul} ${kantor}`,
    watermark: null,
    blocks: parts.map((part) => blockOf(part, kantor)),
  };
}

/** Cells by ` | `, one row a line. */
export const pipeText = (naskah: Naskah): SourceText => modelText(modelOf(naskah));

const words = (text: string) => [{ kind: 'text', text } as const];
const cell = (text: string): Cell => ({ inlines: words(text) });

function blockOf(part: Part, kantor: string): Block {
  switch (part.kind) {
    case 'sampul':
      return { kind: 'cover', overline: kantor.toUpperCase(), title: part.text, lines: [], foot: [] };
    case 'bab':
      return { kind: 'heading', role: 'chapter', text: part.text };
    case 'sub':
      return { kind: 'heading', role: 'section', text: part.text };
    case 'iku':
      return { kind: 'heading', role: 'subsection', text: part.text };
    case 'paragraf':
      return { kind: 'paragraph', inlines: words(part.text) };
    case 'daftar':
      return { kind: 'list', ordered: 'number', items: part.items.map(words) };
    case 'tabel':
      return tableOf(part);
    case 'tanda-tangan':
      return { kind: 'signature', place: part.lines[0] ?? '', lines: part.lines.slice(1), name: '(nama)' };
    default:
      return assertNever(part);
  }
}

function tableOf({ id, judul, kolom, atas, baris }: TablePart): Block {
  const width = 100 / kolom.length;
  return {
    kind: 'table',
    id,
    caption: judul,
    columns: kolom.map((title) => ({ title, align: 'start', width })),
    ...(atas === undefined ? {} : { over: spans(atas) }),
    rows: baris.map((cells) => ({ cells: cells.map(cell) })),
    notes: [],
    source: null,
    ...(kolom.length > 8 ? { page: 'landscape' as const } : {}),
  };
}

function spans(titles: readonly string[]): { title: string; span: number }[] {
  const found: { title: string; span: number }[] = [];
  for (const title of titles) {
    const last = found.at(-1);
    if (last?.title === title) last.span += 1;
    else found.push({ title, span: 1 });
  }
  return found;
}

const WIDTH = 92;
const PAGE = 46;

/** Columns by blanks, lines of a page with its foot, as `pdftotext -layout` writes them; with `ocr`, some look-alike letters. */
export function layoutText({ judul, kantor, parts }: Naskah, { ocr }: { readonly ocr?: Random } = {}): SourceText {
  const count = { bab: 0, sub: 0, tabel: 0 };
  const lines = parts.flatMap((part) => partLines(part, count));
  const noisy = ocr === undefined ? lines : lines.map((line) => noise(line, ocr));
  const pages: string[] = [];
  for (let at = 0; at < noisy.length; at += PAGE) {
    const foot = `${judul} ${kantor} | ${pages.length + 1}`;
    pages.push([...noisy.slice(at, at + PAGE), '', foot.padStart(WIDTH)].join('\n'));
  }
  return sourceText(pages.join('\n\f'), 'txt');
}

/** What OCR does to Roman numerals and nothing worse: `VII` becomes `VIl`. */
const noise = (line: string, random: Random): string =>
  line.replace(/\b(V|X)?II(I)?\b/g, (roman) => (random.chance(0.5) ? roman.replace(/I$/, 'l') : roman));

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function partLines(part: Part, count: { bab: number; sub: number; tabel: number }): readonly string[] {
  switch (part.kind) {
    case 'sampul':
      return [centred(part.text), ''];
    case 'bab':
      count.bab += 1;
      count.sub = 0;
      count.tabel = 0;
      return ['', centred(`BAB ${ROMAN[count.bab - 1]}`), centred(part.text), ''];
    case 'sub':
      count.sub += 1;
      return [`${String.fromCharCode(64 + count.sub)}. ${part.text.toUpperCase()}`, ''];
    case 'iku':
      return ['', ...wrapped(part.text, WIDTH)];
    case 'paragraf':
      return [...wrapped(part.text, WIDTH), ''];
    case 'daftar':
      return [...part.items.flatMap((item, i) => hanging(`${i + 1}.`, item)), ''];
    case 'tabel':
      count.tabel += 1;
      return [...wrapped(`Tabel ${count.bab === 0 ? '' : `${count.bab}.`}${count.tabel}. ${part.judul}`, WIDTH), ...gridLines(part), ''];
    case 'tanda-tangan':
      return ['', ...part.lines.map((line) => line.padStart(WIDTH)), ''];
    default:
      return assertNever(part);
  }
}

const centred = (text: string): string => text.padStart(Math.floor((WIDTH + text.length) / 2));

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const hanging = (mark: string, text: string): readonly string[] =>
  wrapped(text, WIDTH - 4).map((line, i) => `${(i === 0 ? mark : '').padEnd(4)}${line}`);

const GAP = 3;

/** Short columns as wide as they are; the longest share what is left and wrap. */
function gridLines({ atas, kolom, baris }: TablePart): readonly string[] {
  const rows = [...(atas === undefined ? [] : [atas.map((title, i) => (title === atas[i - 1] ? '' : title))]), kolom, ...baris];
  const natural = kolom.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const wide = natural.filter((width) => width > 22).length;
  const used = natural.filter((width) => width <= 22).reduce((sum, width) => sum + width, 0) + GAP * (kolom.length - 1);
  const room = Math.max(22, Math.floor((WIDTH + (kolom.length > 8 ? 60 : 0) - used) / Math.max(wide, 1)));
  const widths = natural.map((width) => (width > 22 ? Math.min(width, room) : width));
  return rows.flatMap((row) => {
    const cells = widths.map((width, column) => wrapped(row[column] ?? '', width));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, y) =>
      widths
        .map((width, column) => (cells[column]?.[y] ?? '').padEnd(width))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  });
}

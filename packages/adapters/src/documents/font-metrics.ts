import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one place fonts come from: Typst, resvg and the measuring below read the same files. */
export const FONT_FOLDER = join(import.meta.dirname, '../../fonts');

/** What can be asked of a font without setting type: which characters it has and how wide they are, in em. */
export type FontMetrics = { readonly has: (codePoint: number) => boolean; readonly advance: (codePoint: number) => number };

const opened = new Map<string, FontMetrics>();

/** Reads `cmap` and `hmtx` only (TrueType and OpenType keep them alike); 3 ms, once per process. */
export function fontMetrics(file: string): FontMetrics {
  const known = opened.get(file);
  if (known) return known;
  const metrics = readMetrics(readFileSync(join(FONT_FOLDER, file)));
  opened.set(file, metrics);
  return metrics;
}

function readMetrics(font: Buffer): FontMetrics {
  const tables = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(tables('head') + 18);
  const widths = font.readUInt16BE(tables('hhea') + 34);
  const hmtx = tables('hmtx');
  const glyphs = glyphsOf(font, tables('cmap'));
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => font.readUInt16BE(hmtx + 4 * Math.min(glyphs.get(codePoint) ?? 0, widths - 1)) / unitsPerEm,
  };
}

function tablesOf(font: Buffer): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    offsets.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`font without ${tag}`);
    return offset;
  };
}

/** Character → glyph from the Unicode subtables of format 4 (basic plane) and 12 (all planes). */
function glyphsOf(font: Buffer, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let entry = cmap + 4; entry < cmap + 4 + 8 * font.readUInt16BE(cmap + 2); entry += 8) {
    const table = cmap + font.readUInt32BE(entry + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) readSegments(font, table, glyphs);
    if (format === 12) readGroups(font, table, glyphs);
  }
  return glyphs;
}

function readSegments(font: Buffer, table: number, glyphs: Map<number, number>): void {
  const doubled = font.readUInt16BE(table + 6);
  for (let at = table + 14; at < table + 14 + doubled; at += 2) {
    const [last, start] = [font.readUInt16BE(at), font.readUInt16BE(at + 2 + doubled)];
    const delta = font.readUInt16BE(at + 2 + 2 * doubled);
    const rangeAt = at + 2 + 3 * doubled;
    const range = font.readUInt16BE(rangeAt);
    for (let code = start; code <= last && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - start));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(font: Buffer, table: number, glyphs: Map<number, number>): void {
  for (let at = table + 16; at < table + 16 + 12 * font.readUInt32BE(table + 12); at += 12) {
    const [start, last, first] = [font.readUInt32BE(at), font.readUInt32BE(at + 4), font.readUInt32BE(at + 8)];
    for (let code = start; code <= last; code += 1) glyphs.set(code, first + code - start);
  }
}

import { ok } from '@selaras/core/kernel/result';
import { sourceText } from '@selaras/core/linter/source/source-text';
import { strFromU8, unzipSync } from 'fflate';
import { decodeText } from '../decode-text.ts';
import type { ReadResult } from '../parse-document.ts';
import type { DocxBlock } from './docx-block.ts';
import { docxLines } from './docx-lines.ts';
import { type DocxReading, startReading, write } from './docx-reading.ts';
import { CLOSING, OPENING } from './docx-steps.ts';
import { ListCounter } from './list-counter.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import { walkXml } from './walk-xml.ts';

/** A DOCX as lines: paragraphs with their printed numbers, tables row by row, footnotes at the end. */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^(?:_rels\/\.rels|word\/[^/]+\.xml)$/.test(name) });
  const part = (name: string): string | null => (parts[name] === undefined ? null : decodeText(parts[name]));
  const main = part(mainPart(parts)) ?? part('word/document.xml');
  if (main === null) return { ok: false, error: { code: 'file.broken' } };
  const styles = readStyles(part('word/styles.xml'));
  const counter = new ListCounter(readNumbering(part('word/numbering.xml')), styles);
  const reading = startReading(counter);
  const blocks = readPart(reading, main);
  for (const notes of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const xml = reading.named.length === 0 ? null : part(notes);
    if (xml !== null) readPart(reading, xml);
  }
  const lines = docxLines([...blocks, ...notesOf(reading)]);
  return ok({ source: sourceText(lines.join('\n'), 'docx'), notes: [] });
}

/** Nearly always `word/document.xml`; the package says which part it really is. */
function mainPart(parts: Readonly<Record<string, Uint8Array>>): string {
  const rels = parts['_rels/.rels'];
  const [relationship] =
    rels === undefined ? [] : (strFromU8(rels).match(/<Relationship\b[^>]{0,2000}\/officeDocument"[^>]{0,2000}>/) ?? []);
  const target = relationship === undefined ? null : /\bTarget="([^"]{1,500})"/.exec(relationship)?.[1];
  return target == null ? 'word/document.xml' : target.replace(/^\//, '');
}

/** Left out with all they hold: what was deleted or moved away, second versions of pictures, how things looked before a change. */
const SKIPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblPrChange',
  'w:numberingChange',
  'w:sectPr',
]);

function readPart(reading: DocxReading, xml: string): readonly DocxBlock[] {
  const outer: string[] = [];
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'w:del' && reading.skipping === 0) markDeleted(reading, outer.at(-1));
      outer.push(name);
      if (reading.skipping > 0 || SKIPPED.has(name)) reading.skipping += 1;
      else OPENING[name]?.(reading, attributes);
    },
    close(name) {
      outer.pop();
      if (reading.skipping > 0) reading.skipping -= 1;
      else CLOSING[name]?.(reading, {});
    },
    text(text) {
      if (reading.skipping > 0) return;
      if (reading.inText > 0) write(reading, text);
      else if (reading.inInstruction > 0) reading.fields.instruct(text);
    },
  });
  return reading.into[0] ?? [];
}

/** In the properties of a paragraph or row an empty `w:del` says that its end or the row itself was deleted. */
function markDeleted({ paragraphs, tables }: DocxReading, within: string | undefined): void {
  const paragraph = paragraphs.at(-1);
  const row = tables.at(-1)?.at(-1);
  if (within === 'w:rPr' && paragraph !== undefined) paragraph.isMarkDeleted = true;
  if (within === 'w:trPr' && row !== undefined) row.isDeleted = true;
}

const notesOf = ({ named, footnotes }: DocxReading): readonly DocxBlock[] =>
  named.flatMap((id, at) => {
    const text = (footnotes.get(id) ?? []).map((block) => (block.kind === 'paragraph' ? block.text.trim() : '')).join(' ');
    return text.trim() === '' ? [] : [{ kind: 'paragraph' as const, text: `[${at + 1}] ${text.trim()}` }];
  });
